/** Labelled articles: the optional corpus's and our own. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';
import type { Span } from '../../core/article';
import type { ClaimId, SourceId } from '../../core/model';
import { z } from 'zod';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The optional corpus: articles and pages that are not ours to keep here. Named by `CORPUS_DIR`. */
export const corpusDir = resolve(root, process.env['CORPUS_DIR'] ?? '../shared');
const ownDir = join(root, 'test/articles');

/** A passage that states something, with the claims of which any is right. */
export interface Label extends Span {
  readonly text: string;
  readonly states: string;
  readonly claims: readonly ClaimId[];
  /** By kind of statement. */
  readonly kind: 'fact' | 'quote';
  /** The outlet that the labellers hold to be earliest. */
  readonly earliest?: string;
}

export interface LabelledArticle {
  readonly name: string;
  readonly text: string;
  /** Which of our sources it is: what is withheld when it is read as if never seen. */
  readonly source: SourceId | null;
  readonly must: readonly Label[];
  /** Passages that one labeller marked: a note there is neither right nor wrong. */
  readonly may: readonly Span[];
}

const goldSchema = z.object({
  must: z.array(z.object({
    start: z.number(), end: z.number(), text: z.string(), states: z.string(), kind: z.enum(['fact', 'quote']), earliest: z.string().optional(),
  })),
  may: z.array(z.object({ start: z.number(), end: z.number() })),
});
const tableSchema = z.record(z.string(), z.array(z.string()));

/** The table from what a label states to the claims that state it. */
export function labelsToClaims(): Readonly<Record<string, readonly ClaimId[]>> {
  return tableSchema.parse(JSON.parse(readFileSync(join(root, 'test/corpus/labels-to-claims.json'), 'utf8')));
}

/** The labelled articles of the optional corpus; none where it is absent. */
export function corpusArticles(): LabelledArticle[] {
  const gold = join(corpusDir, 'gold');
  if (!existsSync(gold)) return [];
  const table = labelsToClaims();
  return readdirSync(gold).filter((file) => file.endsWith('.json')).sort().map((file) => {
    const name = file.replace('.json', '');
    const { must, may } = goldSchema.parse(JSON.parse(readFileSync(join(gold, file), 'utf8')));
    const labels = must.map(({ earliest, ...label }) =>
      ({ ...label, claims: table[label.states] ?? [], ...(earliest === undefined ? {} : { earliest }) }));
    return { name, text: readFileSync(join(corpusDir, 'seeds', `${name}.txt`), 'utf8'), source: name, must: labels, may };
  });
}

/**
 * Our own articles, in which `[[claim-id: passage]]` marks what is stated (`claim-a|claim-b` where either is right, `?` where
 * a note is neither right nor wrong).
 */
export function readMarked(name: string, marked: string): LabelledArticle {
  const must: Label[] = [];
  const may: Span[] = [];
  let text = '';
  let from = 0;
  for (const mark of marked.matchAll(/\[\[([^:\]]+): ((?:[^\]]|\](?!\]))*)\]\]/g)) {
    const [whole, ids = '', passage = ''] = mark;
    text += marked.slice(from, mark.index);
    const span = { start: text.length, end: text.length + passage.length };
    if (ids === '?') may.push(span);
    else must.push({ ...span, text: passage, states: ids, claims: ids.split('|'), kind: /^["“‘«„]/.test(passage) ? 'quote' : 'fact' });
    text += passage;
    from = mark.index + whole.length;
  }
  return { name, text: text + marked.slice(from), source: null, must, may };
}

function textsIn(folder: string): { readonly name: string; readonly text: string }[] {
  const path = join(ownDir, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path).filter((file) => file.endsWith('.txt')).sort()
    .map((file) => ({ name: file.replace('.txt', ''), text: readFileSync(join(path, file), 'utf8') }));
}

/** Articles of our own about the incident, marked. */
export function ownArticles(): LabelledArticle[] {
  return textsIn('stating').map(({ name, text }) => readMarked(name, text));
}

/** A set of articles by writers who knew the claims' statements and nothing of how they are matched, and marked them. */
export interface UnseenSet {
  readonly folder: string;
  readonly title: string;
  /** Whether those who work on the matching have read it and learn from it. The others they leave unread, so that these keep telling. */
  readonly isRead: boolean;
}

export const UNSEEN_SETS: readonly UnseenSet[] = [
  { folder: 'first', title: 'Articles by writers who did not know the matching: a first set, read since', isRead: true },
  { folder: 'second', title: 'A second set, read since', isRead: true },
  { folder: 'third', title: 'A third set, read since', isRead: true },
  { folder: 'abroad-first', title: 'German, French, Spanish and Turkish articles by such writers: a first set, read since', isRead: true },
  { folder: 'abroad-second', title: 'A second set in these languages, unread by whoever changes the matching', isRead: false },
  { folder: 'voices-first', title: 'Articles in which others say nearly what the story’s people said: a first set, read since', isRead: true },
  { folder: 'voices-second', title: 'A second set of such articles, unread by whoever changes the matching', isRead: false },
];

export function unseenArticles({ folder }: UnseenSet): LabelledArticle[] {
  return textsIn(`unseen/${folder}`).map(({ name, text }) => readMarked(name, text));
}

/** Stories of our own that are near the incident and state nothing of it. */
export function nearStories(): { readonly name: string; readonly text: string }[] {
  return textsIn('near');
}

/** After this every trap stands. */
export const TRAP_LEAD = 'Bahtiyar Duysak deactivated President Trump’s Twitter account.';

/** Sentences that come near what is on record and, but for a few, do not state it. */
export function traps(): { readonly text: string }[] {
  return linesOf('traps.txt');
}

/** Sentences as they stand in coverage of the incident, that state nothing on record. */
export function background(): { readonly text: string }[] {
  return linesOf('background.txt');
}

function linesOf(file: string): { readonly text: string }[] {
  return readFileSync(join(ownDir, file), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((text) => ({ text }));
}

/** Text as long as a long article about something else, to measure what a page costs that the gate leaves alone. */
export function textAboutElse(): string {
  return nearStories().map(({ text }) => text).filter((text) => !text.includes('Trump')).join('\n\n').slice(0, 9000);
}

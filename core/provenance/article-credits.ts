/** Whom an article credits anywhere in it: read once an article, then asked for each of its passages. */
import type { Article, Block, Span } from '../article';
import type { Outlet, OutletId } from '../model';
import type { CreditMention } from '../note';
import { quotationsIn } from '../text/quotes';
import type { Sentence } from '../text/sentences';
import { stemOf } from '../text/stems';
import { STOP_STEMS } from '../text/stop-words';
import { BETWEEN_NAMES, CUES, type Cue, type CueOf, REFERENCES } from './credit-cues';
import type { Holdings } from './holdings';
import { type NamedOutlet, outletsIn } from './outlet-names';

/** A credit that an article gives. */
export interface Credit extends CreditMention {
  /** Whether it is to who reports, or to a company or person who speak for themselves. */
  readonly to: 'press' | 'company' | 'person';
  readonly voice: OutletId;
  /** The whole phrase, the mention within it: "X, which first reported". */
  readonly phrase: Span;
  /** The sentence that it stands in, by its place. */
  readonly sentence: number;
  /** Credits given in one phrase ("according to X and Y") have the same. */
  readonly group: number;
  /** Whether the whole page is said to be that outlet's. */
  readonly whole: boolean;
}

export interface ArticleCredits {
  readonly sentences: readonly Sentence[];
  readonly blocks: readonly Block[];
  /** In text order. */
  readonly credits: readonly Credit[];
  /** Voices that are named anywhere, credited or not. */
  readonly named: ReadonlySet<OutletId>;
  readonly text: string;
}

/** Characters on either side of a name in which its cue is looked for. */
const REACH = 110;
/** Characters back from "the company said" within which that company was named. */
const REFERENCE_REACH = 600;
/** Stands for what was cut off, so that no cue takes the cut for a block's end. */
const CUT = '…';
const CAPITALISED_BEFORE = /(\p{Lu}[\p{L}’'.-]*)\s$/u;
const CAPITALISED_AFTER = /^\s\p{Lu}\p{Ll}/u;
const TITLE = /^(?:Mrs?\.?|(?:US-)?(?:Pr[eéä]sident[ea]?|Präsident))$/;

const KINDS: Readonly<Record<Outlet['kind'], CueOf>> = {
  newsroom: 'press', blog: 'press', aggregator: 'press', agency: 'agency', company: 'company', person: 'person',
};

const recipient = (of: CueOf): Credit['to'] => (of === 'agency' ? 'press' : of);

/** Whether a word that may mean something else is here part of a longer name: "Twitter Inc.", "Time Warner", "Ivanka Trump". */
function isPartOfAName({ everyday, outlet: { kind } }: NamedOutlet, before: string, after: string): boolean {
  if (!everyday || kind === 'company') return false;
  const word = CAPITALISED_BEFORE.exec(before)?.[1];
  const named = word !== undefined && !TITLE.test(word) && !STOP_STEMS.has(stemOf(word.toLowerCase()));
  return named || (kind !== 'person' && CAPITALISED_AFTER.test(after));
}

/** The first cue that a name has, and the phrase that the two make. */
function cueOf(name: NamedOutlet, block: Block, text: string): { cue: Cue; phrase: Span } | null {
  const from = Math.max(block.start, name.start - REACH);
  const to = Math.min(block.end, name.end + REACH);
  const before = (from > block.start ? CUT : '') + text.slice(from, name.start);
  const after = text.slice(name.end, to) + (to < block.end ? CUT : '');
  for (const cue of CUES[KINDS[name.outlet.kind]]) {
    const left = cue.before?.exec(before);
    const right = left === null ? null : cue.after?.exec(after);
    if (left === null || right === null) continue;
    // A phrase such as "told X" tells by itself that X is a name of its own.
    if (left === undefined && isPartOfAName(name, before, after)) continue;
    return { cue, phrase: { start: name.start - (left?.[0].length ?? 0), end: name.end + (right?.[0].length ?? 0) } };
  }
  return null;
}

/** What stands in a quotation is not the page's word; a name that alone is put between marks is. */
function isQuoted({ start, end }: Span, quotations: readonly Span[]): boolean {
  return quotations.some((quotation) => quotation.start <= start && end <= quotation.end && quotation.end - quotation.start > end - start);
}

interface Cued {
  readonly name: NamedOutlet;
  cue: Cue | null;
  phrase: Span;
  group: number;
}

/** A name beside a credited one, with nothing but "and" between, is credited with it. */
function shareCues(names: readonly Cued[], text: string): void {
  const joins = (a: Cued, b: Cued): boolean => KINDS[a.name.outlet.kind] === KINDS[b.name.outlet.kind] && BETWEEN_NAMES.test(text.slice(a.name.end, b.name.start))
    && text.slice(a.name.end, b.name.start).trim() !== '';
  names.forEach((one, at) => {
    const last = names[at - 1];
    if (last?.cue?.before == null || one.cue !== null || !joins(last, one)) return;
    one.cue = last.cue;
    one.phrase = { start: last.phrase.start, end: one.name.end };
    one.group = last.group;
  });
  [...names].reverse().forEach((one, at, reversed) => {
    const next = reversed[at - 1];
    if (next?.cue?.after == null || one.cue !== null || !joins(one, next)) return;
    one.cue = next.cue;
    one.phrase = { start: one.name.start, end: next.phrase.end };
    one.group = next.group;
  });
}

/** Names in a block with their cues. */
function cuedIn(block: Block, names: readonly NamedOutlet[], text: string): Cued[] {
  if (names.length === 0) return [];
  const quotations = quotationsIn(text, block);
  const cued = names.filter((name) => !isQuoted(name, quotations))
    .map((name): Cued => ({ name, group: name.start, ...(cueOf(name, block, text) ?? { cue: null, phrase: name }) }));
  shareCues(cued, text);
  return cued;
}

/** "the company said", "in the interview": to whom was credited, or which company was named, last before it. */
function referencesIn(block: Block, text: string, credits: readonly Omit<Credit, 'sentence'>[], companies: readonly NamedOutlet[], holdings: Holdings): Omit<Credit, 'sentence'>[] {
  const printed = text.slice(block.start, block.end);
  const quotations = quotationsIn(text, block);
  return REFERENCES.flatMap(({ cue, to, pattern }) => [...printed.matchAll(pattern)].flatMap((match) => {
    const span = { start: block.start + match.index, end: block.start + match.index + match[0].length };
    const outlet = to === 'press'
      ? credits.findLast((credit) => credit.to === 'press' && !credit.whole && credit.start < span.start)?.outlet
      : companies.findLast((name) => name.start < span.start && span.start - name.start < REFERENCE_REACH)?.outlet.id;
    if (outlet === undefined || isQuoted(span, quotations)) return [];
    return [{ ...span, outlet, cue, to, voice: holdings.voiceOf(outlet), phrase: span, group: span.start, whole: false }];
  }));
}

/** Reads whom an article credits. */
export function creditsIn({ text, blocks }: Pick<Article, 'text' | 'blocks'>, sentences: readonly Sentence[], holdings: Holdings): ArticleCredits {
  const names = outletsIn(text, holdings);
  const companies = names.filter(({ outlet }) => outlet.kind === 'company');
  const credits: Omit<Credit, 'sentence'>[] = [];
  for (const block of blocks) {
    const inBlock = names.filter(({ start, end }) => block.start <= start && end <= block.end);
    for (const { name: { outlet, start, end }, cue, phrase, group } of cuedIn(block, inBlock, text)) {
      if (cue === null) continue;
      credits.push({ start, end, outlet: outlet.id, cue: cue.cue, to: recipient(KINDS[outlet.kind]), voice: holdings.voiceOf(outlet.id), phrase, group, whole: cue.whole });
    }
    credits.push(...referencesIn(block, text, credits, companies, holdings));
  }
  return {
    text, sentences, blocks,
    credits: credits.sort((a, b) => a.start - b.start)
      .map((credit) => ({ ...credit, sentence: sentences.findIndex(({ start, end }) => start <= credit.start && credit.start < end) })),
    named: new Set(names.map(({ outlet }) => holdings.voiceOf(outlet.id))),
  };
}

/** Whom an article credits anywhere in it: read once an article, then asked for each of its passages. */
import type { Article, Block, Span } from '../article';
import type { OutletId } from '../model';
import type { CreditMention } from '../note';
import { quotationsIn } from '../text/quotes';
import type { Sentence } from '../text/sentences';
import { lowered, references } from './credit-phrases';
import { type CuedName, cuedNamesIn, isQuoted } from './cued-names';
import type { Holdings } from './holdings';
import { type NamedOutlet, outletsIn } from './outlet-names';
import { BLANK, NAME_BEGINS, namesAFirm, namesANewsroom } from './unrecorded';

/** A credit that an article gives. */
export interface Credit extends CreditMention {
  /** Whether it is to who reports, or to a company or person who speak for themselves. */
  readonly to: 'press' | 'company' | 'person';
  readonly voice: OutletId;
  /** The whole phrase, the mention within it: "X, which first reported". */
  readonly phrase: Span;
  /** The sentence that it stands in, by its place. */
  readonly sentence: number;
  /** The same for those that are credited in one phrase: "according to X and Y". */
  readonly group: number;
  /** Whether the whole page is said to be that outlet's. */
  readonly whole: boolean;
}

export interface ArticleCredits {
  readonly text: string;
  /** The text place for place, with what is quoted and the names on record blanked. */
  readonly own: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** In text order. */
  readonly credits: readonly Credit[];
  /** Voices that are named anywhere, credited or not. */
  readonly named: ReadonlySet<OutletId>;
}

type Unplaced = Omit<Credit, 'sentence'>;

/** Characters back from "the company said" within which that company was named. */
const REFERENCE_REACH = 600;
/** The same for "it said": beyond a clause or two it may be anything. */
const PRONOUN_REACH = 200;

function creditOfName({ name: { outlet, start, end }, cue, phrase, group }: CuedName, holdings: Holdings): Unplaced {
  const to = outlet.kind === 'company' || outlet.kind === 'person' ? outlet.kind : 'press';
  return { start, end, outlet: outlet.id, voice: holdings.voiceOf(outlet.id), to, cue: cue.cue, phrase, group, whole: cue.whole };
}

/** A text with what is quoted in it, and the names on record, blanked. */
function ownWords(text: string, blocks: readonly Block[], names: readonly NamedOutlet[]): string {
  let own = '';
  for (const { start, end } of [...names, ...blocks.flatMap((block) => quotationsIn(text, block))].sort((a, b) => a.start - b.start)) {
    own += text.slice(own.length, start) + BLANK.repeat(Math.max(0, end - Math.max(start, own.length)));
  }
  return own + text.slice(own.length);
}

/** A statement that is said to be somebody's right away. */
const NAMED_AT_ONCE = new RegExp(`^,?\\s+(?:the\\s+)?${NAME_BEGINS}`, 'u');

/** "the company said", "in the interview": to whom was credited, or which company was named, last before it, unless one that is not on record was since. */
function referencesIn(block: Block, text: string, own: string, credits: readonly Unplaced[], names: readonly NamedOutlet[], holdings: Holdings): Unplaced[] {
  const quotations = quotationsIn(text, block);
  const printed = lowered(text.slice(block.start, block.end));
  return references().flatMap(({ cue, to, pattern }) => [...printed.matchAll(pattern)].flatMap((match): Unplaced[] => {
    const start = block.start + match.index;
    const span = { start, end: start + match[0].length };
    const near = (name: NamedOutlet, reach: number): boolean => name.start < start && start - name.start < reach;
    const last = names.findLast((name) => near(name, PRONOUN_REACH));
    const company = to === 'it' ? [last].find((name) => name?.outlet.kind === 'company')
      : names.findLast((name) => name.outlet.kind === 'company' && near(name, REFERENCE_REACH));
    const reporter = credits.findLast((credit) => credit.to === 'press' && !credit.whole && credit.start < start);
    const outlet = to === 'press' ? reporter?.outlet : company?.outlet.id;
    if (outlet === undefined || isQuoted(span, quotations)) return [];
    const since = own.slice(to === 'press' ? reporter?.phrase.end : company?.end, start);
    if (to === 'press' ? namesANewsroom(since) : namesAFirm(since)) return [];
    if (cue === 'in a statement' && NAMED_AT_ONCE.test(own.slice(span.end, block.end))) return [];
    return [{ ...span, outlet, voice: holdings.voiceOf(outlet), to: to === 'press' ? 'press' : 'company', cue, phrase: span, group: start, whole: false }];
  }));
}

/** Reads whom an article credits. */
export function creditsIn({ text, blocks }: Pick<Article, 'text' | 'blocks'>, sentences: readonly Sentence[], holdings: Holdings): ArticleCredits {
  const names = outletsIn(text, holdings);
  const own = ownWords(text, blocks, names);
  const credits: Unplaced[] = [];
  for (const block of blocks) {
    const within = names.filter(({ start, end }) => block.start <= start && end <= block.end);
    credits.push(...cuedNamesIn(block, within, text).map((name) => creditOfName(name, holdings)));
    credits.push(...referencesIn(block, text, own, credits, names, holdings));
  }
  const placed = credits.sort((a, b) => a.start - b.start)
    .map((credit) => ({ ...credit, sentence: sentences.findIndex(({ start, end }) => start <= credit.start && credit.start < end) }));
  return { text, own, blocks, sentences, credits: placed, named: new Set(names.map(({ outlet }) => holdings.voiceOf(outlet.id))) };
}

/** Who says something in a passage: one of the story's speakers, somebody else, or nobody that can be told. */
import { isSaying } from './asserts';
import type { Claim, Outlet, OutletId, Pack } from './model';
import type { Passage } from './passage';
import { isCapital } from './text/letters';
import { stemOf } from './text/stems';
import { wordsOf } from './text/words';
import { type ConceptToken, UNKNOWN } from './vocabulary';

/** Words of small weight between who says it and that he says it: "Brown has now said". */
const MOST_BETWEEN = 2;
const CONJUNCTIONS = new Set(['and', 'but', 'that', 'as', 'when', 'while']);
/** With these, somebody is brought in; with some of them always somebody else than those who were spoken of. */
const ELSE = new Set(['another', 'other', 'my', 'our', 'her', 'their']);
const INTRODUCING = new Set([...ELSE, 'a', 'an', 'one', 'some', 'his', 'its']);
/** Whether a word stands before a noun and brings somebody in, or means somebody who is known. */
const introduces = ({ tongue }: Passage, norm = ''): boolean => INTRODUCING.has(norm) || tongue?.introduces(norm) === true;
const isKnown = ({ tongue }: Passage, norm = ''): boolean => norm === 'the' || tongue?.isKnown(norm) === true;
/** Whether a word stands before a noun that may be the subject of a clause. */
const opensNoun = (passage: Passage, norm = ''): boolean => isKnown(passage, norm) || introduces(passage, norm);
/** Outside quotation marks, these are the writer of the page. */
const WRITERS = new Set(['i', 'we']);
const COMPANY = new Set(['company', 'firm', 'spokesman', 'spokeswoman', 'spokesperson']);
/** Those who tell what others said, or who speak for somebody. */
const REPORTING = new Set(['reports', 'outlets', 'papers', 'newspapers', 'sources', 'sites', 'reporters', 'journalists', 'headlines', 'colleagues', 'friends']);
const PRONOUNS = new Set(['he', 'she', 'they', 'i', 'we', 'who']);

const wordsOfId = (id: OutletId): string[] => id.split('-').map(stemOf);

/** Those who say something in a pack. Newsrooms are none of them: they report what others say. */
export interface Speakers {
  /** The persons, with their pronouns where these are known; for companies, others speak. */
  readonly persons: Readonly<Record<OutletId, 'he' | 'she' | null>>;
  /** The words by which persons and companies are known. */
  readonly words: readonly string[];
  /** The last words of the names of newsrooms, so far as they are written like a person's. */
  readonly newsrooms: readonly string[];
}

/** The last word of a name. */
const lastOf = (name: string): string => wordsOf(name).at(-1)?.norm ?? '';

export function speakersOf({ claims, outlets }: Pick<Pack, 'claims' | 'outlets'>): Speakers {
  const speaking = new Set(claims.map(({ speaker }) => speaker));
  const isPersonOrCompany = ({ kind }: Outlet): boolean => kind === 'person' || kind === 'company';
  const speakers = outlets.filter((outlet) => speaking.has(outlet.id) && isPersonOrCompany(outlet));
  const others = outlets.filter((outlet) => !isPersonOrCompany(outlet));
  return {
    persons: Object.fromEntries(speakers.filter(({ kind }) => kind === 'person').map(({ id, pronoun }) => [id, pronoun ?? null])),
    words: [...new Set(speakers.flatMap(({ id }) => wordsOfId(id)))],
    newsrooms: [...new Set(others.flatMap(({ name, aliases }) => [name, ...aliases]).filter((name) => name !== name.toUpperCase()).map(lastOf))],
  };
}

/** Whether a clause begins with the name, or with somebody brought in, of which a token is the last word: not so in "the man who left Twitter said". */
function beginsClause(passage: Passage, last: number): boolean {
  const { tokens, broken, quoted, text, start, tongue } = passage;
  let at = opensNoun(passage, tokens[last - 1]?.norm) ? last - 1 : last;
  while (at > 0 && broken[at] !== true && isCapital(text.charAt((tokens[at - 1]?.start ?? start) - start))) at -= 1;
  const before = tokens[at - 1]?.norm ?? '';
  return at === 0 || broken[at] === true || quoted[at - 1] === true || CONJUNCTIONS.has(before) || tongue?.isGrammar(before) === true;
}

/** Where the last word before the quotation stands that ends right before a verb: "Bir avukat “…” dedi". */
function beforeQuotation({ quoted }: Passage, verb: number): number | null {
  let at = verb - 1;
  while (at >= 0 && quoted[at] === true) at -= 1;
  return at >= 0 && at < verb - 1 ? at : null;
}

const isPronoun = ({ tongue }: Passage, norm: string): boolean => PRONOUNS.has(norm) || (tongue?.pronounOf(norm) ?? null) !== null;

/** Where the token stands that a verb of saying has for its subject, so far as that is next to it. */
function subjectOf(passage: Passage, verb: number): number | null {
  const { tokens, broken, quoted } = passage;
  // "…," said Brown.
  if (broken[verb] === true || quoted[verb - 1] === true) {
    const next = opensNoun(passage, tokens[verb + 1]?.norm) ? verb + 2 : verb + 1;
    const before = passage.tongue?.language === 'tr' ? beforeQuotation(passage, verb) : null;
    if (before !== null) return before;
    if (next < tokens.length && broken[next] !== true) return next;
  }
  for (let at = verb - 1; at >= 0 && at >= verb - 1 - MOST_BETWEEN && broken[at + 1] !== true; at -= 1) {
    const token = tokens[at];
    if (token !== undefined && (!token.stop || isPronoun(passage, token.norm))) return isPronoun(passage, token.norm) || beginsClause(passage, at) ? at : null;
  }
  return null;
}

/** Whether all words of weight are capitals, as in a headline: there, a capital tells no name. */
function isTitle({ tokens, text, start }: Passage): boolean {
  return tokens.every((token) => token.stop || isCapital(text.charAt(token.start - start)));
}

/** Whether the word after another of the same phrase is none of the record's. */
function isUnknownNoun({ tokens, broken, quoted }: Passage, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && !token.stop && token.concept === UNKNOWN && token.number === null && broken[at] !== true && quoted[at] === quoted[at - 1];
}

/** Whether a token is the name of one whom the record does not know ("Tyler", not "the Courier" nor "the BBC"), or somebody brought in: "a lawyer", "my editor". */
function isStranger(passage: Passage, at: number, newsrooms: readonly string[]): boolean {
  const { tokens, text, start } = passage;
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token === undefined || token.stop) return false;
  if (ELSE.has(before?.norm ?? '')) return true;
  // "A former clerk" is brought in by the clerk.
  if (introduces(passage, before?.norm) && (token.concept === UNKNOWN || isUnknownNoun(passage, at + 1))) return true;
  if (token.concept !== UNKNOWN) return false;
  const printed = text.slice(token.start - start, token.end - start);
  return isCapital(printed.charAt(0)) && printed !== printed.toUpperCase() && !isKnown(passage, before?.norm) && !newsrooms.includes(token.norm) && !isTitle(passage);
}

/** Whether a word means a company's voice, or several: "the company", "experts". What reports say, somebody else has said. */
const isNoPerson = ({ norm, stem }: ConceptToken, { tongue }: Passage): boolean =>
  COMPANY.has(norm) || tongue?.isCompany(norm) === true || (/[^s]s$/.test(norm) && norm !== stem && !REPORTING.has(norm));

/** Whether a passage has others say something, and nobody who may be the claim's speaker. */
export function saysAnother(passage: Passage, { kind, speaker }: Claim, { persons, words, newsrooms }: Speakers): boolean {
  if (kind !== 'quotation' || speaker === undefined) return false;
  const own = wordsOfId(speaker);
  if (own.some((word) => passage.stems.has(word))) return false;
  const { tokens, quoted, text, start, tongue } = passage;
  const subjects = tokens.flatMap((token, at) => isSaying(token, tongue) && quoted[at] !== true ? subjectOf(passage, at) ?? [] : [])
    .filter((at) => !WRITERS.has(tokens[at]?.norm ?? ''));
  const pronoun = persons[speaker];
  const isOther = (at: number): boolean => {
    const token = tokens[at];
    if (token === undefined) return false;
    const said = token.norm === 'he' || token.norm === 'she' ? token.norm : tongue?.pronounOf(token.norm) ?? null;
    if (said !== null) return pronoun !== undefined && pronoun !== null && pronoun !== said;
    if (words.includes(token.stem) && isCapital(text.charAt(token.start - start))) return true;
    return pronoun !== undefined && (isStranger(passage, at, newsrooms) || isNoPerson(token, passage));
  };
  return subjects.length > 0 && subjects.every(isOther);
}

/** Who is said to say something in a passage: which words are the subjects of its verbs of saying, and what such a word tells of them. */
import type { Alignment } from './align';
import { isSaying } from './asserts';
import { lazily } from './lazily';
import type { Passage } from './passage';
import { isCapital } from './text/letters';
import { stemOf } from './text/stems';
import type { Unit } from './units';
import { type ConceptToken, UNKNOWN } from './vocabulary';

/** Words of small weight between who says it and that he says it: "Brown has now said". */
const MOST_BETWEEN = 2;
const CONJUNCTIONS = new Set(['and', 'but', 'that', 'as', 'when', 'while']);
/** With these, somebody is brought in; with some of them always somebody else than those who were spoken of. */
const ELSE = new Set(['another', 'other', 'my', 'her', 'their']);
const INTRODUCING = new Set([...ELSE, 'a', 'an', 'one', 'some', 'his', 'its', 'our']);
/** Whether a word stands before a noun and brings somebody in, or means somebody who is known. */
const introduces = ({ tongue }: Passage, norm = ''): boolean => INTRODUCING.has(norm) || tongue?.introduces(norm) === true;
const isKnown = ({ tongue }: Passage, norm = ''): boolean => norm === 'the' || tongue?.isKnown(norm) === true;
/** Whether a word stands before a noun that may be the subject of a clause. */
const opensNoun = (passage: Passage, norm = ''): boolean => isKnown(passage, norm) || introduces(passage, norm);
/** Outside quotation marks, these are the writer of the page. */
const WRITERS = new Set(['i', 'we', 'me', 'us']);
export const isWriter = ({ tongue }: Passage, norm = ''): boolean => WRITERS.has(norm) || tongue?.isWriter(norm) === true;
const COMPANY = new Set(['company', 'firm', 'spokesman', 'spokeswoman', 'spokesperson']);
/** Those who tell what others said, or who speak for somebody. */
const REPORTING = new Set(['reports', 'outlets', 'papers', 'newspapers', 'magazines', 'agencies', 'sources', 'sites', 'reporters', 'journalists', 'headlines', 'colleagues', 'friends']);
const reporting = lazily(() => new Set([...REPORTING].map(stemOf)));
const PRONOUNS = new Set(['he', 'she', 'they', 'i', 'we', 'who']);

/** Whether a clause begins with the name, or with somebody brought in, of which a token is the last word: not so in "the man who left Twitter said". */
export function beginsClause(passage: Passage, last: number): boolean {
  const { tokens, broken, quoted, text, start, tongue } = passage;
  let at = opensNoun(passage, tokens[last - 1]?.norm) ? last - 1 : last;
  while (at > 0 && broken[at] !== true && isCapital(text.charAt((tokens[at - 1]?.start ?? start) - start))) at -= 1;
  const before = tokens[at - 1];
  // "He said his wife …": where "that" is left out, the verb of saying begins the clause.
  return before === undefined || broken[at] === true || quoted[at - 1] !== quoted[at] || CONJUNCTIONS.has(before.norm) || tongue?.isGrammar(before.norm) === true || isSaying(before, tongue);
}

/** Where the last word before the quotation stands that ends right before a verb: "Bir avukat “…” dedi". */
function beforeQuotation({ quoted }: Passage, verb: number): number | null {
  let at = verb - 1;
  while (at >= 0 && quoted[at] === true) at -= 1;
  return at >= 0 && at < verb - 1 ? at : null;
}

/** Whether a word stands for somebody who was named before. */
const isPronoun = ({ tongue }: Passage, norm: string): boolean => PRONOUNS.has(norm) || (tongue?.pronounOf(norm) ?? null) !== null;

export const isPronounAt = (passage: Passage, at: number): boolean => isPronoun(passage, passage.tokens[at]?.norm ?? '');

/** Whom a pronoun means, so far as the word itself tells. */
export function pronounAt({ tokens, tongue }: Passage, at: number): 'he' | 'she' | null {
  const norm = tokens[at]?.norm ?? '';
  return norm === 'he' || norm === 'she' ? norm : tongue?.pronounOf(norm) ?? null;
}

/** Where the token stands that a verb of saying has for its subject, so far as that is next to it. */
function subjectOf(passage: Passage, verb: number): number | null {
  const { tokens, broken, quoted } = passage;
  // "Einmal schrieb sie": a German verb stands second.
  if (passage.tongue?.language === 'de' && broken[verb + 1] !== true && pronounAt(passage, verb + 1) !== null) return verb + 1;
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

/** Where the subjects of a passage's verbs of saying stand, outside quotation marks; the writer of the page is none. */
export function subjectsOf(passage: Passage): number[] {
  const { tokens, quoted, tongue } = passage;
  return tokens.flatMap((token, at) => isSaying(token, tongue) && quoted[at] !== true ? subjectOf(passage, at) ?? [] : [])
    .filter((at) => !isWriter(passage, tokens[at]?.norm));
}

/** Whether all words of weight are capitals, as in a headline: there, a capital tells no name. */
export function isTitle({ tokens, text, start }: Passage): boolean {
  return tokens.every((token) => token.stop || isCapital(text.charAt(token.start - start)));
}

/** Whether the word after another of the same phrase is none of the record's. */
function isUnknownNoun({ tokens, broken, quoted }: Passage, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && !token.stop && token.concept === UNKNOWN && token.number === null && broken[at] !== true && quoted[at] === quoted[at - 1];
}

/** Whether a token is the name of one whom the record does not know ("Tyler", not "the Courier" nor "the BBC"), or somebody brought in: "a lawyer", "my editor". */
export function isStranger(passage: Passage, at: number, newsrooms: readonly string[]): boolean {
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

/** Whether a word, or the next of its phrase, means those who tell what others said: "a trade magazine". */
export const reports = ({ tokens }: Passage, at: number): boolean => tokens.slice(at, at + 2).some(({ stem }) => reporting().has(stem));

/** Whether a word means a company's voice, or several: "the company", "experts". What reports say, somebody else has said. */
export const isNoPerson = ({ norm, stem }: ConceptToken, { tongue }: Passage): boolean =>
  COMPANY.has(norm) || tongue?.isCompany(norm) === true || (tongue === null && /[^s]s$/.test(norm) && norm !== stem && !REPORTING.has(norm));

/** Whether after a token it is told who that is: "…, a plumber", "…, 61, …", "…, who …". */
export function isExplained(passage: Passage, at: number): boolean {
  const next = passage.tokens[at + 1];
  return next !== undefined && passage.broken[at + 1] === true && (next.number !== null || next.norm === 'who' || introduces(passage, next.norm));
}

/** Whether a token is the last word of a full name that the record does not know, in no phrase unless it is told who that is: "Helen Abara", "of Helen Abara, a lawyer", not "in San Marino". */
function isFullName(passage: Passage, at: number, newsrooms: readonly string[]): boolean {
  const { tokens, quoted, broken, text, start } = passage;
  const [before, first] = [tokens[at - 2], tokens[at - 1]];
  if (first === undefined || first.stop || first.concept !== UNKNOWN || quoted[at] === true || broken[at] === true || (before?.stop === true && !isExplained(passage, at))) return false;
  return isCapital(text.charAt(first.start - start)) && isStranger(passage, at, newsrooms);
}

const PERSON = /(?:[a-z]{3}(?:er|or|ist|ian)|man|woman)$/;
const NO_PERSON = new Set(['letter', 'matter', 'number', 'paper', 'answer', 'order', 'power', 'error', 'factor', 'offer', 'rumor', 'counter', 'character', 'chapter', 'computer', 'newsletter', 'quarter', 'corner', 'disaster', 'another', 'other']);
/** Whether an English noun means a person, by its ending: "moderator", "psychologist". */
export const meansPerson = (norm: string): boolean => PERSON.test(norm) && !NO_PERSON.has(norm);

/** How many words a phrase may have before its noun: "a retired bus driver". */
const MOST_BEFORE_NOUN = 3;

/** Whether a passage begins with somebody brought in: "My wife laughed", "A former clerk, on the phone". Where nouns of persons cannot be told in a language, only before a quotation. */
function beginsWithSomebody(passage: Passage, newsrooms: readonly string[]): boolean {
  const { tokens, quoted, tongue } = passage;
  const first = tokens[0]?.norm ?? '';
  if (quoted[0] === true || !introduces(passage, first) || !isStranger(passage, 1, newsrooms)) return false;
  if (tongue !== null) return quoted.includes(true);
  return ELSE.has(first) || tokens.slice(1, 1 + MOST_BEFORE_NOUN).some(({ norm }) => meansPerson(norm));
}

/** Whether somebody is brought in whom the record does not know, by a name or at the head of a passage. */
export function broughtIn(passage: Passage, newsrooms: readonly string[]): boolean {
  return beginsWithSomebody(passage, newsrooms) || passage.tokens.some((_, at) => isFullName(passage, at, newsrooms));
}

/** Whether matched words are a passage whole, or the very words of a wording as a clause by themselves. */
function standsAlone({ tokens, broken }: Passage, { page, exact }: Alignment): boolean {
  const [first = 0, last = 0] = [page[0], page.at(-1)];
  const end = tokens.length - 1;
  return (first === 0 && last === end) || (exact && (first === 0 || broken[first] === true) && (last === end || broken[last + 1] === true));
}

/**
 * Whether the page's writer says of himself, outside quotation marks, what somebody has said: "I was tired too". Where a
 * quotation is a paragraph of its own, or an interview is printed, no other words stand beside it.
 */
export function isOfWriter(passage: Passage, { claim }: Unit, alignment: Alignment): boolean {
  const { tokens, quoted, broken } = passage;
  const { page } = alignment;
  if (claim.kind !== 'quotation' || page.some((at) => quoted[at] === true) || standsAlone(passage, alignment)) return false;
  let [from, to] = [page[0] ?? 0, page.at(-1) ?? 0];
  while (from > 0 && broken[from] !== true) from -= 1;
  while (to + 1 < tokens.length && broken[to + 1] !== true) to += 1;
  const isHis = tokens.slice(from, to + 1).some(({ norm }, place) => quoted[from + place] !== true && isWriter(passage, norm));
  // "He did not know, he wrote: I was tired."
  return isHis && subjectsOf(passage).length === 0;
}

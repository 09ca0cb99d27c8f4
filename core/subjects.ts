/** Who is said to say something in a passage: which words are the subjects of its verbs of saying, and what such a word tells of them. */
import type { Alignment } from './align';
import { lazily } from './lazily';
import { onceFor } from './once-for';
import { isCapitalised, type Passage } from './passage';
import { wordSet } from './text/listed';
import { stemOf } from './text/stems';
import type { Unit } from './units';
import type { ConceptToken } from './vocabulary';

/** Words of small weight between who says it and that he says it: "Brown has now said". */
const MOST_BETWEEN = 2;
/** Whether a word stands before a noun that may be the subject of a clause. */
const opensNoun = ({ tokens, tongue }: Passage, at: number): boolean => tongue.isKnown(tokens[at]) || tongue.introduces(tokens[at]);
/** Those who tell what others said, or who speak for somebody. */
const REPORTING = wordSet('reports outlets papers newspapers magazines agencies sources sites reporters journalists headlines colleagues friends');
const reporting = lazily(() => new Set([...REPORTING].map(stemOf)));

/** Whether a clause begins with the name, or with somebody brought in, of which a token is the last word: not so in "the man who left Twitter said". */
export function beginsClause(passage: Passage, last: number): boolean {
  const { tokens, broken, quoted, tongue } = passage;
  let at = opensNoun(passage, last - 1) ? last - 1 : last;
  while (at > 0 && broken[at] !== true && isCapitalised(passage, at - 1)) at -= 1;
  const before = tokens[at - 1];
  // "He said his wife …": where "that" is left out, the verb of saying begins the clause.
  return before === undefined || broken[at] === true || quoted[at - 1] !== quoted[at] || tongue.opensClause(before) || tongue.isSaying(before);
}

/** Where the last word before the quotation stands that ends right before a verb: "Bir avukat “…” dedi". */
function beforeQuotation({ quoted }: Passage, verb: number): number | null {
  let at = verb - 1;
  while (at >= 0 && quoted[at] === true) at -= 1;
  return at >= 0 && at < verb - 1 ? at : null;
}

/** Where the token stands that a verb of saying has for its subject, so far as that is next to it. */
function subjectOf(passage: Passage, verb: number): number | null {
  const { tokens, broken, quoted, tongue } = passage;
  // "Einmal schrieb sie": a German verb stands second.
  if (tongue.language === 'de' && broken[verb + 1] !== true && tongue.pronounOf(tokens[verb + 1]) !== null) return verb + 1;
  // "…," said Brown.
  if (broken[verb] === true || quoted[verb - 1] === true) {
    const next = opensNoun(passage, verb + 1) ? verb + 2 : verb + 1;
    const before = tongue.language === 'tr' ? beforeQuotation(passage, verb) : null;
    if (before !== null) return before;
    if (next < tokens.length && broken[next] !== true) return next;
  }
  for (let at = verb - 1; at >= 0 && at >= verb - 1 - MOST_BETWEEN && broken[at + 1] !== true; at -= 1) {
    const token = tokens[at];
    if (token !== undefined && (!token.stop || tongue.isPronoun(token))) return tongue.isPronoun(token) || beginsClause(passage, at) ? at : null;
  }
  return null;
}

/** Where the subjects of a passage's verbs of saying stand, outside quotation marks; the writer of the page is none. */
export const subjectsOf = onceFor((passage: Passage): readonly number[] => {
  const { tokens, quoted, tongue } = passage;
  return tokens.flatMap((token, at) => tongue.isSaying(token) && quoted[at] !== true ? subjectOf(passage, at) ?? [] : [])
    .filter((at) => !tongue.isWriter(tokens[at]));
});

/** Whether a word, or the next of its phrase, means those who tell what others said: "a trade magazine". */
export const reports = ({ tokens }: Passage, at: number): boolean => tokens.slice(at, at + 2).some(({ stem }) => reporting().has(stem));

/** Whether a word means a company's voice, or several: "the company", "experts". What reports say, somebody else has said. */
export const isNoPerson = (token: ConceptToken, { tongue }: Passage): boolean =>
  tongue.isCompany(token) || (tongue.isPlural(token) && !REPORTING.has(token.norm));

/** Whether after a token it is told who that is: "…, a plumber", "…, 61, …", "…, who …". */
export function isExplained(passage: Passage, at: number): boolean {
  const next = passage.tokens[at + 1];
  return next !== undefined && passage.broken[at + 1] === true && (next.number !== null || next.norm === 'who' || passage.tongue.introduces(next));
}

const PERSON = /(?:[a-z]{3}(?:er|or|ist|ian)|man|woman)$/;
const NO_PERSON = wordSet(`letter matter number paper answer order power error factor offer rumor counter character chapter computer
  newsletter quarter corner disaster another other`);
/** Whether an English noun means a person, by its ending: "moderator", "psychologist". */
export const meansPerson = (norm: string): boolean => PERSON.test(norm) && !NO_PERSON.has(norm);

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
  const { tokens, quoted, broken, tongue } = passage;
  const { page } = alignment;
  if (claim.kind !== 'quotation' || page.some((at) => quoted[at] === true) || standsAlone(passage, alignment)) return false;
  let [from, to] = [page[0] ?? 0, page.at(-1) ?? 0];
  while (from > 0 && broken[from] !== true) from -= 1;
  while (to + 1 < tokens.length && broken[to + 1] !== true) to += 1;
  const isHis = tokens.slice(from, to + 1).some((token, place) => quoted[from + place] !== true && tongue.isWriter(token));
  // "He did not know, he wrote: I was tired."
  return isHis && subjectsOf(passage).length === 0;
}

/** Words that stand in a passage and are not stated by it: what is only supposed, and what somebody is said not to have said. */
import type { Alignment } from './align';
import { lazily } from './lazily';
import type { Passage } from './passage';
import { stemOf } from './text/stems';
import type { Unit } from './units';

/** Words with which a clause begins that only supposes, and those that tell what would follow: "had he been fired, he would …". */
const SUPPOSING = new Set(['had', 'were', 'should']);
const FOLLOWING = new Set(['would', 'could', 'might']);
/** Words with which somebody vouches for something. Of a company that "has not said that it is investigating", it is not known. */
const vouching = lazily(() => new Set(['say', 'claim', 'confirm', 'prove', 'show', 'true', 'report', 'deny', 'dispute'].map(stemOf)));
/** How many words before such a word deny it: "has not so far publicly said". */
const MOST_BETWEEN = 3;

/** Where the clause begins in which a word stands. */
export function clauseOf({ broken }: Pick<Passage, 'broken'>, word: number): number {
  let at = word;
  while (at > 0 && broken[at] !== true) at -= 1;
  return at;
}

/** Whether the clause of a word only supposes something. */
export function isSupposed(passage: Passage, word: number): boolean {
  const { tokens } = passage;
  return SUPPOSING.has(tokens[clauseOf(passage, word)]?.norm ?? '') && tokens.some(({ norm }) => FOLLOWING.has(norm));
}

/** Whether it is denied within some words that something is said. */
function deniesSaying({ tokens }: Pick<Passage | Unit, 'tokens'>, { tongue }: Passage, from = 0, to = tokens.length): boolean {
  return tokens.slice(from, to).some(({ stem }, at, words) =>
    vouching().has(stem) && words.slice(Math.max(0, at - 1 - MOST_BETWEEN), at).some((word) => tongue.denies(word)));
}

/** Whether a passage denies that something is said which a unit denies: "nobody has said that he was fired" for "he was not fired". */
export function deniesToHaveDenied(passage: Passage, unit: Unit, last: number): boolean {
  return deniesSaying(passage, passage, clauseOf(passage, last), last + 1) && !deniesSaying(unit, passage);
}

/** Whether somebody is said not to have said what stands between quotation marks: "he never said “…”". */
export function deniesQuoting(passage: Passage, { page }: Alignment): boolean {
  let open = page[0] ?? 0;
  if (passage.quoted[open] !== true) return false;
  while (open > 0 && passage.quoted[open - 1] === true) open -= 1;
  return deniesSaying(passage, passage, clauseOf(passage, open), open);
}

/** Words that stand in a passage and are not stated by it, since somebody is said not to have said them. */
import type { Alignment } from './align';
import { lazily } from './lazily';
import type { Passage } from './passage';
import { stemOf } from './text/stems';
import type { Unit } from './units';

/** Words with which somebody vouches for something. Of a company that "has not said that it is investigating", it is not known. */
const vouching = lazily(() => new Set(['say', 'claim', 'confirm', 'prove', 'show', 'true', 'report', 'deny', 'dispute'].map(stemOf)));
/** Among how many words before such a word a denial is of it: "has not so far publicly said". */
const REACH = 4;

/** Where the clause begins in which a word stands. */
export function clauseOf({ broken }: Pick<Passage, 'broken'>, word: number): number {
  let at = word;
  while (at > 0 && broken[at] !== true) at -= 1;
  return at;
}

/** Whether it is denied within some words that something is said. */
function deniesSaying({ tokens }: Pick<Passage | Unit, 'tokens'>, { tongue }: Passage, from?: number, to?: number): boolean {
  return tokens.slice(from, to).some(({ stem }, at, words) =>
    vouching().has(stem) && words.slice(Math.max(0, at - REACH), at).some((word) => tongue.denies(word)));
}

/** Whether a passage denies that something is said which a unit denies: "nobody has said that he was fired" for "he was not fired". */
export function deniesToHaveDenied(passage: Passage, unit: Unit, last: number): boolean {
  return deniesSaying(passage, passage, clauseOf(passage, last), last + 1) && !deniesSaying(unit, passage);
}

/** Whether somebody is said not to have said what is quoted: "he never said “…”". */
export function deniesQuoting(passage: Passage, { page: [first = 0] }: Alignment): boolean {
  return deniesSaying(passage, passage, clauseOf(passage, first), first);
}

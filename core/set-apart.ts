/** Words that stand in a passage and tell nothing of what it states: what it was not, and that a newsroom reports. */
import { deniesAsPair } from './asserts';
import { isCapitalised, type Passage } from './passage';
import type { Unit } from './units';

/** Words between a newsroom's name and its verb: "Reuters has first reported". */
const MOST_BETWEEN = 3;

/** Whether a word tells what is not so in place of what is: "deactivated rather than deleted", "…, not deleted". */
function isOtherwise({ tokens, broken }: Passage, at: number): boolean {
  return deniesAsPair(tokens, at - 2) || (tokens[at - 1]?.norm === 'not' && (broken[at - 1] === true || tokens[at - 2]?.norm === 'and'));
}

/** Whether a word says that a newsroom reports: of an account, that is no complaint about it. */
function isReporting(passage: Passage, at: number, newsrooms: readonly string[]): boolean {
  const { tokens } = passage;
  if (tokens[at]?.stem !== 'report') return false;
  const before = tokens.findLastIndex(({ stop }, place) => place < at && !stop);
  return at - before <= MOST_BETWEEN && newsrooms.includes(tokens[before]?.norm ?? '') && isCapitalised(passage, before);
}

/** A passage without the words that are set apart in it, so far as they stand nowhere else. A unit that itself denies something is told by what is denied. */
export function withoutSetApart(passage: Passage, unit: Unit, newsrooms: readonly string[]): Passage {
  const denies = unit.tokens.some((token) => passage.tongue.denies(token));
  const kept = passage.tokens.filter((_, at) => (denies || !isOtherwise(passage, at)) && !isReporting(passage, at, newsrooms));
  if (kept.length === passage.tokens.length) return passage;
  const stems = new Set(kept.map(({ stem }) => stem));
  const stemsInOrder = passage.stemsInOrder.filter((each) => stems.has(each));
  return { ...passage, tokens: kept, stems, stemsInOrder, concepts: new Set(kept.map(({ concept }) => concept)) };
}

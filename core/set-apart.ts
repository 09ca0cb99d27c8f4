/** Words that stand in a passage and tell nothing of what it states: what it was not, and that a newsroom reports. */
import { deniesAsPair } from './put-in-doubt';
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

/** The places of words that are set apart in a passage. */
interface Apart {
  readonly otherwise: readonly number[];
  readonly reporting: readonly number[];
}

const known = new WeakMap<Passage, Apart>();

/** What is set apart in a passage, told once: it is held against many units, all of one pack, whose newsrooms these are. */
function apartIn(passage: Passage, newsrooms: readonly string[]): Apart {
  let apart = known.get(passage);
  if (apart === undefined) {
    const places = [...passage.tokens.keys()];
    known.set(passage, apart = { otherwise: places.filter((at) => isOtherwise(passage, at)), reporting: places.filter((at) => isReporting(passage, at, newsrooms)) });
  }
  return apart;
}

/** A passage without the words that are set apart in it, so far as they stand nowhere else. A unit that itself denies something is told by what is denied. */
export function withoutSetApart(passage: Passage, unit: Unit, newsrooms: readonly string[]): Passage {
  const { otherwise, reporting } = apartIn(passage, newsrooms);
  const apart = otherwise.length > 0 && !unit.tokens.some((token) => passage.tongue.denies(token)) ? [...otherwise, ...reporting] : reporting;
  if (apart.length === 0) return passage;
  const tokens = passage.tokens.filter((_, at) => !apart.includes(at));
  const stems = new Set(tokens.map(({ stem }) => stem));
  const stemsInOrder = passage.stemsInOrder.filter((each) => stems.has(each));
  return { ...passage, tokens, stems, stemsInOrder, concepts: new Set(tokens.map(({ concept }) => concept)) };
}

/** Words that stand in a passage and tell nothing of what it states: what it was not, and that a newsroom reports. */
import { isCapitalised, type Passage } from './passage';
import type { Unit } from './units';
import type { ConceptToken } from './vocabulary';

/** Two words that set the next apart from what is stated: "deactivated rather than deleted". A comma before "not" does the same. */
const SETTING_APART = new Set(['rather than', 'instead of', 'opposed to', 'and not']);

const REPORTING = new Set(['report', 'reports', 'reported', 'reporting']);
/** Words between a newsroom's name and its verb: "Reuters has first reported". */
const MOST_BETWEEN = 3;

function isOtherwise({ tokens, broken }: Passage, at: number): boolean {
  const before = tokens[at - 1]?.norm ?? '';
  return SETTING_APART.has(`${tokens[at - 2]?.norm ?? ''} ${before}`) || (before === 'not' && broken[at - 1] === true);
}

/** Whether a word says that a newsroom reports: of an account, that is no complaint about it. */
function isReporting(passage: Passage, at: number, newsrooms: readonly string[]): boolean {
  const { tokens } = passage;
  if (!REPORTING.has(tokens[at]?.norm ?? '')) return false;
  let before = at - 1;
  while (before > 0 && at - before < MOST_BETWEEN && tokens[before]?.stop === true) before -= 1;
  return newsrooms.includes(tokens[before]?.norm ?? '') && isCapitalised(passage, before);
}

/** A passage without the words that are set apart in it, so far as they stand nowhere else. A unit that itself denies something is told by what is denied. */
export function withoutSetApart(passage: Passage, unit: Unit, newsrooms: readonly string[]): Passage {
  const denies = unit.tokens.some((token) => passage.tongue.denies(token));
  const isApart = passage.tokens.map((_, at) => (!denies && isOtherwise(passage, at)) || isReporting(passage, at, newsrooms));
  if (!isApart.includes(true)) return passage;
  const left = passage.tokens.filter((_, at) => isApart[at] !== true);
  const gone = (word: (token: ConceptToken) => unknown): Set<unknown> => {
    const kept = new Set(left.map(word));
    return new Set(passage.tokens.map(word).filter((each) => !kept.has(each)));
  };
  const [stems, concepts] = [gone(({ stem }) => stem), gone(({ concept }) => concept)];
  const stemsInOrder = passage.stemsInOrder.filter((stem) => !stems.has(stem));
  return { ...passage, tokens: left, stems: new Set(stemsInOrder), stemsInOrder, concepts: new Set([...passage.concepts].filter((concept) => !concepts.has(concept))) };
}

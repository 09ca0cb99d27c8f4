/** What a sentence has in it and does not state, since it hangs on words that put it in doubt. */
import type { Alignment } from './align';
import { onceFor } from './once-for';
import type { Passage } from './passage';
import { wordSet } from './text/listed';
import type { ReadWord } from './text/tongue';

/** Pairs of words that deny what follows: "it was a slip rather than a protest". */
const DENYING_PAIRS = new Set(['rather than', 'instead of', 'anything but', 'far from', 'wrong to', 'wrong that', 'contrary to', 'opposed to']);
/** Further ones, in all languages that are read, that deny one which vouches: "stopped short of saying that". */
const BELYING_PAIRS = new Set(['short of', 'forgiven for', 'too early', 'too soon', 'yet to', 'zu früh', 's il', 'fait croire', 'faire croire', 'trop tôt', 'hizo creer', 'hacer creer',
  'demasiado pronto']);
/** Pairs that say by themselves that something only may be, is wished or was taken to be. */
const OPEN_PAIRS = new Set(['may be', 'might be', 'could be', 'would love', 'would like', 'to prove', 'long assumed', 'long believed', 'long thought', 'stellen wir', 'nehmen wir', 'stellen sie', 'stelle sich',
  'lange glaubte', 'lange glaubten', 'lange dachte', 'lange dachten', 'longtemps cru', 'longtemps pensé', 'tiempo se']);
/** Pairs besides "that" on which a clause hangs: "a report according to which". */
const HANGING_PAIRS = new Set(['to which', 'in which']);
/** Two words that follow one another. */
export const pairAt = (tokens: readonly ReadWord[], at: number): string => `${tokens[at]?.norm ?? ''} ${tokens[at + 1]?.norm ?? ''}`;

export const deniesAsPair = (tokens: readonly ReadWord[], at: number): boolean => DENYING_PAIRS.has(pairAt(tokens, at));

/** Verbs that doubt what follows them without "that" as well, and within how many words it begins. */
const DOUBTS_AT_ONCE = wordSet('doubt doubts doubted disbelieve dispute disputes disputed debunk debunks debunked disproved deny denies denied refute refutes refuted');
const AT_ONCE = 3;
/** Words with which a sentence begins that says what is so only if something else is: "Had there been any proof that …". */
const CONDITIONS = wordSet('had should sollte hätte unless s');
/** Words that ask whether what follows is so: "whether it is true that". */
const WHETHER = wordSet('whether if ob si');
export const BEING = wordSet('is was are were remains turned proved ist war sind waren est était sont étaient es era son fue');
/** Words before which a sentence turns to something else. */
const TURNS = wordSet('and but although while und aber doch sondern et mais y pero ve ama');
/** Words with which a clause begins that is put into a sentence, or before it. */
const PUTS_IN = wordSet('who which although though while because after before when since as whatever despite unlike contrary entgegen contrairement');
/** Before "that" the words that bear on what follows are among so many, and not before these. */
export const REACH = 10;
const OUT_OF_REACH = wordSet('and but because who which while although after before und aber weil et y pero ve ama');
/** Among how many words before a word that doubts it is denied that one does: "cannot be denied that". */
export const UNDONE_REACH = 4;

/** A stretch of a passage in which what begins is put in doubt, and the place of the word that does so. */
interface Doubt {
  readonly by: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Where what hangs on a word from a place on ends: where the sentence turns to something else, or goes on to what somebody says besides; of a clause
 * that is put in ("who doubts that …, said") or before, where that ends.
 */
function endOf({ tokens, broken, tongue }: Passage, by: number, from: number): number {
  const begin = Math.max(0, broken.lastIndexOf(true, by));
  const isPutIn = PUTS_IN.has(tokens[begin]?.norm ?? '');
  const end = tokens.findIndex(({ norm }, at) => at > from && (broken[at] === true ? isPutIn || TURNS.has(norm) : TURNS.has(norm) && tongue.isSaying(tokens[at + 1])));
  return end < 0 ? tokens.length : end;
}

/** Whether a word that doubts is denied itself: "nobody disputes that", "beyond doubt". */
export function isUndone({ tokens, tongue }: Pick<Passage, 'tokens' | 'tongue'>, at: number): boolean {
  return tokens.slice(Math.max(0, at - UNDONE_REACH), at).some((word) => tongue.denies(word) || word.norm === 'beyond');
}

/** Whether a word tells for what purpose something is done: "in the hope that". */
const isPurpose = ({ tokens }: Passage, at: number): boolean => pairAt(tokens, at - 2) === 'in the';

/** The place of the word by which a clause is doubted that hangs on what stands before it. */
function doubtBefore(passage: Passage, clause: number): number | null {
  const { tokens, broken, tongue } = passage;
  const { disputes, imagines, vouches, isTrue, isTale, isWrong, callsFalse, belies } = tongue.bearing;
  const last = clause - 1;
  if (callsFalse(tokens[last])) return isUndone(passage, last) ? null : last;
  if (OPEN_PAIRS.has(pairAt(tokens, last - 1))) return last;
  // One comma may stand between: "suppose, for the sake of argument, that", "a satire, according to which".
  let isPutIn = HANGING_PAIRS.has(pairAt(tokens, last)) || (broken[clause] === true && !tongue.bearing.hangsOnCommas);
  let denied = false;
  let vouched = false;
  let told = false;
  for (let at = last; at >= Math.max(0, clause - REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || OUT_OF_REACH.has(token.norm)) return null;
    if (disputes(token)) return isUndone(passage, at) ? null : at;
    if (imagines(token) && !isPurpose(passage, at)) return at;
    if (told && (callsFalse(token) || isWrong(token)) && !isUndone(passage, at)) return at;
    told ||= isTale(token);
    if (OPEN_PAIRS.has(pairAt(tokens, at - 1)) || WHETHER.has(token.norm) || (at === 0 && CONDITIONS.has(token.norm))) return at;
    const denies = tongue.denies(token) || belies(token) || deniesAsPair(tokens, at) || BELYING_PAIRS.has(pairAt(tokens, at));
    if (denies && vouched) return at;
    // In other languages the denial may stand behind: "stimmt nicht, dass".
    denied ||= denies && tongue.reachAfter > 0;
    vouched ||= vouches(token) || isTrue(token);
    if (denied && vouched) return at;
    // Of a verb that begins after a comma, the subject stands before: "the letter, a forgery, says that".
    if (broken[at] !== true || vouches(token)) continue;
    if (!isPutIn) return null;
    isPutIn = false;
  }
  return null;
}

/** Where a clause begins that hangs on what stands before a place: after "that", at a quotation of what is named before it, or, in some languages, at a comma. */
export function hungFrom({ tokens, broken, quoted, tongue: { bearing } }: Passage, at: number): number | null {
  const before = tokens[at - 1];
  if (bearing.isThat(tokens[at]) || HANGING_PAIRS.has(pairAt(tokens, at - 1))) return at + 1;
  if (quoted[at] === true && quoted[at - 1] !== true && bearing.isTale(before)) return at;
  if (!bearing.hangsOnCommas || broken[at] !== true || TURNS.has(tokens[at]?.norm ?? '')) return null;
  // An adverb may stand between: "man fürchtete schon, …".
  const heads = before?.stop === true ? [before, tokens[at - 2]] : [before];
  const isHung = heads.some((head) => [bearing.vouches, bearing.imagines, bearing.disputes, bearing.isTale].some((tells) => tells(head)));
  return isHung ? at : null;
}

function doubtAt(passage: Passage, at: number): Doubt | null {
  const { tokens, broken, tongue } = passage;
  const word = tokens[at];
  const from = hungFrom(passage, at);
  if (from !== null) {
    const by = doubtBefore(passage, at);
    return by === null ? null : { by, from, to: endOf(passage, by, at) };
  }
  if (at === 0 && CONDITIONS.has(word?.norm ?? '')) {
    const end = broken.indexOf(true);
    return { by: at, from: 1, to: end < 0 ? 0 : end };
  }
  const isPredicate = BEING.has(tokens[at - 1]?.norm ?? '') && tongue.bearing.disputes(word);
  if ((!isPredicate && !DOUBTS_AT_ONCE.has(word?.norm ?? '')) || isUndone(passage, at)) return null;
  const end = broken.indexOf(true, at + 1);
  return { by: at, from: at + 1, to: Math.min(at + AT_ONCE + 1, end < 0 ? tokens.length : end) };
}

const doubtsIn = onceFor((passage: Passage): readonly Doubt[] => passage.tokens.flatMap((_, at) => doubtAt(passage, at) ?? []));

/** Whether, within what hangs on one word, a place hangs on another that is set beside that: "denied the report and confirmed that". */
function isHungAnew(passage: Passage, from: number, place: number): boolean {
  const { tokens, tongue } = passage;
  const that = tokens.slice(0, place).findLastIndex(tongue.bearing.isThat);
  const turn = tokens.slice(0, Math.max(0, that - 1)).findLastIndex(({ norm }) => TURNS.has(norm));
  return turn >= from;
}

/**
 * Whether what is matched hangs on words that put it in doubt, and that are not matched themselves.
 *
 * @param isOfSpeech whether it is what somebody said: fears and hopes are
 * @param isDenial whether it denies something itself: then a plain denial may be its own
 */
export function isPutInDoubt(passage: Passage, { page }: Alignment, isOfSpeech: boolean, isDenial: boolean): boolean {
  const [first = 0] = page;
  const { tokens, tongue } = passage;
  return doubtsIn(passage).some(({ by, from, to }) => first >= from && first < to && !isHungAnew(passage, from, first) && !page.includes(by)
    && !(isOfSpeech && (by === 0 || tongue.bearing.imagines(tokens[by]))) && !(isDenial && tongue.denies(tokens[by])));
}

/** What a sentence says and then calls false. */
import type { Alignment } from './align';
import type { Passage } from './passage';
import { BEING, hungFrom, pairAt, REACH } from './put-in-doubt';
import { wordSet } from './text/listed';
import type { Tongue } from './text/tongue';
import type { ConceptToken } from './vocabulary';

/** Pairs of words that call something false. */
const FALSE_PAIRS = new Set(['nothing of', 'no such', 'not so', 'not what', 'made up', 'the opposite', 'it false']);
const CONTRASTS = wordSet('but aber doch jedoch mais pero ama oysa');
/** Words by which a clause means all that stands before it. */
const POINTERS = wordSet('this that it das dies c cela eso');
/** How many words after the matched ones it may begin to be told that they are false, how many that takes, and how many of what is put behind are looked at. */
const VERDICT_REACH = 4;
const CLAUSE_REACH = 9;

/** Where the clause is hung that a word is in; -1 where it hangs on nothing. */
function hungAt(passage: Passage, word: number): number {
  return passage.tokens.slice(0, word + 1).findLastIndex((_, at) => (hungFrom(passage, at) ?? Infinity) <= word);
}

/** Whether what is hung somewhere is what is told: "the report, that he was fired, …", "the claim “he was fired” …". */
function isTold({ tokens, tongue: { bearing } }: Passage, hung: number): boolean {
  return hung > 0 && tokens.slice(Math.max(0, hung - REACH), hung).some(bearing.isTale);
}

/** From where some words say that something is or was so, if they soon do. */
function fromBeing(words: readonly ConceptToken[], within: number): readonly ConceptToken[] {
  const being = words.slice(0, within).findIndex(({ norm }) => BEING.has(norm));
  return being < 0 ? [] : words.slice(being, being + VERDICT_REACH + 1);
}

const some = (words: readonly ConceptToken[], ...kinds: readonly ((word: ConceptToken) => boolean)[]): boolean => words.some((word) => kinds.some((isOf) => isOf(word)));

/** Whether words deny that something is true, or say so in another way. */
function denyTruth(words: readonly ConceptToken[], { bearing, denies }: Tongue): boolean {
  return words.some((_, at) => FALSE_PAIRS.has(pairAt(words, at))) || (some(words, bearing.isTrue) && some(words, denies));
}

/** Whether words say that there is nothing to prove it. */
const lackEvidence = (words: readonly ConceptToken[], { bearing, denies }: Tongue): boolean => some(words, bearing.isEvidence) && some(words, denies);

/** Whether words call something false, or say that what was told is wrong. */
function callWrong(words: readonly ConceptToken[], tongue: Tongue): boolean {
  const { callsFalse, isWrong, disputes } = tongue.bearing;
  return some(words, callsFalse, isWrong, disputes) || denyTruth(words, tongue);
}

/** Whether the clause of the matched words says of them that they are false: "that he was fired is simply false", "the report that he was fired was premature". */
function isFalseWithin(clause: readonly ConceptToken[], passage: Passage, { page }: Alignment, hung: number): boolean {
  const { tokens, quoted, tongue } = passage;
  const { bearing } = tongue;
  const words = clause.slice(0, CLAUSE_REACH);
  const soon = clause.slice(0, VERDICT_REACH);
  const verdict = fromBeing(clause, VERDICT_REACH);
  if (some(verdict, bearing.callsFalse) || (hung === 0 && callWrong(verdict, tongue)) || (isTold(passage, hung) && callWrong(words, tongue))) return true;
  // What it is may be named behind: "“he was fired” claims were false", "… iddiası yalanlandı".
  const isNamedBehind = some(soon, bearing.isTale) && (quoted[page.at(-1) ?? 0] === true || !tokens.slice(0, page[0]).some(bearing.isThat));
  return isNamedBehind && (callWrong(words, tongue) || lackEvidence(words, tongue) || some(soon, bearing.imagines));
}

/** Whether what is set against the matched words calls them false: "…, but nothing of the sort happened". */
function isFalseByContrast(after: readonly ConceptToken[], tongue: Tongue): boolean {
  const contrast = after.findIndex(({ norm }) => CONTRASTS.has(norm));
  if (contrast < 0) return false;
  const turned = after.slice(contrast + 1, contrast + 1 + CLAUSE_REACH);
  return some(turned, tongue.bearing.callsFalse) || denyTruth(turned, tongue) || lackEvidence(turned, tongue) || some(fromBeing(turned, CLAUSE_REACH), tongue.bearing.isWrong);
}

/** Whether a clause behind that of the matched words calls them false: "…, a claim that the company rejects", "…; this was not so". */
function isFalseBehind(behind: readonly ConceptToken[], passage: Passage, hung: number): boolean {
  const { tongue } = passage;
  const { bearing } = tongue;
  const [head, ...rest] = behind;
  if (denyTruth(behind.slice(0, VERDICT_REACH + 1), tongue) || lackEvidence(behind, tongue) || (isTold(passage, hung) && callWrong(behind, tongue))) return true;
  // “Dass …, halten Fachleute für ausgeschlossen”: in some languages a comma ends it.
  if (hung === 0 && callWrong(bearing.hangsOnCommas ? behind : fromBeing(behind, VERDICT_REACH), tongue)) return true;
  if (POINTERS.has(head?.norm ?? '')) return callWrong(fromBeing(rest, VERDICT_REACH), tongue);
  return (bearing.apposes(head) || (tongue.introduces(head) && bearing.isTale(rest[0]))) && callWrong(rest, tongue);
}

/** Whether a passage goes on, after the matched words, by calling what it has said false. */
export function isCalledFalseAfter(passage: Passage, alignment: Alignment): boolean {
  const [first, last] = [alignment.page[0] ?? 0, alignment.page.at(-1) ?? 0];
  const { tokens, broken, tongue } = passage;
  const after = tokens.slice(last + 1);
  if (after.length === 0) return false;
  const hung = hungAt(passage, first);
  const turn = after.findIndex((_, at) => broken[last + 1 + at] === true);
  return isFalseWithin(turn < 0 ? after : after.slice(0, turn), passage, alignment, hung)
    || isFalseByContrast(after, tongue)
    || (turn >= 0 && isFalseBehind(after.slice(turn, turn + CLAUSE_REACH), passage, hung));
}

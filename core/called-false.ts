/** What a sentence says and then calls false. */
import type { Alignment } from './align';
import type { Passage } from './passage';
import { BEING, hungFrom, pairAt, REACH } from './put-in-doubt';
import { wordSet } from './text/listed';
import type { Tongue } from './text/tongue';
import type { ConceptToken } from './vocabulary';

/** Pairs of words that call something false. */
const FALSE_PAIRS = new Set(['nothing of', 'no such', 'not so', 'not what', 'made up', 'thing up', 'it back', 'all back', 'the opposite', 'the contrary', 'it false', 'nichts davon', 'de tel', 'de eso', 'böyle bir', 'gerçek dışı']);
const CONTRASTS = wordSet('but aber doch jedoch mais pero ama oysa');
/** Words by which a clause means all that stands before it. */
const POINTERS = wordSet('this that it das dies c cela eso');
/** How many words after the matched ones it may begin to be told that they are false, how many that takes, by which truth is denied, how many of what is put behind are looked at, and in how many clauses. */
const VERDICT_REACH = 4;
const TRUTH_REACH = 8;
const CLAUSE_REACH = 12;
const CLAUSES = 3;
/** Words that may stand after "could not verify" where that is said of all before it: "we could not verify the claim", and not "why". */
const ASKING = wordSet('who whom why what how whether when where which that if');
const UNVERIFIED_REACH = 3;
/** Words between evidence and what it is for, and within how many words that is named. */
const FOR = wordSet('for of für');
const NEXT_REACH = 2;
const OBJECT_REACH = 3;

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

/** Whether words soon deny that something is true, or say so in another way. */
function denyTruth(words: readonly ConceptToken[], { bearing, denies }: Tongue): boolean {
  const soon = words.slice(0, TRUTH_REACH);
  return words.some((_, at) => FALSE_PAIRS.has(pairAt(words, at))) || (some(soon, bearing.isTrue) && some(soon, denies));
}

/** Whether a word is said of what follows it and not of what stands before: "no evidence that it was planned", "false that anybody knew". */
const isOfNext = (words: readonly ConceptToken[], at: number, { bearing }: Tongue): boolean => words.slice(at + 1, at + 1 + NEXT_REACH).some(bearing.isThat);

/** Whether words name what there is evidence for, and that is not what was told: "no evidence for a plot". */
const isForElse = (words: readonly ConceptToken[], { bearing }: Tongue): boolean =>
  words.some(({ norm }, at) => FOR.has(norm) && words.slice(at + 1, at + 1 + OBJECT_REACH).some((word) => !word.stop && !bearing.isTale(word)));

/** Whether words say that there is nothing to prove it. */
function lackEvidence(words: readonly ConceptToken[], tongue: Tongue): boolean {
  const evidence = words.findIndex(tongue.bearing.isEvidence);
  return evidence >= 0 && some(words, tongue.denies) && !isOfNext(words, evidence, tongue) && !isForElse(words, tongue);
}

/** Whether the writer says that what stands before could not be verified; that others could not is their affair. */
function leaveUnverified(words: readonly ConceptToken[], { bearing, denies, isWriter }: Tongue): boolean {
  const verb = words.findIndex(bearing.verifies);
  const object = words.slice(verb + 1);
  return verb >= 0 && some(words, denies) && some(words, isWriter) && object.length <= UNVERIFIED_REACH
    && object.every((word) => (word.stop || bearing.isTale(word)) && !ASKING.has(word.norm));
}

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
  return turned.some((word, at) => tongue.bearing.callsFalse(word) && !isOfNext(turned, at, tongue)) || denyTruth(turned, tongue) || lackEvidence(turned, tongue) || some(fromBeing(turned, CLAUSE_REACH), tongue.bearing.isWrong);
}

/** Whether a clause behind the matched words, of those that follow or the next, calls them false of itself: "…, the letter reads, though nothing of the kind took place". */
const isFalseLater = (clause: readonly ConceptToken[], tongue: Tongue): boolean => pairAt(clause, 0) === 'or so' || denyTruth(clause, tongue) || lackEvidence(clause, tongue);

/** Whether the next clause behind that of the matched words does, since it is said of them: "…, a claim that the company rejects", "…; this was not so". */
function isFalseNext(next: readonly ConceptToken[], passage: Passage, hung: number): boolean {
  const { tongue } = passage;
  const { bearing } = tongue;
  const [head, ...rest] = next;
  if (isTold(passage, hung) && callWrong(next, tongue)) return true;
  // “Dass …, halten Fachleute für ausgeschlossen”: in some languages a comma ends it.
  if (hung === 0 && callWrong(bearing.hangsOnCommas ? next : fromBeing(next, VERDICT_REACH), tongue)) return true;
  if (POINTERS.has(head?.norm ?? '')) return callWrong(fromBeing(rest, VERDICT_REACH), tongue);
  return (bearing.apposes(head) || (tongue.introduces(head) && bearing.isTale(rest[0]))) && callWrong(rest, tongue);
}

/** Whether a passage goes on, after the matched words, by calling what it has said false. */
export function isCalledFalseAfter(passage: Passage, alignment: Alignment): boolean {
  const [first, last] = [alignment.page[0] ?? 0, alignment.page.at(-1) ?? 0];
  const { tokens, broken, quoted, tongue } = passage;
  const { disputes, callsFalse } = tongue.bearing;
  const after = tokens.slice(last + 1);
  if (after.length === 0) return false;
  const turns = after.flatMap((_, at) => broken[last + 1 + at] === true ? at : []).slice(0, CLAUSES);
  const hung = hungAt(passage, first);
  const behind = (turn: number): readonly ConceptToken[] => after.slice(turn, turn + CLAUSE_REACH);
  // Who is quoted may be called a liar, and what is quoted a forgery: "…," the forged letter reads.
  const isQuotedAsFalse = quoted[last] === true && (some(after.slice(0, VERDICT_REACH), disputes, callsFalse) || turns.some((turn) => some(behind(turn), callsFalse)));
  return isQuotedAsFalse
    || isFalseWithin(after.slice(0, turns[0]), passage, alignment, hung)
    || isFalseByContrast(after, tongue)
    || turns.slice(0, 1).some((turn) => isFalseNext(behind(turn), passage, hung))
    || turns.some((turn, at) => isFalseLater(behind(turn), tongue) || leaveUnverified(after.slice(turn, turns[at + 1]), tongue));
}

import type { Alignment } from './align';
import { alignAnyOrder, alignInOrder } from './align';
import type { Candidate } from './candidates';
import type { Unit } from './units';
import type { Passage } from './passage';
import { meets, type Requirement } from './required';
import { heartOf } from './spans';
import { NEGATIONS } from './text/negations';
import { SHOW, WEIGHT } from './thresholds';
import type { ConceptToken } from './vocabulary';

/** By which rule a candidate was taken or left. */
export type Rule = 'wording' | 'wording-part' | 'wording-cold' | 'statement'
  | 'too-weak' | 'needs-quotation-marks' | 'lacks-required-word' | 'lacks-figure' | 'contradicts' | 'not-hot' | 'explained';

/** A candidate with what was decided about it. */
export interface Judgement {
  readonly unit: Unit;
  readonly alignment: Alignment;
  readonly score: number;
  /** The least score at which it would be shown. */
  readonly least: number;
  readonly rule: Rule;
  /** `possible`: kept, and not shown unasked. */
  readonly verdict: 'shown' | 'possible' | 'left';
}

/** Words that leave open whether it is so. */
const CONDITIONS = new Set(['if', 'whether', 'unless', 'ob', 'falls', 'si', 'eğer']);
/** Words before the matched ones in which a negation or condition still bears on them. */
const REACH = 3;

/** Longer statements may lose a word and still be themselves. */
function leastForStatement(content: number): number {
  const share = Math.min(1, Math.max(0, (content - 3) / (SHOW.long - 3)));
  return SHOW.statementShort + (SHOW.statementLong - SHOW.statementShort) * share;
}

/** The same few words are said by many; the more words, the more of them may differ. */
function leastForWording(words: number): number {
  const share = Math.min(1, Math.max(0, (words - SHOW.fewWords) / (SHOW.manyWords - SHOW.fewWords)));
  return SHOW.wordingShort + (SHOW.wordingLong - SHOW.wordingShort) * share;
}

/** Whether the passage denies what the unit affirms, or the other way round, or leaves it open. Told only of our own words. */
function contradicts(passage: Passage, unit: Unit, alignment: Alignment): boolean {
  const heart = heartOf(passage, alignment, unit);
  const near = passage.tokens.slice(Math.max(0, (heart[0] ?? 0) - REACH), (heart.at(-1) ?? 0) + 1);
  const has = (tokens: readonly ConceptToken[], words: ReadonlySet<string>): boolean => tokens.some((token) => words.has(token.norm));
  return has(unit.tokens, NEGATIONS) !== has(near, NEGATIONS) || (has(near, CONDITIONS) && !has(unit.tokens, CONDITIONS));
}

/** Whether a figure of the unit is not among what was found: "shortly before 7" is not stated by "shortly before 9". */
function lacksFigure({ tokens }: Unit, alignment: Alignment): boolean {
  return tokens.some((token, at) => token.number !== null && !alignment.unit.includes(at));
}

/** Whether exactly the page's quoted words stand in the wording: a quotation that was cut short. */
function isPartQuoted(passage: Passage, alignment: Alignment): boolean {
  return alignment.exact && isWholeQuotation(passage, alignment)
    && alignment.page.filter((at) => passage.tokens[at]?.stop === false).length >= 2;
}

/** Whether the matched words are between quotation marks and nothing else is. */
function isWholeQuotation(passage: Passage, { page }: Alignment): boolean {
  const first = page[0] ?? 0;
  const last = page.at(-1) ?? 0;
  return page.every((at) => passage.quoted[at] === true) && !opensBefore(passage, first) && !opensBefore(passage, last + 1);
}

/** Whether a token and the one before it stand in one quotation. */
function opensBefore(passage: Passage, at: number): boolean {
  const [before, here] = [passage.tokens[at - 1], passage.tokens[at]];
  if (before === undefined || here === undefined || passage.quoted[at - 1] !== true || passage.quoted[at] !== true) return false;
  return !/["“”‘’«»„]/.test(passage.text.slice(before.end - passage.start, here.start - passage.start));
}

function judgeWording(passage: Passage, unit: Unit, alignment: Alignment, hot: boolean): Omit<Judgement, 'unit' | 'alignment'> {
  const { score } = alignment;
  const least = leastForWording(unit.tokens.length);
  const left = (rule: Rule): Omit<Judgement, 'unit' | 'alignment'> => ({ score, least, rule, verdict: 'left' });
  if (!hot) {
    const cold = score >= SHOW.cold && alignment.page.length >= SHOW.coldWords;
    return cold ? { score, least: SHOW.cold, rule: 'wording-cold', verdict: 'shown' } : left('not-hot');
  }
  const short = unit.tokens.length < SHOW.shortWording;
  if (short && !(isWholeQuotation(passage, alignment) && score >= SHOW.cold)) return left('needs-quotation-marks');
  if (score >= least) return { score, least, rule: 'wording', verdict: 'shown' };
  if (isPartQuoted(passage, alignment)) return { score: Math.max(score, least), least, rule: 'wording-part', verdict: 'shown' };
  return score >= least - SHOW.possible ? { score, least, rule: 'wording', verdict: 'possible' } : left('too-weak');
}

function judgeStatement(passage: Passage, unit: Unit, alignment: Alignment, requirement: Requirement, hot: boolean): Omit<Judgement, 'unit' | 'alignment'> {
  const { score } = alignment;
  const least = leastForStatement(unit.concepts.length);
  const left = (rule: Rule): Omit<Judgement, 'unit' | 'alignment'> => ({ score, least, rule, verdict: 'left' });
  if (!hot) return left('not-hot');
  if (score < least - SHOW.possible) return left('too-weak');
  if (!meets(passage, requirement)) return left('lacks-required-word');
  if (lacksFigure(unit, alignment)) return left('lacks-figure');
  if (contradicts(passage, unit, alignment)) return left('contradicts');
  return { score, least, rule: 'statement', verdict: score >= least ? 'shown' : 'possible' };
}

/** The most that a unit could score in a passage: the share of its weight whose concepts the passage has, in whatever places. */
function mostPossible(passage: Passage, unit: Unit): number {
  if (unit.via === 'wording') {
    return unit.tokens.reduce((sum, { concept }, at) => passage.concepts.has(concept) ? sum + (unit.weights[at] ?? 0) : sum, 0) / unit.total;
  }
  const found = unit.concepts.reduce((sum, concept, at) => passage.concepts.has(concept) ? sum + (unit.conceptWeights[at] ?? 0) : sum, 0);
  return (found + unit.stopTotal) / (unit.contentTotal + unit.stopTotal);
}

/** Whether aligning a candidate is worth its while: whether it can come near its least score, or the page may quote a part of it. */
export function hasChance(passage: Passage, { unit }: Candidate, hot: boolean): boolean {
  if (unit.via === 'statement') return hot && mostPossible(passage, unit) >= leastForStatement(unit.concepts.length) - SHOW.possible;
  if (!hot) return mostPossible(passage, unit) >= SHOW.cold;
  return passage.quoted.includes(true) || mostPossible(passage, unit) >= leastForWording(unit.tokens.length) - SHOW.possible;
}

/** Judges one candidate by itself. */
export function judge(passage: Passage, { unit }: Candidate, requirement: Requirement, hot: boolean): Judgement | null {
  const alignment = unit.via === 'wording' ? alignInOrder(passage, unit) : alignAnyOrder(passage, unit);
  if (alignment === null) return null;
  const judged = unit.via === 'wording'
    ? judgeWording(passage, unit, alignment, hot)
    : judgeStatement(passage, unit, alignment, requirement, hot);
  return { unit, alignment, ...judged };
}

const RANK = { shown: 2, possible: 1, left: 0 };

/** Better first: what is shown, then by how far it is above its least score, then by how much of the passage it explains. */
function compare(a: Judgement, b: Judgement): number {
  return RANK[b.verdict] - RANK[a.verdict]
    || (b.score - b.least) - (a.score - a.least)
    || b.alignment.page.length - a.alignment.page.length;
}

const isExactWording = ({ unit, alignment }: Judgement): boolean => unit.via === 'wording' && alignment.exact;

/** Of the judgements of one claim, the better: what is shown, then what accounts for more of the passage. */
function compareWithin(a: Judgement, b: Judgement): number {
  return RANK[b.verdict] - RANK[a.verdict] || massOf(b) - massOf(a) || b.score - a.score;
}

function massOf({ unit, alignment, score }: Judgement): number {
  return score * alignment.unit.reduce((sum, at) => sum + (unit.weights[at] ?? 0), 0);
}

/** The share of a judgement's words that better ones have explained already. Names and common words belong to every statement. */
function explainedShare({ alignment, unit }: Judgement, explained: ReadonlySet<number>): number {
  let all = 0;
  let mass = 0;
  alignment.page.forEach((at, place) => {
    const weight = unit.weights[alignment.unit[place] ?? 0] ?? 0;
    if (weight <= WEIGHT.common) return;
    all += weight;
    if (explained.has(at)) mass += weight;
  });
  return all === 0 ? 0 : mass / all;
}

/**
 * Decides among all the judgements of a sentence: one for each claim, its best; and a match all of whose words a better one
 * explains must stand on more than the shared words.
 */
export function decide(judgements: readonly Judgement[]): Judgement[] {
  const bestOf = new Map<string, Judgement>();
  for (const judgement of [...judgements].sort(compareWithin)) {
    const { id } = judgement.unit.claim;
    const before = bestOf.get(id);
    // The words themselves tell more than that the clause around them resembles ours.
    const isTruer = before?.unit.via === 'statement' && isExactWording(judgement) && judgement.verdict === before.verdict;
    if (before === undefined || isTruer) bestOf.set(id, judgement);
  }
  const explained = new Set<number>();
  return [...bestOf.values()].sort(compare).map((judgement) => {
    if (judgement.verdict === 'left') return judgement;
    const score = judgement.score * (1 - SHOW.explained * explainedShare(judgement, explained));
    const stands = score >= judgement.least || judgement.score >= SHOW.complete || isExactWording(judgement);
    if (judgement.verdict === 'shown' && stands) for (const at of judgement.alignment.page) explained.add(at);
    return stands || judgement.verdict === 'possible' ? judgement : { ...judgement, rule: 'explained', verdict: 'left' };
  });
}

import type { Alignment } from './align';
import { alignAnyOrder, alignmentOf } from './align';
import { alignInOrder } from './align-in-order';
import { isAboutAnother } from './about';
import { contradicts, isAttributed, isCredit } from './asserts';
import type { Matcher } from './find-matches';
import { leastForStatement, leastForWording } from './least-scores';
import { tellsOfAnother } from './other-event';
import { ROUNDING, type Unit } from './units';
import type { Passage } from './passage';
import { meets } from './required';
import { withoutSetApart } from './set-apart';
import { saysAnother } from './speakers';
import { isOfWriter } from './subjects';
import { SHOW } from './thresholds';
import { type ConceptToken, UNKNOWN } from './vocabulary';
import { deniesQuoting } from './unsaid';
import { isOfAnother } from './whose';

/** By which rule a candidate was taken or left. */
export type Rule = 'wording' | 'wording-part' | 'statement'
  | 'too-weak' | 'needs-quotation-marks' | 'lacks-required-word' | 'lacks-figure' | 'contradicts' | 'other-event' | 'of-another' | 'about-another' | 'not-attributed' | 'other-speaker' | 'credit' | 'not-hot' | 'explained';

/** A candidate with what was decided about it. */
export interface Judgement {
  readonly unit: Unit;
  readonly alignment: Alignment;
  readonly score: number;
  /** What the unit's words weigh that were found, by the score: how much of the passage it accounts for. */
  readonly mass: number;
  /** The least score at which it would be shown. */
  readonly least: number;
  readonly rule: Rule;
  /** `possible`: kept, and not shown unasked. */
  readonly verdict: 'shown' | 'possible' | 'left';
}

/** Whether a figure of the unit is not among what was found: "shortly before 7" is not stated by "shortly before 9". */
function lacksFigure({ tokens }: Unit, alignment: Alignment): boolean {
  return tokens.some((token, at) => token.number !== null && !alignment.unit.includes(at));
}

/** What of a match is between quotation marks, where exactly that stands in the wording: a quotation that was cut short. */
function quotedPart(passage: Passage, unit: Unit, { page, unit: there, score }: Alignment): Alignment | null {
  const pairs = page.map((at, place) => ({ at, there: there[place] ?? 0 })).filter(({ at }) => passage.quoted[at] === true);
  const part = alignmentOf(passage, unit, pairs, score);
  const isTold = part.page.filter((at) => passage.tokens[at]?.stop === false).length >= 2;
  const isAsked = passage.text.charAt((passage.tokens[part.page.at(-1) ?? 0]?.end ?? 0) - passage.start) === '?';
  return isTold && !isAsked && part.exact && isWholeQuotation(passage, part) ? part : null;
}

/** Whether the matched words are between quotation marks and nothing else is. */
function isWholeQuotation(passage: Passage, { page }: Alignment): boolean {
  const first = page[0] ?? 0;
  const last = page.at(-1) ?? 0;
  return page.every((at) => passage.quoted[at] === true) && !goesOnAt(passage, first) && !goesOnAt(passage, last + 1);
}

/** Whether any of the matched words is between quotation marks: what is not, the page says in its own name. */
function isQuotedAtAll(passage: Passage, { page }: Alignment): boolean {
  return page.some((at) => passage.quoted[at] === true);
}

/** Whether no quotation mark stands between a token and the one before it. */
function goesOnAt(passage: Passage, at: number): boolean {
  const [before, here] = [passage.tokens[at - 1], passage.tokens[at]];
  if (before === undefined || here === undefined) return false;
  return !/["'“”‘’«»„‚]/.test(passage.text.slice(before.end - passage.start, here.start - passage.start));
}

/** What is decided about an alignment, and the part of it that holds where that is not all. */
type Decision = Omit<Judgement, 'unit' | 'alignment' | 'mass'> & Partial<Pick<Judgement, 'alignment'>>;

/** What of a matcher judging takes. */
export type Standards = Pick<Matcher, 'alternative' | 'otherEvents' | 'speakers'>;

function judgeWording(passage: Passage, unit: Unit, alignment: Alignment, { speakers }: Standards, hot: boolean): Decision {
  const { score } = alignment;
  const least = leastForWording(unit.tokens.length);
  const left = (rule: Rule): Decision => ({ score, least, rule, verdict: 'left' });
  if (isOfWriter(passage, unit, alignment)) return left('other-speaker');
  if (saysAnother(passage, unit.claim, speakers, alignment.exact && alignment.page.length >= SHOW.ownWording)) return left('other-speaker');
  if (!hot) {
    const isQuoted = alignment.page.every((at) => passage.quoted[at] === true);
    // Of a translation it takes more: it says in plain words what others may say as well.
    const leastWords = !isQuoted ? SHOW.coldWords : unit.language === 'en' ? SHOW.coldWordsQuoted : SHOW.ownWording;
    const cold = score >= SHOW.cold && alignment.page.length >= leastWords;
    return cold ? { score, least: SHOW.cold, rule: 'wording', verdict: 'shown' } : left('not-hot');
  }
  const short = unit.tokens.length < SHOW.shortWording;
  if (short && !(isWholeQuotation(passage, alignment) && score >= SHOW.cold)) return left('needs-quotation-marks');
  if (isQuotedAtAll(passage, alignment) ? deniesQuoting(passage, alignment) : contradicts(passage, unit, alignment)) return left('contradicts');
  if (score >= least) return { score, least, rule: 'wording', verdict: 'shown' };
  const part = quotedPart(passage, unit, alignment);
  if (part !== null) return { score: Math.max(score, least), least, rule: 'wording-part', verdict: 'shown', alignment: part };
  return score >= least - SHOW.possible ? { score, least, rule: 'wording', verdict: 'possible' } : left('too-weak');
}

function judgeStatement(passage: Passage, unit: Unit, alignment: Alignment, { alternative, otherEvents, speakers }: Standards, hot: boolean): Decision {
  const { score } = alignment;
  const least = hot ? leastForStatement(unit.concepts.length) : SHOW.cold;
  const left = (rule: Rule): Decision => ({ score, least, rule, verdict: 'left' });
  if (!hot && score < least) return left('not-hot');
  if (score < least - SHOW.possible) return left('too-weak');
  if (!meets(withoutSetApart(passage, unit, speakers.newsrooms), unit.claim, alternative)) return left('lacks-required-word');
  if (lacksFigure(unit, alignment)) return left('lacks-figure');
  if (!isAttributed(passage, unit, speakers.persons)) return left('not-attributed');
  if (isOfWriter(passage, unit, alignment) || saysAnother(passage, unit.claim, speakers)) return left('other-speaker');
  if (isAboutAnother(passage, unit, alignment, speakers)) return left('about-another');
  if (isCredit(passage, unit, alignment)) return left('credit');
  if (tellsOfAnother(passage, unit, otherEvents)) return left('other-event');
  if (isOfAnother(passage, unit, alignment)) return left('of-another');
  if (contradicts(passage, unit, alignment)) return left('contradicts');
  return { score, least, rule: 'statement', verdict: score >= least ? 'shown' : 'possible' };
}

/** What of a passage tells whether a unit has a chance in it. */
export interface Prospect extends Pick<Passage, 'quotations'> {
  /** Its concepts, and those of its words of content. */
  readonly concepts: Pick<ReadonlySet<number>, 'has'>;
  readonly places: Pick<ReadonlySet<number>, 'has'>;
}

/** What the concepts of a statement weigh that a passage has, in whatever places. */
function contentIn(passage: Prospect, { concepts, conceptWeights }: Unit): number {
  let found = 0;
  for (let at = 0; at < concepts.length; at += 1) if (passage.places.has(concepts[at] ?? UNKNOWN)) found += conceptWeights[at] ?? 0;
  return found;
}

/** What the words of a unit weigh whose concepts a passage has, in whatever places. */
function wordsIn(passage: Prospect, { tokens, weights }: Unit): number {
  let found = 0;
  for (let at = 0; at < tokens.length; at += 1) if (passage.concepts.has(tokens[at]?.concept ?? UNKNOWN)) found += weights[at] ?? 0;
  return found;
}

/** The most that a statement could score with so much of its content. */
function mostOfStatement(content: number, { contentTotal, stopTotal }: Unit): number {
  return (content + stopTotal) / (contentTotal + stopTotal);
}

/** The most that a unit could score in a passage. */
function mostPossible(passage: Prospect, unit: Unit): number {
  return unit.via === 'wording' ? wordsIn(passage, unit) / unit.total : mostOfStatement(contentIn(passage, unit), unit);
}

/** Whether all the words of a quotation stand in a wording, in whatever order: else it cannot be a part of it. */
function isPartOf({ norms }: Unit, quotation: readonly ConceptToken[]): boolean {
  return quotation.length > 1 && quotation.every(({ norm }) => norms.has(norm));
}

/** Whether aligning a candidate is worth its while: whether it can come near its least score, or the page may quote a part of it. */
export function hasChance(passage: Prospect, unit: Unit, hot: boolean): boolean {
  if (!hot) return (unit.via === 'wording' || unit.concepts.length >= SHOW.coldConcepts) && mostPossible(passage, unit) >= SHOW.cold;
  if (unit.via === 'statement') return mostPossible(passage, unit) >= leastForStatement(unit.concepts.length) - SHOW.possible;
  return mostPossible(passage, unit) >= leastForWording(unit.tokens.length) - SHOW.possible
    || passage.quotations.some((quotation) => isPartOf(unit, quotation));
}

/** How the words of a unit lie on a passage, as its kind of text asks; null where none of them is there. */
export function alignmentFor(passage: Passage, unit: Unit): Alignment | null {
  return unit.via === 'wording' ? alignInOrder(passage, unit) : alignAnyOrder(passage, unit);
}

/** What the words of a unit weigh that were found, by a score. */
export function massOf({ weights }: Unit, { unit: there }: Alignment, score: number): number {
  let mass = 0;
  for (const at of there) mass += weights[at] ?? 0;
  return score * mass;
}

/** The most that the judgement of a statement can weigh in a passage, which the order of its words and what stands between them only lessen. */
export function mostMassOf(passage: Prospect, statement: Unit): number {
  const content = contentIn(passage, statement);
  return content * mostOfStatement(content, statement) + ROUNDING;
}

/** Judges an alignment by itself. */
export function judgeAligned(passage: Passage, unit: Unit, alignment: Alignment, matcher: Standards, hot: boolean): Judgement {
  const judged = unit.via === 'wording'
    ? judgeWording(passage, unit, alignment, matcher, hot)
    : judgeStatement(passage, unit, alignment, matcher, hot);
  const held = judged.alignment ?? alignment;
  return { ...judged, unit, alignment: held, mass: massOf(unit, held, judged.score) };
}

/** Judges one candidate by itself. */
export function judge(passage: Passage, unit: Unit, matcher: Standards, hot: boolean): Judgement | null {
  const alignment = alignmentFor(passage, unit);
  return alignment === null ? null : judgeAligned(passage, unit, alignment, matcher, hot);
}

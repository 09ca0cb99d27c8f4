import type { Alignment } from './align';
import { isCalledFalseAfter } from './called-false';
import { heartOf } from './heart';
import { lazily } from './lazily';
import { onceFor } from './once-for';
import { isCapitalised, type Passage, type Voice } from './passage';
import { deniesAsPair, isPutInDoubt, isUndone, UNDONE_REACH } from './put-in-doubt';
import { wordSet } from './text/listed';
import { stemOf } from './text/stems';
import type { Tongue } from './text/tongue';
import { FALSE } from './text/tongues/english';
import { clauseOf, deniesToHaveDenied } from './unsaid';
import type { Unit } from './units';
import type { ConceptToken } from './vocabulary';

/** Stems of words that vouch for what follows them with "that", and leave it unsaid where they are denied: "nobody confirmed that". */
const vouching = lazily(() => new Set(['say', 'tell', 'claim', 'confirm', 'prove', 'proof', 'evidence', 'indication', 'suggest', 'mean', 'believe', 'think', 'deny', 'dispute', 'show', 'true', 'case', 'clear', 'report', 'story', 'idea', 'rumor', 'write', ...FALSE].map(stemOf)));
/** Words after "would" with which it says what is not so: "it would have been a mistake". */
const UNREAL = new Set(['be', 'have']);
/** Words that say what is possible or due, and not that it is: "few can deactivate an account". */
const POSSIBLE = wordSet('can could may might should must will shall perhaps maybe possibly hardly scarcely almost nearly please');
/** Stems of words that say what somebody wants, fears or takes to be. */
const intending = lazily(() => new Set('plan want wish hope intend refuse threaten demand urge petition beg promise vow try attempt think believe dream'.split(' ').map(stemOf)));
/** Words before "may" where that is the month. */
const BEFORE_MAY = wordSet('in of since until by last this early late mid');
const QUESTION = /\?[\s"”’»'“)\]]*$/u;
/** How far before the matched words each still bears on them: over so many words of content, and not over these words. */
const NEGATION_REACH = { content: 1, not: wordSet('and but or that which who because as so') };
const POSSIBLE_REACH = { content: 1, not: NEGATION_REACH.not };
const DOUBT_REACH = { content: Infinity, not: new Set(['and', 'but', 'because']) };

/** The words for him, and for her. */
const PERSONAL = { he: new Set(['he', 'him', 'his', 'himself']), she: new Set(['she', 'her', 'hers', 'herself']) };

/** Whether a word is that of "had yet to comment", which says that it did not happen. */
const isYetTo = (tokens: readonly ConceptToken[], at: number): boolean => tokens[at]?.norm === 'yet' && tokens[at + 1]?.norm === 'to';

/** Words after a denying one that make it deny nothing: "not only", "no doubt". */
const NOT_DENIED = wordSet('only just merely simply least doubt');
const deniesNothing = (tokens: readonly ConceptToken[], at: number): boolean => NOT_DENIED.has(tokens[at + 1]?.norm ?? '');

/** Whether one denial is denied by another: "nobody disputes that". */
function isDoubled(tokens: readonly ConceptToken[], at: number, tongue: Tongue): boolean {
  const { disputes } = tongue.bearing;
  return disputes(tokens[at]) ? isUndone({ tokens, tongue }, at) : tokens.slice(at + 1, at + 1 + UNDONE_REACH).some(disputes);
}

/** Among how many words after a denying one "until" tells that it came to be: "he did not learn of it until the next day". */
const UNTIL_REACH = 8;

const isUntil = (tokens: readonly ConceptToken[], at: number): boolean => tokens.slice(at + 1, at + 1 + UNTIL_REACH).some(({ norm }) => norm === 'until');

/** Stems of words that deny what they are "to". */
const failing = lazily(() => new Set(['fail', 'neglect', 'unable', 'unwilling'].map(stemOf)));
/** Whether a word is that of "failed to check". */
const isFailure = (tokens: readonly ConceptToken[], at: number): boolean => failing().has(tokens[at]?.stem ?? '') && tokens[at + 1]?.norm === 'to';

/** Whether a word is the "that" of "nobody has said that", over which a denial reaches. */
function handsOn(tokens: readonly ConceptToken[], at: number): boolean {
  return tokens[at]?.norm === 'that' && vouching().has(tokens[at - 1]?.stem ?? '');
}

/** From where in the passage words bear on a matched one. */
function bearingOn(passage: Passage, first: number, reach: typeof NEGATION_REACH): number {
  let strange = 0;
  let at = first;
  while (at > 0 && passage.broken[at] !== true) {
    const before = passage.tokens[at - 1];
    if (before === undefined) break;
    if (handsOn(passage.tokens, at - 1)) strange = 0;
    else if (reach.not.has(before.norm) || (reach.content < Infinity && passage.tongue.bearing.isThat(before)) || (!before.stop && !passage.tongue.denies(before) && ++strange > reach.content)) break;
    at -= 1;
  }
  return at;
}

/** Up to where in the passage words bear on the last matched one, if so many may. */
function endOfBearing({ tokens, broken, quoted }: Passage, last: number, reach: number): number {
  let at = last;
  while (at < last + reach && at + 1 < tokens.length && broken[at + 1] !== true && quoted[at + 1] === quoted[last]) at += 1;
  return at;
}

/** Whether a word says that something is possible, due or wanted, or came near to be. */
function isPossible(tokens: readonly ConceptToken[], at: number): boolean {
  const { norm, stem } = tokens[at] ?? {};
  if (norm === 'may' && BEFORE_MAY.has(tokens[at - 1]?.norm ?? '')) return false;
  if ((norm === 'almost' || norm === 'nearly') && tokens[at + 1]?.number != null) return false;
  if ((norm === 'can' || norm === 'could') && tokens[at - 1]?.norm === 'who') return false;
  if (norm === 'can' && vouching().has(tokens[at + 1]?.stem ?? '')) return false;
  const isTo = tokens[at + 1]?.norm === 'to';
  if (norm === 'plan' && !isTo) return false;
  if (norm === 'about' && isTo) return true;
  return POSSIBLE.has(norm ?? '') || intending().has(stem ?? '');
}

/** What the words of a text do, whatever they are about. */
interface Manner {
  readonly denies: boolean;
  /** Whether they deny it for a time. */
  readonly waits: boolean;
  readonly doubts: boolean;
  readonly says: boolean;
  /** Whether they say what is possible or due. */
  readonly mayBe: boolean;
}

function deniesAt(tokens: readonly ConceptToken[], at: number, tongue: Tongue): boolean {
  if (tongue.denies(tokens[at])) return !deniesNothing(tokens, at) && !isDoubled(tokens, at, tongue);
  return isYetTo(tokens, at) || deniesAsPair(tokens, at) || isFailure(tokens, at);
}

function mannerOfToken(tokens: readonly ConceptToken[], token: ConceptToken, at: number, tongue: Tongue): Manner {
  const denies = deniesAt(tokens, at, tongue);
  const waits = denies && isUntil(tokens, at);
  return {
    denies: denies && !waits, waits,
    doubts: tongue.doubts(token) || (token.norm === 'would' && UNREAL.has(tokens[at + 1]?.norm ?? '')),
    says: tongue.isSaying(token),
    mayBe: isPossible(tokens, at),
  };
}

/** What some words do together. */
function together(manners: readonly Manner[]): Manner {
  const all = { denies: false, waits: false, doubts: false, says: false, mayBe: false };
  for (const { denies, waits, doubts, says, mayBe } of manners) {
    all.denies ||= denies;
    all.waits ||= waits;
    all.doubts ||= doubts;
    all.says ||= says;
    all.mayBe ||= mayBe;
  }
  return all;
}

/** What each word of a text does, and what all do. */
interface Manners {
  readonly each: readonly Manner[];
  readonly all: Manner;
}

const known = new WeakMap<readonly ConceptToken[], Manners>();

/** The manners of a whole passage or unit, told once: each is held against many. */
function mannersOf({ tokens }: Pick<Passage | Unit, 'tokens'>, tongue: Tongue): Manners {
  let manners = known.get(tokens);
  if (manners === undefined) {
    const each = tokens.map((token, at) => mannerOfToken(tokens, token, at, tongue));
    known.set(tokens, manners = { each, all: together(each) });
  }
  return manners;
}

const isQuestion = onceFor(({ text }: Passage) => QUESTION.test(text));

/** Whether a passage asks whether something is so, and begins to ask in the clause of a word of its. */
function asksWhether(passage: Passage, first: number): boolean {
  return isQuestion(passage) && passage.tongue.asksWhether(passage.tokens, clauseOf(passage, first));
}

/** Whether the passage denies what the unit affirms, or the other way round, or leaves it open. Told of our own words, and of a recorded wording that stands without quotation marks. */
export function contradicts(passage: Passage, unit: Unit, alignment: Alignment): boolean {
  // That somebody said it is not called false with what he said.
  if (passage.isCalledFalse && unit.claim.kind !== 'quotation') return true;
  const [first, last] = [alignment.page[0] ?? 0, alignment.page.at(-1) ?? 0];
  if (asksWhether(passage, first) || isCalledFalseAfter(passage, alignment)) return true;
  const { tongue } = passage;
  const own = mannersOf(unit, tongue).all;
  if (isPutInDoubt(passage, alignment, unit.claim.kind === 'quotation', own.denies)) return true;
  if (own.denies && deniesToHaveDenied(passage, unit, last)) return true;
  const { each, all: whole } = mannersOf(passage, tongue);
  // Most passages neither deny nor doubt anything, wherever it would stand.
  const mayBeOnly = whole.mayBe && !own.mayBe && !own.denies && unit.claim.kind !== 'quotation';
  if (!whole.denies && !mayBeOnly && (own.doubts || !whole.doubts)) return own.denies && !whole.waits;
  const heart = heartOf(passage, alignment, unit);
  // What denies may do so at the clause's end: "vor Ermittlungen fürchtet sich der frühere Mitarbeiter nicht".
  const reachAfter = own.denies && tongue.reachAfter > 0 ? Infinity : tongue.reachAfter;
  const near = (reach: typeof NEGATION_REACH): Manner =>
    together(each.slice(bearingOn(passage, heart[0] ?? 0, reach), endOfBearing(passage, heart.at(-1) ?? 0, reachAfter) + 1));
  const { denies, waits } = near(NEGATION_REACH);
  return (own.denies ? !denies && !waits : denies && !own.waits) || (!own.doubts && near(DOUBT_REACH).doubts) || (mayBeOnly && near(POSSIBLE_REACH).mayBe);
}

/** Whether a passage speaks of him or of her, as the pronoun goes, and no stranger has spoken before it. */
function speaksOf({ tokens, voice }: Passage, pronoun: Voice['pronoun']): boolean {
  return pronoun !== null && voice?.isStranger !== true && tokens.some(({ norm }) => PERSONAL[pronoun].has(norm));
}

/**
 * Whether a passage says of somebody that they said it: with a verb of saying, quotation marks, their name or their pronoun. What a person
 * said is not stated by a sentence that only happens to say the same. Not told where the mood of a verb may say so ("habe", "-mış").
 *
 * @param pronouns of the persons who speak, by their ids
 */
export function isAttributed(passage: Passage, { claim }: Unit, pronouns: Readonly<Record<string, Voice['pronoun']>>): boolean {
  const speaker = claim.speaker ?? '';
  return claim.kind !== 'quotation' || passage.tongue.hasReportingMood || passage.quoted.includes(true)
    || mannersOf(passage, passage.tongue).all.says || passage.corrections.length > 0
    || speaker.split('-').some((name) => passage.stems.has(name)) || speaksOf(passage, pronouns[speaker] ?? null);
}

/**
 * Whether a statement that somebody spoke to an outlet is matched only by the credit of a quotation: "…," he told the Courier.
 * Such a credit stands right after the quotation, and of its words none is more than a name or grammar.
 */
export function isCredit(passage: Passage, unit: Unit, { page }: Alignment): boolean {
  const { tokens, broken, quoted, tongue } = passage;
  if (!mannersOf(unit, tongue).all.says) return false;
  if (!tokens.every((token, at) => token.stop || !page.includes(at) || isCapitalised(passage, at))) return false;
  let first = page[0] ?? 0;
  if (quoted[first] === true) return false;
  while (first > 0 && broken[first] !== true && quoted[first - 1] !== true) first -= 1;
  return quoted[first - 1] === true;
}

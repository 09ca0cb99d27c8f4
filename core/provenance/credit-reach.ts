/** Whether a credit in another sentence can be meant for a passage: by who speaks there, and who speaks here. */
import type { Credit } from './article-credits';
import { REFERENCE_ROWS, SPOKE } from './credit-cues';
import type { Question } from './credit-question';
import { endsInAnother, hasItsOwnSource } from './unrecorded';

/** A sentence that goes on with what was said before it. */
const GOES_BACK = /^(?:["“„«‘'»]|(?:he|she|they|it|this|these|those|er|sie|es|das|dies|ils?|elles?|cela|ella|él|esto)(?!\p{L})|that(?!\s+(?:day|night|evening|week))|the\s+(?:news|story|interview|report|claims?|revelation|details|comments|remarks|information)(?!\p{L}))/iu;
/** Somebody who was named before: "asked about it, he told X". */
const PRONOUN_BEFORE = /(?<!\p{L})(?:he|she|they|er|sie|il|elle)\s+(?:\p{L}+\s+){0,2}$/iu;
/** What was said before, or who said it: "X reported it", "in an interview with X, he said". */
const BACK_AFTER = /^\s+(?:it|this|so|as\s+much|the\s+(?:news|story|incident))(?!\p{L})|^,?\s+(?:he|she|they)(?!\p{L})/iu;
/** "…, X reported." is said of all that leads to it; of who told X something it is not. */
const ENDS = /^[\s.]*$/u;
/** "in the interview" goes back by itself. */
const REFERENCES: ReadonlySet<string> = new Set(REFERENCE_ROWS.map(([cue]) => cue));

/** A newsroom that is only credited in a later sentence is meant for what was said before where that sentence goes back to it. */
function refersBack({ match, article: { own, sentences } }: Question, { phrase, sentence, cue }: Credit): boolean {
  const within = sentences[sentence];
  if (within === undefined || REFERENCES.has(cue)) return within !== undefined;
  const [before, after] = [own.slice(within.start, phrase.start), own.slice(phrase.end, within.end)];
  const isSameQuotation = /^_+$/u.test(own.slice(match.end, within.start + 1));
  return isSameQuotation || GOES_BACK.test(own.slice(within.start, within.end)) || PRONOUN_BEFORE.test(before) || BACK_AFTER.test(after)
    || (ENDS.test(after) && !SPOKE.has(cue));
}

/** Whether somebody else spoke to the newsroom than whose words the passage has. */
function isAnothersWord({ match, article: { own, sentences } }: Question, { phrase, sentence, cue }: Credit): boolean {
  return match.claim.kind === 'quotation' && SPOKE.has(cue) && endsInAnother(own.slice(sentences[sentence]?.start ?? phrase.start, phrase.start));
}

/** Whether a passage's own sentence says whose word it is, and that is nobody on record. */
export function isAnothersReport({ match, article: { own, sentences } }: Question): boolean {
  return sentences.some(({ start, end }) => start < match.end && match.start < end && hasItsOwnSource(own.slice(start, end)));
}

/**
 * Whether a credit reaches over to the passage's sentence.
 * @param at that sentence, by its place
 */
export function reachesOver(question: Question, credit: Credit, at: number): boolean {
  return !isAnothersWord(question, credit) && (credit.sentence <= at || credit.to !== 'press' || refersBack(question, credit));
}

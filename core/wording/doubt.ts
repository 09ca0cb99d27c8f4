/**
 * Words of doubt, and whether a quotation has lost them.
 *
 * What counts is what makes a statement less sure than it would be without (the field calls these epistemic hedges, or
 * shields: Prince, Frader and Bosk 1982; Hyland 1998): modal verbs of possibility, adverbs of probability and hearsay,
 * verbs of supposition in the first person, and "kind of". Not counted, since no doubt is lost with them: how often
 * something is so ("sometimes"), roundness of a number ("about", "almost"), ability ("could do"), conditions ("if"),
 * and whose view it is ("in my opinion").
 */
import type { Span } from '../article';
import { lazily } from '../lazily';
import { stemOf } from '../text/stems';
import { wordsOf } from '../text/words';
import { comparedText, type ComparedText, type ComparedWord } from './compared-words';
import type { Run } from './runs';

const PHRASES: Readonly<Record<string, string>> = {
  en: `might; may; maybe; perhaps; possibly; probably; presumably; supposedly; apparently; seemingly; allegedly; reportedly; likely
    could be; seem; seems; seemed; appears; appeared; i think; i guess; i suppose; i believe; i assume; i suspect; i reckon; i would say
    i am not sure; not sure; as far as i know; as far as i can tell; to my knowledge; if i remember correctly; kind of; sort of`,
  de: `vielleicht; womöglich; möglicherweise; wahrscheinlich; vermutlich; eventuell; anscheinend; scheinbar; angeblich; könnte; dürfte
    kann sein; scheint; schien; ich glaube; ich denke; ich vermute; ich nehme an; glaube ich; denke ich; soweit ich weiß`,
};

/** Phrases as words, by language. */
const doubtsByLanguage = lazily((): ReadonlyMap<string, readonly (readonly string[])[]> => new Map(Object.entries(PHRASES).map(([language, phrases]) =>
  [language, phrases.split(/[;\n]/).map((phrase) => wordsOf(phrase).map(({ norm }) => norm))])));

/** By what else a reporter keeps a speaker's doubt, outside the quotation marks: "he guessed that", "it is possible that". */
const REPORTED = new Set('might may maybe perhaps possibly possible possibility probably probable could seem appear apparently likely think guess suppose believe assume suspect speculate suggest vielleicht könnte glaube glaubt vermutet wohl möglich'
  .split(' ').map(stemOf));

/** "This kind of mistake" says which, and leaves no doubt. */
const BEFORE_A_KIND = new Set(['a', 'an', 'the', 'this', 'that', 'what', 'which', 'some', 'any', 'every', 'no', 'same', 'another', 'different', 'each', 'one', '1']);
/** Words before and after a word of doubt that go with it: "so it might be that". */
const BEFORE = new Set(['so', 'it', 'that', 'this', 'there', 'i', 'he', 'she', 'we', 'you', 'they', 'es']);
const AFTER = new Set(['that', 'be', 'been', 'have', 'to', 'sein', 'dass']);

/** Most words of grammar between words of doubt and what they are said of. */
export const MOST_BETWEEN = 3;
/** A quotation of fewer words says nothing whole, of which there could be doubt. */
export const LEAST_KEPT = 3;
const STOP_MARK = /[.!?…;:]/;
export const CLAUSE_MARK = /[.!?…;:,()–—]/;

function isDoubt(phrase: readonly string[], words: readonly ComparedWord[], at: number, text: string): boolean {
  if (!phrase.every((norm, step) => words[at + step]?.norm === norm)) return false;
  if (phrase[1] === 'of') return !BEFORE_A_KIND.has(words[at - 1]?.norm ?? '');
  // The month.
  return phrase[0] !== 'may' || at === 0 || text.charAt(words[at]?.start ?? 0) !== 'M';
}

/** Stretches of words of doubt. No phrase begins with another of its language. */
function doubtsIn({ text, words }: ComparedText, language: string): Span[] {
  const phrases = doubtsByLanguage().get(language) ?? [];
  return words.flatMap((_, at) => {
    const found = phrases.find((phrase) => isDoubt(phrase, words, at, text));
    return found === undefined ? [] : [{ start: at, end: at + found.length }];
  });
}

/** Whether words leave room for doubt. Always false in a language whose words of doubt are not listed. */
export function hasDoubt(text: string, language: string): boolean {
  return doubtsIn(comparedText(text), language).length > 0;
}

const lengthOf = ({ start, end }: Span): number => end - start;

/** The doubt with the words that go with it, so far as they are gone too. */
function widened({ start, end }: Span, gone: Span, words: readonly ComparedWord[]): Span {
  let [from, to] = [start, end];
  while (from > gone.start && BEFORE.has(words[from - 1]?.norm ?? '')) from -= 1;
  while (to < gone.end && AFTER.has(words[to]?.norm ?? '')) to += 1;
  return { start: from, end: to };
}

/** Whether a gone doubt bears on words that were kept: on those that follow, or as an afterthought on those before. */
function bears(doubt: Span, { page, reference: gone }: Run, { text, words }: ComparedText): boolean {
  const marks = (from: number, to: number): string => text.slice(words[from - 1]?.end ?? 0, words[to]?.start ?? text.length);
  const between = words.slice(doubt.end, gone.end);
  const onwards = gone.end < words.length && between.length <= MOST_BETWEEN && !STOP_MARK.test(marks(doubt.end, gone.end))
    && (lengthOf(page) > 0 || between.every(({ stop }) => stop));
  const backwards = doubt.start === gone.start && doubt.start > 0 && !STOP_MARK.test(marks(doubt.start, doubt.start))
    && (gone.end === doubt.end || CLAUSE_MARK.test(marks(doubt.end, doubt.end)));
  return onwards || backwards;
}

/**
 * The words of doubt of a reference that a page's quotation is without, though it has what they were said of.
 * @param language of both
 * @returns a stretch of the reference's words; null where there is none
 */
export function doubtGone(runs: readonly Run[], page: ComparedText, reference: ComparedText, language: string): Span | null {
  const doubts = doubtsIn(reference, language);
  if (doubts.length === 0) return null;
  const kept = runs.reduce((sum, run) => sum + (run.same ? lengthOf(run.page) : 0), 0);
  if (kept < LEAST_KEPT) return null;
  const own = doubtsIn(page, language);
  // Where a page doubts as much in other words, nothing was left out: "I might have made a mistake".
  if (own.length >= doubts.length) return null;
  for (const run of runs) {
    if (run.same || own.some(({ start, end }) => run.page.start < end && start < run.page.end)) continue;
    const found = doubts.find((doubt) => run.reference.start <= doubt.start && doubt.end <= run.reference.end && bears(doubt, run, reference));
    if (found !== undefined) return widened(found, run.reference, reference.words);
  }
  return null;
}

/** Whether a reporter's own words about a quotation leave room for doubt. */
export function reportsDoubt(text: string): boolean {
  return wordsOf(text).some(({ norm }) => REPORTED.has(stemOf(norm)));
}

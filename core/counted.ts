/** How many of something a text speaks of. */
import { numbersOf, type TypedNumber } from './text/numbers';
import { stemOf } from './text/stems';
import { type Word, wordsOf } from './text/words';

/** A figure with what it counts. */
export interface Counted {
  readonly value: number;
  /** The stem of what is counted: "minut". Empty for a number by itself. */
  readonly unit: string;
  /** Whether it is a span of time: units of these are known, whatever else is counted may be misspelt. */
  readonly isSpan: boolean;
  /** As the text has it: "11 minutes". */
  readonly printed: string;
}

/** Hours of the clock, dates and sums are left out: they are put in more ways than can be held against each other. */
const SPANS: readonly TypedNumber['kind'][] = ['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years', 'age'];

/** The last word of a figure: what it counts, where that stands behind it. */
function endOf({ last, of }: TypedNumber, words: readonly Word[]): number {
  const noun = of === '' ? undefined : words.slice(last + 1).find(({ norm }) => stemOf(norm) === of);
  return noun?.end ?? words[last]?.end ?? 0;
}

/** The figures of a text, each with what it counts: "7 minutes", and not "7 p.m." */
export function countedIn(text: string): Counted[] {
  const words = wordsOf(text);
  return numbersOf(text, words).filter(({ kind }) => kind === 'count' || SPANS.includes(kind)).map((number) => {
    const { first, kind, value, of } = number;
    return {
      value, unit: kind === 'count' ? of : stemOf(kind === 'age' ? 'years' : kind), isSpan: kind !== 'count',
      printed: text.slice(words[first]?.start ?? 0, endOf(number, words)),
    };
  });
}

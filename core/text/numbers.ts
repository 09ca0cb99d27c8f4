import { wordSet } from './listed';
import { AFTER_ON, BEFORE_UNIT, MONTHS, type NumberKind, OTHER_LANGUAGES, SCALE, SMALL, TENS, UNITS, UNITS_ELSEWHERE } from './number-words';
import { stemOf } from './stems';
import type { Word } from './words';

/** A number as a text means it, whatever the way it is written. */
export interface TypedNumber {
  /** Places in the words that were read, `last` included. */
  readonly first: number;
  readonly last: number;
  readonly kind: NumberKind;
  /**
   * Durations and counts: the amount. `clock`: minutes after midnight. `date`: month × 100 + day. `year`: the year. `percent`: the per cent.
   */
  readonly value: number;
  /** The stem of what is counted ("follower"), for `count`; else empty. */
  readonly of: string;
}

/** Words that a number may begin with, apart from figures. Nearly every word of a text is neither, and is passed over at once. */
const NUMBER_WORDS = new Set([...SMALL.keys(), ...TENS.keys(), ...OTHER_LANGUAGES.keys(), ...BEFORE_UNIT.keys(), ...MONTHS.keys()]);

function mayBeginNumber(norm: string): boolean {
  const first = norm.charCodeAt(0);
  return (first >= 48 && first <= 57) || NUMBER_WORDS.has(norm);
}

/** Words between a figure and what it counts: "11 fateful minutes", "41.9 million Twitter followers". */
const MOST_BETWEEN = 2;
/** Nouns after a number that it does not count: "one of", "two others". */
const NOT_COUNTED = wordSet('of other the a an to and or in on at by for with from is was has that who');

/** What a single word for a number comes to ("eleven", "twenty"); undefined for any other word. */
export function numberOf(norm: string): number | undefined {
  return SMALL.get(norm) ?? TENS.get(norm);
}

/** Digits beyond this are no figure that anybody counts, and soon more than a number holds. */
const MOST_COUNTED = 1e15;

interface Amount { readonly value: number; readonly next: number; readonly figures: boolean }

/** Reads "41.9 million", "eleven", "twenty-five", "1500" from one place. */
function amountAt(words: readonly Word[], at: number): Amount | null {
  const norm = words[at]?.norm ?? '';
  let value: number;
  let next = at + 1;
  // "12.000" is twelve thousand in German, Spanish and others, unless "million" follows.
  const thousands = /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(norm) && !SCALE.has(words[next]?.norm ?? '');
  const figures = thousands || /^\d+(?:[.,]\d+)?$/.test(norm);
  if (figures) {
    value = Number(thousands ? norm.replaceAll('.', '') : norm.replace(',', '.'));
  } else {
    const tens = TENS.get(norm);
    const small = SMALL.get(norm) ?? OTHER_LANGUAGES.get(norm);
    if (tens !== undefined) {
      const ones = SMALL.get(words[next]?.norm ?? '');
      value = tens;
      if (ones !== undefined && ones > 0 && ones < 10) {
        value += ones;
        next += 1;
      }
    } else if (small !== undefined) {
      value = small;
    } else {
      const ones = norm === 'on' ? AFTER_ON.get(words[next]?.norm ?? '') ?? 0 : 0;
      if (ones > 0) next += 1;
      const before = BEFORE_UNIT.get(norm);
      if (before === undefined || !UNITS_ELSEWHERE.has(words[next]?.norm ?? '')) return null;
      value = before + ones;
    }
  }
  for (let scale = SCALE.get(words[next]?.norm ?? ''); scale !== undefined; scale = SCALE.get(words[next]?.norm ?? '')) {
    value *= scale;
    next += 1;
  }
  return value > MOST_COUNTED ? null : { value: Math.round(value * 1000) / 1000, next, figures };
}

/** Words of other languages after which hours are those of the clock: "à 19 heures", "a las 18.45", "saat 19.03". */
const BEFORE_CLOCK = wordSet('à vers avant après dès las saat');

/** "7pm", "7:00 p.m.", "19:00", "19 Uhr", "18 h 45". */
function clockAt(words: readonly Word[], at: number): TypedNumber | null {
  const written = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(words[at]?.norm ?? '');
  if (written === null) return null;
  const hour = Number(written[1]);
  const minute = Number(written[2] ?? 0);
  const half = words[at + 1]?.norm;
  if (half === 'am' || half === 'pm') {
    if (hour < 1 || hour > 12 || minute > 59) return null;
    const value = (hour % 12 + (half === 'pm' ? 12 : 0)) * 60 + minute;
    return { first: at, last: at + 1, kind: 'clock', value, of: '' };
  }
  const before = words[at - 1]?.norm ?? '';
  if (hour <= 24 && minute <= 59) {
    const value = hour % 24 * 60 + minute;
    if (half === 'uhr') return { first: at, last: at + 1, kind: 'clock', value, of: '' };
    // "18 h 45", "18h45": the hours, then the minutes.
    const minutes = /^[0-5]\d$/.exec(words[at + 2]?.norm ?? '');
    if (half === 'h' && minutes !== null) return { first: at, last: at + 2, kind: 'clock', value: hour % 24 * 60 + Number(minutes[0]), of: '' };
    if (BEFORE_CLOCK.has(before) && (half === 'h' || half === 'heures' || half === 'horas')) return { first: at, last: at + 1, kind: 'clock', value, of: '' };
    if (BEFORE_CLOCK.has(before) && written[2] !== undefined) return { first: at, last: at, kind: 'clock', value, of: '' };
  }
  const colon = (words[at]?.norm ?? '').includes(':');
  if (!colon || hour > 23 || minute > 59) return null;
  return { first: at, last: at, kind: 'clock', value: hour * 60 + minute, of: '' };
}

/** "November 2", "Nov. 2, 2017", "2 November", "2. November". */
function dateAt(words: readonly Word[], at: number): TypedNumber | null {
  const dayOf = (norm: string | undefined): number | null => {
    const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(norm ?? '');
    return day !== null && Number(day[1]) >= 1 && Number(day[1]) <= 31 ? Number(day[1]) : null;
  };
  const month = MONTHS.get(words[at]?.norm ?? '');
  const dayAfter = dayOf(words[at + 1]?.norm);
  if (month !== undefined && dayAfter !== null) return { first: at, last: at + 1, kind: 'date', value: month * 100 + dayAfter, of: '' };
  const day = dayOf(words[at]?.norm);
  if (day === null) return null;
  const gap = words[at + 1]?.norm === 'of' || words[at + 1]?.norm === 'de' ? 2 : 1;
  const monthAfter = MONTHS.get(words[at + gap]?.norm ?? '');
  return monthAfter === undefined ? null : { first: at, last: at + gap, kind: 'date', value: monthAfter * 100 + day, of: '' };
}

function countedAt(text: string, words: readonly Word[], at: number): TypedNumber | null {
  const amount = amountAt(words, at);
  if (amount === null) return null;
  const { value, next, figures } = amount;
  const word = words[at];
  const lastWord = words[next - 1];
  // "20-something" is no figure.
  if (words[next]?.norm === 'something') return null;
  if (word === undefined || lastWord === undefined) return null;
  if (/[$€£]\s?$/.test(text.slice(Math.max(0, word.start - 2), word.start))) return { first: at, last: next - 1, kind: 'money', value, of: '' };
  if (/^\s?%/.test(text.slice(lastWord.end, lastWord.end + 2))) return { first: at, last: next - 1, kind: 'percent', value, of: '' };

  for (let place = next; place <= next + MOST_BETWEEN && place < words.length; place += 1) {
    const norm = words[place]?.norm ?? '';
    const kind = UNITS.get(norm);
    if (kind !== undefined) {
      const old = kind === 'years' && words[place + 1]?.norm === 'old';
      return old ? { first: at, last: place + 1, kind: 'age', value, of: '' } : { first: at, last: place, kind, value, of: '' };
    }
    if (NOT_COUNTED.has(norm)) break;
  }
  // "One" that counts no unit is a pronoun: "another one says".
  if (!figures && value === 1) return null;
  // "2,000" is no year.
  if (/^\d{4}$/.test(text.slice(word.start, word.end)) && value >= 1900 && value <= 2100) {
    return { first: at, last: at, kind: 'year', value, of: '' };
  }
  const followers = words.slice(next, next + MOST_BETWEEN + 1).findIndex((after) => after.norm.endsWith('s') && after.norm.length > 3);
  if (followers >= 0 && !words.slice(next, next + followers).some((after) => NOT_COUNTED.has(after.norm))) {
    const noun = words[next + followers];
    if (noun !== undefined) return { first: at, last: next - 1, kind: 'count', value, of: stemOf(noun.norm) };
  }
  return figures || value >= 100 ? { first: at, last: next - 1, kind: 'count', value, of: '' } : null;
}

/** The numbers among the words of a text, in order, each typed; none overlaps another. */
export function numbersOf(text: string, words: readonly Word[]): TypedNumber[] {
  const numbers: TypedNumber[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!mayBeginNumber(words[at]?.norm ?? '')) continue;
    const found = clockAt(words, at) ?? dateAt(words, at) ?? countedAt(text, words, at);
    if (found === null) continue;
    numbers.push(found);
    at = found.last;
  }
  return numbers;
}

import { isCapital, LATIN_LETTER } from './letters';

/**
 * Sentence boundaries by the rules of Unicode's UAX #29, for text in Latin letters (`isLatin`): a browser's own segmenter holds
 * up a page for ten milliseconds when it is first made. The rules' numbers stand beside them.
 */

const STOPS = '.\u2024';
const TERMINATORS = `${STOPS}!?\u203C\u203D\u2047-\u2049`;
const CLOSERS = '()\\[\\]{}"\'«»\u2018-\u201F\u2039\u203A\u2045\u2046';

/** A terminator with the closing marks, spaces and the line's end after it (SB9 to SB11), or a line's end by itself (SB4). */
const END = new RegExp(`[${TERMINATORS}][${CLOSERS}]*[^\\S\\r\\n]*(?:\\r\\n?|\\n)?|\\r\\n?|\\n`, 'g');
/** What goes on after a terminator: a comma, a dash and the like, or another terminator (SB8a). */
const GOES_ON = new RegExp(`^[-,:;\u2013\u2014${TERMINATORS}]`);
/** The next letter of the same sentence, if it may be one (SB8). */
const NEXT_LETTER = new RegExp(`^[^${LATIN_LETTER}\\r\\n${TERMINATORS}]*([${LATIN_LETTER}])`);
const LETTER = new RegExp(`[${LATIN_LETTER}]`);

/** Whether a sentence goes on after what may be its end. */
function goesOn(text: string, at: number, mark: string): boolean {
  if (/[\r\n]$/.test(mark)) return false;
  const after = text.slice(at + mark.length);
  if (GOES_ON.test(after)) return true;
  if (!STOPS.includes(mark.charAt(0))) return false;
  // A full stop within a figure (SB6) or between initials (SB7).
  if (mark.length === 1 && (/^[0-9]/.test(after) || (isCapital(after.charAt(0)) && LETTER.test(text.charAt(at - 1))))) return true;
  const next = NEXT_LETTER.exec(after)?.[1];
  return next !== undefined && !isCapital(next);
}

/** Where the sentences of a text end, in order, each with the spaces after it; the last at the end of the text. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (const { 0: mark, index } of text.matchAll(END)) {
    const end = index + mark.length;
    if (end < text.length && !goesOn(text, index, mark)) ends.push(end);
  }
  return text === '' ? [] : [...ends, text.length];
}

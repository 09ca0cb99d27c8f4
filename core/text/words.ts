import type { Span } from '../article';
import { patternFor } from './letters';
import { wordSet } from './listed';
import { remembered } from './remembered';
import { americanSpelling } from './spelling';

/** A word of a text, and the form in which it is compared. */
export interface Word extends Span {
  /** Lower case, composed, American spelling, without marks; diacritics stay. Never empty. */
  readonly norm: string;
}

const INVISIBLE = '\\u00AD\\u200B-\\u200D\\u2060\\uFE00-\\uFE0F\\uFEFF';
/**
 * In order: "p.m."; "@realDonaldTrump"; "7:00pm", "41.9", "1,500"; words, in which an editor's brackets may stand
 * ("[T]hat", "deactivate[d]"). Apostrophes and hyphens end a word.
 */
const wordPattern = patternFor(({ letter, mark, number }) => {
  const body = `[${letter}${mark}${number}${INVISIBLE}]+`;
  return `[${letter}]\\.(?:[${letter}]\\.)+|@[${letter}${number}_]{2,}|[${number}]+(?:[.,:][${number}]+)*[${letter}]*`
    + `|(?:\\[[${letter}]+\\](?=[${letter}]))?${body}(?:\\[[${letter}]+\\](?:${body})?)*`;
}, 'g');

/** The dot, too, that is left over where a Turkish İ is made small. */
const UNPRINTED = new RegExp(`[${INVISIBLE}\\[\\]@_]|(?<=i)\u0307`, 'g');
const APOSTROPHES = "'`\u00B4\u2018\u2019\uFF07";
/** An apostrophe that counts as a letter, of which a word would be made. */
const LETTER_APOSTROPHE = '\u02BC';
const LIGATURES = /[\uFB00-\uFB06]/g;
const PLAIN = /^[a-z]+$/;
const numberPattern = patternFor(({ number }) => `^[${number}]`);
/** "7pm", "11min", "42m": the figure and what it counts are two words. */
const countedPattern = patternFor(({ number }) => `^([${number}.,:]*[${number}])(am|pm|h|hr|hrs|min|mins|k|m|mn|mio|bn|s|sec|secs)$`);
const thousandsPattern = patternFor(({ number }) => `,(?=[${number}]{3}(?![${number}]))`, 'g');

const beginsWithNumber = (printed: string): boolean => numberPattern(printed).test(printed);

/** What follows an apostrophe, and the word that it stands for. */
const CLIPPED = new Map([['m', 'am'], ['re', 'are'], ['ve', 'have'], ['ll', 'will'], ['d', 'would']]);
/** Before "n't", where taking it away leaves no word. */
const BEFORE_NOT = new Map([['ca', 'can'], ['wo', 'will'], ['sha', 'shall'], ['ai', 'is']]);
/** After these "'s" is "is". After any other word it marks the possessive. */
const BEFORE_IS = wordSet(`it that he she there here what who where how when why this everything something nothing everyone everybody somebody
  someone nobody`);

function normalForm(printed: string): string {
  if (printed === 'US' || printed === 'U.S.') return 'u.s.';
  const lower = printed.toLowerCase();
  if (PLAIN.test(lower)) return americanSpelling(lower);
  const bare = lower.replace(UNPRINTED, '').replace(LIGATURES, (printedInOne) => printedInOne.normalize('NFKC')).normalize('NFC');
  if (beginsWithNumber(bare)) return bare.replace(thousandsPattern(bare), '');
  return americanSpelling(bare.replaceAll('.', ''));
}

/** A word within what is printed as one: where it ends in it, and its norm, which may be empty. */
interface Part {
  readonly end: number;
  readonly norm: string;
}

/** The word, or the two words, that are printed as one. */
const partsOf = remembered((printed): readonly Part[] => {
  const counted = beginsWithNumber(printed) ? countedPattern(printed).exec(printed.toLowerCase())?.[1] : undefined;
  const norm = normalForm(printed);
  if (counted === undefined) return norm === 'cannot' ? [{ end: 3, norm: 'can' }, { end: printed.length, norm: 'not' }] : [{ end: printed.length, norm }];
  return [{ end: counted.length, norm: normalForm(counted) }, { end: printed.length, norm: normalForm(printed.slice(counted.length)) }];
});

/**
 * The words of a text, in order, with exact UTF-16 offsets.
 *
 * - Contractions are two words whose spans adjoin: "wasn't" is "was" and "not", "I'm" is "i" and "am", "cannot" is "can" and "not".
 * - A possessive "'s" belongs to the span of its word and is not in the norm: "Trump's" is "trump".
 * - Any other apostrophe divides: "l'employé" is "l" and "employé", "Trump'ın" is "trump" and "ın".
 * - Hyphens divide: "third-party" is two words. Figures keep their marks but the thousands': "41.9", "7:00", "1500".
 * - Characters that are not printed (soft hyphens, zero-width, what makes a picture of the sign before) and an editor's brackets are in the span, not in the norm.
 */
export function wordsOf(printedText: string): Word[] {
  const text = printedText.replaceAll(LETTER_APOSTROPHE, '\u2019');
  const words: Word[] = [];
  const pattern = wordPattern(text);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { 0: printed, index: start } = match;
    const previous = words.at(-1);
    const clipped = previous !== undefined && previous.end === start - 1 && APOSTROPHES.includes(text.charAt(start - 1));
    if (clipped && joinClipped(words, previous, start, start + printed.length, printed.toLowerCase())) continue;
    let from = start;
    for (const { end, norm } of partsOf(printed)) {
      if (norm !== '') words.push({ start: from, end: start + end, norm });
      from = start + end;
    }
  }
  return words;
}

/** Reads what follows an apostrophe as the rest of the word before it. False where it is a word of its own. */
function joinClipped(words: Word[], previous: Word, start: number, end: number, rest: string): boolean {
  const apostrophe = start - 1;
  if (rest === 't' && previous.norm.endsWith('n') && previous.end - previous.start > 1) {
    const stem = previous.norm.slice(0, -1);
    const middle = previous.end - 1;
    words[words.length - 1] = { start: previous.start, end: middle, norm: BEFORE_NOT.get(stem) ?? stem };
    words.push({ start: middle, end, norm: 'not' });
    return true;
  }
  if (rest === 's') {
    if (previous.norm === 'let') words.push({ start: apostrophe, end, norm: 'us' });
    else if (BEFORE_IS.has(previous.norm)) words.push({ start: apostrophe, end, norm: 'is' });
    else words[words.length - 1] = { ...previous, end };
    return true;
  }
  const full = CLIPPED.get(rest);
  if (full === undefined) return false;
  words.push({ start: apostrophe, end, norm: full });
  return true;
}

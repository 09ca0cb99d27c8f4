/**
 * The letters of Latin scripts, for patterns that every page meets: a pattern of `\p{L}` takes an engine some milliseconds to
 * make, as it knows a hundred scripts, and most pages show one. For all others there are the general patterns.
 */

/** Within a class of a pattern: the letters from A to the end of Latin Extended-A, each of which is either a capital or a small one. */
export const LATIN_LETTER = 'A-Za-zªµºÀ-ÖØ-öø-ſ';
/** Likewise the numbers: digits, and the raised ones and fractions of Latin-1. */
export const LATIN_NUMBER = '0-9²³¹¼-¾';

/** Beyond these letters there are marks, spaces and signs of money; nothing that is not printed. */
const OTHER = /[^\t-\r -~\xA0-\xAC\xAE-ſ\u2000-\u200A\u2010-\u2027\u202F-\u205F\u20A0-\u20BF]/;

/** Whether a text is in Latin letters of Western and Central Europe and Turkey, with marks as such texts have them, and nothing else. */
export function isLatin(text: string): boolean {
  return !OTHER.test(text);
}

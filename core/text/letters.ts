/**
 * Letters, told cheaply. An engine takes up to some milliseconds to make a pattern of `\p{L}`, as that is a hundred scripts, and
 * most pages show one: Latin text has patterns of its own, and the general ones are made for what is not Latin.
 */
import { lazily } from '../lazily';

/** Kinds of characters, as the inside of a pattern's brackets. */
interface Kinds {
  readonly letter: string;
  readonly mark: string;
  readonly number: string;
}

/** The letters from A to the end of Latin Extended-A, and the digits, raised ones and fractions of Latin-1. Marks are no characters of their own there. */
const LATIN: Kinds = { letter: 'A-Za-zªµºÀ-ÖØ-öø-ſ', mark: '', number: '0-9²³¹¼-¾' };
const ALL: Kinds = { letter: '\\p{L}', mark: '\\p{M}', number: '\\p{N}' };

export const LATIN_LETTER = LATIN.letter;

/** Beyond its letters, Latin text has marks, spaces and signs of money, and nothing that is not printed. */
const NOT_LATIN = /[^\t-\r -~\xA0-\xAC\xAE-ſ\u2000-\u200A\u2010-\u2027\u202F-\u205F\u20A0-\u20BF]/;

/** Whether a text is in Latin letters of Western and Central Europe and Turkey, with marks as such texts have them, and nothing else. */
export function isLatin(text: string): boolean {
  return !NOT_LATIN.test(text);
}

/**
 * A pattern of kinds of characters, as it is for a text: for Latin text it finds what it finds for any other.
 *
 * @param sourceOf the pattern's source; it must mean the same with the flag "u" and without it
 */
export function patternFor(sourceOf: (kinds: Kinds) => string, flags = ''): (text: string) => RegExp {
  const latin = lazily(() => new RegExp(sourceOf(LATIN), flags));
  const all = lazily(() => new RegExp(sourceOf(ALL), `${flags}u`));
  return (text) => isLatin(text) ? latin() : all();
}

/** A word as names are printed, for patterns with the flag "u". */
export const CAPITALISED = "\\p{Lu}[\\p{L}&.’'-]*";

const letterOrNumber = patternFor(({ letter, number }) => `[${letter}${number}]`);

export function isLetterOrNumber(character: string): boolean {
  return letterOrNumber(character).test(character);
}

/** Whether a letter has a small form and is another. */
export function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** Whether a letter has a capital form and is another. */
export function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

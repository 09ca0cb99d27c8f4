/** All languages, with their stemmers. Not for scripts in pages, which are sent what they need of one. */
import { stemmer as ofFrench } from '@orama/stemmers/french';
import { stemmer as ofGerman } from '@orama/stemmers/german';
import { stemmer as ofSpanish } from '@orama/stemmers/spanish';
import { stemmer as ofTurkish } from '@orama/stemmers/turkish';
import type { ReadIn, TongueCode } from '../language';
import { remembered } from '../remembered';
import type { Tongue, TongueWords } from '../tongue';
import { tongueOf } from '../tongue-of';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { spanish } from './spanish';
import { turkish } from './turkish';

/** The words of each language besides English. */
export const tongueWords: Readonly<Record<TongueCode, TongueWords>> = { de: german, fr: french, es: spanish, tr: turkish };

const STEMMERS: Readonly<Record<TongueCode, (word: string) => string>> = { de: ofGerman, fr: ofFrench, es: ofSpanish, tr: ofTurkish };

/** Words of fewer letters are not cut: of a Turkish "hata" (mistake) "ha" would be left. */
const LEAST_LETTERS = 4;
const LEAST_STEM = 3;

/** The stem of a word of a language, by Snowball's rules; null for what is too short for them. */
export function nativeStemOf(language: TongueCode, norm: string): string | null {
  if (norm.length < LEAST_LETTERS || !/^\p{L}+$/u.test(norm)) return null;
  const stem = STEMMERS[language](norm);
  return stem.length < LEAST_STEM ? norm : stem;
}

const ready = new Map<TongueCode, Tongue>();

/** A language, ready for reading. */
export function tongueIn(language: ReadIn): Tongue {
  if (language === 'en') return english;
  const known = ready.get(language) ?? tongueOf(tongueWords[language], remembered((norm) => nativeStemOf(language, norm)));
  ready.set(language, known);
  return known;
}

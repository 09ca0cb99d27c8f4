/**
 * Words and phrases that news uses for one another, a group a line, by language. General words of reporting: what is special to one
 * incident stands in its pack (`Pack.synonyms`) and is merged with these. Not for scripts in pages, which are sent what they need.
 */
import type { ReadIn } from '../language';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { spanish } from './spanish';
import { turkish } from './turkish';

const THESAURI: Readonly<Record<ReadIn, string>> = { en: english, de: german, fr: french, es: spanish, tr: turkish };

/** The groups of a language, each of words or phrases that mean the same. Of words any inflection will do, of phrases outside English only the one that is written. */
export function newsSynonymsIn(language: ReadIn): readonly (readonly string[])[] {
  return THESAURI[language].split('\n').filter((line) => line !== '').map((line) => line.split(', '));
}

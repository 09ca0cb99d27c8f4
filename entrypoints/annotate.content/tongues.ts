import { type ReadIn, type TongueCode, TONGUES } from '../../core/text/language';
import type { MatchingPart } from '../../core/matching-part';
import type { Tongue } from '../../core/text/tongue';
import { askBackground } from '../../platform/messages';
import { matching } from '../matcher/contract';

/** Stems of words, by language and word, as the background has told them. */
const stems = new Map<string, string | null>();
const keyOf = (language: TongueCode, norm: string): string => `${language} ${norm}`;

/** The language of a page by its own account: known before it is read, and wrong at times. */
export function languageNamed({ documentElement }: Document): ReadIn {
  return TONGUES.find((code) => documentElement.lang.toLowerCase().startsWith(code)) ?? 'en';
}

/**
 * The language in which a text is to be read. Where it is not English, the stems of its words are known from then on.
 *
 * @throws Error where the background could not tell them.
 */
export async function languageFor(text: string): Promise<ReadIn> {
  const { languageOf, wordsOf } = matching();
  const language = languageOf(text);
  if (language === 'en') return language;
  const strange = [...new Set(wordsOf(text).map(({ norm }) => norm))].filter((norm) => !stems.has(keyOf(language, norm)));
  const told = strange.length === 0 ? [] : await askBackground('stems', language, strange);
  strange.forEach((norm, at) => { stems.set(keyOf(language, norm), told[at] ?? null); });
  return language;
}

/** A language of a page, in which the texts of a pack are read too. */
export function pageTongue({ tongue, stems: own }: MatchingPart): Tongue {
  const { english, tongueOf } = matching();
  if (tongue === null) return english;
  const { language } = tongue;
  for (const [norm, stem] of own) stems.set(keyOf(language, norm), stem);
  return tongueOf(tongue, (norm) => stems.get(keyOf(language, norm)) ?? null);
}

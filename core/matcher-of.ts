import { type Matcher, openingMatcher } from './find-matches';
import { inOneGo } from './in-one-go';
import { matchingPartOf } from './matching-part';
import type { Pack } from './model';
import type { PackIndex } from './pack-index';
import type { ReadIn } from './text/language';
import { tongueIn } from './text/tongues/all';

/** Makes a pack ready for matching texts in a language. */
export function matcherOf(pack: Pack, language: ReadIn = 'en', index?: PackIndex): Matcher {
  return inOneGo(openingMatcher(matchingPartOf(pack, language, index), tongueIn(language)));
}

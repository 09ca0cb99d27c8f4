/** What the background answers from the record. Everything is worked out when it is first asked for. */
import type { Article } from '../../core/article';
import type { Found } from '../../core/finding';
import { lazily } from '../../core/lazily';
import { type MatchingPart, matchingPartOf } from '../../core/matching-part';
import type { PackId } from '../../core/model';
import { holdingsOf } from '../../core/provenance/holdings';
import { carriersOf } from '../../core/view/carriers';
import { carriersSaid } from '../../core/view/carriers-said';
import type { ReadIn, TongueCode } from '../../core/text/language';
import { nativeStemOf } from '../../core/text/tongues/all';
import { wordsOf } from '../../core/view/catalogue';
import { type PageReport, reportOn } from '../../core/view/report';
import type { CarriersAsked, CarriersView } from '../../core/view/shapes';
import { packs } from '../../data';
import { indexes } from '../../data/indexes';
import { catalogueOfBrowser } from '../../platform/words';

/** What matching texts in a language needs of the packs: for English at hand, for others worked out when it is first asked for. */
const partsIn: Readonly<Record<ReadIn, () => readonly MatchingPart[]>> = {
  en: lazily(() => packs.map((pack, at) => matchingPartOf(pack, 'en', indexes[at]))),
  de: lazily(() => packs.map((pack) => matchingPartOf(pack, 'de'))),
  fr: lazily(() => packs.map((pack) => matchingPartOf(pack, 'fr'))),
  es: lazily(() => packs.map((pack) => matchingPartOf(pack, 'es'))),
  tr: lazily(() => packs.map((pack) => matchingPartOf(pack, 'tr'))),
};
export const matching = (language: ReadIn): readonly MatchingPart[] => partsIn[language]();

/** The stems of words in a language. */
export const stems = (language: TongueCode, words: readonly string[]): readonly (string | null)[] => words.map((word) => nativeStemOf(language, word));

/** The reader's words, which are in the record's names and days. */
export const catalogue = lazily(catalogueOfBrowser);

const holdings = lazily(() => packs.map(holdingsOf));

/** What the evidence says of statements that were found in an article. */
export function report(article: Article, found: readonly Found[]): PageReport {
  return reportOn(article, found, holdings(), wordsOf(catalogue()));
}

/** Who else states what a note of a pack is on. */
export function carriers(pack: PackId, asked: CarriersAsked): CarriersView | null {
  const own = holdings().find((each) => each.pack.id === pack);
  const claim = own?.claim(asked.claim);
  return own === undefined || claim === undefined ? null : carriersSaid(carriersOf(asked, own), claim, asked.hedge, wordsOf(catalogue()));
}

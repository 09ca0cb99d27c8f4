/** What the background answers from the record. Everything is worked out when it is first asked for. */
import type { Article } from '../../core/article';
import type { Found } from '../../core/finding';
import { lazily } from '../../core/lazily';
import { matchingPartOf } from '../../core/matching-part';
import type { PackId } from '../../core/model';
import { holdingsOf } from '../../core/provenance/holdings';
import { carriersOf } from '../../core/view/carriers';
import { wordsOf } from '../../core/view/catalogue';
import { type PageReport, reportOn } from '../../core/view/report';
import type { CarriersAsked, CarrierView } from '../../core/view/shapes';
import { packs } from '../../data';
import { indexes } from '../../data/indexes';
import { catalogueOfBrowser } from '../../platform/words';

/** What matching needs of the packs. */
export const matching = lazily(() => packs.map((pack, at) => matchingPartOf(pack, indexes[at])));

/** The reader's words, which are in the record's names and days. */
export const catalogue = lazily(catalogueOfBrowser);

const holdings = lazily(() => packs.map(holdingsOf));

/** What the evidence says of statements that were found in an article. */
export function report(article: Article, found: readonly Found[]): PageReport {
  return reportOn(article, found, holdings(), wordsOf(catalogue()));
}

/** Who else states what a note of a pack is on. */
export function carriers(pack: PackId, asked: CarriersAsked): readonly CarrierView[] {
  return holdings().filter((own) => own.pack.id === pack).flatMap((own) => carriersOf(asked, own));
}

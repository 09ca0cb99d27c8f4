import type { Pack } from '../model';
import { onceFor } from '../once-for';
import { earliestOf } from '../provenance/earliest';
import { holdingsOf } from '../provenance/holdings';
import { stemOf } from '../text/stems';
import { wordsOf } from '../text/words';
import type { Found } from '../search';
import { outletName } from './lookups';
import type { FoundView } from './shapes';

const holdingsFor = onceFor((pack: Pack) => holdingsOf(pack));

/** Where a text has the words of a query, read through their endings. A misspelt word is found and not shown where. */
function stretches(text: string, query: string): FoundView['found'] {
  const asked = new Set(wordsOf(query).map(({ norm }) => stemOf(norm)));
  return wordsOf(text).filter(({ norm }) => asked.has(stemOf(norm))).map(({ start, end }) => [start, end] as const);
}

/** What a search found, as a list shows it: a quotation by its words, a fact by the statement; with who had it earliest. */
export function searchResults(found: readonly Found[], query: string, packs: readonly Pack[]): FoundView[] {
  return found.flatMap(({ pack: id, claim }): FoundView[] => {
    const pack = packs.find((each) => each.id === id);
    if (pack === undefined) return [];
    const holdings = holdingsFor(pack);
    const { voices, at } = earliestOf(claim.id, holdings);
    const text = claim.kind === 'quotation' ? claim.wordings[0]?.text ?? claim.statement : claim.statement;
    return [{
      claim: claim.id, pack: id, kind: claim.kind, text, found: stretches(text, query),
      origin: voices.map(({ outlet }) => outletName(holdings, outlet)),
      at: at === null ? null : at.likely ?? at.known,
    }];
  });
}

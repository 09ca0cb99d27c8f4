import type { Holdings } from '../provenance/holdings';

/** The name a reader knows for an outlet; its id where it is not on record. */
export function outletName(holdings: Holdings, id: string): string {
  return holdings.outlet(id)?.name ?? id;
}

/** The name of the outlet of a source. */
export function sourceName(holdings: Holdings, id: string): string {
  const source = holdings.source(id);
  return source === undefined ? id : outletName(holdings, source.outlet);
}

import type { Source } from '../model';
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

const startOf = ({ published }: Source): string => (published.likely ?? published.known).join(' ');

/** Sources by when they were likely published, then by name of the file. */
export function byPublication(a: Source, b: Source): number {
  return `${startOf(a)} ${a.id}` < `${startOf(b)} ${b.id}` ? -1 : 1;
}

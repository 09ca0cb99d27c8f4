import type { Claim, Outlet, Pack, Sighting, Source } from '../model';

/** What views ask of a pack. */
export interface Lookups {
  readonly pack: Pack;
  outlet(id: string): Outlet | undefined;
  source(id: string): Source | undefined;
  claim(id: string): Claim | undefined;
  sightingsOf(claim: string): readonly Sighting[];
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((one) => [one.id, one]));
}

/** The lookups over a pack. */
export function lookupsOf(pack: Pack): Lookups {
  const outlets = byId(pack.outlets);
  const sources = byId(pack.sources);
  const claims = byId(pack.claims);
  const sightings = Map.groupBy(pack.sightings, (sighting) => sighting.claim);
  return {
    pack,
    outlet: (id) => outlets.get(id),
    source: (id) => sources.get(id),
    claim: (id) => claims.get(id),
    sightingsOf: (claim) => sightings.get(claim) ?? [],
  };
}

/** The name a reader knows for an outlet; its id where it is not on record. */
export function outletName(lookups: Lookups, id: string): string {
  return lookups.outlet(id)?.name ?? id;
}

/** The name of the outlet of a source. */
export function sourceName(lookups: Lookups, id: string): string {
  const source = lookups.source(id);
  return source === undefined ? id : outletName(lookups, source.outlet);
}

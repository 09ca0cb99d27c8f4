import type { Claim, Outlet, OutletId, Pack, Sighting, Source } from '../model';

/** A pack with its parts at hand: what provenance and views look up. */
export interface Holdings {
  readonly pack: Pack;
  outlet(id: string): Outlet | undefined;
  source(id: string): Source | undefined;
  claim(id: string): Claim | undefined;
  sightingsOf(claim: string): readonly Sighting[];
  /** The outlet whose voice an outlet shares: itself, unless it is part of another. */
  voiceOf(outlet: OutletId): OutletId;
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((one) => [one.id, one]));
}

/** Makes a pack's parts ready to be looked up. */
export function holdingsOf(pack: Pack): Holdings {
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
    voiceOf: (outlet) => outlets.get(outlet)?.partOf ?? outlet,
  };
}

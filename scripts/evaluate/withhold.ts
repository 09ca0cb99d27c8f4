import type { Pack, SourceId, WordingId } from '../../core/model';

/** The wordings that are printed in an article and in no other source, its copies aside. */
export function wordingsOnlyIn(pack: Pack, source: SourceId): ReadonlySet<WordingId> {
  const same = new Set(pack.sources.filter(({ id, copyOf }) => id === source || copyOf === source).map(({ id }) => id));
  const original = pack.sources.find(({ id }) => id === source)?.copyOf;
  if (original !== undefined) same.add(original);
  const here = new Set(pack.sightings.filter((sighting) => same.has(sighting.source)).flatMap(({ wordings }) => wordings ?? []));
  const elsewhere = new Set(pack.sightings.filter((sighting) => !same.has(sighting.source)).flatMap(({ wordings }) => wordings ?? []));
  return new Set([...here].filter((wording) => !elsewhere.has(wording)));
}

/** The pack without our variants: what is left are its claims' statements and the wordings in print. */
export function withoutVariants(pack: Pack): Pack {
  return { ...pack, claims: pack.claims.map((claim) => ({ ...claim, variants: [] })) };
}

/**
 * The pack as if an article had never been read: without the wordings that only it prints. The claims stay, with our own
 * words for them.
 */
export function withhold(pack: Pack, source: SourceId): Pack {
  const gone = wordingsOnlyIn(pack, source);
  return {
    ...pack,
    claims: pack.claims.map((claim) => ({ ...claim, wordings: claim.wordings.filter(({ id }) => !gone.has(id)) })),
    sightings: pack.sightings.map((sighting) => sighting.wordings === undefined
      ? sighting : { ...sighting, wordings: sighting.wordings.filter((wording) => !gone.has(wording)) }),
  };
}

import type { Pack, SourceId } from '../../core/model';

/**
 * The pack as if an article had never been read: without the wordings that are printed in it and in no other source (its
 * copies aside). The claims stay, with our own words for them.
 */
export function withhold(pack: Pack, source: SourceId): Pack {
  const same = new Set(pack.sources.filter(({ id, copyOf }) => id === source || copyOf === source).map(({ id }) => id));
  const original = pack.sources.find(({ id }) => id === source)?.copyOf;
  if (original !== undefined) same.add(original);
  const here = new Set(pack.sightings.filter((sighting) => same.has(sighting.source)).flatMap(({ wordings }) => wordings ?? []));
  const elsewhere = new Set(pack.sightings.filter((sighting) => !same.has(sighting.source)).flatMap(({ wordings }) => wordings ?? []));
  const gone = new Set([...here].filter((wording) => !elsewhere.has(wording)));
  return {
    ...pack,
    claims: pack.claims.map((claim) => ({ ...claim, wordings: claim.wordings.filter(({ id }) => !gone.has(id)) })),
    sightings: pack.sightings.map((sighting) => sighting.wordings === undefined
      ? sighting : { ...sighting, wordings: sighting.wordings.filter((wording) => !gone.has(wording)) }),
  };
}

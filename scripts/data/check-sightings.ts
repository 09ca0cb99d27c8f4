import type { Sighting } from '../../core/model';
import type { Problems } from './problem';
import type { Located } from './read-document';
import type { SeedClaim } from './schema';

/** A claim that nobody on record states has no place in the record. */
export function checkSightings(claims: ReadonlyMap<string, Located<SeedClaim>>, sightings: readonly Sighting[], problems: Problems): void {
  const sighted = new Set(sightings.map((sighting) => sighting.claim));
  for (const claim of claims.values()) {
    if (!sighted.has(claim.id)) {
      problems.add(claim.place(), `no source states the claim "${claim.id}"`, "Add it under sightings in its sources' files, or leave it out");
    }
  }
}

import type { Pack, Sighting } from '../../core/model';
import { orderProblems } from '../../core/provenance/problems';
import type { Problems } from './problem';
import type { Located } from './read-document';
import type { SeedClaim, SeedSource } from './schema';

/** A claim that nobody on record states has no place in the record. */
export function checkSightings(claims: ReadonlyMap<string, Located<SeedClaim>>, sightings: readonly Sighting[], problems: Problems): void {
  const sighted = new Set(sightings.map((sighting) => sighting.claim));
  for (const claim of claims.values()) {
    if (!sighted.has(claim.id)) {
      problems.add(claim.place(), `no source states the claim "${claim.id}"`, "Add it under sightings in its sources' files, or leave it out");
    }
  }
}

/** Credits that put sources before each other, or before their own time, would make any answer to "who was earliest" wrong. */
export function checkOrder(pack: Pack, sources: readonly Located<SeedSource>[], problems: Problems): void {
  const bySource = new Map(sources.map((source) => [source.id, source]));
  for (const problem of orderProblems(pack)) {
    const [first] = problem.kind === 'cycle' ? problem.sources : [problem.source];
    const place = first === undefined ? undefined : bySource.get(first)?.place('sightings', problem.claim);
    if (place === undefined) continue;
    if (problem.kind === 'cycle') {
      problems.add(place, `these credit each other in a circle: ${problem.sources.join(', ')}`,
        'Take out the credit that was added later, or give that sighting its own time (stated)');
    } else {
      problems.add(place, `"${problem.source}" credits "${problem.credited}", which began after the version that was read`,
        'Mend the credit or one of the times; where the page was edited, let readAsOf be the version read');
    }
  }
}

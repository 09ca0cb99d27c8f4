/** Where a pack contradicts itself about who came before whom: what must stop its build. */
import type { ClaimId, Pack, Sighting, SourceId } from '../model';
import { testimonyFor } from './attest';
import { onCycles } from './cycles';
import { holdingsOf } from './holdings';
import type { Holdings } from './holdings';
import { linksByCredit } from './order';

export type OrderProblem =
  /** Each of these sources comes before the next by its credits, and the last before the first again. */
  | { readonly kind: 'cycle'; readonly claim: ClaimId; readonly sources: readonly SourceId[] }
  /** The source credits one that was not yet there when the version that was read was. */
  | { readonly kind: 'began-after'; readonly claim: ClaimId; readonly source: SourceId; readonly credited: SourceId };

/** Circles of sources that credit each other, each with one claim that all of them state. */
function cyclesIn(holdings: Holdings): OrderProblem[] {
  const problems = new Map<string, OrderProblem>();
  for (const { id: claim } of holdings.pack.claims) {
    const { attestations } = testimonyFor(claim, holdings, null);
    const members = [...onCycles(linksByCredit(attestations))];
    for (const circle of Map.groupBy(members, ([, number]) => number).values()) {
      const sources = circle.map(([source]) => source).sort();
      const key = sources.join(' ');
      if (!problems.has(key)) problems.set(key, { kind: 'cycle', claim, sources });
    }
  }
  return [...problems.values()];
}

/** By when a sighting's credits were printed, at the latest. */
function creditedBy(sighting: Sighting, holdings: Holdings): string | undefined {
  const source = holdings.source(sighting.source);
  return (sighting.stated ?? source?.readAsOf ?? source?.published)?.known[1];
}

function creditsBeforeTheirTime(sighting: Sighting, holdings: Holdings): OrderProblem[] {
  const by = creditedBy(sighting, holdings);
  return sighting.credits.flatMap(({ to }): OrderProblem[] => {
    const began = holdings.source(to)?.published.known[0];
    if (began === undefined || by === undefined || began <= by) return [];
    return [{ kind: 'began-after', claim: sighting.claim, source: sighting.source, credited: to }];
  });
}

/** The contradictions in a pack's credits. Mistaken credits are none: they state what cannot be so, not when. */
export function orderProblems(pack: Pack): OrderProblem[] {
  const holdings = holdingsOf(pack);
  return [...cyclesIn(holdings), ...pack.sightings.flatMap((sighting) => creditsBeforeTheirTime(sighting, holdings))];
}

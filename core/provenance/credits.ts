/** What the credits of a pack come to: to whom, once copies are seen through, and which cannot be right. */
import type { ClaimId, Sighting, SourceId } from '../model';
import type { Holdings } from './holdings';
import { onceFor } from '../once-for';

/** A sighting's credits, each to the source whose own text it is. */
export interface ReadCredits {
  /** Sources that state the claim, or may: not read whole. */
  readonly to: readonly SourceId[];
  /** Sources read whole that do not state it, as they were credited. */
  readonly mistaken: readonly SourceId[];
  /** Whether it credits others without a name ("media reports"). */
  readonly unnamed: boolean;
}

/** The source whose text a source reprints, through copies of copies; itself, where it is no copy. */
export function originalOf(source: SourceId, holdings: Holdings): SourceId {
  const passed = new Set([source]);
  let id = source;
  for (let of = holdings.source(id)?.copyOf; of !== undefined && !passed.has(of); of = holdings.source(id)?.copyOf) {
    passed.add(of);
    id = of;
  }
  return id;
}

const statersByClaim = onceFor((holdings: Holdings) => {
  const staters = new Map<ClaimId, Set<SourceId>>();
  for (const { claim, source } of holdings.pack.sightings) {
    const of = staters.get(claim) ?? new Set();
    staters.set(claim, of.add(originalOf(source, holdings)));
  }
  return staters;
});

/** Whether a source states a claim, in whatever figure, by its own text or through a copy of it. */
export function states(source: SourceId, claim: ClaimId, holdings: Holdings): boolean {
  return statersByClaim(holdings).get(claim)?.has(originalOf(source, holdings)) ?? false;
}

/** Whether a credit to a source for a claim cannot be right: it was read whole and does not state it. */
export function isMistaken(credited: SourceId, claim: ClaimId, holdings: Holdings): boolean {
  if (states(credited, claim, holdings)) return false;
  return [credited, originalOf(credited, holdings)].some((id) => holdings.source(id)?.seen === 'whole');
}

const readBySighting = onceFor((_: Holdings) => new WeakMap<Sighting, ReadCredits>());

/** A sighting's credits, read once. One to its own original (an agency's name in a copy of its text) is none. */
export function creditsOf(sighting: Sighting, holdings: Holdings): ReadCredits {
  const known = readBySighting(holdings);
  const credits = known.get(sighting) ?? readCredits(sighting, holdings);
  known.set(sighting, credits);
  return credits;
}

function readCredits(sighting: Sighting, holdings: Holdings): ReadCredits {
  const named = sighting.credits.flatMap(({ to }) => (to === 'unnamed' ? [] : [to]));
  const own = originalOf(sighting.source, holdings);
  const others = named.filter((to) => holdings.source(to) !== undefined && originalOf(to, holdings) !== own);
  const mistaken = others.filter((to) => isMistaken(to, sighting.claim, holdings));
  return {
    to: [...new Set(others.filter((to) => !mistaken.includes(to)).map((to) => originalOf(to, holdings)))],
    mistaken: [...new Set(mistaken)],
    unnamed: named.length < sighting.credits.length,
  };
}

/** For each source, those that it credits for anything, and so had read. Copies stand for their originals. */
export const citedBy = onceFor((holdings: Holdings) => {
  const cited = new Map<SourceId, Set<SourceId>>();
  for (const sighting of holdings.pack.sightings) {
    const source = originalOf(sighting.source, holdings);
    const of = cited.get(source) ?? new Set();
    for (const to of creditsOf(sighting, holdings).to) of.add(to);
    cited.set(source, of);
  }
  return cited;
});

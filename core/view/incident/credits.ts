import type { ClaimId, OutletId, SourceId } from '../../model';
import { creditsOf, originalOf } from '../../provenance/credits';
import type { Holdings } from '../../provenance/holdings';
import { byPublication, outletName, sourceName } from '../lookups';
import { sourceRef } from './sources';
import type { SourceRef } from './shapes';

/** Others credited without a name ("media reports"). */
export const UNNAMED = 'unnamed';

/** Somebody who is credited. */
export interface CreditedView {
  /** An outlet, or `unnamed`. */
  readonly id: string;
  /** Null for others without a name. */
  readonly name: string | null;
  /** By how many pages. */
  readonly pages: number;
}

/** Pages that credit the same ones. */
export interface CreditingGroup {
  readonly to: readonly string[];
  readonly pages: readonly SourceRef[];
}

/** A credit to a source that was read whole and does not say it. */
export interface MistakenView {
  readonly claim: ClaimId;
  readonly statement: string;
  readonly credited: string;
  readonly names: readonly string[];
}

export interface CreditsView {
  readonly credited: readonly CreditedView[];
  readonly groups: readonly CreditingGroup[];
  /** Pages that credit nobody for anything. */
  readonly silent: readonly SourceRef[];
  readonly mistaken: readonly MistakenView[];
}

/** For each text on record, whom it credits for anything. Copies stand for their originals; one's own voice is no other. */
function creditedBy(holdings: Holdings): Map<SourceId, Set<string>> {
  const by = new Map<SourceId, Set<string>>();
  for (const sighting of holdings.pack.sightings) {
    const id = originalOf(sighting.source, holdings);
    const own = holdings.source(id);
    const to = by.get(id) ?? new Set();
    by.set(id, to);
    const credits = creditsOf(sighting, holdings);
    for (const credited of credits.to) {
      const outlet = holdings.source(credited)?.outlet;
      if (outlet !== undefined && own !== undefined && holdings.voiceOf(outlet) !== holdings.voiceOf(own.outlet)) to.add(holdings.voiceOf(outlet));
    }
    if (credits.unnamed) to.add(UNNAMED);
  }
  return by;
}

function mistakenIn(holdings: Holdings): MistakenView[] {
  return holdings.pack.claims.flatMap((claim) => {
    const credits = holdings.sightingsOf(claim.id)
      .flatMap((sighting) => creditsOf(sighting, holdings).mistaken.map((credited) => ({ by: sighting.source, to: sourceName(holdings, credited) })));
    return [...Map.groupBy(credits, ({ to }) => to)].map(([credited, group]): MistakenView => (
      { claim: claim.id, statement: claim.statement, credited, names: [...new Set(group.map(({ by }) => sourceName(holdings, by)))] }));
  }).sort((a, b) => b.names.length - a.names.length);
}

/** When each voice's earliest credited source came out: the order of those credited. */
function firstCredited(holdings: Holdings): (voice: string) => string {
  const firsts = new Map<OutletId, string>();
  for (const { id, outlet, published } of [...holdings.pack.sources].sort(byPublication)) {
    const voice = holdings.voiceOf(outlet);
    const credited = holdings.pack.sightings.some(({ credits }) => credits.some(({ to }) => to !== UNNAMED && originalOf(to, holdings) === id));
    if (credited && !firsts.has(voice)) firsts.set(voice, (published.likely ?? published.known).join(' '));
  }
  return (voice) => firsts.get(voice) ?? '';
}

/** Who credits whom, for anything: those credited by time, and the pages that credit them, together where they credit the same ones. */
export function creditsView(holdings: Holdings): CreditsView {
  const by = creditedBy(holdings);
  const pages = [...by.keys()].flatMap((id) => holdings.source(id) ?? []).sort(byPublication)
    .filter(({ outlet }) => !['company', 'person'].includes(holdings.outlet(outlet)?.kind ?? ''));
  const keys = new Map(pages.map(({ id }) => [id, [...by.get(id) ?? []].sort()]));
  const creditsAny = new Set(holdings.pack.sightings.filter(({ credits }) => credits.length > 0).map(({ source }) => originalOf(source, holdings)));
  const first = firstCredited(holdings);
  const credited = [...new Set([...keys.values()].flat())]
    .sort((a, b) => Number(a === UNNAMED) - Number(b === UNNAMED) || (first(a) < first(b) ? -1 : 1));
  const groups = Map.groupBy(pages, ({ id }) => (keys.get(id) ?? []).join(' '));
  const rank = ({ to }: CreditingGroup): number => to.reduce((sum, id) => sum + credited.indexOf(id), 0) / to.length;
  const all = [...groups.values()].map((group): CreditingGroup => (
    { to: keys.get(group[0]?.id ?? '') ?? [], pages: group.map((source) => sourceRef(source, holdings)) }));
  return {
    credited: credited.map((id) => ({
      id, name: id === UNNAMED ? null : outletName(holdings, id), pages: [...keys.values()].filter((to) => to.includes(id)).length,
    })),
    groups: all.filter(({ to }) => to.length > 0).sort((a, b) => rank(a) - rank(b) || b.pages.length - a.pages.length),
    silent: all.filter(({ to }) => to.length === 0).flatMap((group) => group.pages).filter(({ id }) => !creditsAny.has(id)),
    mistaken: mistakenIn(holdings),
  };
}

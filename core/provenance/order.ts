/** Which attestation comes before which, and why. */
import type { Instant, SourceId } from '../model';
import type { Edge } from '../note';
import type { Attestation } from './attest';
import { type Inference, isInferred, type Stretch } from './bounds';
import { onCycles } from './cycles';

/** An edge with the inferences that it needs. */
export interface Link extends Edge {
  readonly inferences: readonly Inference[];
}

/** Which attestations come before which: by proof alone, and with what is inferred. */
export interface Order {
  readonly known: readonly Link[];
  /** All of `known`, and what inference adds. */
  readonly likely: readonly Link[];
}

/** Who credits or cites somebody comes after them. */
export function linksByCredit(attestations: readonly Attestation[]): Link[] {
  return attestations.flatMap(({ source, credits, cites }) => [
    ...credits.map((before): Link => ({ before, after: source.id, rule: 'credits-for-it', certainty: 'known', inferences: [] })),
    ...cites.map((before): Link => ({ before, after: source.id, rule: 'cites', certainty: 'known', inferences: [] })),
  ]);
}

/** By the clock, what inference adds or what proof gives. Loops, since pairs are many: a hundred sources are ten thousand. */
function linksByClock(attestations: readonly Attestation[], certainty: Edge['certainty']): Link[] {
  const links: Link[] = [];
  for (const a of attestations) {
    const { to }: Stretch = a.made[certainty];
    for (const b of attestations) {
      const { from }: Stretch = b.made[certainty];
      if (to.at >= from.at) continue;
      const inferred = isInferred(to) || isInferred(from);
      if (inferred !== (certainty === 'likely')) continue;
      links.push({ before: a.source.id, after: b.source.id, rule: 'clock', certainty, inferences: inferred ? [...to.inferences, ...from.inferences] : [] });
    }
  }
  return links;
}

/** Evidence that contradicts itself orders nothing: the build reports it. */
function withoutCycles(links: readonly Link[], attestations: readonly Attestation[], certainty: Edge['certainty']): readonly Link[] {
  const ends = new Map(attestations.map(({ source, made }) => [source.id, made[certainty].to.at]));
  const out = (id: SourceId): Instant => ends.get(id) ?? '';
  // A circle on which nothing leads back in time lies in one moment. Links are many, and hardly ever lead back.
  const leadsBack = links.some(({ before, after }) => out(before) > out(after));
  const cycles = onCycles(leadsBack ? links : links.filter(({ before, after }) => out(before) === out(after)));
  if (cycles.size === 0) return links;
  return links.filter(({ before, after }) => cycles.get(before) === undefined || cycles.get(before) !== cycles.get(after));
}

/** Orders attestations by who credits whom and by the clock. Where times overlap, the clock says nothing. */
export function orderOf(attestations: readonly Attestation[]): Order {
  const credit = linksByCredit(attestations);
  const known = withoutCycles([...credit, ...linksByClock(attestations, 'known')], attestations, 'known');
  return { known, likely: withoutCycles([...known, ...linksByClock(attestations, 'likely')], attestations, 'likely') };
}

/** Those, among some, that none of these precedes, directly or through any others. */
export function firstsAmong(some: readonly Attestation[], links: readonly Link[]): Attestation[] {
  const ids = new Set(some.map(({ source }) => source.id));
  const before = Map.groupBy(links, ({ after }) => after);
  const found = new Map<SourceId, boolean>();
  const preceded = (id: SourceId): boolean => {
    const cached = found.get(id);
    if (cached !== undefined) return cached;
    found.set(id, false);
    const result = (before.get(id) ?? []).some((link) => ids.has(link.before) || preceded(link.before));
    found.set(id, result);
    return result;
  };
  return some.filter(({ source }) => !preceded(source.id));
}

/** Which attestation comes before which, and why. */
import type { SourceId } from '../model';
import type { Edge } from '../note';
import type { Attestation } from './attest';
import type { Inference, Stretch } from './bounds';
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

function linksByClock(attestations: readonly Attestation[], certainty: Edge['certainty']): Link[] {
  return attestations.flatMap((a) => attestations.flatMap((b): Link[] => {
    const { to }: Stretch = a.made[certainty];
    const { from }: Stretch = b.made[certainty];
    if (to.at >= from.at) return [];
    const inferences = [...to.inferences, ...from.inferences];
    return [{ before: a.source.id, after: b.source.id, rule: 'clock', certainty: inferences.length > 0 ? 'likely' : 'known', inferences }];
  }));
}

/** Evidence that contradicts itself orders nothing: the build reports it. */
function withoutCycles(links: readonly Link[]): Link[] {
  const cycles = onCycles(links);
  return links.filter(({ before, after }) => cycles.get(before) === undefined || cycles.get(before) !== cycles.get(after));
}

/** Orders attestations by who credits whom and by the clock. Where times overlap, the clock says nothing. */
export function orderOf(attestations: readonly Attestation[]): Order {
  const credit = linksByCredit(attestations);
  const known = withoutCycles([...credit, ...linksByClock(attestations, 'known')]);
  const inferred = linksByClock(attestations, 'likely').filter(({ certainty }) => certainty === 'likely');
  return { known, likely: withoutCycles([...known, ...inferred]) };
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

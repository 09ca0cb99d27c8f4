// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attestation } from '../../../core/provenance/attest';
import type { Bound, Stretch } from '../../../core/provenance/bounds';
import { onCycles } from '../../../core/provenance/cycles';
import { orderOf } from '../../../core/provenance/order';
import { source } from './record';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];
const bound = (hour: number, inferred: boolean): Bound => ({
  at: `2017-11-02T${String(hour).padStart(2, '0')}:00Z`, origin: '', inferences: inferred ? [{ source: 'a', text: 'by the look of it' }] : [],
});
/** Any two moments: evidence may contradict itself so far that something ends before it begins. */
const stretch: fc.Arbitrary<Stretch> = fc.tuple(fc.nat(5), fc.nat(5), fc.boolean()).map(([from, to, inferred]) => ({ from: bound(from, inferred), to: bound(to, inferred) }));

const attestations: fc.Arbitrary<Attestation[]> = fc.tuple(...IDS.map((id) => fc.record({
  known: stretch, likely: fc.option(stretch), credits: fc.subarray(IDS, { maxLength: 2 }), cites: fc.subarray(IDS, { maxLength: 2 }),
}).map(({ known, likely, credits, cites }): Attestation => ({
  source: source(id, { known: ['2017-11-02T00:00Z', '2017-11-02T09:00Z'], basis: 'stamp' }), voice: id, sighting: null, through: [], barred: false,
  made: { known, likely: likely ?? known }, credits: credits.filter((to) => to !== id), cites: cites.filter((to) => to !== id),
}))));

describe('the order of attestations', () => {
  it('leads nobody back to themselves, whatever the evidence', () => {
    fc.assert(fc.property(attestations, (all) => {
      const { known, likely } = orderOf(all);
      expect([...onCycles(known).keys()]).toEqual([]);
      expect([...onCycles(likely).keys()]).toEqual([]);
    }), { numRuns: 2_000 });
  });
});

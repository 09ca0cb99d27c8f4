import type { ClaimId } from '../../model';
import type { Verdict } from '../../note';
import { testimonyFor, type Attestation } from '../../provenance/attest';
import { earliestOf } from '../../provenance/earliest';
import type { Holdings } from '../../provenance/holdings';

/** Who attests a claim, and who was earliest with it. */
export interface ClaimTestimony {
  readonly attestations: readonly Attestation[];
  readonly verdict: Verdict;
}

export type TestimonyOf = (claim: ClaimId) => ClaimTestimony;

/** Reads each claim's testimony once. */
export function testimonyIn(holdings: Holdings): TestimonyOf {
  const known = new Map<ClaimId, ClaimTestimony>();
  return (claim) => {
    const found = known.get(claim) ?? { attestations: testimonyFor(claim, holdings, null).attestations, verdict: earliestOf(claim, holdings) };
    known.set(claim, found);
    return found;
  };
}

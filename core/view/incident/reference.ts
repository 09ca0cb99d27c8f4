import type { Claim, Wording } from '../../model';
import { earliestOf } from '../../provenance/earliest';
import type { Holdings } from '../../provenance/holdings';

/**
 * The wording that others are held against: the root of the claim's tree as it was spoken or posted, else the only root,
 * else what the earliest source prints.
 */
export function referenceOf(claim: Claim, holdings: Holdings): Wording | null {
  const roots = claim.wordings.filter(({ from }) => from === undefined);
  const heard = roots.find(({ form }) => form === 'spoken' || form === 'posted');
  if (heard !== undefined) return heard;
  if (roots.length === 1) return roots[0] ?? null;
  const sources = earliestOf(claim.id, holdings).voices.flatMap((voice) => voice.sources);
  const printed = holdings.sightingsOf(claim.id).find(({ source, wordings }) => sources.includes(source) && wordings !== undefined && wordings.length > 0);
  return claim.wordings.find(({ id }) => id === printed?.wordings?.[0]) ?? null;
}

import type { ClaimId, Figure } from '../model';
import type { WordingFinding } from '../note';
import { earliestOf } from './earliest';
import { agrees, comparableFigures, isRounder } from './figures';
import type { Holdings } from './holdings';

/**
 * How a page's figure differs from the earliest's: by the claim's earliest whatever the figure, where there is one, and by
 * figures of the same day. A page that is more exact than the earliest says the same.
 */
export function figureFinding(claim: ClaimId, figure: Figure, holdings: Holdings): Pick<WordingFinding, 'kind' | 'against'> {
  const { status, voices } = earliestOf(claim, holdings);
  const earliest = new Set(status === 'unsettled' ? [] : voices.flatMap(({ sources }) => sources));
  const given = comparableFigures(claim, figure, holdings).filter(({ source }) => earliest.has(source)).map(({ of }) => of);
  const nearest = given.find((of) => agrees(of, figure)) ?? given[0];
  if (nearest === undefined) return { kind: 'paraphrase', against: null };
  if (!agrees(nearest, figure)) return { kind: 'figure-differs', against: nearest };
  return isRounder(figure, nearest) ? { kind: 'figure-rounded', against: nearest } : { kind: 'paraphrase', against: null };
}

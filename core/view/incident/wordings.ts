import type { Claim, WordingId } from '../../model';
import type { Holdings } from '../../provenance/holdings';
import { byPublication } from '../lookups';
import { sourceRef } from './sources';
import { referenceOf } from './reference';
import type { SourceRef, WordChange, WordingRow } from './shapes';
import { changeOf } from './word-change';

const ORDER: readonly WordChange[] = ['reference', 'same', 'hedge-dropped', 'left-out', 'changed', 'put-in', 'translated'];

/** Who prints each wording, in order of time. */
function printersOf(claim: Claim, holdings: Holdings): (id: WordingId) => SourceRef[] {
  const sightings = holdings.sightingsOf(claim.id);
  return (id) => sightings.filter(({ wordings }) => wordings?.includes(id)).flatMap(({ source }) => holdings.source(source) ?? [])
    .sort(byPublication).map((source) => sourceRef(source, holdings));
}

/** A quotation's wordings, held against the reference: that one first, then by what became of its words. */
export function wordingRows(claim: Claim, holdings: Holdings): WordingRow[] {
  const reference = referenceOf(claim, holdings);
  if (reference === null) return [];
  const printers = printersOf(claim, holdings);
  const rows = claim.wordings.map((wording): WordingRow => {
    const { id, text, language, form, basis } = wording;
    return { id, text, language, form, basis, by: printers(id), ...changeOf(reference, wording) };
  });
  return rows.sort((a, b) => ORDER.indexOf(a.change) - ORDER.indexOf(b.change) || b.by.length - a.by.length);
}

/** The wordings of one quotation as a tree: the reference, then the others by what became of its words. */
export interface Stemma {
  readonly root: WordingRow;
  readonly branches: readonly { readonly change: WordChange; readonly rows: readonly WordingRow[] }[];
}

/** A quotation's stemma; null where it has one wording only. */
export function stemmaOf(claim: Claim, holdings: Holdings): Stemma | null {
  const [root, ...others] = wordingRows(claim, holdings);
  if (root === undefined || others.length === 0) return null;
  return { root, branches: [...Map.groupBy(others, ({ change }) => change)].map(([change, rows]) => ({ change, rows })) };
}

/** Quotations that have a stemma: those first whose words fared in the most ways, then those with the most wordings. */
export function quotationsByChange(holdings: Holdings): Claim[] {
  const fates = (claim: Claim): number => new Set(wordingRows(claim, holdings).map(({ change }) => change)).size;
  return holdings.pack.claims.filter((claim) => stemmaOf(claim, holdings) !== null)
    .map((claim) => ({ claim, fates: fates(claim) }))
    .sort((a, b) => b.fates - a.fates || b.claim.wordings.length - a.claim.wordings.length || (a.claim.id < b.claim.id ? -1 : 1))
    .map(({ claim }) => claim);
}

/** Who was earliest with what, as far as the record settles it: sections of its report. */
import type { OutletId, Pack } from '../../core/model';
import type { Verdict } from '../../core/note';
import { earliestOf } from '../../core/provenance/earliest';
import { holdingsOf } from '../../core/provenance/holdings';
import { countLines } from './count-lines';

interface Judged {
  readonly claim: string;
  readonly verdict: Verdict;
}

/** Headings with their lines: how many are settled, whose the claims are, what is open and why, which credits are mistaken. */
export function verdictSections(pack: Pack): readonly (readonly [heading: string, lines: readonly string[]])[] {
  const holdings = holdingsOf(pack);
  const judged = pack.claims.map(({ id }): Judged => ({ claim: id, verdict: earliestOf(id, holdings) }));
  const nameOf = (outlet: OutletId): string => holdings.outlet(outlet)?.name ?? outlet;
  return [
    ['Claims by how far it is settled who was earliest', countLines(judged.map(({ verdict }) => verdict.status))],
    ['Claims by their earliest outlet', countLines(judged.flatMap(({ verdict: { status, voices } }) =>
      (status === 'unsettled' ? [] : voices.map(({ outlet }) => nameOf(outlet)))))],
    ['Not settled', judged.filter(({ verdict }) => verdict.status === 'unsettled').map(({ claim, verdict: { voices, missing } }) =>
      `${claim}: ${voices.map(({ outlet }) => nameOf(outlet)).join(' or ')}; ${leastKnown(missing)}`)],
    ['Likely, by inference', judged.filter(({ verdict }) => verdict.status === 'likely').map(({ claim, verdict: { voices, inference } }) =>
      `${claim}: ${voices.map(({ outlet }) => nameOf(outlet)).join(', ')}. ${inference ?? ''}`)],
    ['Mistaken credits', judged.flatMap(({ claim, verdict: { mistaken } }) =>
      mistaken.map(({ source, credited }) => `${claim}: ${source} credits ${credited}, which does not say it`))],
  ];
}

function leastKnown(missing: readonly string[]): string {
  return missing.length === 0 ? 'their times overlap' : `the hour least known is that of ${missing.join(', ')}`;
}

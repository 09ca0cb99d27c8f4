import type { Pack } from '../model';
import { earliestOf } from '../provenance/earliest';
import { holdingsOf, type Holdings } from '../provenance/holdings';
import { outletName } from '../view/lookups';
import { csvText, type Cell } from './csv';

/** What stands in a cell with several values, between them. */
const BETWEEN = ' | ';

/** One sighting, with everything that its columns need. */
type Row = Readonly<Record<string, Cell>>;

function rowsOf(claimId: string, holdings: Holdings): Row[] {
  const claim = holdings.claim(claimId);
  if (claim === undefined) return [];
  const verdict = earliestOf(claimId, holdings);
  const earliest = new Set(verdict.voices.flatMap(({ sources }) => sources));
  return holdings.sightingsOf(claimId).map((sighting): Row => {
    const source = holdings.source(sighting.source);
    const time = sighting.stated ?? source?.published;
    const wordings = claim.wordings.filter(({ id }) => sighting.wordings?.includes(id) === true);
    return {
      claim: claim.id, statement: claim.statement, kind: claim.kind, speaker: claim.speaker === undefined ? null : outletName(holdings, claim.speaker),
      source: sighting.source, outlet: source === undefined ? null : outletName(holdings, source.outlet), url: source?.url ?? null, archive: source?.archive ?? null,
      seen: source?.seen ?? null, known_from: time?.known[0] ?? null, known_to: time?.known[1] ?? null, likely_from: time?.likely?.[0] ?? null, likely_to: time?.likely?.[1] ?? null,
      time_basis: time?.basis ?? null, inference: time?.inference ?? null,
      wordings: wordings.map(({ text }) => text).join(BETWEEN), figure: sighting.figure?.value ?? null, figure_bound: sighting.figure?.bound ?? null,
      figure_as_of: sighting.figure?.asOf ?? null, unit: claim.unit ?? null, credits: sighting.credits.map(({ to }) => to).join(BETWEEN),
      verdict: verdict.status, may_be_earliest: earliest.has(sighting.source) ? 'yes' : 'no',
    };
  });
}

/** The columns, in order. Their names are the same in every language: programs read them. */
export const COLUMNS = [
  'claim', 'statement', 'kind', 'speaker', 'source', 'outlet', 'url', 'archive', 'seen', 'known_from', 'known_to', 'likely_from', 'likely_to', 'time_basis', 'inference',
  'wordings', 'figure', 'figure_bound', 'figure_as_of', 'unit', 'credits', 'verdict', 'may_be_earliest',
] as const;

/**
 * A whole incident as a table, one row a sighting, claim by claim in the pack's order, each claim's sightings by when they began.
 * `verdict` is who was earliest with the claim as a whole: `settled`, `likely`, `unsettled` or `sole`.
 */
export function incidentAsCsv(pack: Pack): string {
  const holdings = holdingsOf(pack);
  const began = (row: Row): string => String(row['known_from'] ?? '');
  const rows = pack.claims.flatMap(({ id }) => rowsOf(id, holdings).sort((a, b) => began(a).localeCompare(began(b))));
  return csvText(COLUMNS, rows.map((row) => COLUMNS.map((column) => row[column] ?? null)));
}

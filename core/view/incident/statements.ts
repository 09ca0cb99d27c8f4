import type { Claim, Figure, SourceId, Wording } from '../../model';
import { originalOf } from '../../provenance/credits';
import { agrees } from '../../provenance/figures';
import type { Holdings } from '../../provenance/holdings';
import { outletName } from '../lookups';
import { referenceOf } from './reference';
import type { CellView, StatementView } from './shapes';
import type { TestimonyOf } from './testimony';
import { changeOf } from './word-change';

/** Whether a wording says something else than the reference, and not only less of it or the same in another language. */
function isReworded(reference: Wording, wording: Wording): boolean {
  const { change } = changeOf(reference, wording);
  return change === 'changed' || change === 'put-in' || change === 'hedge-dropped';
}

/** By source, whether what it prints differs from the reference wording or from the earliest's figure. */
function differing(claim: Claim, reference: Wording | null, firsts: readonly SourceId[], holdings: Holdings): Set<SourceId> {
  const sightings = holdings.sightingsOf(claim.id);
  const given = sightings.find(({ source, figure }) => figure !== undefined && firsts.includes(originalOf(source, holdings)))?.figure;
  const other = (figure: Figure | undefined): boolean => figure !== undefined && given !== undefined && !agrees(figure, given);
  const reworded = new Set(reference === null ? [] : claim.wordings.filter((wording) => isReworded(reference, wording)).map(({ id }) => id));
  const printed = sightings.filter(({ wordings = [], figure }) => other(figure) || (wordings.length > 0 && wordings.every((id) => reworded.has(id))));
  return new Set(printed.map(({ source }) => originalOf(source, holdings)));
}

/** One statement with what each source has of it. */
export function statementView(claim: Claim, holdings: Holdings, testimony: TestimonyOf): StatementView {
  const { attestations, verdict } = testimony(claim.id);
  const reference = claim.kind === 'quotation' ? referenceOf(claim, holdings) : null;
  const firsts = verdict.voices.flatMap(({ sources }) => sources);
  const differs = differing(claim, reference, firsts, holdings);
  const [lead] = verdict.voices;
  return {
    id: claim.id, kind: claim.kind, text: reference?.text ?? claim.statement, language: reference?.language ?? 'en', statement: claim.statement,
    speaker: claim.speaker === undefined ? null : outletName(holdings, claim.speaker), topic: claim.topic ?? null,
    status: verdict.status, names: verdict.voices.map(({ outlet }) => outletName(holdings, outlet)),
    at: lead === undefined ? null : lead.time.likely ?? lead.time.known,
    cells: attestations.map(({ source: { id } }): CellView => ({
      source: id, state: !firsts.includes(id) ? 'has' : verdict.status === 'unsettled' ? 'open' : 'earliest', differs: differs.has(id),
    })),
  };
}

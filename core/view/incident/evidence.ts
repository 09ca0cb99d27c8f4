import type { Claim, ClaimId, Sighting, Source, SourceId } from '../../model';
import type { Attestation } from '../../provenance/attest';
import { creditsOf } from '../../provenance/credits';
import type { Holdings } from '../../provenance/holdings';
import { linksTo } from '../links';
import { byPublication, outletName, sourceName } from '../lookups';
import { timeView, voiceView } from '../voices';
import { wordingRows } from './wordings';
import type { CellState, EvidenceView, TestimonyView } from './shapes';
import { statementView } from './statements';
import type { ClaimTestimony, TestimonyOf } from './testimony';

const namesOf = (ids: readonly SourceId[], holdings: Holdings): string[] => [...new Set(ids.map((id) => sourceName(holdings, id)))];

function testimonyOf(source: Source, claim: Claim, sighting: Sighting | null, through: readonly SourceId[], state: CellState, holdings: Holdings): TestimonyView {
  const credits = sighting === null ? { to: [], mistaken: [], unnamed: false } : creditsOf(sighting, holdings);
  const words = claim.wordings.filter(({ id }) => sighting?.wordings?.includes(id)).map(({ text }) => text);
  const name = outletName(holdings, source.outlet);
  return {
    source: source.id, name, about: source.about ?? null, state,
    time: timeView(sighting?.stated ?? source.published),
    updated: source.readAsOf === undefined || sighting?.stated !== undefined ? null : timeView(source.readAsOf),
    words, figure: sighting?.figure ?? null,
    credits: namesOf(credits.to, holdings), unnamed: credits.unnamed, mistaken: namesOf(credits.mistaken, holdings),
    copyOf: source.copyOf === undefined ? null : sourceName(holdings, source.copyOf),
    through: namesOf(through, holdings), basis: sighting?.basis ?? null,
    links: linksTo(source, name, words[0] ?? null),
  };
}

/** Everybody on record who states a claim: by their own text, as a copy, or as others credit them. */
function testimonyViews(claim: Claim, { attestations, verdict }: ClaimTestimony, holdings: Holdings): TestimonyView[] {
  const firsts = new Set(verdict.voices.flatMap(({ sources }) => sources));
  const stateOf = (id: SourceId): CellState => (!firsts.has(id) ? 'has' : verdict.status === 'unsettled' ? 'open' : 'earliest');
  const sightings = new Map(holdings.sightingsOf(claim.id).map((sighting) => [sighting.source, sighting]));
  const attested = new Map<SourceId, Attestation>(attestations.map((one) => [one.source.id, one]));
  const ids = [...new Set([...sightings.keys(), ...attested.keys()])];
  return ids.flatMap((id) => holdings.source(id) ?? []).sort(byPublication)
    .map((source) => testimonyOf(source, claim, sightings.get(source.id) ?? null, attested.get(source.id)?.through ?? [], stateOf(source.id), holdings))
    .sort((a, b) => Number(a.state === 'has') - Number(b.state === 'has'));
}

/** All that is held of one statement; null where the record holds no such claim. */
export function evidenceOf(id: ClaimId, holdings: Holdings, testimony: TestimonyOf): EvidenceView | null {
  const claim = holdings.claim(id);
  if (claim === undefined) return null;
  const { verdict } = testimony(id);
  const reasons = Map.groupBy(verdict.edges, ({ rule, certainty }) => `${rule} ${certainty}`);
  const answers = claim.question === undefined ? [] : holdings.pack.claims.filter(({ question, id: other }) => question === claim.question && other !== id);
  return {
    statement: statementView(claim, holdings, testimony), unit: claim.unit ?? null,
    voices: verdict.voices.map((voice) => voiceView(voice, holdings)),
    newsroom: verdict.newsroom === null ? null : voiceView(verdict.newsroom, holdings),
    inference: verdict.inference, missing: namesOf(verdict.missing, holdings),
    reasons: [...reasons.values()].flatMap((group) => {
      const [edge] = group;
      return edge === undefined ? [] : [{ rule: edge.rule, likely: edge.certainty === 'likely', count: group.length }];
    }).sort((a, b) => b.count - a.count),
    testimony: testimonyViews(claim, testimony(id), holdings),
    wordings: wordingRows(claim, holdings),
    question: holdings.pack.questions.find((question) => question.id === claim.question)?.text ?? null,
    otherAnswers: answers.map((other) => ({ id: other.id, text: other.statement, sources: testimony(other.id).attestations.length })),
  };
}

import type { ClaimId } from '../../model';
import type { Holdings } from '../../provenance/holdings';
import { outletName, sourceName } from '../lookups';
import { figureGroupsOf, type FiguresOfDay } from './figure-groups';
import type { TestimonyOf } from './testimony';

/** A statement of which it is not settled who had it earliest. */
export interface UnsettledView {
  readonly id: ClaimId;
  readonly text: string;
  readonly names: readonly string[];
  /** Whose hour is least known. */
  readonly missing: readonly string[];
}

/** A question that sources answer differently, or a figure that they give differently. */
export interface DisagreementView {
  readonly id: string;
  readonly question: string;
  readonly answers: readonly { readonly claim: ClaimId; readonly text: string; readonly sources: number; readonly names: readonly string[] }[];
  readonly figures: readonly FiguresOfDay[];
  readonly unit: string | null;
}

/** The statements of which it is not settled who had them earliest: the most carried first. */
export function unsettledViews(holdings: Holdings, testimony: TestimonyOf): UnsettledView[] {
  const carried = (id: ClaimId): number => testimony(id).attestations.length;
  return [...holdings.pack.claims].sort((a, b) => carried(b.id) - carried(a.id)).flatMap((claim): UnsettledView[] => {
    const { verdict, attestations } = testimony(claim.id);
    if (verdict.status !== 'unsettled' || attestations.length === 0) return [];
    return [{
      id: claim.id, text: claim.statement, names: verdict.voices.map(({ outlet }) => outletName(holdings, outlet)),
      missing: [...new Set(verdict.missing.map((id) => sourceName(holdings, id)))],
    }];
  });
}

const sourcesIn = ({ answers }: DisagreementView): number => answers.reduce((sum, { sources }) => sum + sources, 0);

/** What the record's sources disagree on: questions with several answers, and claims with several figures. */
export function disagreementViews(holdings: Holdings, testimony: TestimonyOf): DisagreementView[] {
  const byQuestion = Map.groupBy(holdings.pack.claims.filter(({ question }) => question !== undefined), ({ question }) => question);
  const questions = holdings.pack.questions.map(({ id, text }) => ({ id, text, claims: byQuestion.get(id) ?? [] }));
  return questions.flatMap(({ id, text, claims }): DisagreementView[] => {
    const answers = claims.map((claim) => {
      const names = [...new Set(testimony(claim.id).attestations.map(({ source }) => outletName(holdings, source.outlet)))];
      return { claim: claim.id, text: claim.statement, sources: names.length, names };
    }).filter(({ sources }) => sources > 0).sort((a, b) => b.sources - a.sources);
    const figures = claims.flatMap((claim) => figureGroupsOf(claim, holdings));
    const given = figures.reduce((sum, day) => sum + day.figures.length, 0);
    const counted = claims.find(({ unit }) => unit !== undefined);
    if (answers.length < 2 && given < 2) return [];
    return [{ id, question: text, answers, figures: given < 2 ? [] : figures, unit: counted?.unit ?? null }];
  }).sort((a, b) => sourcesIn(b) - sourcesIn(a));
}

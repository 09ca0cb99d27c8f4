import type { Interval, Pack, SourceId, Topic } from '../../model';
import { holdingsOf, type Holdings } from '../../provenance/holdings';
import { outletName } from '../lookups';
import { linksTo } from '../links';
import type { LinkView, TimeView } from '../shapes';
import { timeView } from '../voices';
import { creditsView, type CreditsView } from './credits';
import { evidenceOf } from './evidence';
import { disagreementViews, unsettledViews, type DisagreementView, type UnsettledView } from './open-questions';
import type { EvidenceView, SourceView, StatementView } from './shapes';
import { sourceViews } from './sources';
import { statementView } from './statements';
import { testimonyIn } from './testimony';
import { timelineView, type TimelineView } from './timeline';
import { quotationsByChange, stemmaOf, type Stemma } from './wordings';

export interface SummaryLineView {
  readonly text: string;
  readonly sources: readonly { readonly id: SourceId; readonly name: string; readonly time: TimeView; readonly link: LinkView | null }[];
}

/** One incident in full. What is asked for one at a time is a function. */
export interface IncidentView {
  readonly id: string;
  readonly title: string;
  readonly release: string;
  /** Sources on record, read or known through others. */
  readonly pages: number;
  /** Of these the texts that state something, those that reprint one of them, and the rest, which state nothing; and how often the texts state one of the statements. */
  readonly counts: { readonly texts: number; readonly reprints: number; readonly silent: number; readonly times: number };
  readonly span: Interval;
  readonly summary: readonly SummaryLineView[];
  readonly topics: readonly Topic[];
  readonly sources: readonly SourceView[];
  readonly statements: readonly StatementView[];
  readonly timeline: TimelineView;
  readonly credits: CreditsView;
  readonly unsettled: readonly UnsettledView[];
  readonly disagreements: readonly DisagreementView[];
  /** Quotations in more than one wording, the most telling first. */
  readonly quotations: readonly { readonly id: string; readonly text: string }[];
  readonly evidence: (claim: string) => EvidenceView | null;
  readonly stemma: (claim: string) => Stemma | null;
}

function summaryLines(pack: Pack, holdings: Holdings): SummaryLineView[] {
  return pack.summary.map(({ text, sources }) => ({
    text,
    sources: sources.flatMap((id) => {
      const source = holdings.source(id);
      if (source === undefined) return [];
      const name = outletName(holdings, source.outlet);
      return [{ id, name, time: timeView(source.published), link: linksTo(source, name, null).find(({ kind }) => kind === 'source') ?? null }];
    }),
  }));
}

/** Everything that the incident page shows of a pack. */
export function incidentView(pack: Pack): IncidentView {
  const holdings = holdingsOf(pack);
  const testimony = testimonyIn(holdings);
  const sources = sourceViews(holdings, testimony);
  const statements = pack.claims.map((claim) => statementView(claim, holdings, testimony)).filter(({ cells }) => cells.length > 0);
  const texts = new Map(statements.map(({ id, text }) => [id, text]));
  const reprints = pack.sources.filter(({ copyOf }) => copyOf !== undefined).length;
  const counts = {
    texts: sources.length, reprints, silent: pack.sources.filter(({ id, copyOf }) => copyOf === undefined && !sources.some((source) => source.id === id)).length,
    times: sources.reduce((sum, source) => sum + source.statements, 0),
  };
  return {
    id: pack.id, title: pack.title, release: pack.release, pages: pack.sources.length, counts, span: pack.span,
    summary: summaryLines(pack, holdings), topics: pack.topics ?? [], sources, statements,
    timeline: timelineView(pack, sources), credits: creditsView(holdings),
    unsettled: unsettledViews(holdings, testimony), disagreements: disagreementViews(holdings, testimony),
    quotations: quotationsByChange(holdings).map(({ id, statement }) => ({ id, text: texts.get(id) ?? statement })),
    evidence: (claim) => evidenceOf(claim, holdings, testimony),
    stemma: (id) => {
      const claim = holdings.claim(id);
      return claim === undefined ? null : stemmaOf(claim, holdings);
    },
  };
}

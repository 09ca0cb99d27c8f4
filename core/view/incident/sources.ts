import type { Source, SourceId } from '../../model';
import type { TestimonyOf } from './testimony';
import { originalOf } from '../../provenance/credits';
import type { Holdings } from '../../provenance/holdings';
import { linksTo } from '../links';
import { byPublication, outletName, sourceName } from '../lookups';
import { timeView } from '../voices';
import type { SourceRef, SourceView } from './shapes';

/** A source as it is named in passing. */
export function sourceRef(source: Source, holdings: Holdings): SourceRef {
  return { id: source.id, name: outletName(holdings, source.outlet), at: source.published.likely ?? source.published.known };
}

/** The texts on record that state something, each with its copies folded into it, in order of time. */
export function sourceViews(holdings: Holdings, testimony: TestimonyOf): SourceView[] {
  const statements = new Map<SourceId, number>();
  const earliest = new Map<SourceId, number>();
  for (const { id } of holdings.pack.claims) {
    const { attestations, verdict } = testimony(id);
    for (const { source } of attestations) statements.set(source.id, (statements.get(source.id) ?? 0) + 1);
    if (verdict.status === 'unsettled') continue;
    for (const source of verdict.voices.flatMap((voice) => voice.sources)) earliest.set(source, (earliest.get(source) ?? 0) + 1);
  }
  const copies = Map.groupBy(holdings.pack.sources.filter(({ copyOf }) => copyOf !== undefined), ({ id }) => originalOf(id, holdings));
  return holdings.pack.sources.filter(({ id }) => statements.has(id)).sort(byPublication).map((source): SourceView => {
    const name = outletName(holdings, source.outlet);
    const kind = holdings.outlet(source.outlet)?.kind ?? 'newsroom';
    return {
      id: source.id, name, kind, own: kind === 'company' || kind === 'person', about: source.about ?? null,
      time: timeView(source.published), updated: source.readAsOf === undefined ? null : timeView(source.readAsOf),
      through: source.seen === 'through others',
      copies: (copies.get(source.id) ?? []).sort(byPublication).map(({ id }) => sourceName(holdings, id)),
      statements: statements.get(source.id) ?? 0, earliest: earliest.get(source.id) ?? 0,
      links: linksTo(source, name, null),
    };
  });
}

import type { Claim, Figure } from '../../model';
import type { Holdings } from '../../provenance/holdings';
import { sourceName } from '../lookups';

/** Who gives one figure. */
export interface FigureView {
  readonly figure: Figure;
  readonly names: readonly string[];
}

const keyOf = ({ value, bound, asOf }: Figure): string => `${asOf ?? ''} ${String(value)} ${bound ?? ''}`;

/** Figures of one day; of no day where none is given. */
export interface FiguresOfDay {
  readonly asOf: string | null;
  readonly figures: readonly FigureView[];
}

/** A claim's figures with who gives them, most sources first: day by day, for figures of different days do not disagree. */
export function figureGroupsOf(claim: Claim, holdings: Holdings): FiguresOfDay[] {
  const given = holdings.sightingsOf(claim.id).flatMap(({ source, figure }) => (figure === undefined ? [] : [{ source, figure }]));
  const groups = [...Map.groupBy(given, ({ figure }) => keyOf(figure)).values()];
  const views = groups.flatMap((group): FigureView[] => {
    const [one] = group;
    return one === undefined ? [] : [{ figure: one.figure, names: [...new Set(group.map(({ source }) => sourceName(holdings, source)))] }];
  }).sort((a, b) => b.names.length - a.names.length || a.figure.value - b.figure.value);
  return [...Map.groupBy(views, ({ figure }) => figure.asOf ?? null)].map(([asOf, figures]) => ({ asOf, figures }))
    .sort((a, b) => (a.asOf ?? '').localeCompare(b.asOf ?? ''));
}

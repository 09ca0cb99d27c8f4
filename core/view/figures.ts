/** Who gives which figure, for notes on something that is counted. */
import type { Figure, SourceId } from '../model';
import type { Note } from '../note';
import { originalOf } from '../provenance/credits';
import { agrees, comparableFigures } from '../provenance/figures';
import type { Holdings } from '../provenance/holdings';
import { byPublication, outletName } from './lookups';
import type { FigureView } from './shapes';

function figureView(figure: Figure, sources: readonly SourceId[], holdings: Holdings): FigureView {
  const inOrder = sources.flatMap((id) => holdings.source(id) ?? []).sort(byPublication);
  return { figure, names: [...new Set(inOrder.map(({ outlet }) => outletName(holdings, outlet)))] };
}

/** The figures that the earliest themselves give, where the page's may be another way to put them: "41.7 million" beside a page's 42. */
function figuresOfEarliest(note: Note, own: Figure, holdings: Holdings): FigureView[] {
  const earliest = new Set(note.earliest.voices.flatMap(({ sources }) => sources));
  const given = comparableFigures(note.claim, own, holdings).filter(({ source, of }) => agrees(of, own) && earliest.has(originalOf(source, holdings)));
  return [...Map.groupBy(given, ({ of }) => `${String(of.value)} ${of.bound ?? ''}`).values()].flatMap((group) => {
    const [one] = group;
    return one === undefined ? [] : [figureView(one.of, group.map(({ source }) => originalOf(source, holdings)), holdings)];
  });
}

/** The earliest's figure, where the page puts it otherwise, then those that differ from the page's; in each those who give it, by when they came out. */
export function figureViews(note: Note, holdings: Holdings): FigureView[] {
  const { figure, against } = note.wording;
  const own = figure === null || against === null ? [] : figuresOfEarliest(note, figure, holdings);
  return [...own, ...note.figures.map(({ figure: other, sources }) => figureView(other, sources, holdings))];
}

import type { Claim, Sighting, SourceId } from '../model';
import type { Note } from '../note';
import type { Holdings } from '../provenance/holdings';
import { hasDoubt } from '../wording/doubt';
import { outletName, sourceName } from './lookups';
import type { CarrierView } from './shapes';
import { timeView } from './voices';

function wordsAgainst(sighting: Sighting, note: Note): CarrierView['words'] {
  const { wordings } = sighting;
  if (wordings === undefined || wordings.length === 0) return null;
  const { reference, printed } = note.wording;
  if (reference !== null && wordings.includes(reference)) return 'reference';
  return printed !== null && wordings.includes(printed) ? 'page' : 'other';
}

function hedgedIn(sighting: Sighting, claim: Claim, hedge: string | null): boolean | null {
  const wordings = claim.wordings.filter(({ id }) => sighting.wordings?.includes(id) === true);
  if (hedge === null || wordings.length === 0) return null;
  return wordings.some(({ text, language }) => hasDoubt(text, language));
}

/** The sources, other than those left out, that state a note's claim: earliest published first. */
export function carriersOf(note: Note, claim: Claim, holdings: Holdings, leftOut: ReadonlySet<SourceId>): CarrierView[] {
  const carriers: CarrierView[] = [];
  for (const sighting of holdings.sightingsOf(note.claim)) {
    const source = holdings.source(sighting.source);
    if (source === undefined || leftOut.has(source.id)) continue;
    const credits = sighting.credits.flatMap(({ to }) => (to === 'unnamed' ? [] : [sourceName(holdings, to)]));
    carriers.push({
      name: outletName(holdings, source.outlet),
      time: timeView(sighting.stated ?? source.published),
      words: wordsAgainst(sighting, note),
      hedged: hedgedIn(sighting, claim, note.wording.hedge),
      figure: sighting.figure ?? null,
      credits: [...new Set(credits)],
      copyOf: source.copyOf === undefined ? null : sourceName(holdings, source.copyOf),
      through: source.seen === 'through others',
      url: source.url ?? null,
    });
  }
  const start = ({ time }: CarrierView): string => (time.likely ?? time.known)[0];
  return carriers.sort((a, b) => start(a).localeCompare(start(b)) || a.name.localeCompare(b.name));
}

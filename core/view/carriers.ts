import type { ClaimId, Sighting, Source, SourceId } from '../model';
import type { Holdings } from '../provenance/holdings';
import { hasDoubt } from '../wording/doubt';
import { outletName, sourceName } from './lookups';
import type { CarriersAsked, CarrierView } from './shapes';
import { timeView } from './voices';

function wordsAgainst({ wordings }: Sighting, { reference, printed }: CarriersAsked): CarrierView['words'] {
  if (wordings === undefined || wordings.length === 0) return null;
  if (reference !== null && wordings.includes(reference)) return 'reference';
  return printed !== null && wordings.includes(printed) ? 'page' : 'other';
}

function hedgedIn(sighting: Sighting, { claim, hedge }: CarriersAsked, holdings: Holdings): boolean | null {
  const wordings = holdings.claim(claim)?.wordings.filter(({ id }) => sighting.wordings?.includes(id) === true) ?? [];
  if (hedge === null || wordings.length === 0) return null;
  return wordings.some(({ text, language }) => hasDoubt(text, language));
}

function others(claim: ClaimId, leftOut: readonly SourceId[], holdings: Holdings): { readonly sighting: Sighting; readonly source: Source }[] {
  return holdings.sightingsOf(claim).flatMap((sighting) => {
    const source = holdings.source(sighting.source);
    return source === undefined || leftOut.includes(source.id) ? [] : [{ sighting, source }];
  });
}

/** How many sources, other than those left out, state a claim. */
export function countOthers(claim: ClaimId, leftOut: readonly SourceId[], holdings: Holdings): number {
  return others(claim, leftOut, holdings).length;
}

/** The sources, other than those left out, that state a claim: earliest published first. */
export function carriersOf(asked: CarriersAsked, holdings: Holdings): CarrierView[] {
  const carriers = others(asked.claim, asked.leftOut, holdings).map(({ sighting, source }): CarrierView => {
    const credits = sighting.credits.flatMap(({ to }) => (to === 'unnamed' ? [] : [sourceName(holdings, to)]));
    return {
      name: outletName(holdings, source.outlet),
      time: timeView(sighting.stated ?? source.published),
      words: wordsAgainst(sighting, asked),
      hedged: hedgedIn(sighting, asked, holdings),
      figure: sighting.figure ?? null,
      credits: [...new Set(credits)],
      copyOf: source.copyOf === undefined ? null : sourceName(holdings, source.copyOf),
      through: source.seen === 'through others',
    };
  });
  const start = ({ time }: CarrierView): string => (time.likely ?? time.known)[0];
  return carriers.sort((a, b) => start(a).localeCompare(start(b)) || a.name.localeCompare(b.name));
}

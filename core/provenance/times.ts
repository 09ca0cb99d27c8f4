/** When sources were published and read, and when a sighting was made. */
import type { Sighting, SourceId } from '../model';
import { narrow, ownedBy, timedOf } from './bounds';
import type { Bound, NotAfter, Timed } from './bounds';
import { citedBy, originalOf } from './credits';
import type { Holdings } from './holdings';
import { onceFor } from '../once-for';

/** On what the time of a sighting in an edited page rests, where the record does not say more. English, like the record's own inferences. */
export const FIRST_STAMP = 'edited later, and taken to have said so since its first publication';

const publicationOf = (source: SourceId): string => `published ${source}`;
const versionOf = (source: SourceId, holdings: Holdings): string =>
  (holdings.source(source)?.readAsOf === undefined ? publicationOf(source) : `read ${source}`);

/** Publications and versions read, narrowed: what is credited or copied was out by the version that does so. */
export const timesOfSources = onceFor((holdings: Holdings) => {
  const times = new Map<string, Timed>();
  const rules: NotAfter[] = [];
  for (const { id, published, readAsOf, copyOf } of holdings.pack.sources) {
    times.set(publicationOf(id), timedOf(published, id, publicationOf(id)));
    if (readAsOf !== undefined) {
      times.set(versionOf(id, holdings), timedOf(readAsOf, id, versionOf(id, holdings)));
      rules.push([publicationOf(id), versionOf(id, holdings)]);
    }
    if (copyOf !== undefined) rules.push([publicationOf(copyOf), versionOf(id, holdings)]);
  }
  for (const { source, credits } of holdings.pack.sightings) {
    const cited = citedBy(holdings).get(originalOf(source, holdings));
    for (const { to } of credits) {
      if (to !== 'unnamed' && cited?.has(originalOf(to, holdings)) === true) rules.push([publicationOf(to), versionOf(source, holdings)]);
    }
  }
  return narrow(times, rules);
});

/**
 * An edited page's text stood there by the version read. That it did since the first stamp is presumed, unless the record
 * says on what ground the version read is taken for the first.
 */
function sinceFirstStamp(source: SourceId, published: Timed, read: Timed): Timed {
  const known = { from: published.known.from, to: read.known.to };
  const { from, to } = published.likely;
  if (read.likely.to.at <= to.at) return { known, likely: { from, to: read.likely.to } };
  const presumed: Bound = { at: to.at, inferences: [...to.inferences, { source, text: FIRST_STAMP }], origin: '', presumed: true };
  return { known, likely: { from, to: presumed } };
}

/**
 * When a source made a statement: from its first publication to the version that was read, or when the record says that
 * this one statement was made.
 * @param sighting null where the source is known to state it only through others
 * @returns null for a source that is not on record
 */
export function madeAt(source: SourceId, sighting: Sighting | null, holdings: Holdings): Timed | null {
  if (sighting?.stated !== undefined) return timedOf(sighting.stated, source);
  const published = timesOfSources(holdings).get(publicationOf(source));
  const read = timesOfSources(holdings).get(versionOf(source, holdings));
  if (published === undefined || read === undefined) return null;
  return ownedBy(source, read === published ? published : sinceFirstStamp(source, published, read));
}

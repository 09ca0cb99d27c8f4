import { citedBy } from './credits';
import type { Holdings } from './holdings';
import { timesOfSources } from './times';

/** Works out in steps what every verdict rests on, so that the first that is asked for takes no longer than the others. */
export function* readying(holdings: Holdings): Generator<void, void> {
  citedBy(holdings);
  yield;
  timesOfSources(holdings);
  yield;
}

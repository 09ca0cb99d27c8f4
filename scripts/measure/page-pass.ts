/** Runs in a page, in place of the extension's scripts: one pass as they and the background make it, timed stage by stage. */
import { openingMatcher } from '../../core/find-matches';
import { english } from '../../core/text/tongues/english';
import { finding } from '../../core/finding';
import { gateOpens } from '../../core/gate';
import { inOneGo } from '../../core/in-one-go';
import { type MatchingPart, matchingPartOf } from '../../core/matching-part';
import { holdingsOf } from '../../core/provenance/holdings';
import { reportOn } from '../../core/view/report';
import type { Words } from '../../core/view/words';
import { packs } from '../../data';
import { indexes } from '../../data/indexes';
import { Marks } from '../../page/marks';
import { readArticle } from '../../page/read-article';

/** Milliseconds by stage. Those after the gate are 0 where it stays shut. */
export interface PassTimes {
  readonly gate: number;
  readonly prepare: number;
  readonly read: number;
  readonly match: number;
  readonly paint: number;
  /** What the background does meanwhile: verdicts and views. */
  readonly assess: number;
  /** Notes that are shown. */
  readonly notes: number;
}

/** The background has some catalogue; which one changes nothing in what a pass costs. */
const words: Words = { locale: 'en', t: (key) => key, n: (key) => key };

/** What the background hands over. */
const parts: readonly MatchingPart[] = packs.map((pack, at) => matchingPartOf(pack, 'en', indexes[at]));

/** One pass over the page as it stands: fresh, so the first call of a document is what a reader waits for. */
export function pass(): PassTimes {
  const begun = performance.now();
  const text = document.body.textContent;
  const opens = packs.some(({ gate }) => gateOpens(gate, text));
  const looked = performance.now();
  if (!opens) return { gate: looked - begun, prepare: 0, read: 0, match: 0, paint: 0, assess: 0, notes: 0 };
  const matchers = parts.map((part) => inOneGo(openingMatcher(part, english)));
  const ready = performance.now();
  const reading = readArticle(document);
  const read = performance.now();
  const found = inOneGo(finding(reading.article, matchers));
  const matched = performance.now();
  const views = reportOn(reading.article, found, packs.map(holdingsOf), words).views.filter(({ possible }) => !possible);
  const assessed = performance.now();
  const marks = new Marks(document);
  marks.paint(reading, views.map(({ start, end }) => ({ start, end, line: 'dotted' as const })));
  // Layout and style are asked for, so that what painting causes is counted with it.
  document.body.getBoundingClientRect();
  const painted = performance.now();
  marks.clear();
  return {
    gate: looked - begun, prepare: ready - looked, read: read - ready, match: matched - read, assess: assessed - matched, paint: painted - assessed,
    notes: views.length,
  };
}

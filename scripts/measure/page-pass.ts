/** Runs in a page, in place of the extension's scripts: one pass as they make it, timed stage by stage. */
import { annotate, prepare } from '../../core/engine';
import { gateOpens } from '../../core/gate';
import { noteViews } from '../../core/view/note-view';
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
  /** Notes that are shown. */
  readonly notes: number;
}

/** One pass over the page as it stands: fresh, so the first call of a document is what a reader waits for. */
export function pass(): PassTimes {
  const begun = performance.now();
  const text = document.body.textContent;
  const opens = packs.some(({ gate }) => gateOpens(gate, text));
  const looked = performance.now();
  if (!opens) return { gate: looked - begun, prepare: 0, read: 0, match: 0, paint: 0, notes: 0 };
  const prepared = packs.map((pack, at) => prepare(pack, indexes[at]));
  const ready = performance.now();
  const reading = readArticle(document);
  const read = performance.now();
  const annotation = annotate(reading.article, prepared);
  const views = noteViews(annotation, reading.article.text, prepared.map(({ holdings }) => holdings)).filter(({ possible }) => !possible);
  const matched = performance.now();
  const marks = new Marks(document);
  marks.paint(reading, views.map(({ start, end }) => ({ start, end, line: 'dotted' as const })));
  // Layout and style are asked for, so that what painting causes is counted with it.
  document.body.getBoundingClientRect();
  const painted = performance.now();
  marks.clear();
  return { gate: looked - begun, prepare: ready - looked, read: read - ready, match: matched - read, paint: painted - matched, notes: views.length };
}

import type { Span } from '../core/article';
import { canBeScrolled, cuttersAround, headerHeight, rectsOf } from './geometry';
import type { PageReading } from './read-article';
import { member } from './unclobbered';

/** Room left between a passage and the edge that it would else touch, in CSS pixels. */
const AIR = 24;
/** Where a passage is put that was out of view: a third down, so that a card has room below. */
const PLACE = 0.33;

/** How far to scroll so that a stretch from `top` to `bottom` can be read between two edges: 0 if it can. */
function distance(top: number, bottom: number, upper: number, lower: number): number {
  if (top >= upper + AIR / 2 && bottom <= lower - AIR / 2) return 0;
  const target = upper + Math.max(AIR, (lower - upper) * PLACE - (bottom - top) / 2);
  return top - target;
}

/**
 * Scrolls a passage into view if it is not: below a header that stays, and without motion for readers who want none.
 *
 * @param atOnce whether it is in view when this returns
 */
export function scrollToSpan(document: Document, reading: PageReading, span: Span, atOnce = false): void {
  const view = member(document, 'defaultView');
  const element = reading.elementsOf(span)[0];
  const first = rectsOf(reading, span)[0];
  if (view === null || element === undefined || first === undefined) return;
  let { top, bottom } = first;
  for (const scroller of cuttersAround(view, element)) {
    const box = scroller.getBoundingClientRect();
    if (!canBeScrolled(view, scroller)) {
      // What it cuts off is nowhere to be seen: where it ends a page mostly has what unfolds it.
      [top, bottom] = [Math.min(top, box.bottom), Math.min(bottom, box.bottom)];
      continue;
    }
    const before = scroller.scrollTop;
    // At once, since where it lands decides how far the window goes.
    scroller.scrollBy({ top: distance(top, bottom, box.top, box.bottom), behavior: 'instant' });
    top -= scroller.scrollTop - before;
    bottom -= scroller.scrollTop - before;
  }
  const away = distance(top, bottom, headerHeight(document), view.innerHeight);
  const still = atOnce || view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (away !== 0) view.scrollBy({ top: away, behavior: still ? 'instant' : 'smooth' });
}

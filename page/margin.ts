import type { Span } from '../core/article';
import { type Column, elementOf, type FreeAt, measuringColumn } from './column';
import { isWithin, parentOf } from './flat-tree';
import { canBeScrolled, cuttersAround, footerHeight, headerHeight, rectsOf, topmostAt } from './geometry';
import { Grounds, type Ink, inkOn } from './ink';
import type { PageReading } from './read-article';
import { member, rootOf } from './unclobbered';

/** A rectangle from the left and the top of the page as it lies unscrolled, in CSS pixels. */
export interface PageBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a rail in the margin needs to know of a page. */
export interface Margin {
  /** From the page's left edge. */
  readonly column: Column;
  /** The page's width without its scroll bar. */
  readonly width: number;
  /** Whether a narrow strip along the window's edge, on the side where lines end, lies over nothing of the page's. */
  readonly isEdgeFree: () => boolean;
  /** Colours that stand out from what is behind the margin: those for a light or a dark ground, or the text's own, as CSS writes it. */
  readonly ink: Exclude<Ink, 'own'> | { readonly own: string };
  /** Those that would now. */
  readonly inkNow: () => Margin['ink'];
  /** How far the page is free at a height of the window, from a place in the window outwards. */
  readonly freeAt: FreeAt;
  /** Boxes around the text that scroll by themselves or show only its beginning; and those that a reader can scroll. */
  readonly cutters: readonly Element[];
  readonly scrollers: readonly Element[];
}

/** Whether two inks are the same, if there are any. */
export function isSameInk(a: Margin['ink'] | undefined, b: Margin['ink'] | undefined): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && a.own === b.own);
}

/** How far the page is scrolled, in CSS pixels. */
export function scrolled(view: Window): { readonly x: number; readonly y: number } {
  return { x: view.scrollX, y: view.scrollY };
}

/** The boxes around a passage that show only the beginning of what they hold: a reader cannot scroll to the rest. */
export function foldsAround(view: Window, reading: PageReading, span: Span): Element[] {
  return reading.elementsOf(span).slice(0, 1).flatMap((element) => cuttersAround(view, element)).filter((cutter) => !canBeScrolled(view, cutter));
}

/** The lines of a passage as they are seen, from the page's own left and top: those of which a fold cuts off the most are not. */
export function boxesOf(view: Window, reading: PageReading, span: Span, folds: readonly Element[] = foldsAround(view, reading, span)): PageBox[] {
  const { x, y } = scrolled(view);
  const boxes = folds.map((fold) => fold.getBoundingClientRect());
  const upper = Math.max(-Infinity, ...boxes.map(({ top }) => top));
  const lower = Math.min(Infinity, ...boxes.map(({ bottom }) => bottom));
  return rectsOf(reading, span).filter(({ top, bottom }) => top + bottom > 2 * upper && top + bottom < 2 * lower)
    .map(({ left, right, top, bottom }) => ({ left: left + x, right: right + x, top: Math.max(top, upper) + y, bottom: Math.min(bottom, lower) + y }));
}

/** What of a page can be seen, from its top, and how much of the window is taken above and below that. */
export interface Seen {
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/**
 * What of the page can be seen: without what lies under a bar that stays, or outside the boxes in which the text is scrolled.
 */
export function seenOf(document: Document, view: Window, scrollers: readonly Element[] = []): Seen {
  const boxes = scrollers.map((scroller) => scroller.getBoundingClientRect());
  const header = Math.max(headerHeight(document), ...boxes.map(({ top }) => top));
  const footer = Math.max(footerHeight(document), ...boxes.map(({ bottom }) => view.innerHeight - bottom));
  return { top: view.scrollY + header, bottom: Math.max(header, view.innerHeight - footer) + view.scrollY, header, footer };
}

/** As far in from the window's edge as a strip reaches, in CSS pixels. */
const STRIP = 14;
const HEIGHTS = [0.1, 0.3, 0.5, 0.7, 0.9];

/** Whether only what holds the article stands at the edge on which lines end, between the bars that stay. */
function isEdgeFree(document: Document, view: Window, width: number, { direction, left, right }: Margin['column'], text: Element): boolean {
  const rtl = direction === 'rtl';
  if (rtl ? left < STRIP : right > width - STRIP) return false;
  const { header, footer } = seenOf(document, view);
  return HEIGHTS.every((share) => [1, STRIP - 1].every((inward) => {
    const at = topmostAt(document, rtl ? inward : width - inward, header + (view.innerHeight - footer - header) * share);
    return at === null || (at !== text && isWithin(text, at));
  }));
}

/** How far from the text what is free beside it certainly is, in CSS pixels: the offset of one outside a box ends a little before the box does. */
const justBeyond = (offset: number): number => (offset && offset + 12) + 2;

function inkBehind(document: Document, view: Window, x: number, y: number, text: Element): Margin['ink'] {
  const behind = topmostAt(document, x, y) ?? text;
  const ink = inkOn(new Grounds(document, view).under(behind));
  return ink === 'own' ? { own: view.getComputedStyle(text).color } : ink;
}

/**
 * Measures the article's column and what is beside it, in steps. Null where the article is not drawn, or has no margin because it runs in
 * several columns.
 *
 * @param lines what the margin is for: the space beside these counts, where some of them are seen
 */
export function* measuringMargin(document: Document, reading: PageReading, lines: readonly PageBox[] = []): Generator<void, Margin | null> {
  const view = member(document, 'defaultView');
  const text = elementOf(reading, reading.article.blocks[0]);
  if (view === null || text === undefined) return null;
  const { x, y } = scrolled(view);
  const { header, footer } = seenOf(document, view);
  const heights = lines.map(({ top, bottom }) => Math.round((top + bottom) / 2 - y)).filter((height) => height > header && height < view.innerHeight - footer);
  const measured = yield* measuringColumn(document, reading, heights);
  yield;
  if (measured === null) return null;
  const { column, freeAt, cutters, scrollers } = measured;
  const width = rootOf(document)?.clientWidth ?? view.innerWidth;
  const { free, offset } = column;
  const roomier = free.right > free.left ? column.right + justBeyond(offset.right) : column.left - justBeyond(offset.left);
  // Beside a passage: between two boxes of text there may be another ground.
  const height = heights[0] ?? view.innerHeight / 2;
  const inkNow = (): Margin['ink'] => inkBehind(document, view, roomier, height, text);
  return {
    column: { ...column, left: column.left + x, right: column.right + x },
    width,
    // A box that scrolls may have its scroll bar there.
    isEdgeFree: () => scrollers.length === 0 && isEdgeFree(document, view, width, column, text),
    ink: inkNow(), inkNow,
    freeAt, cutters, scrollers,
  };
}

/** Whether something of the page lies over the column where it is seen: a dialog, a wall of consent. */
export function isCovered(document: Document, reading: PageReading, { column }: Margin): boolean {
  const view = member(document, 'defaultView');
  const text = elementOf(reading, reading.article.blocks[0]);
  if (view === null || text === undefined) return true;
  const x = (column.left + column.right) / 2 - view.scrollX;
  const at = topmostAt(document, x, view.innerHeight / 2);
  for (let around = at; around !== null; around = parentOf(around)) {
    const { position } = view.getComputedStyle(around);
    if (position === 'fixed') return !isWithin(text, around);
  }
  return false;
}

import type { Span } from '../core/article';
import { parentOf } from './flat-tree';
import { HOST } from './host';
import type { PageReading } from './read-article';
import { member, rootOf } from './unclobbered';

/** An article's column of text in the window, in CSS pixels from the window's left edge. */
export interface Column {
  readonly left: number;
  readonly right: number;
  /** Free space beside it, up to whatever stands there or the window's edge. */
  readonly free: { readonly left: number; readonly right: number };
  readonly direction: 'ltr' | 'rtl';
}

/** How many blocks are measured for the column: the longest tell it, and a page may have thousands. */
const SAMPLE = 25;
/** Steps, in CSS pixels, in which the space beside the column is felt out. 230 is all that a rail needs: 190 and its distance. */
const STEP = 10;
const FARTHEST = 320;
/** A bar across the top counts as a header if it is no taller than this share of the window. */
const TALLEST_HEADER = 0.4;

/** The lines of text of a span, as rectangles in the window; empty where it is not drawn. */
export function rectsOf(reading: PageReading, span: Span): DOMRect[] {
  return reading.rangesOf(span).flatMap((range) => Array.from(range.getClientRects())).filter((rect) => rect.width > 0 && rect.height > 0);
}

/** The height of what stays at the window's top while the page scrolls, in CSS pixels. */
export function headerHeight(document: Document): number {
  const view = member(document, 'defaultView');
  const root = rootOf(document);
  if (view === null || root === null) return 0;
  let height = 0;
  // The middle and both quarters: a header may be a row of separate pieces.
  for (const x of [0.25, 0.5, 0.75]) {
    for (const element of member(document, 'elementsFromPoint')(view.innerWidth * x, 1)) {
      const { position } = view.getComputedStyle(element);
      if (position !== 'fixed' && position !== 'sticky') continue;
      const box = element.getBoundingClientRect();
      if (box.top <= 1 && box.width > view.innerWidth / 3 && box.bottom <= view.innerHeight * TALLEST_HEADER) height = Math.max(height, box.bottom);
    }
  }
  return Math.ceil(height);
}

/** Whether some line of a span can be seen in the window, below what stays at its top. */
export function isInView(document: Document, reading: PageReading, span: Span): boolean {
  const view = member(document, 'defaultView');
  if (view === null) return false;
  const top = headerHeight(document);
  return rectsOf(reading, span).some((rect) => rect.bottom > top && rect.top < view.innerHeight && rect.right > 0 && rect.left < view.innerWidth);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The block element around a text, as drawn. */
function blockAround(view: Window, element: Element): Element {
  let block = element;
  for (let around: Element | null = element; around !== null; around = parentOf(around)) {
    block = around;
    if (!/^(?:inline|contents|ruby)/.test(view.getComputedStyle(around).display)) break;
  }
  return block;
}

/** What of the page's own is topmost at a point of the window: what we draw there ourselves is looked through. */
export function topmostAt(document: Document, x: number, y: number): Element | null {
  const element = member(document, 'elementFromPoint')(x, y);
  if (element?.localName !== HOST) return element;
  return member(document, 'elementsFromPoint')(x, y).find((each) => each.localName !== HOST) ?? null;
}

/** How far the page is empty from the column's edge outwards, at some heights of the window. */
function freeBeside(document: Document, view: Window, holds: (element: Element) => boolean, edge: number, towards: 1 | -1, heights: readonly number[]): number {
  const root = rootOf(document);
  const room = towards < 0 ? edge : (root?.clientWidth ?? view.innerWidth) - edge;
  let free = Math.max(0, Math.min(room, FARTHEST));
  for (const y of heights) {
    for (let distance = STEP / 2; distance < free; distance += STEP) {
      const element = topmostAt(document, edge + towards * distance, y);
      if (element !== null && !holds(element)) free = Math.max(0, distance - STEP / 2);
    }
  }
  return free;
}

/** At some heights of the window, those where the article stands: a footer across the whole page is beside nothing. All of them where it stands at none. */
function heightsOf(document: Document, view: Window, blocks: readonly Element[], middle: number): readonly number[] {
  const heights = [0.15, 0.35, 0.55, 0.75, 0.95].map((share) => Math.round(view.innerHeight * share));
  let article: Element | null = blocks[0] ?? null;
  while (article !== null && !blocks.every((block) => article?.contains(block) === true)) article = parentOf(article);
  const there = heights.filter((y) => article?.contains(topmostAt(document, middle, y)) === true);
  return there.length === 0 ? heights : there;
}

/**
 * Where the article's column lies in the window and what is free beside it: what a rail in the margin needs.
 * Null where the article has no paragraph that is drawn.
 */
export function columnOf(document: Document, reading: PageReading): Column | null {
  const view = member(document, 'defaultView');
  if (view === null) return null;
  const longest = [...reading.article.blocks].filter((block) => block.kind === 'paragraph' || block.kind === 'item' || block.kind === 'quotation')
    .sort((a, b) => b.end - b.start - (a.end - a.start)).slice(0, SAMPLE);
  const blocks = longest.flatMap((block) => reading.elementsOf({ start: block.start, end: block.start + 1 }).slice(0, 1)).map((element) => blockAround(view, element));
  const boxes = blocks.map((block) => block.getBoundingClientRect()).filter((box) => box.width > 0 && box.height > 0);
  const first = blocks[0];
  if (boxes.length === 0 || first === undefined) return null;
  const left = median(boxes.map((box) => box.left));
  const right = median(boxes.map((box) => box.right));

  // What holds the text is no obstacle beside it: it is the page's ground.
  const grounds = new Set<Element>();
  for (const block of blocks) for (let around: Element | null = block; around !== null && !grounds.has(around); around = parentOf(around)) grounds.add(around);
  const holds = (element: Element): boolean => grounds.has(element) || element === rootOf(document);
  const heights = heightsOf(document, view, blocks, (left + right) / 2);
  return {
    left, right,
    free: { left: freeBeside(document, view, holds, left, -1, heights), right: freeBeside(document, view, holds, right, 1, heights) },
    direction: view.getComputedStyle(first).direction === 'rtl' ? 'rtl' : 'ltr',
  };
}

import { parentOf } from './flat-tree';
import { cuttersAround, topmostAt } from './geometry';
import type { PageReading } from './read-article';
import { member, rootOf } from './unclobbered';

interface Sides {
  readonly left: number;
  readonly right: number;
}

/** An article's column of text in the window, in CSS pixels from the window's left edge. */
export interface Column {
  readonly left: number;
  readonly right: number;
  /** Free space beside it at half of the heights, up to whatever stands there or the window's edge; and at every height. */
  readonly free: Sides;
  readonly least: Sides;
  readonly direction: 'ltr' | 'rtl';
}

/** How many blocks are measured for the column: the longest tell it, and a page may have thousands. */
const SAMPLE = 25;
/** Steps, in CSS pixels, in which the space beside the column is felt out: no icon is narrower. How far: all that a rail needs is 216. */
const STEP = 16;
const FARTHEST = 240;
/** At how many heights. */
const HEIGHTS = 9;
/** The value that half of the weight lies below. */
function median(values: readonly number[], weights: readonly number[] = values.map(() => 1)): number {
  const sorted = values.map((value, index) => ({ value, weight: weights[index] ?? 0 })).sort((a, b) => a.value - b.value);
  let rest = weights.reduce((sum, weight) => sum + weight, 0) / 2;
  return sorted.find(({ weight }) => (rest -= weight) < 0)?.value ?? 0;
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

/** How far the page is empty at a height of the window, from a place outwards, in CSS pixels: at most as far as is asked. */
export type FreeAt = (from: number, towards: 1 | -1, y: number, most?: number) => number;

/** Where what is free ends, to a pixel. */
function edgeBetween(free: number, taken: number, isFree: (distance: number) => boolean): number {
  if (taken - free < 1) return free;
  const middle = (free + taken) / 2;
  return isFree(middle) ? edgeBetween(middle, taken, isFree) : edgeBetween(free, middle, isFree);
}

/** @param cutters beyond them nothing is drawn, and at their edges they have scroll bars of their own */
function feeling(document: Document, view: Window, holds: (element: Element) => boolean, cutters: readonly Element[]): FreeAt {
  const boxes = cutters.map((cutter) => ({ left: cutter.getBoundingClientRect().left + cutter.clientLeft, width: cutter.clientWidth }));
  const least = Math.max(0, ...boxes.map(({ left }) => left));
  const greatest = Math.min(rootOf(document)?.clientWidth ?? view.innerWidth, ...boxes.map(({ left, width }) => left + width));
  return (from, towards, y, most = FARTHEST) => {
    const room = Math.max(0, Math.min(towards < 0 ? from - least : greatest - from, most));
    const isFree = (distance: number): boolean => {
      const element = topmostAt(document, from + towards * distance, y);
      return element === null || holds(element);
    };
    let free = 0;
    for (let distance = STEP / 2; distance < room; distance += STEP) {
      if (isFree(distance)) free = distance;
      else return Math.ceil(edgeBetween(free, distance, isFree));
    }
    return room;
  };
}

/** How wide the one of two columns is at least, as a share of the other: a side note is no column. */
const AS_WIDE = 0.6;

/** Whether the text runs in columns side by side, as in print: beside the one there is the next. */
function isSideBySide(boxes: readonly DOMRect[]): boolean {
  const beside = boxes.filter((box) => boxes.some((other) =>
    (other.left >= box.right || other.right <= box.left) && other.top < box.bottom && other.bottom > box.top
    && Math.min(other.width, box.width) >= AS_WIDE * Math.max(other.width, box.width)));
  return beside.length > boxes.length / 2;
}

/** Up to so many of some values, evenly. */
function someOf(values: readonly number[], count: number): readonly number[] {
  return values.length <= count ? values : Array.from({ length: count }, (_, index) => values[Math.floor((index * values.length) / count)] ?? 0);
}

/** A column as measured, and how to feel out more of what is beside it. */
export interface MeasuredColumn {
  readonly column: Column;
  readonly freeAt: FreeAt;
  readonly cutters: readonly Element[];
}

/** At some heights of the window, those where the article stands: a footer across the whole page is beside nothing. All of them where it stands at none. */
function heightsOf(document: Document, view: Window, blocks: readonly Element[], middle: number): readonly number[] {
  const heights = Array.from({ length: HEIGHTS }, (_, index) => Math.round((view.innerHeight * (index + 0.5)) / HEIGHTS));
  let article: Element | null = blocks[0] ?? null;
  while (article !== null && !blocks.every((block) => article?.contains(block) === true)) article = parentOf(article);
  const there = heights.filter((y) => article?.contains(topmostAt(document, middle, y)) === true);
  return there.length === 0 ? heights : there;
}

/**
 * Measures where the article's column lies in the window and what is free beside it: what a rail in the margin needs. In steps, since to
 * ask what stands at a place takes its time. Null where the article has no paragraph that is drawn, or runs in several columns.
 *
 * @param heights of the window at which the space matters; all where the article stands if none is given
 */
export function* measuringColumn(document: Document, reading: PageReading, heights: readonly number[] = []): Generator<void, MeasuredColumn | null> {
  const view = member(document, 'defaultView');
  if (view === null) return null;
  const longest = [...reading.article.blocks].filter((block) => block.kind === 'paragraph' || block.kind === 'item' || block.kind === 'quotation')
    .sort((a, b) => b.end - b.start - (a.end - a.start)).slice(0, SAMPLE);
  const blocks = longest.flatMap((block) => reading.elementsOf({ start: block.start, end: block.start + 1 }).slice(0, 1)).map((element) => blockAround(view, element));
  const boxes = blocks.map((block) => block.getBoundingClientRect()).filter((box) => box.width > 0 && box.height > 0);
  const first = blocks[0];
  if (boxes.length === 0 || first === undefined) return null;
  if (isSideBySide(blocks.flatMap((block) => Array.from(block.getClientRects())))) return null;
  // Side notes may be as many as paragraphs, but they have less in them.
  const sizes = boxes.map(({ width, height }) => width * height);
  const left = median(boxes.map((box) => box.left), sizes);
  const right = median(boxes.map((box) => box.right), sizes);

  // What holds the column's text is no obstacle beside it: it is the page's ground. A quotation that is pulled out of the column is one.
  const grounds = new Set<Element>();
  const inColumn = (block: Element): boolean => {
    const box = block.getBoundingClientRect();
    return box.left >= left - STEP && box.right <= right + STEP;
  };
  for (const block of blocks.filter(inColumn)) for (let around: Element | null = block; around !== null && !grounds.has(around); around = parentOf(around)) grounds.add(around);
  const holds = (element: Element): boolean => grounds.has(element) || element === rootOf(document);
  const cutters = cuttersAround(view, first);
  yield;
  const freeAt = feeling(document, view, holds, cutters);
  const asked = heights.length === 0 ? heightsOf(document, view, blocks, (left + right) / 2) : someOf(heights, HEIGHTS);
  const beside: { readonly left: number[]; readonly right: number[] } = { left: [], right: [] };
  for (const y of asked) {
    yield;
    beside.left.push(freeAt(left, -1, y));
    beside.right.push(freeAt(right, 1, y));
  }
  return {
    column: {
      left, right, free: { left: median(beside.left), right: median(beside.right) }, least: { left: Math.min(...beside.left), right: Math.min(...beside.right) },
      direction: view.getComputedStyle(first).direction === 'rtl' ? 'rtl' : 'ltr',
    },
    freeAt, cutters,
  };
}

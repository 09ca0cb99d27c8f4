import type { Span } from '../core/article';
import { FOR_NAMES } from '../core/view/rail/place';
import { isWithin, parentOf } from './flat-tree';
import { canBeScrolled, cuttersAround, topmostAt } from './geometry';
import { Grounds } from './ink';
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
  /** How far from the text that space begins: 0, but where it is outside a box that the text stands in. */
  readonly offset: Sides;
  readonly direction: 'ltr' | 'rtl';
}

/** How many blocks are measured for the column: the longest tell it, and a page may have thousands. */
const SAMPLE = 25;
/** Steps, in CSS pixels, in which the space beside the column is felt out: no icon is narrower. How far: all that a rail needs is 216. */
const STEP = 16;
const FARTHEST = 240;
/** At how many heights. */
const HEIGHTS = 9;
/** How far from the text a box may end for its outside to be beside the text; by how much a rail may be nearer to a box than to letters. */
const FARTHEST_BOX = 100;
const NEARER = 12;

/** The value that half of the weight lies below. */
function median(values: readonly number[], weights: readonly number[] = values.map(() => 1)): number {
  const sorted = values.map((value, index) => ({ value, weight: weights[index] ?? 0 })).sort((a, b) => a.value - b.value);
  let rest = weights.reduce((sum, weight) => sum + weight, 0) / 2;
  return sorted.find(({ weight }) => (rest -= weight) < 0)?.value ?? 0;
}

/** The element in which a block of the article begins. */
export function elementOf(reading: PageReading, block: Span | undefined): Element | undefined {
  return block === undefined ? undefined : reading.elementsOf({ start: block.start, end: block.start + 1 })[0];
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

/**
 * What is free ends at the edge of the box in which it begins: what lies across that would stand half on the one ground, half on another.
 *
 * @param scrollers beyond them nothing is drawn, and at their edges they have scroll bars of their own
 */
function feeling(document: Document, view: Window, holds: (element: Element) => boolean, grounds: Grounds, scrollers: readonly Element[]): FreeAt {
  const boxes = scrollers.map((scroller) => ({ left: scroller.getBoundingClientRect().left + scroller.clientLeft, width: scroller.clientWidth }));
  const least = Math.max(0, ...boxes.map(({ left }) => left));
  const greatest = Math.min(rootOf(document)?.clientWidth ?? view.innerWidth, ...boxes.map(({ left, width }) => left + width));
  return (from, towards, y, most = FARTHEST) => {
    const room = Math.max(0, Math.min(towards < 0 ? from - least : greatest - from, most));
    const at = (distance: number): Element | null => topmostAt(document, from + towards * distance, y);
    const first = at(1);
    const ground = first && grounds.under(first);
    const isFree = (distance: number): boolean => {
      const element = at(distance);
      return element === null || (holds(element) && grounds.under(element) === ground);
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

/** What is free beside a text from some distance on: 0 at the text itself, else outside a box that it stands in. */
interface Space {
  readonly offset: number;
  readonly free: number;
  readonly least: number;
}

/**
 * The space at a text; that outside a box instead, where it alone has room for names.
 *
 * @param distances of the boxes' edges from the text, of the inner boxes first
 */
function* spaceBeside(edge: number, towards: 1 | -1, distances: readonly number[], heights: readonly number[], freeAt: FreeAt): Generator<void, Space> {
  let space!: Space;
  const near = new Set(distances.map(Math.round).filter((distance) => distance > 1 && distance < FARTHEST_BOX));
  for (const distance of [0, ...near]) {
    const nearer = distance > 0 ? NEARER : 0;
    const beside: number[] = [];
    for (const y of heights) {
      yield;
      beside.push(freeAt(edge + towards * distance, towards, y) + nearer);
    }
    const free = median(beside);
    if (distance === 0 || free >= FOR_NAMES) space = { offset: distance - nearer, free, least: Math.min(...beside) };
    if (free >= FOR_NAMES) break;
  }
  return space;
}

/** A column as measured, and how to feel out more of what is beside it. */
export interface MeasuredColumn {
  readonly column: Column;
  readonly freeAt: FreeAt;
  readonly cutters: readonly Element[];
  readonly scrollers: readonly Element[];
}

/** At some heights of the window, those where the article stands: a footer across the whole page is beside nothing. All of them where it stands at none. */
function heightsOf(document: Document, view: Window, blocks: readonly Element[], middle: number): readonly number[] {
  const heights = Array.from({ length: HEIGHTS }, (_, index) => Math.round((view.innerHeight * (index + 0.5)) / HEIGHTS));
  let article: Element | null = blocks[0] ?? null;
  const isInArticle = (element: Element | null): boolean => article !== null && isWithin(element, article);
  for (const block of blocks) while (article !== null && !isInArticle(block)) article = parentOf(article);
  const there = heights.filter((y) => isInArticle(topmostAt(document, middle, y)));
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
  const blocks = longest.flatMap((block) => elementOf(reading, block) ?? []).map((element) => blockAround(view, element));
  yield;
  const boxes = blocks.map((block) => block.getBoundingClientRect()).filter((box) => box.width > 0 && box.height > 0);
  const first = blocks[0];
  if (boxes.length === 0 || first === undefined) return null;
  if (isSideBySide(blocks.flatMap((block) => Array.from(block.getClientRects())))) return null;
  // Side notes may be as many as paragraphs, but they have less in them.
  const sizes = boxes.map(({ width, height }) => width * height);
  const left = median(boxes.map((box) => box.left), sizes);
  const right = median(boxes.map((box) => box.right), sizes);

  // What holds the column's text is no obstacle beside it: it is the page's ground. A quotation that is pulled out of the column is one.
  const around = new Set<Element>();
  const inColumn = (block: Element): boolean => {
    const box = block.getBoundingClientRect();
    return box.left >= left - STEP && box.right <= right + STEP;
  };
  for (const block of blocks.filter(inColumn)) for (let element: Element | null = block; element !== null && !around.has(element); element = parentOf(element)) around.add(element);
  const holds = (element: Element): boolean => around.has(element) || element === rootOf(document);
  const cutters = cuttersAround(view, first);
  // A box that shows only the beginning of the text cuts off nothing of ours, and has no scroll bar.
  const scrollers = cutters.filter((cutter) => canBeScrolled(view, cutter));
  yield;
  const grounds = new Grounds(document, view);
  const freeAt = feeling(document, view, holds, grounds, scrollers);
  const asked = heights.length === 0 ? heightsOf(document, view, blocks, (left + right) / 2) : someOf(heights, HEIGHTS);
  const seen = [...around].filter((element) => grounds.under(element) !== grounds.under(parentOf(element) ?? element)).map((box) => box.getBoundingClientRect());
  yield;
  const before = yield* spaceBeside(left, -1, seen.map((box) => left - box.left), asked, freeAt);
  const behind = yield* spaceBeside(right, 1, seen.map((box) => box.right - right), asked, freeAt);
  const both = (measure: keyof Space): Sides => ({ left: before[measure], right: behind[measure] });
  return {
    column: {
      left, right, free: both('free'), least: both('least'), offset: both('offset'),
      direction: view.getComputedStyle(first).direction === 'rtl' ? 'rtl' : 'ltr',
    },
    freeAt, cutters, scrollers,
  };
}

import type { Span } from '../core/article';
import { parentOf } from './flat-tree';
import { member } from './unclobbered';

/** A stretch of the article's text that is, unit by unit, a stretch of one text node. */
export interface Segment {
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  readonly offset: number;
  /** Segments of one run stand in one tree with nothing left out between them. */
  readonly run: number;
}

/** What a span has of one segment, in units of the text node. */
interface Part {
  readonly segment: Segment;
  readonly from: number;
  readonly to: number;
}

/**
 * The way between an article's text and the page's text nodes.
 *
 * What the text has and the page has not (the breaks between blocks) lies in no segment; what the page has and the text has
 * not (soft hyphens, collapsed space, left-out elements) lies between two.
 */
export class TextMap {
  private readonly first = new Map<Text, number>();

  constructor(private readonly document: Document, private readonly segments: readonly Segment[]) {
    for (const [index, { node }] of segments.entries()) if (!this.first.has(node)) this.first.set(node, index);
  }

  /** The first segment that ends behind an offset. */
  private indexAt(offset: number): number {
    let low = 0;
    let high = this.segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const segment = this.segments[middle];
      if (segment !== undefined && segment.start + segment.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The parts of a span that the page has, in order. */
  private *partsOf(span: Span): Generator<Part> {
    for (let index = this.indexAt(span.start); ; index += 1) {
      const segment = this.segments[index];
      if (segment === undefined || segment.start >= span.end) return;
      const from = Math.max(span.start, segment.start);
      const to = Math.min(span.end, segment.start + segment.length);
      if (to > from) yield { segment, from: segment.offset + from - segment.start, to: segment.offset + to - segment.start };
    }
  }

  private range(first: Part, last: Part): Range | null {
    const { node: start } = first.segment;
    const { node: end } = last.segment;
    // The page may have shortened or dropped a text since it was read.
    if (first.from > start.length || last.to > end.length || !start.isConnected || !end.isConnected) return null;
    const range = member(this.document, 'createRange')();
    range.setStart(start, first.from);
    range.setEnd(end, last.to);
    return range;
  }

  /**
   * The stretches of the page that a span names, in reading order: one for each run, so that nothing that was left out
   * (a button, an advertisement) lies inside one. Empty where the page no longer has them.
   */
  rangesOf(span: Span): Range[] {
    const runs: { first: Part; last: Part }[] = [];
    for (const part of this.partsOf(span)) {
      const run = runs.at(-1);
      if (run !== undefined && run.last.segment.run === part.segment.run) run.last = part;
      else runs.push({ first: part, last: part });
    }
    return runs.map(({ first, last }) => this.range(first, last)).filter((range) => range !== null);
  }

  /** Whether the page still has, at a span, the text that was read there. */
  holds(span: Span, text: string): boolean {
    let mapped = false;
    for (const { segment, from, to } of this.partsOf(span)) {
      mapped = true;
      const at = segment.start + from - segment.offset;
      if (!segment.node.isConnected || !reads(segment.node.data.slice(from, to), text.slice(at, at + to - from))) return false;
    }
    return mapped;
  }

  /** The offset in the article's text of a place in a text node; null where that place was not read. */
  offsetOf(node: Node, offset: number): number | null {
    const start = this.first.get(node as Text);
    if (start === undefined) return null;
    let found: number | null = null;
    for (let index = start; ; index += 1) {
      const segment = this.segments[index];
      if (segment === undefined || segment.node !== node || segment.offset > offset) return found;
      // Behind a segment's end lies something invisible: the place is the segment's end.
      found = segment.start + Math.min(offset - segment.offset, segment.length);
    }
  }

  /** The element around each text node that a span lies in, as drawn, in order and without repetition. */
  elementsOf(span: Span): Element[] {
    const elements = new Set<Element>();
    for (const { segment } of this.partsOf(span)) {
      const parent = parentOf(segment.node);
      if (parent !== null) elements.add(parent);
    }
    return [...elements];
  }
}

/** Whether a page's characters read as a text's: white space of any kind reads as a space or a line break. */
function reads(raw: string, text: string): boolean {
  return raw === text || raw.replace(/\s/g, ' ') === text.replace(/\s/g, ' ');
}

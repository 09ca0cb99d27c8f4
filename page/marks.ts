import type { Span } from '../core/article';
import { parentOf } from './flat-tree';
import { flatten, LINES, type Mark } from './flatten';
import { Grounds, INKS, inkOn, type Ink } from './ink';
import type { PageReading } from './read-article';
import { member } from './unclobbered';

/** What the extension's highlights are called, before line and ink. The page can see the names. */
export const PREFIX = 'first-reported-';

/** Two sorts beside the lines: the passage whose note is open, and those that have one origin with the one pointed at. */
const SORTS = [...LINES, 'family', 'open'] as const;
type Sort = (typeof SORTS)[number];

/** Paint order among our own highlights where they overlap: a family's dots lie under any line. */
const PRIORITY: Readonly<Partial<Record<Sort, number>>> = { open: -2, family: -1 };

/** The part of `CSS.highlights` that is used. Never iterated: Firefox forbids that to a content script. */
export interface HighlightRegistry {
  set(name: string, highlight: Highlight): unknown;
  delete(name: string): boolean;
}

/** Underlines passages with CSS Custom Highlights (`marks.css`): nothing is put into the page. */
export class Marks {
  private readonly registered = new Set<string>();
  /** The ink of whatever holds a passage, as it was painted. */
  private readonly inks = new Map<Element, Ink>();

  /** @param registry test seam: where highlights are registered. */
  constructor(private readonly document: Document, private readonly registry: HighlightRegistry = CSS.highlights) {}

  /** Underlines these passages, and no others. Each stretch gets one line, the strongest of those over it. */
  paint(reading: PageReading, marks: readonly Mark[]): void {
    const flat = flatten(marks);
    const grounds = this.grounds();
    this.inks.clear();
    for (const line of LINES) this.draw(line, reading, flat.filter((mark) => mark.line === line), grounds);
  }

  /** Whether some passage stands on another ground than the one that it was painted for: the page may have become light or dark. */
  get isOutdated(): boolean {
    const grounds = this.grounds();
    return grounds !== null && Array.from(this.inks).some(([element, ink]) => inkOn(grounds.under(element)) !== ink);
  }

  /** Tints the passage whose note is open; none for null. */
  open(reading: PageReading, span: Span | null): void {
    this.draw('open', reading, span === null ? [] : [span], this.grounds());
  }

  /** Dots the passages that share an origin; none for an empty list. */
  family(reading: PageReading, spans: readonly Span[]): void {
    this.draw('family', reading, spans, this.grounds());
  }

  /** Takes everything off the page. */
  clear(): void {
    for (const name of this.registered) this.registry.delete(name);
    this.registered.clear();
    this.inks.clear();
  }

  private grounds(): Grounds | null {
    const view = member(this.document, 'defaultView');
    return view === null ? null : new Grounds(this.document, view);
  }

  private draw(sort: Sort, reading: PageReading, spans: readonly Span[], grounds: Grounds | null): void {
    const byInk = new Map<Ink, Range[]>(INKS.map((ink) => [ink, []]));
    if (grounds !== null) {
      for (const range of spans.flatMap((span) => reading.rangesOf(span))) {
        const around = parentOf(range.startContainer);
        if (around === null) continue;
        const ink = inkOn(grounds.under(around));
        this.inks.set(around, ink);
        byInk.get(ink)?.push(range);
      }
    }
    for (const [ink, ranges] of byInk) this.register(`${PREFIX}${sort}-${ink}`, ranges, PRIORITY[sort] ?? 0);
  }

  private register(name: string, ranges: readonly Range[], priority: number): void {
    if (ranges.length === 0) {
      if (this.registered.delete(name)) this.registry.delete(name);
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    this.registry.set(name, highlight);
    this.registered.add(name);
  }
}

/** Every name that a painting may register: for clearing away what a predecessor left. */
export function highlightNames(): string[] {
  return SORTS.flatMap((sort) => INKS.map((ink) => `${PREFIX}${sort}-${ink}`));
}

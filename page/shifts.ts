import type { Span } from '../core/article';
import { parentOf } from './flat-tree';
import { boxesOf, type PageBox } from './margin';
import type { PageReading } from './read-article';
import { rootOf } from './unclobbered';

/** How wide and high a page is, where the first line of some passage in it stands, and how much folds show: another if the page is laid out otherwise. */
export interface Standing {
  readonly width: number;
  readonly height: number;
  readonly line?: PageBox | undefined;
  /** Boxes that show only the beginning of what they hold, by how high they are. */
  readonly folds?: ReadonlyMap<Element, number>;
}

/** Shares of an element that are still in the place where it was: at each of them it is told that it moves. */
const SHARES = Array.from({ length: 51 }, (_, index) => index / 50);

/** The size of a page, before any line of it is looked at. */
export function sizeOf(document: Document): Standing {
  const { width = 0, height = 0 } = rootOf(document)?.getBoundingClientRect() ?? {};
  return { width, height };
}

function isSame(a: Standing, b: Standing): boolean {
  const near = (one = 0, other = 0): boolean => Math.abs(one - other) < 1;
  return near(a.width, b.width) && near(a.height, b.height) && near(a.line?.left, b.line?.left) && near(a.line?.top, b.line?.top)
    && [...a.folds ?? []].every(([fold, height]) => near(height, b.folds?.get(fold)));
}

/**
 * Tells when a passage stands elsewhere in its page than it did. Nothing says so by itself, and the page need not become longer by it: so what
 * holds the passage is watched for its size, and its own element, wherever it is pushed, for leaving the place in the window that it has.
 */
export class ShiftWatch {
  private moves: IntersectionObserver | null = null;
  private sizes: ResizeObserver | null = null;

  /** @param onShift may come again until what stands there is watched anew. */
  constructor(private readonly document: Document, private readonly onShift: () => void) {}

  /**
   * Watches from now on, in place of what was watched before.
   *
   * @param before how the page stood when it was measured; where that is no more so already, it has shifted.
   */
  watch(reading: PageReading, span: Span | undefined, before: Standing): void {
    this.end();
    const element = span === undefined ? undefined : reading.elementsOf(span)[0];
    const look = (): void => {
      // Firefox tells of a page that has gone, too, and refuses its scripts the window.
      if (this.document.visibilityState !== 'visible') return;
      const line = span === undefined ? undefined : boxesOf(window, reading, span)[0];
      const folds = new Map(Array.from(before.folds ?? [], ([fold]) => [fold, fold.clientHeight]));
      if (!isSame({ ...sizeOf(this.document), line, folds }, before)) this.onShift();
    };
    // Each reports once when it begins.
    this.sizes = new ResizeObserver(look);
    const root = rootOf(this.document);
    if (root !== null) this.sizes.observe(root);
    for (const fold of before.folds?.keys() ?? []) this.sizes.observe(fold);
    if (element === undefined) return;
    for (let around: Element | null = element; around !== null; around = parentOf(around)) this.sizes.observe(around);
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const inwards = [top, window.innerWidth - right, window.innerHeight - bottom, left];
    this.moves = new IntersectionObserver(look, { rootMargin: inwards.map((length) => `${String(-Math.floor(length))}px`).join(' '), threshold: SHARES });
    this.moves.observe(element);
  }

  /** Watches nothing any more. */
  end(): void {
    this.moves?.disconnect();
    this.sizes?.disconnect();
  }
}

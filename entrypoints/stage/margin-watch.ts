import type { RailLayout, RailPassage } from '../../core/view/rail/shapes';
import { railLayout, type Stretch } from '../../core/view/rail/layout';
import { railPassage } from '../../core/view/rail/passage';
import type { LabelledView } from '../../core/view/shapes';
import type { Words } from '../../core/view/words';
import { watchColours } from '../../page/colours';
import { boxesOf, foldsAround, isCovered, isSameInk, type Margin, measuringMargin, seenOf } from '../../page/margin';
import type { PageReading } from '../../page/read-article';
import { ShiftWatch, sizeOf, type Standing } from '../../page/shifts';
import { inSlices } from '../../page/slices';
import { Beside, type Through } from './beside';
import type { Column } from './placing';

/** The rail as measured on the page. */
export interface MeasuredRail {
  readonly layout: RailLayout;
  readonly seen: Stretch;
  readonly header: number;
  readonly footer: number;
  readonly ink: Margin['ink'];
}

interface Measured {
  readonly margin: Margin | null;
  /** Null where there is no rail. */
  readonly beside: Beside | null;
  /** The passage of which it is told when it moves, and how the page stood. */
  readonly anchor: LabelledView | undefined;
  readonly standing: Standing;
}

/** What the margin is measured for. */
interface Subject {
  readonly reading: PageReading;
  readonly views: readonly LabelledView[];
  /** Height at the window's bottom that is not the rail's. */
  readonly below: number;
}

/** Milliseconds of rest after which a page that was scrolled or laid out anew is measured. */
const REST = 120;
/** Milliseconds for which the page is looked at in one go through what we have drawn: to begin and end that costs as much as a step. */
const LOOK = 8;

/** Measures the margin beside the notes, and anew whenever the page is laid out or scrolled. */
export class MarginWatch {
  private subject: Subject | null = null;
  private margin: Margin | null = null;
  private beside: Beside | null = null;
  private looking: AbortController | null = null;
  private shown: ReadonlySet<string> = new Set();
  /** Whether the lines move over the page: nothing of the rail has a place until they rest. */
  private moving = false;
  private frame = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly shifts = new ShiftWatch(document, () => { this.later(); });

  /** @param onChange something that is drawn has changed its place. */
  constructor(private readonly words: Words, private readonly onChange: () => void, private readonly through: Through, signal: AbortSignal) {
    const options = { capture: true, passive: true, signal };
    window.addEventListener('resize', () => { this.moves(); }, options);
    document.addEventListener('scroll', (event) => { this.scrolled(event.target); }, options);
    watchColours(document, () => { this.recolour(); }, signal);
    signal.addEventListener('abort', () => { void this.watch(null); }, { once: true });
  }

  /** Measures for other notes; until that is done what was measured before holds. For none with null. */
  async watch(subject: Subject | null): Promise<void> {
    clearTimeout(this.timer);
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.shifts.end();
    this.looking?.abort();
    this.subject = subject;
    if (subject === null) {
      this.margin = null;
      this.beside = null;
      this.tell([]);
      return;
    }
    await this.measure(subject);
  }

  /** The rail where it stands now, with the item that has the focus; null where there is none to show. To ask makes the browser lay the page out. */
  railWith(focused: string | null): MeasuredRail | null {
    const { subject, margin, beside } = this;
    if (subject === null || margin === null || beside === null || this.moving || isCovered(document, subject.reading, margin)) return null;
    const { top, bottom, header, footer } = seenOf(document, window, margin.scrollers);
    const seen = { top, bottom: bottom - subject.below };
    return { layout: beside.clear(seen, focused), seen, header, footer: footer + subject.below, ink: margin.ink };
  }

  /** The notes that the margin tells of. The same set until it is another. */
  get told(): ReadonlySet<string> {
    return this.shown;
  }

  /** The column of text in the window, with the side that the rail's names take. */
  get column(): Column | null {
    if (this.margin === null) return null;
    const { left, right } = this.margin.column;
    const { place, items } = this.beside?.layout ?? { place: null, items: [] };
    return { left: left - window.scrollX, right: right - window.scrollX, taken: place?.form === 'names' && items.length > 0 ? place.side : null };
  }

  private async measure(subject: Subject): Promise<void> {
    const measured = await this.inSlices(this.measured(subject));
    if (measured === null) return;
    const { margin, beside, anchor, standing } = measured;
    // Where the one stands on another ground the lines do, too.
    if (!isSameInk(margin?.ink, this.margin?.ink)) this.shown = new Set(this.shown);
    this.margin = margin;
    this.beside = beside;
    this.moving = false;
    this.shifts.watch(subject.reading, anchor, standing);
    // A strip at the window's edge is beside nothing: it says how much there is, not where.
    this.tell(beside === null || beside.layout.place.form === 'strip' ? [] : beside.layout.items.flatMap(({ ids }) => ids));
  }

  /** Looks at the page in slices. Null where something else was to be looked at before that was done: then that is what counts. */
  private async inSlices<Result>(looking: Generator<void, Result>): Promise<Result | null> {
    this.looking?.abort();
    const { signal } = this.looking = new AbortController();
    try {
      return await inSlices(looking, signal);
    } catch (error) {
      if (signal.aborted) return null;
      throw error;
    }
  }

  private *measured({ reading, views }: Subject): Generator<void, Measured> {
    const size = sizeOf(document);
    yield;
    const passages: RailPassage[] = [];
    const folds = new Map<Element, number>();
    for (const view of views) {
      const around = foldsAround(window, reading, view);
      for (const fold of around) folds.set(fold, fold.clientHeight);
      passages.push(railPassage(view, boxesOf(window, reading, view, around)));
      yield;
    }
    // The last that is seen: whatever is put in above it moves it.
    const at = passages.findLastIndex(({ lines }) => lines.some(({ top, bottom }) => bottom > window.scrollY && top < window.scrollY + window.innerHeight));
    const rest = { anchor: views[Math.max(0, at)], standing: { ...size, line: passages[Math.max(0, at)]?.lines[0], folds } };
    const margin = yield* this.lookingThrough(measuringMargin(document, reading, passages.flatMap(({ lines }) => lines)));
    yield;
    if (margin === null) return { margin, beside: null, ...rest };
    const layout = railLayout(passages, margin.column, margin.width, this.words, this.beside?.layout.place ?? null);
    yield;
    // A strip over the page's own text would be worse than none.
    if (layout.place.form === 'strip' && !this.through(margin.isEdgeFree)) return { margin, beside: null, ...rest };
    const beside = new Beside(margin, layout, this.through);
    // What stands beside the labels that are seen: asked for in one go it would hold up the page.
    yield* this.lookingThrough(beside.clearing(seenOf(document, window, margin.scrollers)));
    return { margin, beside, ...rest };
  }

  private *lookingThrough<Result>(steps: Generator<void, Result>): Generator<void, Result> {
    for (;;) {
      const step = this.through(() => {
        const until = performance.now() + LOOK;
        let taken = steps.next();
        while (taken.done !== true && performance.now() < until) taken = steps.next();
        return taken;
      });
      if (step.done === true) return step.value;
      yield;
    }
  }

  private tell(ids: readonly string[]): void {
    const told = new Set(ids);
    if (told.size !== this.shown.size || ids.some((id) => !this.shown.has(id))) this.shown = told;
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.subject !== null) void this.measure(this.subject).then(this.onChange);
    }, REST);
  }

  /** The page may have become light or dark. */
  private recolour(): void {
    const { margin } = this;
    if (margin === null) return;
    const ink = this.through(margin.inkNow);
    if (isSameInk(ink, margin.ink)) return;
    this.margin = { ...margin, ink };
    this.onChange();
  }

  private scrolled(target: EventTarget | null): void {
    if (this.subject === null) return;
    // What stands beside the text may be something else now.
    this.later();
    // A box that the text stands in scrolls by itself.
    if (this.margin?.cutters.some((cutter) => cutter === target) === true) this.moving = true;
    this.soon();
  }

  private moves(): void {
    if (this.subject !== null) {
      this.moving = true;
      this.later();
    }
    // What lies over the page depends on the window, whether it has a margin or not.
    this.soon();
  }

  private soon(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.onChange();
      void this.feelOut();
    });
  }

  /** Looks, in slices, at what a jump has brought to be seen. */
  private async feelOut(): Promise<void> {
    const { margin, beside } = this;
    if (margin === null || this.moving || beside?.isBehind !== true) return;
    const seen = seenOf(document, window, margin.scrollers);
    if (await this.inSlices(this.lookingThrough(beside.clearing(seen))) !== null) this.onChange();
  }
}

import { inOneGo } from '../../core/in-one-go';
import type { RailLayout, RailPassage, RailPlace } from '../../core/view/rail/shapes';
import { clearing } from '../../core/view/rail/clear';
import { railLayout, type Stretch } from '../../core/view/rail/layout';
import { railPassage } from '../../core/view/rail/passage';
import type { LabelledView } from '../../core/view/shapes';
import type { Words } from '../../core/view/words';
import { boxesOf, isCovered, type Margin, measuringMargin, seenOf } from '../../page/margin';
import type { PageReading } from '../../page/read-article';
import { inSlices } from '../../page/slices';

/** The rail as measured on the page. */
export interface MeasuredRail {
  readonly layout: RailLayout;
  readonly seen: Stretch;
  readonly header: number;
  readonly footer: number;
  readonly ink: Margin['ink'];
}

/** What the margin is measured for. */
interface Subject {
  readonly reading: PageReading;
  readonly views: readonly LabelledView[];
}

/** Milliseconds of rest after which a page that was scrolled or laid out anew is measured. */
const REST = 120;
/** Heights of the page this near count as one where it is asked what stands beside the text, in CSS pixels. */
const SAME_HEIGHT = 4;
/** From the stem inwards, to where its own space begins. */
const INWARDS = 6;

/** Measures the margin beside the notes, and anew whenever the page is laid out or scrolled. */
export class MarginWatch {
  private subject: Subject | null = null;
  private margin: Margin | null = null;
  private layout: RailLayout | null = null;
  private measuring: AbortController | null = null;
  private shown: ReadonlySet<string> = new Set();
  /** How far the page is free from the stem outwards, and how far that was felt out, by height: until it is measured anew. */
  private readonly freeFromStem = new Map<number, { readonly free: number; readonly felt: number }>();
  /** Whether the lines move over the page: nothing of the rail has a place until they rest. */
  private moving = false;
  private frame = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private measuredAt: { readonly width: number; readonly height: number } | null = null;
  /** It reports once when it begins, too: then nothing has changed. */
  private readonly sizes = new ResizeObserver(() => { if (!this.isAsMeasured) this.later(); });

  /**
   * @param onChange something that is drawn has changed its place.
   * @param through looks at the page through what we have drawn beside it.
   */
  constructor(private readonly words: Words, private readonly onChange: () => void, private readonly through: <Seen>(look: () => Seen) => Seen, signal: AbortSignal) {
    const options = { capture: true, passive: true, signal };
    window.addEventListener('resize', () => { this.moves(); }, options);
    document.addEventListener('scroll', (event) => { this.scrolled(event.target); }, options);
    signal.addEventListener('abort', () => { void this.watch(null); }, { once: true });
  }

  /** Measures for other notes; until that is done what was measured before holds. For none with null. */
  async watch(subject: Subject | null): Promise<void> {
    clearTimeout(this.timer);
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.sizes.disconnect();
    this.measuring?.abort();
    this.subject = subject;
    this.measuredAt = null;
    if (subject === null) {
      this.margin = null;
      this.layout = null;
      this.tell([]);
      return;
    }
    this.sizes.observe(document.documentElement);
    await this.measure(subject);
  }

  /** The rail where it stands now; null where there is none to show. To ask makes the browser lay the page out. */
  get rail(): MeasuredRail | null {
    return this.through(() => inOneGo(this.measuringRail()));
  }

  /** The same in steps, for the first time: what is beside every label is felt out, and nothing of ours lies there yet. */
  *measuringRail(): Generator<void, MeasuredRail | null> {
    const { subject, margin, layout } = this;
    if (subject === null || margin === null || layout === null || this.moving || isCovered(document, subject.reading, margin)) return null;
    const { top, bottom, header, footer } = seenOf(document, window, margin.cutters);
    const seen = { top, bottom };
    yield;
    const clear = yield* clearing(layout, seen, (y, distance) => this.isFree(y, distance, margin, layout.place));
    return { layout: clear, seen, header, footer, ink: margin.ink };
  }

  /** The notes that the margin tells of. The same set until it is another. */
  get told(): ReadonlySet<string> {
    return this.shown;
  }

  /** The column of text in the window, with the side that the rail's names take. */
  get column(): { readonly left: number; readonly right: number; readonly taken: 'left' | 'right' | null } | null {
    if (this.margin === null) return null;
    const { left, right } = this.margin.column;
    const place = this.layout?.place;
    return { left: left - window.scrollX, right: right - window.scrollX, taken: place?.form === 'names' && this.layout?.items.length !== 0 ? place.side : null };
  }

  private get isAsMeasured(): boolean {
    // It is about to be measured.
    if (this.measuredAt === null) return true;
    const { width, height } = document.documentElement.getBoundingClientRect();
    return width === this.measuredAt.width && height === this.measuredAt.height;
  }

  /** Measures in slices. Where something else is to be measured before it is done, that is what counts. */
  private async measure(subject: Subject): Promise<void> {
    this.measuring?.abort();
    const { signal } = this.measuring = new AbortController();
    try {
      const { margin, layout } = await inSlices(this.measured(subject), signal);
      this.margin = margin;
      this.layout = layout;
      this.moving = false;
      this.freeFromStem.clear();
      // A strip at the window's edge is beside nothing: it says how much there is, not where.
      this.tell(layout === null || layout.place.form === 'strip' ? [] : layout.items.flatMap(({ ids }) => ids));
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  private *measured({ reading, views }: Subject): Generator<void, { readonly margin: Margin | null; readonly layout: RailLayout | null }> {
    this.measuredAt = document.documentElement.getBoundingClientRect();
    yield;
    const passages: RailPassage[] = [];
    for (const view of views) {
      passages.push(railPassage(view, boxesOf(window, reading, view)));
      yield;
    }
    const margin = yield* this.lookingThrough(measuringMargin(document, reading, passages.flatMap(({ lines }) => lines)));
    yield;
    if (margin === null) return { margin, layout: null };
    const layout = railLayout(passages, margin.column, margin.width, this.words, this.layout?.place ?? null);
    // A strip over the page's own text would be worse than none.
    return { margin, layout: layout.place.form === 'strip' && !this.through(margin.isEdgeFree) ? null : layout };
  }

  private *lookingThrough<Result>(steps: Generator<void, Result>): Generator<void, Result> {
    for (;;) {
      const step = this.through(() => steps.next());
      if (step.done === true) return step.value;
      yield;
    }
  }

  private tell(ids: readonly string[]): void {
    const told = new Set(ids);
    if (told.size !== this.shown.size || ids.some((id) => !this.shown.has(id))) this.shown = told;
  }

  private isFree(y: number, distance: number, margin: Margin, { side, stem }: RailPlace): boolean {
    const height = Math.round(y / SAME_HEIGHT);
    const known = this.freeFromStem.get(height);
    if (known !== undefined && (known.free >= distance || known.free < known.felt)) return known.free >= distance;
    const towards = side === 'left' ? -1 : 1;
    const free = margin.freeAt(stem - window.scrollX - towards * INWARDS, towards, height * SAME_HEIGHT - window.scrollY, distance + INWARDS) - INWARDS;
    this.freeFromStem.set(height, { free, felt: distance });
    return free >= distance;
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.subject !== null) void this.measure(this.subject).then(this.onChange);
    }, REST);
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
    if (this.subject === null) return;
    this.moving = true;
    this.later();
    this.soon();
  }

  private soon(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.onChange();
    });
  }
}

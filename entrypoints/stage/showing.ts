import type { Span } from '../../core/article';
import type { LabelledView, NoteView } from '../../core/view/shapes';
import type { PageReading } from '../../page/read-article';
import type { Answers, Shown } from './contract';

/** Where the words of a note are. */
export interface Place {
  readonly reading: PageReading;
  readonly span: Span;
}

/** Notes that are open: those that lie on the same words, or that answer a question. */
export interface Opened {
  readonly reading: PageReading;
  readonly group: readonly NoteView[];
  readonly at: number;
  /** The words that the card lies by: the same object for as long as the page has them there, whatever happens around them. */
  readonly place: Place;
  readonly form: 'glance' | 'full';
  /** Whether the card takes the focus. */
  readonly focus: boolean;
  /** Whether they are the page's own notes, and no answer. */
  readonly own: boolean;
}

/** What the focus goes through. */
export interface Lending {
  lend(): void;
  giveBack(): void;
}

/**
 * What is shown of a page, and what of that the reader has chosen, opened and pointed at. All of it is changed here alone, so that what
 * closes a note closes all that came with it.
 */
export class Showing {
  private page: Shown | null = null;
  private chosen: readonly string[] | null = null;
  private visible: readonly LabelledView[] = [];
  private now: Opened | null = null;
  private pointed: string | null = null;
  /** Where the reader was last: from there one goes on to the next. */
  private last: Pick<NoteView, 'id' | 'start'> | null = null;

  /** @param onClosed what was open is not any more. */
  constructor(private readonly focus: Lending, private readonly onClosed: () => void) {}

  get shown(): Shown | null {
    return this.page;
  }

  /** The notes that are shown, in reading order: the same array until it is another. */
  get views(): readonly LabelledView[] {
    return this.visible;
  }

  /** The origins whose passages alone are shown; null for all. */
  get origins(): readonly string[] | null {
    return this.chosen;
  }

  get opened(): Opened | null {
    return this.now;
  }

  /** The note that is open. */
  get current(): NoteView | null {
    return this.now?.group[this.now.at] ?? null;
  }

  /** Key of the origin whose passages are lit. */
  get lit(): string | null {
    return this.current?.origin.key ?? this.pointed;
  }

  /** A note of the page's, be it a possible one or of an origin that is not chosen. */
  note(id: string): LabelledView | undefined {
    return this.page?.notes.views.find((view) => view.id === id);
  }

  /** Takes what is to be shown from now on; null for none of the page's notes. What is open stays open where it is still there. */
  take(shown: Shown | null): void {
    this.page = shown;
    this.select(this.chosen);
    if (this.last !== null) this.last = this.note(this.last.id) ?? this.last;
    if (this.now === null) return;
    const still = this.stillOpen(this.now);
    if (still === null) this.close();
    else this.now = still;
  }

  /** The page is another, or nothing is to be shown of it any more. */
  leave(): void {
    this.close();
    this.chosen = null;
    this.last = null;
    this.take(null);
  }

  /** Shows only passages that go back to some origins; all for null. */
  choose(origins: readonly string[] | null): void {
    this.close();
    this.select(origins);
  }

  /** Opens notes of the page's; of those that it does not have any more, none. */
  open(ids: readonly string[], form: Opened['form'], focus: boolean): void {
    const group = ids.flatMap((id) => this.note(id) ?? []);
    if (this.page !== null) this.openOn(this.page.notes.reading, group, form, focus, true);
  }

  /** Opens what answers a question: of the page's own notes, or others. */
  openAnswers({ reading, views }: Answers): void {
    const own = views.every((view) => this.note(view.id) === view);
    this.openOn(reading, views, 'full', true, own);
  }

  /** To the next or previous of the notes that are open together. */
  turn(by: 1 | -1): void {
    if (this.now === null) return;
    const { reading, group, at, form, own } = this.now;
    const next = (at + by + group.length) % group.length;
    this.openOn(reading, group, form, true, own, next);
  }

  close(): void {
    this.pointed = null;
    if (this.now === null) return;
    this.now = null;
    this.onClosed();
    this.focus.giveBack();
  }

  /** An origin is pointed at; null when none is any more. */
  point(origin: string | null): void {
    this.pointed = origin;
  }

  /** The note that comes after, or before, where the reader is or was last; null where none is shown. */
  next(by: 1 | -1): LabelledView | null {
    const { visible } = this;
    const from = this.current ?? this.last;
    if (from === null) return visible.at(by > 0 ? 0 : -1) ?? null;
    const at = visible.findIndex(({ id }) => id === from.id);
    // It may have been turned down meanwhile: then from where it stood.
    const before = visible.filter(({ start }) => start < from.start).length;
    const next = at >= 0 ? at + by : by > 0 ? before : before - 1;
    return visible[(next + visible.length) % visible.length] ?? null;
  }

  private select(origins: readonly string[] | null): void {
    const all = this.page?.notes.views.filter(({ possible }) => !possible) ?? [];
    // One that the page does not have would leave nothing of it, and no way to take the choice back.
    const there = origins?.filter((key) => all.some(({ origin }) => origin.key === key)) ?? [];
    this.chosen = there.length === 0 ? null : there;
    this.visible = this.chosen === null ? all : all.filter(({ origin }) => there.includes(origin.key));
  }

  private openOn(reading: PageReading, group: readonly NoteView[], form: Opened['form'], focus: boolean, own: boolean, at = 0): void {
    const span = group[at];
    if (span === undefined) return;
    if (focus) this.focus.lend();
    if (form === 'full') this.last = span;
    this.now = { reading, group, at, place: { reading, span }, form, focus, own };
  }

  private stillOpen(opened: Opened): Opened | null {
    const { place, own, group: before, at: was } = opened;
    const holds = place.reading.holds(place.span);
    if (!own) return holds ? opened : null;
    const group = before.flatMap(({ id }) => this.note(id) ?? []);
    const at = group.findIndex(({ id }) => id === before[was]?.id);
    const span = group[at];
    if (this.page === null || span === undefined) return null;
    const { reading } = this.page.notes;
    return { ...opened, reading, group, at, place: holds ? place : { reading, span } };
  }
}

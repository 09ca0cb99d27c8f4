import type { NoteCardProps } from '../../components/note/NoteCard';
import type { RailProps } from '../../components/rail/Rail';
import { creditLine, creditLineMarkdown } from '../../core/view/credit-line';
import type { NoteView } from '../../core/view/shapes';
import type { SummaryEntry } from '../../core/view/summary';
import type { Words } from '../../core/view/words';
import { hitAt } from '../../page/hit';
import { Marks } from '../../page/marks';
import { scrollToSpan } from '../../page/scroll';
import type { drawnWith } from '../../platform/settings';
import { copyText } from './copy';
import { FocusKeeper } from './focus';
import { watchGestures } from './gestures';
import { linesOf } from './lines';
import { MarginWatch } from './margin-watch';
import type { ShownCard } from './Overlay';
import type { PageNotes } from './page-notes';
import { isNarrow, keepPlaced, placeSheet } from './placing';
import type { Surface } from './surface';

/** Milliseconds for which an answer is shown. */
const ANSWER_SHOWN = 5_000;

/** What a reader can do that is remembered. */
export interface Deeds {
  readonly onNotThis: (note: NoteView) => void;
  readonly onMute: (note: NoteView) => void;
  /** The rail has been explained. */
  readonly onGotIt: () => void;
}

/** What is to be shown of a page. */
export interface Shown {
  readonly notes: PageNotes;
  /** What is drawn: lines, faint dots under whatever is plainly on record, names in the margin. */
  readonly drawn: ReturnType<typeof drawnWith>;
  /** Whether the margin is to be explained. */
  readonly hint: boolean;
}

/** The card that is open: on one of the notes that lie on the same words. */
interface Open {
  readonly group: readonly NoteView[];
  readonly at: number;
  readonly form: 'glance' | 'full';
  /** Whether it takes the focus. */
  readonly focus: boolean;
}

/** All that is drawn over a page, and what the reader does with it. */
export class Stage {
  private shown: Shown | null = null;
  private origins: readonly string[] | null = null;
  /** What the list shows: the same array until it changes, since drawing it anew costs most of a frame. */
  private entries: readonly SummaryEntry[] = [];
  private open: Open | null = null;
  private lit: string | null = null;
  private answer: string | null = null;
  private answerTimer: ReturnType<typeof setTimeout> | undefined;
  /** What the margin told of when the lines were painted. */
  private told: ReadonlySet<string> = new Set();
  private readonly marks = new Marks(document);
  private readonly focus = new FocusKeeper();
  private readonly margin: MarginWatch;
  /** With forced colours Chromium paints all that is marked as if it were selected: then the margin alone tells of the ordinary. */
  private readonly forced = window.matchMedia('(forced-colors: active)');

  constructor(private readonly surface: Surface, private readonly words: Words, private readonly deeds: Deeds, signal: AbortSignal) {
    this.margin = new MarginWatch(words, () => { this.follow(); }, signal);
    this.forced.addEventListener('change', () => { this.paint(); }, { signal });
    watchGestures({
      at: (x, y) => (this.shown === null ? { spans: [], taken: false } : hitAt(document, this.shown.notes.reading, this.views, x, y)),
      owns: (node) => surface.owns(node),
      isOpen: () => this.open !== null,
      onRest: ([first]) => { if (this.open?.form !== 'full') this.light(first?.origin.key ?? null); },
      onGlance: (notes) => { this.glance(notes); },
      onPin: (notes) => { this.openFull(notes, false); },
      onAway: () => { if (this.open?.form === 'full') this.close(); },
      onEscape: () => { this.close(); },
      signal,
    });
  }

  /** The origins whose passages alone are shown; null for all. */
  get chosenOrigins(): readonly string[] | null {
    return this.origins;
  }

  /**
   * Shows the notes of a page, or anew: the list, and lines and rail once the margin is measured. What was open stays open where
   * it is still there.
   */
  async show(shown: Shown): Promise<void> {
    this.shown = shown;
    const still = this.open?.group.flatMap(({ id }) => this.view(id) ?? []) ?? [];
    if (this.open !== null && still.length !== this.open.group.length) this.open = null;
    else if (this.open !== null) this.open = { ...this.open, group: still };
    await this.lay();
  }

  /** Takes everything off the page. */
  clear(): void {
    this.focus.giveBack();
    this.shown = null;
    this.entries = [];
    this.open = null;
    this.lit = null;
    this.marks.clear();
    void this.margin.watch(null);
    if (this.answer === null) this.surface.clear();
    else this.draw();
  }

  /** Shows only passages that go back to some origins; all for null. */
  showOrigins(keys: readonly string[] | null): void {
    this.origins = keys;
    if (this.open !== null) this.close();
    void this.lay();
  }

  /** Scrolls to a note's passage and opens it. False where it is not there. */
  openNote(id: string): boolean {
    const view = this.shown?.notes.views.find((each) => each.id === id);
    if (this.shown === null || view === undefined || !this.shown.notes.reading.holds(view)) return false;
    scrollToSpan(document, this.shown.notes.reading, view);
    this.openFull([view], true);
    return true;
  }

  /** Goes to the next or previous note and puts the focus in it. */
  step(by: 1 | -1): void {
    const { views } = this;
    if (views.length === 0) {
      this.say(this.words.t('answer.noNotes'));
      return;
    }
    const current = views.findIndex(({ id }) => id === this.current?.id);
    const from = current >= 0 ? current : by > 0 ? -1 : views.length;
    const next = views[(from + by + views.length) % views.length];
    if (next !== undefined && !this.openNote(next.id)) this.say(this.words.t('answer.gone'));
  }

  /** Opens notes that answer what the reader asked, the nearest first. */
  openAnswers(views: readonly NoteView[]): void {
    this.openFull(views, true);
  }

  /** Says a sentence in answer to the reader. */
  say(sentence: string): void {
    clearTimeout(this.answerTimer);
    this.answer = sentence;
    this.draw();
    this.answerTimer = setTimeout(() => {
      this.answer = null;
      if (this.shown === null) this.surface.clear();
      else this.draw();
    }, ANSWER_SHOWN);
  }

  /** The notes that are shown, in reading order. */
  private get views(): readonly NoteView[] {
    const views = this.shown?.notes.views.filter(({ possible }) => !possible) ?? [];
    const { origins } = this;
    return origins === null ? views : views.filter(({ origin }) => origins.includes(origin.key));
  }

  private view(id: string): NoteView | undefined {
    return this.views.find((view) => view.id === id);
  }

  private get current(): NoteView | null {
    return this.open?.group[this.open.at] ?? null;
  }

  private glance(group: readonly NoteView[]): void {
    if (this.open?.form === 'full') return;
    this.open = group.length === 0 ? null : { group, at: 0, form: 'glance', focus: false };
    this.drawOpen();
  }

  private openFull(group: readonly NoteView[], focus: boolean): void {
    if (group.length === 0) return;
    if (focus) this.focus.lend();
    this.open = { group, at: 0, form: 'full', focus };
    this.drawOpen();
  }

  private close(): void {
    this.open = null;
    this.drawOpen();
    this.focus.giveBack();
  }

  private light(origin: string | null): void {
    this.lit = origin;
    this.paintFamily();
    this.draw();
  }

  private paint(): void {
    if (this.shown === null) return;
    const { notes, drawn } = this.shown;
    this.told = this.margin.told;
    // Where nothing in the margin tells of what is plainly on record, the dots do.
    const every = drawn.every && !this.forced.matches;
    this.marks.paint(notes.reading, drawn.marks ? linesOf(this.views, ({ id }) => every || !this.told.has(id)) : []);
    this.paintFamily();
  }

  /** The margin has changed: what it tells of no more, or again, is painted otherwise. */
  private follow(): void {
    if (this.told !== this.margin.told) this.paint();
    this.draw();
  }

  private paintFamily(): void {
    if (this.shown === null) return;
    const { reading } = this.shown.notes;
    const origin = this.current?.origin.key ?? this.lit;
    this.marks.family(reading, origin === null ? [] : this.views.filter((view) => view.origin.key === origin));
    this.marks.open(reading, this.current !== null && this.open?.form === 'full' ? this.current : null);
  }

  /** Draws the list at once, and what depends on the margin when that is measured. */
  private async lay(): Promise<void> {
    const { shown, origins, views } = this;
    if (shown === null) return;
    const ids = new Set(views.map(({ id }) => id));
    this.entries = shown.notes.summary.entries.filter(({ id }) => ids.has(id));
    this.draw();
    await this.margin.watch(shown.drawn.rail ? { reading: shown.notes.reading, views } : null);
    if (this.shown !== shown || this.origins !== origins) return;
    this.paint();
    this.draw();
  }

  private drawOpen(): void {
    if (this.open === null) this.lit = null;
    this.paintFamily();
    this.draw();
  }

  private card(): ShownCard | null {
    const { open, current, shown } = this;
    if (open === null || current === null || shown === null) return null;
    const { reading } = shown.notes;
    const sheet = open.form === 'full' && isNarrow();
    const place = this.views.findIndex(({ id }) => id === current.id);
    const turn = (by: 1 | -1): void => {
      this.open = { ...open, at: (open.at + by + open.group.length) % open.group.length, focus: true };
      this.drawOpen();
    };
    const content: NoteCardProps = {
      note: current, form: open.form, sheet, focus: open.focus,
      ...(open.group.length > 1 && { here: { at: open.at + 1, of: open.group.length }, onHere: turn }),
      ...(place >= 0 && { place: { at: place + 1, of: this.views.length }, onStep: (by: 1 | -1) => { this.step(by); } }),
      onClose: () => { this.close(); },
      onCopy: (form) => (this.surface.shadow === null ? undefined
        : copyText((form === 'plain' ? creditLine : creditLineMarkdown)(current, this.words), this.surface.shadow)),
      ...(place >= 0 && { onNotThis: () => { this.deeds.onNotThis(current); }, onMute: () => { this.deeds.onMute(current); } }),
    };
    return { content, keepPlaced: (card) => (sheet ? placeSheet(card, reading, current) : keepPlaced(card, reading, current, this.margin.column)) };
  }

  private rail(): RailProps | null {
    const rail = this.margin.rail;
    if (rail === null) return null;
    return {
      ...rail, lit: this.current?.origin.key ?? this.lit, current: this.current?.id ?? null, hint: this.shown?.hint === true,
      onPoint: (key) => { if (this.open === null) this.light(key); },
      onOpen: (ids) => { this.openFull(ids.flatMap((id) => this.view(id) ?? []), true); },
      onJump: (id) => {
        const view = this.view(id);
        if (this.shown !== null && view !== undefined) scrollToSpan(document, this.shown.notes.reading, view);
      },
      onGotIt: () => { this.deeds.onGotIt(); },
    };
  }

  private draw(): void {
    if (this.shown === null && this.answer === null) return;
    this.surface.draw({
      words: this.words, entries: this.entries,
      card: this.card(), rail: this.rail(), answer: this.answer,
      onChoose: (id) => { if (!this.openNote(id)) this.say(this.words.t('answer.gone')); },
      onPoint: (id) => { if (this.open === null) this.light(id === null ? null : this.view(id)?.origin.key ?? null); },
    });
  }
}

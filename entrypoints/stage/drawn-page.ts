import type { RailProps } from '../../components/rail/Rail';
import type { LabelledView, NoteView } from '../../core/view/shapes';
import type { Words } from '../../core/view/words';
import { hitAt } from '../../page/hit';
import { scrollToSpan } from '../../page/scroll';
import { Answer } from './answer';
import { cardOn, type CardDeeds, type Opened } from './card';
import { Carriers } from './carriers';
import type { Backing, Deeds, Drawing, Shown } from './contract';
import { FocusKeeper } from './focus';
import { watchGestures } from './gestures';
import { type MeasuredRail, MarginWatch } from './margin-watch';
import type { OverlayProps, ShownCard } from './Overlay';
import { Painter } from './painter';
import { isNarrow } from './placing';
import { Surface } from './surface';

/** All that is drawn over a page, and what the reader does with it. */
export class DrawnPage implements Drawing {
  private readonly surface = new Surface(document);
  private readonly words: Words;
  private readonly deeds: Deeds;
  private shown: Shown | null = null;
  private origins: readonly string[] | null = null;
  /** What the list shows: the same array until it changes, since drawing it anew costs most of a frame. */
  private entries: readonly LabelledView[] = [];
  private open: Opened | null = null;
  private lit: string | null = null;
  private readonly answer = new Answer(() => { this.drawAnswer(); });
  /** The rail where it stood when that was last asked: to ask makes the browser lay the page out. */
  private rail: MeasuredRail | null = null;
  private readonly painter: Painter;
  private readonly focus = new FocusKeeper();
  private readonly carriers: Carriers;
  private readonly margin: MarginWatch;
  // The same functions at each drawing: what is drawn with them already is not drawn again.
  private readonly listDeeds: Pick<OverlayProps, 'onChoose' | 'onPoint'> = {
    onChoose: (id) => { if (!this.openNote(id)) this.say(this.words.t('answer.gone')); },
    onPoint: (id) => { if (this.open === null) this.light(id === null ? null : this.view(id)?.origin.key ?? null); },
  };
  private readonly railDeeds: Pick<RailProps, 'onPoint' | 'onOpen' | 'onJump' | 'onGotIt'> = {
    onPoint: (key) => { if (this.open === null) this.light(key); },
    onOpen: (ids) => { this.openFull(ids.flatMap((id) => this.view(id) ?? []), true); },
    onJump: (id) => {
      const view = this.view(id);
      if (this.shown !== null && view !== undefined) scrollToSpan(document, this.shown.notes.reading, view);
    },
    onGotIt: () => { this.deeds.onGotIt(); },
  };
  private readonly cardDeeds: CardDeeds = {
    onHere: (by) => { this.turn(by); },
    onStep: (by) => { this.step(by); },
    onClose: () => { this.close(); },
    onNotThis: (note) => { this.deeds.onNotThis(note); },
    onMute: (note) => { this.deeds.onMute(note); },
  };

  constructor({ words, deeds, carriers, signal }: Backing) {
    this.words = words;
    this.deeds = deeds;
    this.carriers = new Carriers(carriers, () => { this.draw(); });
    this.margin = new MarginWatch(words, () => { this.follow(); }, (look) => this.surface.through(look), signal);
    this.painter = new Painter(() => { this.paint(); }, signal);
    watchGestures({
      at: (x, y) => (this.shown === null ? { spans: [], taken: false } : hitAt(document, this.shown.notes.reading, this.views, x, y)),
      owns: (node) => this.owns(node),
      isOpen: () => this.open !== null,
      onRest: ([first]) => { if (this.open?.form !== 'full') this.light(first?.origin.key ?? null); },
      onGlance: (notes) => { this.glance(notes); },
      onPin: (notes) => { this.openFull(notes, false); },
      onAway: () => { if (this.open?.form === 'full') this.close(); },
      onEscape: () => { this.close(); },
      signal,
    });
    signal.addEventListener('abort', () => {
      this.clear();
      this.surface.clear();
    }, { once: true });
  }

  get chosenOrigins(): readonly string[] | null {
    return this.origins;
  }

  async show(shown: Shown): Promise<void> {
    this.shown = shown;
    const still = this.open?.group.flatMap(({ id }) => this.view(id) ?? []) ?? [];
    if (this.open !== null && still.length !== this.open.group.length) this.open = null;
    else if (this.open !== null) this.open = { ...this.open, group: still };
    await this.lay();
  }

  clear(): void {
    this.focus.giveBack();
    this.shown = null;
    this.entries = [];
    this.open = null;
    this.lit = null;
    this.painter.clear();
    void this.margin.watch(null);
    this.drawAnswer();
  }

  showOrigins(keys: readonly string[] | null): void {
    this.origins = keys;
    if (this.open !== null) this.close();
    void this.lay();
  }

  openNote(id: string): boolean {
    const view = this.shown?.notes.views.find((each) => each.id === id);
    if (this.shown === null || view === undefined || !this.shown.notes.reading.holds(view)) return false;
    // A sheet goes where the passage is not, and stays there.
    scrollToSpan(document, this.shown.notes.reading, view, isNarrow());
    this.openFull([view], true);
    return true;
  }

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

  openAnswers(views: readonly NoteView[]): void {
    this.openFull(views, true);
  }

  say(sentence: string): void {
    this.answer.say(sentence);
  }

  owns(node: Node): boolean {
    return this.surface.owns(node);
  }

  /** The notes that are shown, in reading order. */
  private get views(): readonly LabelledView[] {
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

  private turn(by: 1 | -1): void {
    if (this.open === null) return;
    const { at, group } = this.open;
    this.open = { ...this.open, at: (at + by + group.length) % group.length, focus: true };
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
    this.painter.lines(this.shown, this.views, this.margin.told);
    this.paintFamily();
  }

  /** The margin has changed: what it tells of no more, or again, is painted otherwise. */
  private follow(): void {
    if (!this.painter.isPaintedFor(this.margin.told)) this.paint();
    this.draw();
  }

  private paintFamily(): void {
    if (this.shown === null) return;
    const origin = this.current?.origin.key ?? this.lit;
    const family = origin === null ? [] : this.views.filter((view) => view.origin.key === origin);
    this.painter.light(this.shown.notes.reading, family, this.open?.form === 'full' ? this.current : null);
  }

  /** Draws what is to be shown: the list, and once the margin is measured the lines, and piece by piece the rail. */
  private async lay(): Promise<void> {
    const { shown, origins, views } = this;
    if (shown === null) return;
    this.entries = views;
    await scheduler.yield();
    if (this.shown !== shown || this.origins !== origins) return;
    // Before the page is measured: what is put into it makes the browser lay it out.
    this.render();
    await this.margin.watch(shown.drawn.rail ? { reading: shown.notes.reading, views } : null);
    // Each may take a slow processor a frame or more.
    for (const step of [() => { this.paint(); }, () => { this.rail = this.margin.rail; }, () => { this.render(); }]) {
      if (this.shown !== shown || this.origins !== origins) return;
      step();
      await scheduler.yield();
    }
  }

  private drawOpen(): void {
    if (this.open === null) {
      this.lit = null;
      this.carriers.forget();
    }
    this.paintFamily();
    this.draw();
  }

  private card(): ShownCard | null {
    const { open, current, shown } = this;
    if (open === null || current === null || shown === null) return null;
    const { words, margin, views, surface: { shadow } } = this;
    return cardOn(current, open.form === 'full' ? this.carriers.of(current) : null, open, { reading: shown.notes.reading, views, words, margin, shadow }, this.cardDeeds);
  }

  private railProps(): RailProps | null {
    if (this.rail === null) return null;
    return {
      ...this.rail, lit: this.current?.origin.key ?? this.lit, current: this.current?.id ?? null, hint: this.shown?.hint === true,
      ...this.railDeeds,
    };
  }

  private drawAnswer(): void {
    if (this.shown === null && this.answer.current === null) this.surface.clear();
    else this.draw();
  }

  private draw(): void {
    this.rail = this.margin.rail;
    this.render();
  }

  private render(): void {
    if (this.shown === null && this.answer.current === null) return;
    this.surface.draw({
      words: this.words, entries: this.entries,
      card: this.card(), rail: this.railProps(), answer: this.answer.current, ...this.listDeeds,
    });
  }
}

import { ONLY } from '../../components/rail/Only';
import type { RailProps } from '../../components/rail/Rail';
import type { NoteView } from '../../core/view/shapes';
import type { Words } from '../../core/view/words';
import { hitAt } from '../../page/hit';
import { scrollToSpan } from '../../page/scroll';
import { Answer } from './answer';
import { cardOn, type CardDeeds } from './card';
import { Carriers } from './carriers';
import type { Answers, Backing, Deeds, Drawing, Shown } from './contract';
import { FocusKeeper } from './focus';
import { watchGestures } from './gestures';
import { type MeasuredRail, MarginWatch } from './margin-watch';
import type { OverlayProps, ShownCard } from './Overlay';
import { Painter } from './painter';
import { isNarrow } from './placing';
import { Showing } from './showing';
import { Surface } from './surface';

const idsOf = (notes: readonly NoteView[]): string[] => notes.map(({ id }) => id);

/** All that is drawn over a page, and what the reader does with it. */
export class DrawnPage implements Drawing {
  private readonly surface = new Surface(document);
  private readonly words: Words;
  private readonly deeds: Deeds;
  private readonly showing: Showing;
  private readonly answer: Answer;
  /** The rail where it stood when that was last asked: to ask makes the browser lay the page out. */
  private rail: MeasuredRail | null = null;
  private readonly painter: Painter;
  private readonly carriers: Carriers;
  private readonly margin: MarginWatch;
  // The same functions at each drawing: what is drawn with them already is not drawn again.
  private readonly listDeeds: Pick<OverlayProps, 'onChoose' | 'onPoint' | 'onAll'> = {
    onChoose: (id) => { if (!this.openNote(id)) this.say(this.words.t('answer.gone')); },
    onPoint: (id) => { if (this.showing.opened === null) this.light(id === null ? null : this.showing.note(id)?.origin.key ?? null); },
    onAll: () => { this.showOrigins(null); },
  };
  private readonly railDeeds: Pick<RailProps, 'onPoint' | 'onOpen' | 'onJump' | 'onGotIt'> = {
    onPoint: (key) => { if (this.showing.opened === null) this.light(key); },
    onOpen: (ids) => { this.openFull(ids, true); },
    onJump: (id) => {
      const { shown } = this.showing;
      const view = this.showing.note(id);
      if (shown !== null && view !== undefined) scrollToSpan(document, shown.notes.reading, view);
    },
    onGotIt: () => { this.deeds.onGotIt(); },
  };
  private readonly cardDeeds: CardDeeds = {
    onHere: (by) => {
      this.showing.turn(by);
      this.drawOpen();
    },
    onStep: (by) => { this.step(by); },
    onOpen: () => { this.openFull(idsOf(this.showing.opened?.group ?? []), false); },
    onClose: () => { this.close(); },
    onNotThis: (note) => { this.deeds.onNotThis(note); },
    onMute: (note) => { this.deeds.onMute(note); },
  };

  constructor({ words, deeds, carriers, signal }: Backing) {
    this.words = words;
    this.deeds = deeds;
    this.answer = new Answer(() => { this.draw(); }, signal);
    this.carriers = new Carriers(carriers, () => { this.draw(); });
    this.showing = new Showing(new FocusKeeper((node) => this.owns(node)), () => { this.carriers.forget(); });
    this.margin = new MarginWatch(words, () => { this.follow(); }, (look) => this.surface.through(look), signal);
    this.painter = new Painter(() => { this.paint(); }, signal);
    watchGestures({
      at: (x, y) => {
        const { shown, views } = this.showing;
        return shown === null ? { spans: [], taken: false } : hitAt(document, shown.notes.reading, views, x, y);
      },
      owns: (node) => this.owns(node),
      glanceBox: () => this.surface.shadow?.querySelector('.fr-glance')?.getBoundingClientRect() ?? null,
      isOpen: () => this.showing.opened !== null,
      onRest: ([first]) => { if (!this.isPinned) this.light(first?.origin.key ?? null); },
      onGlance: (notes) => { this.glance(notes); },
      onPin: (notes) => { this.openFull(idsOf(notes), false); },
      onAway: () => { if (this.isPinned) this.close(); },
      onEscape: () => { this.close(); },
      signal,
    });
    signal.addEventListener('abort', () => { this.clear(); }, { once: true });
  }

  get chosenOrigins(): readonly string[] | null {
    return this.showing.origins;
  }

  async show(shown: Shown | null): Promise<void> {
    this.showing.take(shown);
    await this.lay();
  }

  clear(): void {
    this.showing.leave();
    this.painter.clear();
    void this.margin.watch(null);
    this.draw();
  }

  showOrigins(keys: readonly string[] | null): void {
    this.showing.choose(keys);
    void this.lay();
  }

  openNote(id: string): boolean {
    const { shown } = this.showing;
    const view = this.showing.note(id);
    if (shown === null || view === undefined || !shown.notes.reading.holds(view)) return false;
    // A sheet goes where the passage is not, and stays there.
    scrollToSpan(document, shown.notes.reading, view, isNarrow());
    this.openFull([id], true);
    return true;
  }

  step(by: 1 | -1): void {
    const next = this.showing.next(by);
    if (next === null) this.say(this.words.t('answer.noNotes'));
    else if (!this.openNote(next.id)) this.say(this.words.t('answer.gone'));
  }

  openAnswers(answers: Answers): void {
    this.showing.openAnswers(answers);
    this.drawOpen();
  }

  say(sentence: string): void {
    this.answer.say(sentence);
  }

  owns(node: Node): boolean {
    return this.surface.owns(node);
  }

  /** Whether a card is open that stays where the pointer goes. */
  private get isPinned(): boolean {
    return this.showing.opened?.form === 'full';
  }

  /** Whose passages alone are shown; null for all. */
  private get only(): string | null {
    const { origins, views } = this.showing;
    return origins === null ? null : [...new Set(views.map(({ label }) => label.name))].join(', ');
  }

  private glance(notes: readonly NoteView[]): void {
    if (this.isPinned) return;
    if (notes.length === 0) this.showing.close();
    else this.showing.open(idsOf(notes), 'glance', false);
    this.drawOpen();
  }

  private openFull(ids: readonly string[], focus: boolean): void {
    this.showing.open(ids, 'full', focus);
    this.drawOpen();
  }

  private close(): void {
    this.showing.close();
    this.drawOpen();
  }

  private light(origin: string | null): void {
    this.showing.point(origin);
    this.drawOpen();
  }

  private paint(): void {
    const { shown, views } = this.showing;
    if (shown === null) this.painter.clear();
    else this.painter.lines(shown, views, this.margin.told);
    this.paintFamily();
  }

  /** The margin has changed: what it tells of no more, or again, is painted otherwise. */
  private follow(): void {
    if (!this.painter.isPaintedFor(this.margin.told)) this.paint();
    this.draw();
  }

  private paintFamily(): void {
    const { shown, views, lit, opened, current } = this.showing;
    const reading = opened?.reading ?? shown?.notes.reading;
    if (reading === undefined) {
      this.painter.clear();
      return;
    }
    const open = this.isPinned ? current : null;
    if (shown !== null) this.painter.family(shown.notes.reading, lit === null ? [] : views.filter(({ origin }) => origin.key === lit), open);
    this.painter.open(reading, open);
  }

  /** Draws what is to be shown: the list, and once the margin is measured the lines, and piece by piece the rail. */
  private async lay(): Promise<void> {
    const { shown, views } = this.showing;
    const isStill = (): boolean => this.showing.shown === shown && this.showing.views === views;
    await scheduler.yield();
    if (!isStill()) return;
    if (views.length > 0) {
      // To read the styles takes a slow processor as long as to draw.
      this.surface.mount(this.words.locale);
      await scheduler.yield();
      if (!isStill()) return;
    }
    // Before the page is measured: what is put into it makes the browser lay it out.
    this.render();
    await this.margin.watch(shown?.drawn.rail === true && views.length > 0 ? { reading: shown.notes.reading, views, below: this.only === null ? 0 : ONLY } : null);
    // Each may take a slow processor a frame or more.
    for (const step of [() => { this.paint(); }, () => { this.measure(); }, () => { this.render(); }]) {
      if (!isStill()) return;
      step();
      await scheduler.yield();
    }
  }

  private drawOpen(): void {
    this.paintFamily();
    this.draw();
  }

  private card(): ShownCard | null {
    const { opened, current, views } = this.showing;
    if (opened === null || current === null) return null;
    const { words, margin, surface: { shadow } } = this;
    return cardOn(current, this.isPinned ? this.carriers.of(current) : null, opened, { views, words, margin, shadow }, this.cardDeeds);
  }

  private railProps(): RailProps | null {
    const { lit, current, shown } = this.showing;
    return this.rail === null ? null : { ...this.rail, lit, current: current?.id ?? null, hint: shown?.hint === true, ...this.railDeeds };
  }

  private measure(): void {
    this.rail = this.margin.railWith(this.surface.focused);
  }

  private draw(): void {
    this.measure();
    this.render();
  }

  /** Draws what there is to draw. For nothing our element is in no page. */
  private render(): void {
    const { views: entries } = this.showing;
    const [card, rail, answer] = [this.card(), this.railProps(), this.answer.current];
    if (entries.length === 0 && card === null && rail === null && answer === null) this.surface.clear();
    else this.surface.draw({ words: this.words, entries, card, rail, only: this.only, answer, ...this.listDeeds });
  }
}

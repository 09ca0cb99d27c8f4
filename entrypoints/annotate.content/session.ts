import type { PageToTake } from '../../core/export/page-to-take';
import { wordsOf } from '../../core/view/catalogue';
import type { Words } from '../../core/view/words';
import { askBackground, type Beginning, type PageState } from '../../platform/messages';
import { drawnWith, type Look, lookOn, onSettingsChanged, readsLanguage, type Settings } from '../../platform/settings';
import { Choices } from './choices';
import { viewsNear } from './near';
import { findingsOn, notesFrom, type PageFindings } from './page-notes';
import { type Drawing, type PageNotes, type Stage, stage } from '../stage/contract';

/** Milliseconds for which an asker waits for a page that is being read. */
const PATIENCE = 10_000;

/** One page from when it is first read until the reader or the browser leaves it: reads, shows, answers. */
export class Session {
  private readonly drawing: Drawing;
  private readonly choices: Choices;
  private readonly words: Words;
  private settings: Settings;
  private tabLook: Look | null;
  private findings: PageFindings | null = null;
  private notes: PageNotes | null = null;
  private failed = false;
  private reading: AbortController | null = null;
  private ready: Promise<void> = Promise.resolve();
  private watchRoots: ReturnType<Stage['watchPage']> = () => undefined;
  /** Where the page stands in the tab's history: the same where it only replaces its address. */
  private place = window.navigation.currentEntry?.key;

  constructor({ catalogue, settings, look }: Beginning, private readonly signal: AbortSignal) {
    const words = this.words = wordsOf(catalogue);
    this.settings = settings;
    this.tabLook = look;
    this.choices = new Choices(words, (sentence) => { this.drawing.say(sentence); }, () => { this.change(this.settings); });
    this.drawing = stage().draw({ words, deeds: this.choices, carriers: (pack, asked) => askBackground('carriers', pack, asked), signal });
  }

  /** Begins: reads the page unless the reader switched it off here, and again whenever it changes. */
  start(): Promise<void> {
    const { signal } = this;
    if (signal.aborted) return this.ready;
    signal.addEventListener('abort', () => { this.reading?.abort(); }, { once: true });
    const stop = onSettingsChanged((settings) => { this.change(settings); });
    signal.addEventListener('abort', stop, { once: true });
    this.watchRoots = stage().watchPage(document, {
      signal,
      onText: () => { this.readAgain(); },
      onAddress: () => {
        // Pages note in their address how far they are read, by which they are no others.
        const place = window.navigation.currentEntry?.key;
        if (this.place !== place) this.drop();
        this.place = place;
        this.readAgain();
      },
      onShown: (cached) => { if (cached) this.count(); },
      ignores: (node) => this.drawing.owns(node),
    });
    this.readAgain();
    return this.ready;
  }

  /** How it stands with the page. */
  get state(): PageState {
    if (stage().isInViewer(document)) return { kind: 'forbidden' };
    if (this.isOff) return { kind: 'off' };
    if (this.failed) return { kind: 'failed' };
    if (this.findings !== null && this.isForeign) return { kind: 'language' };
    if (this.notes === null || this.findings === null) return { kind: 'reading' };
    if (this.findings.report.views.length === 0) return { kind: 'nothing' };
    return { kind: 'annotated', summary: this.notes.summary, origins: this.drawing.chosenOrigins };
  }

  /** The page with its notes as it was read last. */
  get pageToTake(): PageToTake | null {
    if (this.notes === null || this.findings === null) return null;
    const { article } = this.findings.reading;
    const readAt = `${new Date().toISOString().slice(0, 19)}Z`;
    return { address: article.facts.urls[0] ?? window.location.href, text: article.text, readAt, summary: this.notes.summary, views: this.notes.views };
  }

  /** Reads the page anew. */
  readAgain(): void {
    this.reading?.abort();
    this.failed = false;
    if (this.isOff) {
      this.drop();
      return;
    }
    const reading = new AbortController();
    this.reading = reading;
    this.ready = this.read(AbortSignal.any([reading.signal, this.signal])).catch((error: unknown) => {
      if (reading.signal.aborted || this.signal.aborted) return;
      this.failed = true;
      console.warn('First Reported could not read this page:', error);
    });
  }

  /** Takes the look that the reader chose for this tab; null for as on the site. */
  lookInTab(look: Look | null): void {
    this.tabLook = look;
    this.change(this.settings);
  }

  showOrigins(keys: readonly string[] | null): void {
    this.drawing.showOrigins(keys);
  }

  openNote(id: string): boolean {
    return this.drawing.openNote(id);
  }

  /** Goes to the next or previous note, once the page is read. */
  async step(by: 1 | -1): Promise<void> {
    await this.settled();
    if (this.isOff) this.sayOff();
    else this.drawing.step(by);
  }

  /** Opens what the record holds on some words; without any given, on those that are selected. */
  async lookUp(given: string): Promise<void> {
    await this.settled();
    if (this.isOff) {
      this.sayOff();
      return;
    }
    const selected = document.getSelection()?.toString() ?? '';
    const words = given === '' ? selected : given;
    if (words.trim() === '') {
      this.drawing.say(this.words.t('answer.noWords'));
      return;
    }
    const { findings } = this;
    const views = findings === null ? null : await viewsNear(words, findings, this.notes?.views ?? []).catch(() => null);
    // Of a page that could not be read, that we hold nothing would be untrue.
    if (findings === null || views === null) this.drawing.say(this.words.t('answer.unreachable'));
    else if (views.length === 0) this.drawing.say(this.words.t('answer.nothingClose'));
    else this.drawing.openAnswers({ reading: findings.reading, views });
  }

  /** What is switched off was not looked for: that nothing is on record would be untrue. */
  private sayOff(): void {
    this.drawing.say(this.words.t(this.tabLook === 'off' ? 'popup.off.tab' : 'popup.off.title'));
  }

  private get look(): Look {
    return this.tabLook ?? lookOn(this.settings, window.location.hostname);
  }

  private get isOff(): boolean {
    return this.look === 'off';
  }

  /** Whether the page is in a language that the reader does not want annotated. */
  private get isForeign(): boolean {
    return this.findings !== null && !readsLanguage(this.settings, this.findings.report.language);
  }

  /** Waits until the page is read, but not for ever. */
  private async settled(): Promise<void> {
    await Promise.race([this.ready, new Promise((resolve) => { setTimeout(resolve, PATIENCE); })]);
  }

  private async read(signal: AbortSignal): Promise<void> {
    this.findings = await findingsOn(document, this.findings, signal);
    const { reading, report } = this.findings;
    this.watchRoots(reading.shadowRoots);
    stage().watchFolds(reading, report.views, () => { this.readAgain(); }, signal);
    await this.show();
  }

  private async show(): Promise<void> {
    if (this.findings === null) return;
    if (this.isOff) return;
    this.notes = this.isForeign ? null : notesFrom(this.findings, this.choices.in(this.settings));
    const { notes } = this;
    await this.drawing.show(notes === null ? null : { notes, drawn: drawnWith(this.settings, this.look), hint: !this.settings.hintSeen });
    this.count();
  }

  /** Forgets what was found and takes it off the page. */
  private drop(): void {
    this.reading?.abort();
    this.failed = false;
    this.findings = null;
    this.notes = null;
    this.drawing.clear();
    this.count();
  }

  private count(): void {
    askBackground('count', this.notes?.summary.statements ?? null).catch(() => undefined);
  }

  private change(settings: Settings): void {
    this.settings = settings;
    if (this.isOff) this.drop();
    else if (this.findings === null) this.readAgain();
    else void this.show();
  }
}

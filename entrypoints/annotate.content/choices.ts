import type { NoteView } from '../../core/view/shapes';
import type { Words } from '../../core/view/words';
import { changeSettings, mutedKey, rejectedKey, type Settings } from '../../platform/settings';
import { isInPrivate } from '../../platform/tabs';
import type { Deeds } from '../stage/contract';

/** What the reader decides about notes, and remembering it. */
export class Choices implements Deeds {
  /** Passages of a private window that are not the statement: for this visit alone. */
  private rejectedHere: readonly string[] = [];

  /**
   * @param say says a sentence to the reader
   * @param onRejected a passage is rejected for this visit
   */
  constructor(private readonly words: Words, private readonly say: (sentence: string) => void, private readonly onRejected: () => void) {}

  /** The settings with what holds for this visit. */
  in(settings: Settings): Settings {
    return { ...settings, rejected: [...settings.rejected, ...this.rejectedHere] };
  }

  /** A passage is a part of the page, and of a private window none is kept. */
  onNotThis({ pack, claim, text }: NoteView): void {
    const key = rejectedKey(pack, claim, text);
    if (!isInPrivate()) {
      this.remember((settings) => ({ ...settings, rejected: [...settings.rejected, key] }), this.words.t('answer.rejected'));
      return;
    }
    this.rejectedHere = [...this.rejectedHere, key];
    this.onRejected();
    this.say(this.words.t('answer.rejectedInPrivate'));
  }

  onMute({ pack, claim }: NoteView): void {
    this.remember((settings) => ({ ...settings, muted: [...settings.muted, mutedKey(pack, claim)] }), this.words.t('answer.muted'));
  }

  onGotIt(): void {
    this.remember((settings) => ({ ...settings, hintSeen: true }), null);
  }

  private remember(change: (settings: Settings) => Settings, done: string | null): void {
    changeSettings(change).then(
      () => { if (done !== null) this.say(done); },
      (error: unknown) => {
        console.warn('First Reported could not save a choice:', error);
        this.say(this.words.t('answer.notSaved'));
      });
  }
}

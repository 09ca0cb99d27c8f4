import type { Carrying } from '../../components/note/Carriers';
import type { NoteView } from '../../core/view/shapes';
import type { Backing } from './contract';

/** Who else states what an open note is on, asked for when it is opened. */
export class Carriers {
  private asked = '';
  private known: Carrying = null;

  constructor(private readonly ask: Backing['carriers'], private readonly onKnown: () => void) {}

  of({ pack, asks, others }: NoteView): Carrying {
    if (others === 0) return null;
    const asked = JSON.stringify([pack, asks]);
    if (asked !== this.asked) {
      this.asked = asked;
      this.known = null;
      void this.ask(pack, asks).catch(() => 'lost' as const).then((known) => {
        if (asked !== this.asked) return;
        this.known = known;
        this.onKnown();
      });
    }
    return this.known;
  }

  /** No note is open: what was lost is asked for again with the next. */
  forget(): void {
    this.asked = '';
    this.known = null;
  }
}

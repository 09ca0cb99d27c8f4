import type { Hit } from '../../page/hit';
import type { NoteView } from '../../core/view/shapes';
import { watchPointer } from './pointer';

/** What a reader does on the page, with what lies under the pointer. */
export interface Gestures {
  /** The notes on the words at a point of the window. */
  readonly at: (x: number, y: number) => Hit<NoteView>;
  /** Whether a node is our own element: what happens in it is none of these. */
  readonly owns: (node: Node) => boolean;
  readonly glanceBox: () => DOMRect | null;
  /** Whether a glance or card is open. */
  readonly isOpen: () => boolean;
  /** The pointer rests on the words of some notes; on none any more. */
  readonly onRest: (notes: readonly NoteView[]) => void;
  /** It has rested long enough to be told about them; it has been away long enough not to be. */
  readonly onGlance: (notes: readonly NoteView[]) => void;
  /** A click or tap on the words of some notes, which the page makes nothing of. */
  readonly onPin: (notes: readonly NoteView[]) => void;
  /** A click beside all notes. */
  readonly onAway: () => void;
  /** Escape was pressed while something is open. */
  readonly onEscape: () => void;
  readonly signal: AbortSignal;
}

const keyOf = (notes: readonly NoteView[]): string | null => (notes.length === 0 ? null : notes.map(({ id }) => id).join('\n'));

/** Follows what the reader does on the page. Only the reader: what a page's script makes up is no gesture. */
export function watchGestures(gestures: Gestures): void {
  const { at, owns, signal } = gestures;
  let pointed: readonly NoteView[] = [];
  watchPointer(document, {
    at: (x, y) => {
      pointed = at(x, y).spans;
      return keyOf(pointed);
    },
    glanceBox: gestures.glanceBox,
    onRest: (key) => { gestures.onRest(key === null ? [] : pointed); },
    onGlance: (key) => { gestures.onGlance(key === null ? [] : pointed); },
    signal,
  });

  const isInside = (event: Event): boolean => event.composedPath().some((node) => node instanceof Node && owns(node));
  window.addEventListener('click', (event) => {
    if (!event.isTrusted || event.button !== 0 || isInside(event)) return;
    // A click on a link or control is the page's; one that ends a selection is the reader's.
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const { spans, taken } = at(event.clientX, event.clientY);
    // Before the page, which may let no click out of the box that its article stands in; but after it, to see whether it made something of this one.
    setTimeout(() => {
      if (signal.aborted) return;
      const free = plain && !event.defaultPrevented && document.getSelection()?.isCollapsed !== false;
      if (free && !taken && spans.length > 0) gestures.onPin(spans);
      else if (spans.length === 0) gestures.onAway();
    });
  }, { capture: true, signal });

  window.addEventListener('keydown', (event) => {
    if (!event.isTrusted || event.key !== 'Escape' || !gestures.isOpen()) return;
    // In the card the key is ours. Elsewhere the page may want it too.
    if (isInside(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
    gestures.onEscape();
  }, { capture: true, signal });
}

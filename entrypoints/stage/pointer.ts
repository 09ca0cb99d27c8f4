/** What a reader points at, with the patience of a reader: nothing jumps up under a pointer that passes by. */

/** A family is lit, or an open glance changes, once the pointer has rested so long on a passage, in milliseconds. */
const REST = 150;
/** A glance opens after so long. As Wikipedia's previews, whose times readers know. */
const OPEN = 500;
/** It closes so long after the pointer has left. */
const CLOSE = 300;

export interface PointerWatch {
  /** What lies under a point of the window: some key that stays the same on the same words; null for nothing. */
  readonly at: (x: number, y: number) => string | null;
  /** Whether a glance is open already: then the next opens sooner. */
  readonly isOpen: () => boolean;
  /** The pointer rests on something; null when it has left. */
  readonly onRest: (key: string | null) => void;
  /** It has rested long enough for a glance; null when it has been away long enough to close it. */
  readonly onGlance: (key: string | null) => void;
  readonly signal: AbortSignal;
}

/** Watches the pointer over a document. A finger does not point: it taps, which is a click. */
export function watchPointer(document: Document, { at, isOpen, onRest, onGlance, signal }: PointerWatch): void {
  let current: string | null = null;
  let place: readonly [x: number, y: number] | null = null;
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let glance: ReturnType<typeof setTimeout> | undefined;

  const turnTo = (key: string | null): void => {
    if (key === current) return;
    current = key;
    clearTimeout(rest);
    clearTimeout(glance);
    if (key === null) {
      glance = setTimeout(() => {
        onRest(null);
        onGlance(null);
      }, CLOSE);
      return;
    }
    rest = setTimeout(() => onRest(key), REST);
    glance = setTimeout(() => onGlance(key), isOpen() ? REST : OPEN);
  };
  const look = (): void => {
    frame = 0;
    if (!signal.aborted) turnTo(place === null ? null : at(...place));
  };
  const moved = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    place = [event.clientX, event.clientY];
    // Once a frame is enough, and finding words under a point asks for layout.
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  const left = (): void => {
    place = null;
    turnTo(null);
  };
  const options = { capture: true, passive: true, signal };
  document.addEventListener('pointermove', moved, options);
  document.addEventListener('pointerleave', (event) => { if (event.target === document) left(); }, options);
  // Under a pointer that stays, scrolling moves other words.
  document.addEventListener('scroll', () => { if (place !== null && frame === 0) frame = requestAnimationFrame(look); }, options);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(rest);
    clearTimeout(glance);
  }, { once: true });
}

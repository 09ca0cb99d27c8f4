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
  /** Where an open glance stands; null for none. While one is open the next opens sooner. */
  readonly glanceBox: () => DOMRect | null;
  /** The pointer rests on something; null when it has left. */
  readonly onRest: (key: string | null) => void;
  /** It has rested long enough for a glance; null when it has been away long enough to close it. */
  readonly onGlance: (key: string | null) => void;
  readonly signal: AbortSignal;
}

/** How far a point is from a box. */
function distanceTo({ left, right, top, bottom }: DOMRect, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/**
 * Watches the pointer over a document. A finger does not point: it taps, which is a click. An open glance can be gone onto: there the
 * pointer is as on its passage, and while it comes nearer nothing changes, whatever it passes over.
 */
export function watchPointer(document: Document, { at, glanceBox, onRest, onGlance, signal }: PointerWatch): void {
  let current: string | null = null;
  let shown: string | null = null;
  let distance = Infinity;
  let place: readonly [x: number, y: number] | null = null;
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let glance: ReturnType<typeof setTimeout> | undefined;

  const show = (key: string | null): void => {
    shown = key;
    onGlance(key);
  };
  const turnTo = (key: string | null, isNearer: boolean): void => {
    if (key === current && !isNearer) return;
    current = key;
    clearTimeout(rest);
    clearTimeout(glance);
    const isOpen = glanceBox() !== null;
    if (key === null) {
      glance = setTimeout(() => {
        onRest(null);
        show(null);
      }, CLOSE);
    } else if (!isOpen || key !== shown) {
      rest = setTimeout(() => onRest(key), REST);
      glance = setTimeout(() => show(key), isOpen ? REST : OPEN);
    }
  };
  const look = (): void => {
    frame = 0;
    if (signal.aborted) return;
    const box = glanceBox();
    const before = distance;
    distance = box === null || place === null ? Infinity : distanceTo(box, ...place);
    turnTo(distance === 0 ? shown : place === null ? null : at(...place), distance < before);
  };
  const moved = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    place = [event.clientX, event.clientY];
    // Once a frame is enough, and finding words under a point asks for layout.
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  const left = (): void => {
    place = null;
    turnTo(null, false);
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

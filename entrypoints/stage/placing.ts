import { autoUpdate, computePosition, offset, type Placement, shift, size, type VirtualElement } from '@floating-ui/dom';
import type { Span } from '../../core/article';
import { rectsOf } from '../../page/geometry';
import type { PageReading } from '../../page/read-article';

/** Gap between passage and card, and the least distance from the window's edge, in CSS pixels. */
const GAP = 8;
/** Between the column of text and a card beside it. */
const BESIDE = 20;
/** The least height of a card that is still read: where neither above nor below has as much it lies over its passage. */
const LEAST = 160;
/** The share of the window's height that a card takes at most (`note.css`). */
const SHARE = 0.7;
/** A card lower than this would be mostly head and foot. */
const LOW = 320;
/** Where the card's styles have the height that there is for it. */
const ROOM = '--fr-room';
/** Width of the card (`note.css`). */
const CARD = 360;
/** Below this width of the window a full card is a sheet along its edge. */
const NARROW = 480;

/** The column of text in the window, and the side on which the margin is taken already. */
export interface Column {
  readonly left: number;
  readonly right: number;
  readonly taken: 'left' | 'right' | null;
}

/** Whether the window is too narrow for a card beside the text. */
export function isNarrow(): boolean {
  return window.innerWidth < NARROW;
}

function linesOf(reading: PageReading, span: Span, element: Element): readonly DOMRect[] {
  const lines = rectsOf(reading, span);
  // Where the page no longer draws the passage, its paragraph stands for it.
  return lines.length > 0 ? lines : [element.getBoundingClientRect()];
}

/** The box that holds all lines of a passage. */
function around(lines: readonly DOMRect[]): DOMRect {
  const [left, top] = [Math.min(...lines.map((line) => line.left)), Math.min(...lines.map((line) => line.top))];
  return new DOMRect(left, top, Math.max(...lines.map(({ right }) => right)) - left, Math.max(...lines.map(({ bottom }) => bottom)) - top);
}

/** The side of the column with room for a card, if there is one. */
function freeSide({ left, right, taken }: Column): 'left' | 'right' | null {
  const room = { left, right: document.documentElement.clientWidth - right };
  return (['right', 'left'] as const).find((side) => side !== taken && room[side] >= CARD + BESIDE + GAP) ?? null;
}

interface Placed {
  readonly reference: VirtualElement;
  readonly placement: Placement;
  readonly distance: number;
}

function placedBy(card: HTMLElement, reading: PageReading, span: Span, element: Element, column: Column | null): Placed {
  const lines = (): readonly DOMRect[] => linesOf(reading, span, element);
  const side = column === null ? null : freeSide(column);
  if (column === null || side === null) {
    const whole = (): DOMRect => around(lines());
    return { reference: { getBoundingClientRect: whole, contextElement: element }, placement: belowOrAbove(whole(), card), distance: GAP };
  }
  const first = (): DOMRect => lines()[0] ?? element.getBoundingClientRect();
  // Level with the sentence, and as wide as the column.
  const level = (): DOMRect => new DOMRect(column.left, first().top, column.right - column.left, first().height);
  return { reference: { getBoundingClientRect: level, contextElement: element }, placement: `${side}-start`, distance: BESIDE };
}

/** Makes a card as low as the room is that it has, in which it scrolls: where that is little, all of it but its head. */
function setRoom(card: HTMLElement, height: number): void {
  const room = Math.floor(Math.max(LEAST, height));
  card.style.setProperty(ROOM, `${String(room)}px`);
  card.toggleAttribute('data-low', Math.min(room, window.innerHeight * SHARE) < LOW);
}

/** Below a passage where all of a card has room, or as much of it as above. */
function belowOrAbove({ top, bottom }: DOMRect, card: HTMLElement): Placement {
  const needed = card.offsetHeight + 2 * GAP;
  const below = window.innerHeight - bottom;
  return below >= needed || (top < needed && below >= top) ? 'bottom-start' : 'top-start';
}

const fitted = size({ padding: GAP, apply: ({ availableHeight, elements: { floating } }) => { setRoom(floating, availableHeight); } });
/** Whatever is known of the column: it may be that of a window that was wider. */
const inside = shift({ padding: GAP, crossAxis: true });

/**
 * Keeps a card beside its passage's column where there is room, else below the passage, or above where there is more room; inside the
 * window always, while either moves.
 *
 * @param column as it stands when it is asked for.
 * @returns what ends it.
 */
export function keepPlaced(card: HTMLElement, reading: PageReading, span: Span, column: () => Column | null): () => void {
  const element = reading.elementsOf(span)[0];
  if (element === undefined) {
    card.style.insetInlineEnd = card.style.bottom = `${String(GAP)}px`;
    setRoom(card, window.innerHeight - 2 * GAP);
    return () => undefined;
  }
  const place = (): void => {
    const { reference, placement, distance } = placedBy(card, reading, span, element, column());
    const middleware = [offset(distance), ...(distance === GAP ? [fitted, inside] : [inside, fitted])];
    void computePosition(reference, card, { strategy: 'fixed', placement, middleware }).then(({ x, y }) => {
      card.style.left = `${String(Math.round(x))}px`;
      card.style.top = `${String(Math.round(y))}px`;
    });
  };
  card.style.removeProperty(ROOM);
  return autoUpdate(placedBy(card, reading, span, element, null).reference, card, place);
}

/**
 * Lays a sheet along the edge of the window from which its passage is farther, as high as the room there is, so that it is read beside
 * the passage; anew when the window changes its size, but not when the page is scrolled: what is read stays where it is.
 *
 * @returns what ends it.
 */
export function placeSheet(card: HTMLElement, reading: PageReading, span: Span): () => void {
  const place = (): void => {
    const lines = rectsOf(reading, span);
    const above = Math.min(window.innerHeight, ...lines.map(({ top }) => top)) - GAP;
    const below = window.innerHeight - Math.max(0, ...lines.map(({ bottom }) => bottom)) - GAP;
    card.classList.toggle('at-top', above > below);
    setRoom(card, Math.max(above, below));
  };
  card.style.left = card.style.top = '';
  place();
  window.addEventListener('resize', place);
  return () => { window.removeEventListener('resize', place); };
}

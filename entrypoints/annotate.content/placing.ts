import { autoUpdate, computePosition, flip, inline, offset, shift, type VirtualElement } from '@floating-ui/dom';
import type { Span } from '../../core/article';
import { rectsOf } from '../../page/geometry';
import type { PageReading } from '../../page/read-article';

/** Gap between passage and card, and the least distance from the window's edge, in CSS pixels. */
const GAP = 8;
/** Below this width of the window a full card is a sheet along its edge. */
const NARROW = 480;

/** Whether the window is too narrow for a card beside the text. */
export function isNarrow(): boolean {
  return window.innerWidth < NARROW;
}

function passage(reading: PageReading, span: Span): VirtualElement | null {
  const element = reading.elementsOf(span)[0];
  if (element === undefined) return null;
  const rects = (): DOMRect[] => rectsOf(reading, span);
  return {
    // Where the page no longer draws the passage, its paragraph stands for it.
    getBoundingClientRect: () => rects()[0] ?? element.getBoundingClientRect(),
    getClientRects: () => {
      const all = rects();
      return all.length > 0 ? all : [element.getBoundingClientRect()];
    },
    contextElement: element,
  };
}

/**
 * Keeps a card below its passage, or above where there is more room, inside the window, while either moves.
 *
 * @returns what ends it.
 */
export function keepPlaced(card: HTMLElement, reading: PageReading, span: Span): () => void {
  const reference = passage(reading, span);
  if (reference === null) return () => undefined;
  const place = (): void => {
    void computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [inline(), offset(GAP), flip({ padding: GAP, fallbackPlacements: ['top-start'] }), shift({ padding: GAP, crossAxis: true })],
    }).then(({ x, y }) => {
      card.style.left = `${Math.round(x)}px`;
      card.style.top = `${Math.round(y)}px`;
    });
  };
  return autoUpdate(reference, card, place);
}

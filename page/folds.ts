import type { Span } from '../core/article';
import { Settling } from './changes';
import { parentOf } from './flat-tree';
import type { PageReading } from './read-article';

/**
 * Calls when what was not drawn when a page was read comes to be drawn, or passages of it are drawn no more: a page unfolds and folds its
 * text by a class or a style, which changes none of it.
 */
export function watchFolds(reading: PageReading, passages: readonly Span[], onChange: () => void, signal: AbortSignal): void {
  const drawn = new Map(reading.folded.map((element) => [element, false]));
  for (const element of passages.flatMap((span) => reading.elementsOf(span))) drawn.set(element, true);
  const isOtherwise = (): boolean => [...drawn].some(([element, was]) => element.isConnected && reading.isDrawn(element) !== was);
  const settling = new Settling(() => { if (isOtherwise()) onChange(); });
  const hint = (): void => { settling.changed(); };
  // What has no box gets one. What is invisible has one already: that is told by the attributes of what holds it.
  const sizes = new ResizeObserver(hint);
  const attributes = new MutationObserver(hint);
  for (const [element, was] of drawn) {
    sizes.observe(element);
    if (was || !element.checkVisibility()) continue;
    for (let around: Element | null = element; around !== null; around = parentOf(around)) attributes.observe(around, { attributes: true });
  }
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    attributes.disconnect();
    settling.stop();
  }, { once: true });
}

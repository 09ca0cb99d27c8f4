import type { Span } from '../core/article';
import { parentOf } from './flat-tree';
import { HOST } from './host';
import type { PageReading } from './read-article';
import { member, rootOf } from './unclobbered';

/** A bar across the top or the bottom counts as one that stays if it is no taller than this share of the window. */
const TALLEST_BAR = 0.4;

/** The lines of text of a span, as rectangles in the window; empty where it is not drawn. */
export function rectsOf(reading: PageReading, span: Span): DOMRect[] {
  return reading.rangesOf(span).flatMap((range) => Array.from(range.getClientRects())).filter((rect) => rect.width > 0 && rect.height > 0);
}

/** What stands at a point of the window, in shadow roots too: what we draw there ourselves is looked at from outside. */
function allAt(document: Document, x: number, y: number): Element[] {
  const found = member(document, 'elementsFromPoint')(x, y);
  // The list grows while it is gone through.
  for (const { localName, shadowRoot } of found) {
    if (shadowRoot !== null && localName !== HOST) found.push(...shadowRoot.elementsFromPoint(x, y).filter((each) => shadowRoot.contains(each)));
  }
  return found;
}

/** The height of what stays at an edge of the window while the page scrolls, in CSS pixels. */
function barAt(document: Document, edge: 'top' | 'bottom'): number {
  const view = member(document, 'defaultView');
  const root = rootOf(document);
  if (view === null || root === null) return 0;
  const { innerWidth, innerHeight } = view;
  let height = 0;
  // The middle and both quarters: a header may be a row of separate pieces.
  for (const x of [0.25, 0.5, 0.75]) {
    for (const element of allAt(document, innerWidth * x, edge === 'top' ? 1 : innerHeight - 1)) {
      const { position } = view.getComputedStyle(element);
      if (position !== 'fixed' && position !== 'sticky') continue;
      const box = element.getBoundingClientRect();
      const reaches = edge === 'top' ? box.bottom : innerHeight - box.top;
      const touches = edge === 'top' ? box.top <= 1 : box.bottom >= innerHeight - 1;
      if (touches && box.width > innerWidth / 3 && reaches <= innerHeight * TALLEST_BAR) height = Math.max(height, reaches);
    }
  }
  return Math.ceil(height);
}

/** The height of a header that stays at the window's top, in CSS pixels. */
export function headerHeight(document: Document): number {
  return barAt(document, 'top');
}

/** The height of what stays at the window's bottom, as a question about cookies does, in CSS pixels. */
export function footerHeight(document: Document): number {
  return barAt(document, 'bottom');
}

/** Whether a box is one that cuts off what does not fit into it: an inline one never is, whatever it says. */
const cutsOff = ({ display, overflowY }: CSSStyleDeclaration): boolean => display !== 'inline' && overflowY !== 'visible';

/** The boxes around an element, its own among them, that cut off what they hold, because they scroll by themselves or show only its beginning. */
export function cuttersAround(view: Window, element: Element): Element[] {
  const cutters: Element[] = [];
  for (let around: Element | null = element; around !== null; around = parentOf(around)) {
    // What these two say holds for the window.
    if (around.localName === 'body' || around.localName === 'html') continue;
    if (around.scrollHeight > around.clientHeight + 1 && cutsOff(view.getComputedStyle(around))) cutters.push(around);
  }
  return cutters;
}

/** Whether a reader can scroll what such a box cuts off. */
export function canBeScrolled(view: Window, cutter: Element): boolean {
  return /auto|scroll/.test(view.getComputedStyle(cutter).overflowY);
}

/** Whether some line of a span can be seen in the window, between what stays at its top and its bottom. */
export function isInView(document: Document, reading: PageReading, span: Span): boolean {
  const view = member(document, 'defaultView');
  if (view === null) return false;
  const [top, bottom] = [headerHeight(document), view.innerHeight - footerHeight(document)];
  return rectsOf(reading, span).some((rect) => rect.bottom > top && rect.top < bottom && rect.right > 0 && rect.left < view.innerWidth);
}

/** What of the page's own is topmost at a point of the window, in shadow roots too: what we draw there ourselves is looked through. */
export function topmostAt(document: Document, x: number, y: number): Element | null {
  let element = member(document, 'elementFromPoint')(x, y);
  if (element?.localName === HOST) element = member(document, 'elementsFromPoint')(x, y).find((each) => each.localName !== HOST) ?? null;
  for (;;) {
    const inner = element?.shadowRoot?.elementFromPoint(x, y) ?? null;
    // At an empty place of its own, a host is itself what stands there.
    if (inner === null || element?.shadowRoot?.contains(inner) !== true) return element;
    element = inner;
  }
}

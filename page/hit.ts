import type { Span } from '../core/article';
import { nameOf, parentOf } from './flat-tree';
import type { PageReading } from './read-article';
import { member } from './unclobbered';

/** What lies under a point of the window. */
export interface Hit<T extends Span> {
  /** The passages there, shortest first. */
  readonly spans: readonly T[];
  /** Whether a click there is the page's: on a link, a button or anything else that it makes something of. */
  readonly taken: boolean;
}

/** How far from a glyph a point may lie, in CSS pixels: the gap between two lines of text belongs to neither. */
const SLACK = 2;

const TAKERS = new Set(['a', 'area', 'button', 'summary', 'label', 'input', 'select', 'textarea', 'video', 'audio', 'option']);
const TAKING_ROLES = new Set(['link', 'button', 'tab', 'menuitem', 'checkbox', 'switch', 'option']);

/** Whether a click on an element does something of the page's. */
export function takesClicks(element: Element): boolean {
  for (let around: Element | null = element; around !== null; around = parentOf(around)) {
    const name = nameOf(around);
    if (name === 'a' || name === 'area' ? around.hasAttribute('href') || around.hasAttribute('onclick') : TAKERS.has(name)) return true;
    // A form's attributes may be hidden by its fields; it takes no clicks.
    if (name === 'form') continue;
    const editable = around.getAttribute('contenteditable');
    if (TAKING_ROLES.has(around.getAttribute('role') ?? '') || around.hasAttribute('onclick') || (editable !== null && editable !== 'false')) return true;
  }
  return false;
}

function covers(range: Range, x: number, y: number): boolean {
  return Array.from(range.getClientRects()).some((rect) =>
    x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK);
}

/**
 * The passages under a point, and whether the page wants a click there.
 *
 * @param x CSS pixels from the window's left edge, as `clientX`.
 * @param y CSS pixels from the window's upper edge, as `clientY`.
 */
export function hitAt<T extends Span>(document: Document, reading: PageReading, spans: readonly T[], x: number, y: number): Hit<T> {
  const none: Hit<T> = { spans: [], taken: false };
  const caret = member(document, 'caretPositionFromPoint')(x, y, { shadowRoots: [...reading.shadowRoots] });
  if (caret === null) return none;
  const offset = reading.offsetOf(caret.offsetNode, caret.offset);
  if (offset === null) return none;
  // The caret is the nearest place in any text, however far off, and stands before or behind the letter pointed at.
  const letter = [{ start: offset, end: offset + 1 }, { start: offset - 1, end: offset }]
    .find((span) => span.start >= 0 && reading.rangesOf(span).some((range) => covers(range, x, y)));
  if (letter === undefined) return none;
  const under = spans
    .filter((span) => span.start <= letter.start && letter.end <= span.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const around = parentOf(caret.offsetNode);
  return { spans: under, taken: around !== null && takesClicks(around) };
}

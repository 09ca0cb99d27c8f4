import { asDefined, nameOf } from './flat-tree';
import { member, rootOf } from './unclobbered';

/** How an element is drawn, so far as reading its text goes. */
export interface Rendering {
  /** Neither it nor anything in it is drawn. */
  readonly gone: boolean;
  /** Its own text is drawn; that of an element inside may be all the same. */
  readonly shown: boolean;
  /** Its text does not run on from what stands before. */
  readonly block: boolean;
  /** Line breaks of its text are drawn. */
  readonly breaks: boolean;
}

/** Whether an element's own text is drawn. */
export function isDrawn({ gone, shown }: Rendering): boolean {
  return shown && !gone;
}

const BLOCKS = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'figcaption', 'figure',
  'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'html', 'li', 'main', 'ol', 'p', 'search', 'section',
  'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul',
]);

const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** By markup alone: for a document that no window draws. */
function byMarkup(element: Element): Rendering {
  const name = nameOf(element);
  const tag = asDefined(element);
  const gone = tag.hasAttribute('hidden') || HIDING.test(tag.getAttribute('style') ?? '');
  return { gone, shown: !gone, block: BLOCKS.has(name), breaks: false };
}

/** Cut down to nothing: folded to no height, or no larger than a dot, the usual way to hide text from the eye but not from a screen reader. */
function isCutAway(element: Element, { position, overflowY }: CSSStyleDeclaration): boolean {
  const cuts = overflowY !== 'visible' && !/^(?:html|body)$/.test(nameOf(element));
  if (!('offsetWidth' in element) || !(cuts || position === 'absolute')) return false;
  const { offsetWidth, offsetHeight } = asDefined(element) as HTMLElement;
  return (cuts ? Math.min(offsetWidth, offsetHeight) : Math.max(offsetWidth, offsetHeight)) <= 1 && asDefined(element).getClientRects().length > 0;
}

/** The first letter of a text, dropped into its lines: to float makes a block of it, and yet the word goes on behind it. */
function isInitial(element: Element, { float }: CSSStyleDeclaration): boolean {
  return float !== 'none' && !BLOCKS.has(nameOf(element)) && asDefined(element).textContent.trim().length <= 3;
}

/** By what the browser draws. */
function byLayout(view: Window & typeof globalThis, element: Element): Rendering {
  const style = view.getComputedStyle(element);
  const display = style.display;
  // An element without a box of its own counts as invisible there, though its children are drawn.
  if (display === 'none' || (display !== 'contents' && !asDefined(element).checkVisibility())) return { gone: true, shown: false, block: false, breaks: false };
  const block = !(display.startsWith('inline') || display === 'contents' || display.startsWith('ruby') || isInitial(element, style));
  const shown = style.visibility === 'visible' && style.fontSize !== '0px' && style.contentVisibility !== 'hidden';
  return { gone: isCutAway(element, style), shown, block: block || nameOf(element) === 'td', breaks: style.whiteSpaceCollapse.startsWith('preserve') };
}

/**
 * How to ask for an element's rendering in this document: by its layout where it has one, else by its markup (the command
 * line, and documents that were parsed but never shown).
 */
export function renderingIn(document: Document): (element: Element) => Rendering {
  const view = member(document, 'defaultView');
  const root = rootOf(document);
  const drawn = view !== null && root !== null && 'checkVisibility' in root && root.getBoundingClientRect().width > 0;
  return drawn ? (element) => byLayout(view, element) : byMarkup;
}

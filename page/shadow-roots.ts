import { member } from './unclobbered';

const FRAGMENT = 11;
/** How deep in a page's own elements hosts are looked for: what holds a whole article stands high up, and to go through thousands of elements takes milliseconds. */
const DEPTH = 6;

/** The elements of a tree down to a depth. A walker's steps cannot be taken for the fields of a form. */
function elementsAbove(walker: TreeWalker, depth: number): Element[] {
  const elements: Element[] = [];
  for (let next = depth > 0 ? walker.firstChild() : null; next !== null; next = walker.nextSibling()) elements.push(next as Element, ...elementsAbove(walker, depth - 1));
  if (elements.length > 0) walker.parentNode();
  return elements;
}

/** The open shadow roots of what stands high up in a page's body, and all within these. A page may nest them deeper than the stack. */
export function shadowRootsIn(body: HTMLElement): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const look = (elements: Iterable<Element>): void => {
    // What a form has under this name may be a field.
    for (const { shadowRoot } of elements) if (shadowRoot?.nodeType === FRAGMENT) roots.push(shadowRoot);
  };
  look(elementsAbove(member(body.ownerDocument, 'createTreeWalker')(body, NodeFilter.SHOW_ELEMENT), DEPTH));
  // The list grows while it is gone through.
  for (const root of roots) look(root.querySelectorAll('*'));
  return roots;
}

import { member } from './unclobbered';

const FRAGMENT = 11;
/** How deep in a page's own elements hosts are looked for: what holds a whole article stands high up, and to go through thousands of elements takes milliseconds. */
const DEPTH = 6;

/** Looks at the elements below the place of a walker, down to a depth. A walker's steps cannot be taken for the fields of a form. */
function lookBelow(walker: TreeWalker, depth: number, look: (element: Element) => void): void {
  if (depth === 0 || walker.firstChild() === null) return;
  do {
    look(walker.currentNode as Element);
    lookBelow(walker, depth - 1, look);
  } while (walker.nextSibling() !== null);
  walker.parentNode();
}

/** The open shadow roots of what stands high up in a page's body, and all within these. A page may nest them deeper than the stack. */
export function shadowRootsIn(body: HTMLElement): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const look = ({ shadowRoot }: Element): void => {
    // What a form has under this name may be a field.
    if (shadowRoot?.nodeType === FRAGMENT) roots.push(shadowRoot);
  };
  lookBelow(member(body.ownerDocument, 'createTreeWalker')(body, NodeFilter.SHOW_ELEMENT), DEPTH, look);
  // The list grows while it is gone through.
  for (const root of roots) root.querySelectorAll('*').forEach(look);
  return roots;
}

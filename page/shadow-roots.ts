const FRAGMENT = 11;

/** The open shadow roots in a tree, and those within them. A page may nest them deeper than the stack. */
export function shadowRootsIn(tree: Element): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const look = ({ shadowRoot }: Element): void => {
    // What a form has under this name may be a field.
    if (shadowRoot?.nodeType === FRAGMENT) roots.push(shadowRoot);
  };
  look(tree);
  tree.querySelectorAll('*').forEach(look);
  // The list grows while it is gone through.
  for (const root of roots) root.querySelectorAll('*').forEach(look);
  return roots;
}

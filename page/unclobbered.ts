/**
 * A member of a document or element as its interface defines it.
 *
 * A page may name a form field or an image after any member (`<input name="firstChild">`, `<img name="querySelector">`), and
 * the name then hides the member. Such names are properties of the object itself, so the search begins at its prototype.
 * Only documents and forms can be affected.
 */
export function member<T extends object, K extends keyof T>(owner: T, name: K): T[K] {
  let prototype: unknown = Object.getPrototypeOf(owner);
  while (typeof prototype === 'object' && prototype !== null) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor !== undefined) {
      const value: unknown = descriptor.get === undefined ? descriptor.value : descriptor.get.call(owner);
      const bound: unknown = typeof value === 'function' ? value.bind(owner) : value;
      return bound as T[K];
    }
    prototype = Object.getPrototypeOf(prototype);
  }
  return owner[name];
}

/** The elements of a document that a selector names. */
export function all(document: Document, selector: string): Element[] {
  return Array.from(member(document, 'querySelectorAll')(selector));
}

/** The root element: null only between `document.open` and its first tag. */
export function rootOf(document: Document): HTMLElement | null {
  // Typed as always there, but a document can be without.
  const root: HTMLElement | null = member(document, 'documentElement');
  return root;
}

/** What a document is called, without the white space around it; empty where it has no title. */
export function titleOf(document: Document): string {
  return all(document, 'head > title')[0]?.textContent.trim() ?? '';
}

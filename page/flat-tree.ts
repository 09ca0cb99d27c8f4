import { member } from './unclobbered';

const ELEMENT = 1;
const TEXT = 3;

/** Whether a node is an element. By number, since a document may come from another window; only a form can hide its number by a field of that name. */
export function isElement(node: Node): node is Element {
  const type: unknown = node.nodeType;
  return type === ELEMENT || typeof type !== 'number';
}

/** Whether a node is a text node (or a CDATA section, which renders the same). */
export function isText(node: Node): node is Text {
  return node.nodeType === TEXT || node.nodeType === 4;
}

/** An element's local name; `form` for a form that hides its own by a field of that name. */
export function nameOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : 'form';
}

/** An element's members as its interface defines them, whatever the fields of a form are called. */
export function asDefined(element: Element): Element {
  return nameOf(element) === 'form' ? new Proxy(element, { get: (form, name) => member(form, name as keyof Element) }) : element;
}

/** The children of an element as they are drawn: through an open shadow root, and for a slot what is assigned to it. */
class Children {
  private index = 0;
  private node: Node | null;

  constructor(parent: Node, private readonly assigned: readonly Node[] | null) {
    this.node = assigned === null ? member(parent, 'firstChild') : null;
  }

  next(): Node | null {
    if (this.assigned !== null) return this.assigned[this.index++] ?? null;
    const node = this.node;
    if (node !== null) this.node = isElement(node) ? asDefined(node).nextSibling : node.nextSibling;
    return node;
  }
}

function childrenOf(element: Element): Children {
  const name = nameOf(element);
  if (name === 'slot' && 'assignedNodes' in element) {
    const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
    if (assigned.length > 0) return new Children(element, assigned);
  }
  // Absent in a document without layout.
  const shadow: ShadowRoot | null | undefined = asDefined(element).shadowRoot;
  return new Children(shadow ?? element, null);
}

/** The elements among an element's children as drawn. */
export function* childElementsOf(element: Element): Generator<Element, void> {
  const children = childrenOf(element);
  for (let node = children.next(); node !== null; node = children.next()) if (isElement(node)) yield node;
}

/** What a walk meets. `enter` says whether to go inside; `leave` follows for every element that was gone into. */
export interface Visitor {
  enter(element: Element): boolean;
  leave(element: Element): void;
  /** A long text may be taken in pieces, between which the walk pauses. */
  text(node: Text): Generator<void, void> | undefined;
}

/** After how many nodes a walk pauses: a tenth of a millisecond's worth, and some milliseconds' where the code runs for the first time and slowly. */
const PAUSE = 50;

/**
 * Walks the flat tree under an element, itself included, in drawing order. Without recursion: pages nest deeper than the
 * stack. Yields now and then, for the caller to let the page live.
 */
export function* walk(root: Element, visitor: Visitor): Generator<void, void> {
  if (!visitor.enter(root)) return;
  const open: { readonly element: Element; readonly children: Children }[] = [{ element: root, children: childrenOf(root) }];
  let count = 0;
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    if (++count % PAUSE === 0) yield;
    const node = top.children.next();
    if (node === null) {
      open.pop();
      visitor.leave(top.element);
    } else if (isText(node)) {
      const work = visitor.text(node);
      if (work !== undefined) yield* work;
    } else if (isElement(node) && visitor.enter(node)) {
      open.push({ element: node, children: childrenOf(node) });
    }
  }
}

/** The element around a node as drawn: out of a shadow root to its host. */
export function parentOf(node: Node): Element | null {
  const parent = member(node, 'parentNode');
  if (parent === null) return null;
  if (isElement(parent)) return parent;
  return 'host' in parent ? (parent as ShadowRoot).host : null;
}

/** Whether a node stands in an element as drawn, or is that element. */
export function isWithin(node: Node | null, element: Element): boolean {
  let around = node;
  while (around !== null && around !== element) around = parentOf(around);
  return around !== null;
}

/** What a page is at a moment, so that it can be compared with itself and with the same page elsewhere. */
import type { Page } from 'puppeteer-core';

export interface PageState {
  /** The document's markup without our host element, and without what the address has in it. */
  readonly html: string;
  /** How many of our host elements there are, and whether the only one is the root's last child. */
  readonly hosts: number;
  readonly hostIsLast: boolean;
  /** The box of every element that is drawn, in CSS pixels, one a line. */
  readonly boxes: string;
  /** Width and height of all there is to scroll, and of the window without its scroll bars. */
  readonly extent: readonly number[];
  readonly scroll: readonly [x: number, y: number];
  readonly selected: string;
  readonly focused: string;
  readonly historyLength: number;
}

/** The driver's own world in a page: what the page's scripts patched is not patched there. */
interface WithIsolatedRealm { isolatedRealm(): { evaluate<T>(look: () => T): Promise<T> } }

/** Looks at all of it at once. */
export async function stateOf(page: Page): Promise<PageState> {
  const frame = page.mainFrame() as unknown as WithIsolatedRealm;
  return frame.isolatedRealm().evaluate(() => {
    const HOST = 'first-reported-notes';
    // By the prototype: a page may name its images after any member of a document.
    const own = <K extends keyof Document>(name: K): Document[K] => {
      for (let prototype: unknown = Object.getPrototypeOf(document); prototype !== null; prototype = Object.getPrototypeOf(prototype)) {
        const found = Object.getOwnPropertyDescriptor(prototype, name);
        if (found !== undefined) return (found.get === undefined ? found.value : found.get.call(document)) as Document[K];
      }
      throw new Error(`A document has no ${name}.`);
    };
    const root = own('documentElement');
    const all = Array.from(own('querySelectorAll').call(document, '*'));
    const hosts = all.filter((element) => element.localName === HOST);
    const box = (element: Element): string => {
      const { x, y, width, height } = Element.prototype.getBoundingClientRect.call(element);
      return `${element.localName} ${[x + scrollX, y + scrollY, width, height].map((number) => number.toFixed(1)).join(' ')}`;
    };
    const drawn = all.filter((element) => element.localName !== HOST && Element.prototype.checkVisibility.call(element));
    const focused = own('activeElement');
    return {
      html: root.outerHTML.replaceAll(new RegExp(`<${HOST}[^>]*></${HOST}>`, 'g'), '').replaceAll(location.hostname, 'HOST'),
      hosts: hosts.length, hostIsLast: hosts.length === 1 && root.lastElementChild === hosts[0],
      boxes: drawn.map(box).join('\n'), extent: [root.scrollWidth, root.scrollHeight, root.clientWidth, root.clientHeight],
      scroll: [scrollX, scrollY] as [number, number], selected: String(getSelection()),
      focused: focused === null ? '' : Element.prototype.cloneNode.call(focused, false).nodeName, historyLength: history.length,
    };
  });
}

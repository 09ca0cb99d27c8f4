import { member, rootOf } from './unclobbered';

/** The one element that the extension adds to a page. */
export const HOST = 'first-reported-notes';

/** How often the host comes back to a page that removes it. One that goes on removing it does not want it. */
const RETURNS = 20;
/** How long after its removal, in milliseconds: at once would be a race with the page's own observer. */
const RETURN_AFTER = 50;

/** Languages that are written from right to left: that of what is drawn may not run as the page does. */
const FROM_THE_RIGHT = /^(?:ar|fa|he|ur)\b/;

/**
 * Our element at the end of the page's root, with an open shadow root for all that we draw. The rest of the document stays as
 * it was, to the byte. A page that replaces its body does not touch it; one that removes it gets it back.
 */
export class Host {
  private element: HTMLElement | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private returns = 0;
  private readonly observer: MutationObserver;

  constructor(private readonly document: Document) {
    this.observer = new MutationObserver(() => { this.check(); });
  }

  /** The element, while it is mounted. */
  get current(): HTMLElement | null {
    return this.element;
  }

  /**
   * Puts the element into the page, or back into it, and gives the root to draw in. Remains of a predecessor that was updated away are removed.
   *
   * @param language of what is drawn, which need not be the page's (BCP 47)
   */
  mount(language: string): ShadowRoot {
    this.element ??= this.create();
    this.element.lang = language;
    this.element.dir = FROM_THE_RIGHT.test(language) ? 'rtl' : 'ltr';
    this.returns = 0;
    this.attach();
    return this.element.shadowRoot ?? this.element.attachShadow({ mode: 'open' });
  }

  /** Takes the element, and with it everything that we drew, out of the page. */
  destroy(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.observer.disconnect();
    this.element?.remove();
    this.element = null;
  }

  private create(): HTMLElement {
    const element = member(this.document, 'createElement')(HOST);
    // Open: tests and assistive tools look inside, and a closed one would not keep a page out.
    element.attachShadow({ mode: 'open' });
    return element;
  }

  private attach(): void {
    const root = rootOf(this.document);
    if (root === null || this.element === null) return;
    for (const child of Array.from(root.children)) if (child.localName === HOST && child !== this.element) child.remove();
    if (this.element.parentNode !== root) root.append(this.element);
    this.observer.disconnect();
    // The document too: `document.open` replaces the root.
    this.observer.observe(this.document, { childList: true });
    this.observer.observe(root, { childList: true });
  }

  private check(): void {
    const root = rootOf(this.document);
    if (this.element === null || this.timer !== undefined || (root !== null && this.element.parentNode === root)) return;
    if (this.returns >= RETURNS) {
      this.observer.disconnect();
      return;
    }
    this.returns += 1;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.attach();
    }, RETURN_AFTER);
  }
}

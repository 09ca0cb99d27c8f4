import { h, render } from 'preact';
import pageCss from '../../components/page.css?inline';
import { Host } from '../../page/host';
import { Overlay, type OverlayProps } from './Overlay';
import overlayCss from './overlay.css?inline';

/** A sheet of ours in a shadow root: constructed, so that the page's policy on inline styles has no say in it. */
function adopt(root: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}

const DEEDS = ['click', 'pointerenter', 'pointerleave', 'mouseenter', 'mouseleave', 'input', 'change'];
const KEYS = ['keydown', 'keypress', 'keyup'];

/**
 * Draws the line between the page and what we draw in it: what the page's scripts make up does nothing here, and keys pressed here are
 * none of the page's shortcuts.
 */
function guard(root: ShadowRoot): void {
  for (const type of [...DEEDS, ...KEYS]) {
    root.addEventListener(type, (event) => { if (!event.isTrusted) event.stopImmediatePropagation(); }, { capture: true });
  }
  for (const type of KEYS) root.addEventListener(type, (event) => { event.stopPropagation(); });
}

/** Our one element in the page, and what is drawn in it. */
export class Surface {
  private readonly host: Host;
  private root: ShadowRoot | null = null;
  private isDrawing = false;
  private next: OverlayProps | null = null;

  constructor(document: Document) {
    this.host = new Host(document);
  }

  /** The shadow root, while something is drawn. */
  get shadow(): ShadowRoot | null {
    return this.root;
  }

  /** Whether a node is our element: what happens there is no change of the page's. */
  owns(node: Node): boolean {
    return node === this.host.current;
  }

  /** The rail's item that has the focus. */
  get focused(): string | null {
    return this.root?.activeElement?.getAttribute('data-item') ?? null;
  }

  /** Puts the element into the page, with its styles, where it is not there: `draw` does so too, but by then there is more to do. */
  mount(locale: string): ShadowRoot {
    if (this.root === null) {
      this.root = this.host.mount(locale);
      adopt(this.root, `${overlayCss}\n${pageCss}`);
      guard(this.root);
    }
    return this.root;
  }

  /**
   * Draws. What is drawn away loses the focus meanwhile, and what answers that draws, too:
   * it comes afterwards, as a drawing within a drawing ends in pieces.
   */
  draw(props: OverlayProps): void {
    if (this.isDrawing) {
      this.next = props;
      return;
    }
    const root = this.mount(props.words.locale);
    this.host.current?.style.setProperty('--fr-unzoom', String(1 / document.documentElement.currentCSSZoom));
    this.isDrawing = true;
    try {
      render(h(Overlay, props), root);
    } finally {
      this.isDrawing = false;
      const { next } = this;
      this.next = null;
      if (next !== null) this.draw(next);
    }
  }

  /** Looks at the page as if nothing lay beside its text: to be shown all that is at a point, and look past what is ours, takes ten times as long. */
  through<Seen>(look: () => Seen): Seen {
    const margin = this.root?.querySelector('.margin');
    margin?.setAttribute('data-through', '');
    try {
      return look();
    } finally {
      margin?.removeAttribute('data-through');
    }
  }

  /** Takes everything out of the page. */
  clear(): void {
    this.next = null;
    if (this.root !== null) render(null, this.root);
    this.root = null;
    this.host.destroy();
  }
}

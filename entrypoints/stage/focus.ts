import { member } from '../../page/unclobbered';

/** The element that has the focus, inside shadow roots too; null where it is the page as a whole. */
function focused(): HTMLElement | null {
  let active: Element | null = member(document, 'activeElement');
  for (let inner = active?.shadowRoot?.activeElement; inner !== null && inner !== undefined; inner = inner.shadowRoot?.activeElement) active = inner;
  return active instanceof HTMLElement && active !== member(document, 'body') && active !== member(document, 'documentElement') ? active : null;
}

/** Remembers where the focus was before it went into a card, and gives it back. */
export class FocusKeeper {
  private from: HTMLElement | null = null;
  private lent = false;

  /** @param owns whether a node is our element in the page */
  constructor(private readonly owns: (node: Node) => boolean) {}

  /** Remembers where the focus is now. A second loan in a row keeps the first place: from card to card one stays in the card. */
  lend(): void {
    if (this.lent) return;
    this.from = focused();
    this.lent = true;
  }

  /** Gives the focus back to where it was, or to the page; unless the reader has taken it elsewhere meanwhile. */
  giveBack(): void {
    if (!this.lent) return;
    const { from } = this;
    this.lent = false;
    this.from = null;
    const active = member(document, 'activeElement');
    if (focused() !== null && active !== null && !this.owns(active)) return;
    if (from?.isConnected === true) from.focus({ preventScroll: true });
    else focused()?.blur();
  }
}

/** The element that has the focus, inside shadow roots too; null where it is the page as a whole. */
function focused(): HTMLElement | null {
  let active: Element | null = document.activeElement;
  for (let inner = active?.shadowRoot?.activeElement; inner !== null && inner !== undefined; inner = inner.shadowRoot?.activeElement) active = inner;
  return active instanceof HTMLElement && active !== document.body && active !== document.documentElement ? active : null;
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
    const { activeElement } = document;
    if (focused() !== null && activeElement !== null && !this.owns(activeElement)) return;
    if (from?.isConnected === true) from.focus({ preventScroll: true });
    else focused()?.blur();
  }
}

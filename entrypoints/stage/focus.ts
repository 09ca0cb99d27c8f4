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

  /** Remembers where the focus is now. A second loan in a row keeps the first place: from card to card one stays in the card. */
  lend(): void {
    if (this.lent) return;
    this.from = focused();
    this.lent = true;
  }

  /** Gives the focus back to where it was, or to the page. */
  giveBack(): void {
    if (!this.lent) return;
    this.lent = false;
    if (this.from?.isConnected === true) this.from.focus({ preventScroll: true });
    else focused()?.blur();
    this.from = null;
  }
}

import { member, rootOf } from './unclobbered';

export interface PageWatch {
  /** The page's text changed, and has been still for a moment. Never called while the page is hidden. */
  readonly onText: () => void;
  /** The document's address is another one, the fragment aside. */
  readonly onAddress: (address: string) => void;
  /** The page is seen again: its tab was turned to, or it came back from the back-forward cache. */
  readonly onShown?: (cached: boolean) => void;
  /** Ends the watch. */
  readonly signal: AbortSignal;
  /** Whether a change at a node is our own or of no interest. */
  readonly ignores?: (node: Node) => boolean;
}

/** How long the text must be still, in milliseconds. */
const STILL = 400;
/** A page that never is still is looked at this long after its first change, and then ever more rarely. */
const PATIENCE = 2_000;
const MOST_PATIENCE = 30_000;

const withoutFragment = (address: string): string => address.split('#', 1)[0] ?? '';

/** Gathers bursts of changes: calls once they have stopped, or once patience is at an end, which doubles while they go on. */
export class Settling {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private since: number | null = null;
  private patience = PATIENCE;
  private lastCall = -Infinity;

  constructor(private readonly call: () => void) {}

  changed(): void {
    const now = performance.now();
    this.since ??= now;
    // A page that was still in between is trusted anew.
    if (now - this.lastCall > MOST_PATIENCE * 2) this.patience = PATIENCE;
    clearTimeout(this.timer);
    const wait = Math.min(STILL, this.since + this.patience - now);
    this.timer = setTimeout(() => { this.settled(wait < STILL); }, Math.max(0, wait));
  }

  stop(): void {
    clearTimeout(this.timer);
    this.since = null;
  }

  private settled(impatient: boolean): void {
    this.since = null;
    this.lastCall = performance.now();
    this.patience = impatient ? Math.min(this.patience * 2, MOST_PATIENCE) : PATIENCE;
    this.call();
  }
}

/** Whether a node that came or went can touch text at all: a swapped icon or script cannot. */
const speaks = (node: Node): boolean => node.nodeType === 3 ? node.nodeValue?.trim() !== '' : node.nodeType === 1;

/**
 * Watches a page for what makes another reading necessary. Reads no text itself, so a busy page costs in proportion to the
 * number of its changes and no more; while hidden it is not answered at all, but once on being shown.
 *
 * @returns has shadow roots watched, too: their changes are none of the document's. Once more for one that is watched already is as once.
 */
export function watchPage(document: Document, { onText, onAddress, onShown, signal, ignores = () => false }: PageWatch): (roots: readonly ShadowRoot[]) => void {
  const view = member(document, 'defaultView');
  if (view === null || signal.aborted) return () => undefined;
  let missed = false;
  let address = withoutFragment(view.location.href);

  const hidden = (): boolean => member(document, 'visibilityState') === 'hidden';
  const settling = new Settling(() => {
    if (hidden()) missed = true;
    else onText();
  });
  const touchesText = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean =>
    !ignores(target) && (type === 'characterData' || [...addedNodes, ...removedNodes].some((node) => speaks(node) && !ignores(node)));
  const observer = new MutationObserver((records) => {
    if (!records.some(touchesText)) return;
    if (hidden()) missed = true;
    else settling.changed();
  });
  const watch = (trees: readonly Node[]): void => {
    for (const tree of trees) observer.observe(tree, { childList: true, characterData: true, subtree: true });
  };
  // The document, not its root: `document.open` replaces the root.
  watch([document]);

  const moved = (): void => {
    const now = withoutFragment(view.location.href);
    if (now === address) return;
    address = now;
    onAddress(now);
  };
  const shown = (cached: boolean): void => {
    if (hidden()) return;
    moved();
    onShown?.(cached);
    if (!missed) return;
    missed = false;
    settling.changed();
  };
  // `navigatesuccess`, unlike `navigate`, comes when the address and mostly the text are the new ones.
  view.navigation.addEventListener('navigatesuccess', moved, { signal });
  view.addEventListener('popstate', moved, { signal });
  view.addEventListener('hashchange', moved, { signal });
  view.addEventListener('pageshow', (event) => { if (event.persisted) shown(true); }, { signal });
  const listen = member(document, 'addEventListener');
  // What is folded away is not read, and unfolding it changes no text.
  listen('toggle', (event) => {
    if (event.target instanceof HTMLDetailsElement) settling.changed();
  }, { capture: true, signal });
  listen('visibilitychange', () => { shown(false); }, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    settling.stop();
  }, { once: true });
  return (roots) => { if (!signal.aborted) watch(roots); };
}

/**
 * Calls whenever a page puts another root in place of its own, as `document.open` does: that takes every listener off the
 * document and its window, ours too, and says so nowhere.
 */
export function onRewritten(document: Document, listener: () => void, signal: AbortSignal): void {
  let root = rootOf(document);
  const observer = new MutationObserver(() => {
    const now = rootOf(document);
    if (now === null || now === root) return;
    root = now;
    listener();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => { observer.disconnect(); }, { once: true });
}

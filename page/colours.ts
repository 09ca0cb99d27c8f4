import { member, rootOf } from './unclobbered';

/** Milliseconds until a page has taken on another look: at most so often it is looked at. */
const SOON = 150;
/** And once more: colours fade into each other, and sheets may have to be loaded. */
const FADED = 1_000;

/**
 * Calls whenever the colours of a page may have become others: by the system's choice of light or dark, or by the page's own switch, which is
 * some attribute of its root or its body. These change for other reasons too, so the caller looks for itself.
 */
export function watchColours(document: Document, onChange: () => void, signal: AbortSignal): void {
  const view = member(document, 'defaultView');
  const root = rootOf(document);
  if (view === null || root === null || signal.aborted) return;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let faded: ReturnType<typeof setTimeout> | undefined;
  const hint = (): void => {
    // Not put off: some pages note there with each step how far they are scrolled.
    soon ??= setTimeout(() => {
      soon = undefined;
      onChange();
    }, SOON);
    clearTimeout(faded);
    faded = setTimeout(onChange, FADED);
  };
  const observer = new MutationObserver(() => {
    observe();
    hint();
  });
  // A page may put another body in place of its own.
  const observe = (): void => {
    observer.observe(root, { attributes: true, childList: true });
    // Typed as always there, but a page can be without.
    const body = member(document, 'body') as HTMLElement | null;
    if (body !== null) observer.observe(body, { attributes: true });
  };
  observe();
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', hint, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(soon);
    clearTimeout(faded);
  }, { once: true });
}

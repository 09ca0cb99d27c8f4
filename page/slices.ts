/** How long a slice of work may hold up the page, in milliseconds. A frame has 16. */
const SLICE = 8;

/** Resolves when the page can be seen, at once if it is; not at all where it goes first. */
function seen(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (document.visibilityState === 'visible') {
      resolve();
      return;
    }
    document.addEventListener('visibilitychange', () => { void seen(signal).then(resolve); }, { once: true, signal });
  });
}

/**
 * Runs work that pauses by itself, in slices between which the page comes first, and only while the page can be seen.
 *
 * @throws The signal's reason, once it is aborted.
 */
export async function inSlices<T>(work: Generator<unknown, T>, signal: AbortSignal): Promise<T> {
  let until = 0;
  for (;;) {
    if (performance.now() >= until) {
      await scheduler.yield();
      await seen(signal);
      until = performance.now() + SLICE;
    }
    signal.throwIfAborted();
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

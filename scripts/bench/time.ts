/** What something gave, and the milliseconds that it took. */
export interface Timed<T> {
  readonly result: T;
  readonly ms: number;
}

/** By the time that the processor was at work for this thread: unlike the clock's, it is nearly the same on a busy machine. */
export function timed<T>(run: () => T): Timed<T> {
  const before = process.threadCpuUsage();
  const result = run();
  const { user, system } = process.threadCpuUsage(before);
  return { result, ms: (user + system) / 1000 };
}

/** By the clock: for a first run, during which the processor compiles on other threads too. */
export function clocked<T>(run: () => T): Timed<T> {
  const begun = performance.now();
  const result = run();
  return { result, ms: performance.now() - begun };
}

/** Milliseconds by the clock for which what is quick is run and timed together: the processor's own clock for a thread ticks slowly. */
const BATCH = 60;
/** Milliseconds by the clock after which no more is done: enough for all of it to be compiled. */
const MOST_TIME = 2000;

/** The quickest of several runs, or the only one where it takes long; for quick ones the mean of the quickest batch. */
export function bestOf<T>(run: () => T): Timed<T> {
  const { result, ms: first } = clocked(run);
  let best = Infinity;
  const begun = performance.now() - first;
  do {
    let runs = 0;
    const { ms } = timed(() => {
      for (const until = performance.now() + BATCH; runs === 0 || performance.now() < until; runs += 1) run();
    });
    best = Math.min(best, ms / runs);
  } while (performance.now() - begun < MOST_TIME);
  return { result, ms: best };
}

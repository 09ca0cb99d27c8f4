/** What something gave, and the milliseconds that it took. */
export interface Timed<T> {
  readonly result: T;
  readonly ms: number;
}

/** By the time that the processor was at work: unlike the clock's, it is the same on a busy machine. */
export function timed<T>(run: () => T): Timed<T> {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return { result, ms: (user + system) / 1000 };
}

/** By the clock: for a first run, during which the processor compiles on other threads too. */
export function clocked<T>(run: () => T): Timed<T> {
  const begun = performance.now();
  const result = run();
  return { result, ms: performance.now() - begun };
}

/** Runs and milliseconds after which no more runs are made. */
const MOST_RUNS = 25;
const MOST_TIME = 1500;

/** The quickest of several runs, or the only one where it takes long. */
export function bestOf<T>(run: () => T): Timed<T> {
  let best = timed(run);
  for (let runs = 1, all = best.ms; runs < MOST_RUNS && all < MOST_TIME; runs += 1) {
    const next = timed(run);
    if (next.ms < best.ms) best = next;
    all += next.ms;
  }
  return best;
}

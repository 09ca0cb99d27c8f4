/** Drives work that is written in steps to its end without a pause: where nobody waits, as on the command line. */
export function inOneGo<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

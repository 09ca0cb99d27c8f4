/** How many inputs a property is given: so many usually, since whoever changes something waits; `npm run fuzz` says 100,000. */
export function runs(usual: number): number {
  return Number(process.env['FUZZ_RUNS'] ?? usual);
}

/** How long so many inputs may take, in milliseconds, on a busy machine. */
export function timeFor(inputs: number): number {
  return 20_000 + inputs * 30;
}

import type { Holdings } from './holdings';

/** Computes something once for each pack at hand, and forgets it with the pack. */
export function perHoldings<T>(compute: (holdings: Holdings) => T): (holdings: Holdings) => T {
  const known = new WeakMap<Holdings, { readonly value: T }>();
  return (holdings) => {
    const found = known.get(holdings);
    if (found !== undefined) return found.value;
    const value = compute(holdings);
    known.set(holdings, { value });
    return value;
  };
}

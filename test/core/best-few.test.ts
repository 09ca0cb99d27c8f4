// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BestFew } from '../../core/best-few';

/** Ranks of which many are equal. */
const ranks = fc.array(fc.oneof(fc.nat(3), fc.double({ min: 0, max: 10, noNaN: true })), { maxLength: 60 });

function bestOf(few: BestFew, all: readonly number[], order = [...all.keys()]): number[] {
  few.clear();
  for (const item of order) few.offer(item, all[item] ?? 0);
  return few.items();
}

describe('the best few', () => {
  test('are what sorting all of them gives, of equal ones that of the lower number, in whatever order they come', () => {
    fc.assert(fc.property(ranks, fc.integer({ min: 1, max: 20 }), (all, most) => {
      const sorted = [...all.keys()].sort((a, b) => (all[b] ?? 0) - (all[a] ?? 0)).slice(0, most);
      expect(bestOf(new BestFew(most), all)).toEqual(sorted);
      expect(bestOf(new BestFew(most), all, [...all.keys()].reverse())).toEqual(sorted);
    }));
  });

  test('owe nothing to what was offered before they were cleared', () => {
    fc.assert(fc.property(ranks, ranks, (before, all) => {
      const few = new BestFew(5);
      bestOf(few, before);
      expect(bestOf(few, all)).toEqual(bestOf(new BestFew(5), all));
    }));
  });
});

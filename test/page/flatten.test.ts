import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatten, LINES, type Mark } from '../../page/flatten';

describe('flatten', () => {
  it('gives a stretch under two passages the stronger line', () => {
    expect(flatten([{ start: 0, end: 10, line: 'dotted' }, { start: 4, end: 6, line: 'solid' }])).toEqual([
      { start: 0, end: 4, line: 'dotted' }, { start: 4, end: 6, line: 'solid' }, { start: 6, end: 10, line: 'dotted' },
    ]);
  });

  it('joins neighbours of one line', () => {
    expect(flatten([{ start: 5, end: 9, line: 'thin' }, { start: 0, end: 5, line: 'thin' }, { start: 3, end: 7, line: 'thin' }])).toEqual([{ start: 0, end: 9, line: 'thin' }]);
  });

  it('draws, at every place, the strongest line there and no other', () => {
    const mark = fc.record({ start: fc.nat(30), length: fc.nat(10), line: fc.constantFrom(...LINES) })
      .map(({ start, length, line }): Mark => ({ start, end: start + length, line }));
    fc.assert(fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
      const flat = flatten(marks);
      for (let at = 0; at < 45; at += 1) {
        const here = (all: readonly Mark[]): Mark[] => all.filter(({ start, end }) => start <= at && at < end);
        const strongest = LINES.find((line) => here(marks).some((found) => found.line === line));
        expect(here(flat).map(({ line }) => line)).toEqual(strongest === undefined ? [] : [strongest]);
      }
    }));
  });
});

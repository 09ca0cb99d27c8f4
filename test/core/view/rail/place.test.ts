// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { railPlace } from '../../../../core/view/rail/place';
import { column } from './passages';

const free = (left: number, right: number, direction: 'ltr' | 'rtl' = 'ltr'): typeof column => ({ ...column, free: { left, right }, least: { left, right }, direction });

describe('railPlace', () => {
  it('takes the roomier side, and has names there', () => {
    expect(railPlace(free(120, 260), 1400)).toEqual({ form: 'names', side: 'right', stem: 1026, reach: 12, room: 190 });
  });
  it('takes the side at which lines begin where both have room enough', () => {
    expect(railPlace(free(220, 320), 1400)).toMatchObject({ side: 'left', stem: 374, room: 170 });
    expect(railPlace(free(320, 220, 'rtl'), 1400).side).toBe('right');
  });
  it('has brackets alone where names have no room, down to the text’s own padding', () => {
    expect(railPlace(free(60, 20), 800)).toEqual({ form: 'beads', side: 'left', stem: 374, reach: 12, room: 0 });
    expect(railPlace({ ...column, left: 20, free: { left: 20, right: 20 }, least: { left: 20, right: 20 } }, 390)).toEqual({ form: 'beads', side: 'left', stem: 9, reach: 9, room: 0 });
  });
  it('leaves some pixels between the letters and a bead as wide as its button, however little room there is', () => {
    for (const room of [16, 18, 20, 40, 100]) {
      const { stem, reach } = railPlace(free(room, 0), 800);
      expect(column.left - stem - (Math.min(16, 2 * reach - 2) / 2)).toBeGreaterThanOrEqual(3);
    }
  });
  it('stands outside a box that the text stands in, where the space is there', () => {
    expect(railPlace({ ...free(230, 10), offset: { left: 18, right: 0 } }, 1400)).toMatchObject({ form: 'names', side: 'left', stem: 356 });
    expect(railPlace({ ...free(10, 100), offset: { left: 0, right: 40 } }, 1400)).toMatchObject({ form: 'beads', side: 'right', stem: 1066 });
  });
  it('is a strip at the window’s edge where there is no room at all', () => {
    expect(railPlace(free(4, 8), 700)).toEqual({ form: 'strip', side: 'right', stem: 693, reach: 7, room: 0 });
    expect(railPlace(free(4, 8, 'rtl'), 700)).toEqual({ form: 'strip', side: 'left', stem: 7, reach: 7, room: 0 });
  });
  it('takes the side at which nothing stands at all where both have room for the most part', () => {
    expect(railPlace({ ...column, least: { left: 50, right: 300 } }, 1400).side).toBe('right');
  });
  it('stays on its side while that has room for as much as the other', () => {
    const before = railPlace(free(120, 260), 1400);
    expect(railPlace(free(320, 220), 1400, before).side).toBe('right');
    expect(railPlace(free(320, 200), 1400, before).side).toBe('left');
    expect(railPlace(free(100, 20), 800, before).side).toBe('right');
    expect(railPlace(free(100, 10), 800, before).side).toBe('left');
  });
});

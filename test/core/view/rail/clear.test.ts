// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOneGo } from '../../../../core/in-one-go';
import { clearing, type FreeFromStem, headBottom } from '../../../../core/view/rail/clear';
import { labelHeight, labelWidth } from '../../../../core/view/rail/labels';
import { itemId, railLayout, type Stretch } from '../../../../core/view/rail/layout';
import type { RailItem, RailLayout } from '../../../../core/view/rail/shapes';
import { words } from '../notes';
import { at, column } from './passages';

const worth = { reason: '“might be” left out', mark: 'words' } as const;
const layout = railLayout([at('TechCrunch', 4, 12), at('CNN', 14, 15, worth), at('BuzzFeed News', 17, 22)], column, 1400, words);
const SEEN = { top: 0, bottom: 800 };

/** A page on which something stands at some height, from a distance from the stem on. */
const taken = ({ top, bottom }: Stretch, from = -1): FreeFromStem => (y, distance) => distance <= (y >= top && y <= bottom ? Math.max(0, from) : 240);
const told = (items: readonly RailItem[]): string[] => items.map(({ kind, name, top, bottom, label }) => `${kind} ${name} ${String(Math.round(top))}–${String(Math.round(bottom))}${label === null ? '' : ' with a label'}`);

const clearOf = (...asked: Parameters<typeof clearing>): RailLayout => inOneGo(clearing(...asked));

describe('a rail with what is beside it', () => {
  it('leaves a rail alone where nothing stands beside it', () => {
    expect(clearOf(layout, SEEN, () => true)).toEqual(layout);
  });

  it('leaves out labels that would lie over something, and keeps those that end before it', () => {
    expect(told(clearOf(layout, SEEN, taken({ top: 100, bottom: 200 }, 60)).items)).toEqual([
      'bracket TechCrunch 120–354', 'bead CNN 420–444 with a label', 'bracket BuzzFeed News 510–654 with a label',
    ]);
    expect(told(clearOf(layout, SEEN, taken({ top: 100, bottom: 200 }, 150)).items)[0]).toContain('with a label');
  });

  it('shortens a bracket to what lies over nothing, and leaves out what has no place', () => {
    const [bracket, ...rest] = clearOf(layout, SEEN, taken({ top: 100, bottom: 200 })).items;
    expect(bracket?.top).toBeGreaterThanOrEqual(200);
    expect([bracket?.bottom, bracket?.label]).toEqual([354, null]);
    expect(rest).toHaveLength(2);
    expect(told(clearOf(layout, SEEN, taken({ top: 400, bottom: 660 })).items)).toEqual(['bracket TechCrunch 120–354 with a label']);
  });

  it('keeps what has the focus where it has no place, and lets its label go', () => {
    for (const item of layout.items) {
      expect(clearOf(layout, SEEN, () => false, itemId(item)).items).toEqual([{ ...item, label: null }]);
    }
    expect(clearOf(layout, SEEN, () => false, 'bead elsewhere').items).toEqual([]);
  });

  it('keeps the longest part of a bracket that something crosses', () => {
    const parts = (top: number): number[] => clearOf(layout, SEEN, taken({ top, bottom: top + 20 })).items.filter(({ name }) => name === 'TechCrunch').map((item) => item.top);
    expect(parts(290)).toEqual([120]);
    expect(parts(170)[0]).toBeGreaterThanOrEqual(190);
  });

  it('has nothing under the counts of what is off screen', () => {
    expect(clearOf(layout, { top: 360, bottom: 450 }, () => true).items.map(({ label }) => label !== null)).toEqual([true, false, true]);
    // Its bracket is off screen already, what is written below it is not.
    const slid = railLayout([at('TechCrunch', 4, 5), at('CNN', 14, 15)], column, 1400, words);
    expect(clearOf(slid, { top: 146, bottom: 450 }, () => true).items.map(({ label }) => label !== null)).toEqual([false, true]);
    expect(clearOf(layout, SEEN, () => true).without).toEqual([]);
  });

  it('goes without its head and its counts where they have no place', () => {
    expect(clearOf(layout, SEEN, taken({ top: 40, bottom: 60 }, 80)).without).toEqual(['head']);
    expect(clearOf(layout, SEEN, taken({ top: 778, bottom: 790 }, 80)).without).toEqual(['below']);
    expect(clearOf(layout, SEEN, taken({ top: 8, bottom: 20 }, 80)).without).toEqual(['above', 'head']);
    // In one column with the brackets they stand taller.
    const narrow = railLayout([at('TechCrunch', 4, 12)], { ...column, free: { left: 40, right: 0 }, least: { left: 40, right: 0 } }, 1400, words);
    expect(clearOf(narrow, SEEN, taken({ top: 750, bottom: 763 })).without).toContain('below');
  });

  it('leaves out a bead that lies over something, however little', () => {
    const names = (bottom: number, y: number): string[] => clearOf(layout, { top: 0, bottom }, taken({ top: y - 2, bottom: y + 2 })).items.map(({ name }) => name);
    expect(names(800, 444)).toEqual(['TechCrunch', 'BuzzFeed News']);
    expect(names(425, 420)).toEqual(['TechCrunch', 'BuzzFeed News']);
  });

  it('asks for no room for words where the rail has none, nor for anything at the window’s edge', () => {
    const narrow = railLayout([at('TechCrunch', 4, 12)], { ...column, free: { left: 40, right: 30 } }, 700, words);
    expect(clearOf(narrow, SEEN, taken({ top: 0, bottom: 800 }, 20))).toEqual(narrow);
    const strip = railLayout([at('TechCrunch', 4, 12)], { ...column, free: { left: 4, right: 3 } }, 700, words);
    expect(clearOf(strip, SEEN, () => false)).toEqual(strip);
  });

  it('looks only at what is seen', () => {
    expect(clearOf(layout, { top: 0, bottom: 300 }, taken({ top: 310, bottom: 900 })).items).toEqual(layout.items);
    expect(clearOf(layout, { top: 200, bottom: 800 }, taken({ top: 0, bottom: 190 })).items).toEqual(layout.items);
  });

  it('never has anything over what stands on the page, if that is as tall as a line', () => {
    const obstacles = fc.array(fc.record({ top: fc.integer({ min: 0, max: 780 }), height: fc.integer({ min: 12, max: 200 }), from: fc.integer({ min: 0, max: 220 }) }), { maxLength: 6 });
    fc.assert(fc.property(obstacles, (some) => {
      const free: FreeFromStem = (y, distance) => distance <= Math.min(240, ...some.filter(({ top, height }) => y >= top && y <= top + height).map(({ from }) => from));
      for (const item of clearOf(layout, SEEN, free).items) {
        for (const { top, height, from } of some) {
          if (from < layout.place.reach) expect(item.top < top + height - 6 && item.bottom > top + 6 ? [item, top, height] : null).toBeNull();
          const { label } = item;
          if (label === null || from > labelWidth(item, label.rows, layout.place.room)) continue;
          const bottom = label.top + labelHeight(item, label.rows, layout.place.room);
          expect(label.top < top + height - 6 && bottom > top + 6 ? [label, top, height] : null).toBeNull();
        }
      }
    }), { numRuns: 300 });
  });
});

it.each([[300, 254], [100, 64], [60, 52], [0, -8]])('above an item at %d the head ends at %d', (top, bottom) => {
  expect(headBottom(layout.items.slice(0, 1).map((item) => ({ ...item, top })))).toBe(bottom);
});

import type { RailPassage } from '../../../../core/view/rail/shapes';
import type { ColumnBox } from '../../../../core/view/rail/place';

/** A column of 600 pixels in the middle of a wide page. */
export const column: ColumnBox = { left: 400, right: 1000, free: { left: 300, right: 300 }, least: { left: 300, right: 300 }, offset: { left: 0, right: 0 }, direction: 'ltr' };

/** Height of a line of the column. */
export const LINE = 30;

/** Passages of whole lines, counted from 0: `at('TechCrunch', 0, 3)` fills the lines 0 to 2. */
export function at(name: string, from: number, to: number, more: Partial<RailPassage> = {}): RailPassage {
  return {
    id: `${name}@${String(from)}`, key: name.toLowerCase(), name, day: '29 Nov', reason: null, mark: 'ordinary',
    lines: Array.from({ length: to - from }, (_, line) => ({ left: 400, right: 1000, top: (from + line) * LINE, bottom: (from + line) * LINE + 24 })),
    ...more,
  };
}

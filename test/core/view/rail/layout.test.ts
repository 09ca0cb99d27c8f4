// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { nearScreen, offScreen, railLayout, underCounts } from '../../../../core/view/rail/layout';
import type { RailItem, RailLayout, RailPassage } from '../../../../core/view/rail/shapes';
import { words } from '../notes';
import { at, column, LINE } from './passages';

const worth = { reason: '“might be” left out', mark: 'words' } as const;
const items = (...passages: readonly RailPassage[]): readonly RailItem[] => railLayout(passages, column, 1400, words).items;
const told = (...passages: readonly RailPassage[]): string[] => items(...passages).map(({ kind, name, ids }) => `${kind} ${name} ${String(ids.length)}`);

describe('brackets', () => {
  it('join neighbouring lines of one origin, across paragraphs too', () => {
    const [only, ...rest] = items(at('TechCrunch', 0, 2), at('TechCrunch', 2, 3), at('TechCrunch', 4, 5));
    expect(rest).toEqual([]);
    expect([only?.kind, only?.ids, only?.top, only?.bottom]).toEqual(['bracket', ['TechCrunch@0', 'TechCrunch@2', 'TechCrunch@4'], 0, 4 * LINE + 24]);
  });

  it('end where much lies between, and where another origin begins', () => {
    expect(told(at('TechCrunch', 0, 2), at('TechCrunch', 8, 9), at('CNN', 9, 11))).toEqual(['bracket TechCrunch 1', 'bracket TechCrunch 1', 'bracket CNN 1']);
  });

  it('give a line to the origin that has most of it', () => {
    const few = at('CNN', 0, 0, { lines: [{ left: 800, right: 1000, top: 0, bottom: 24 }] });
    expect(told(at('TechCrunch', 0, 0, { lines: [{ left: 400, right: 790, top: 2, bottom: 22 }] }), few)).toEqual(['bracket TechCrunch 1']);
  });

  it('leave out what is drawn outside the column, or not at all', () => {
    expect(told(at('CNN', 0, 1, { lines: [{ left: 1100, right: 1300, top: 0, bottom: 24 }] }), at('Twitter', 2, 2))).toEqual([]);
  });

  it('take boxes whose measures are not their own, as those of the browser', () => {
    const box = Object.create({ left: 400, right: 1000, top: 0, bottom: 24 }) as { left: number; right: number; top: number; bottom: number };
    expect(told(at('CNN', 0, 0, { lines: [box] }))).toEqual(['bracket CNN 1']);
  });

  it('reach over all boxes of their lines, in whatever order these come', () => {
    const high = at('A', 0, 0, { id: 'high', lines: [{ left: 700, right: 1000, top: 0, bottom: 24 }] });
    const low = at('A', 0, 0, { id: 'low', lines: [{ left: 400, right: 690, top: 4, bottom: 28 }] });
    expect(items(at('B', 3, 4), high, low).map(({ name, ids, top, bottom }) => [name, ids, top, bottom])).toEqual([['A', ['low', 'high'], 0, 28], ['B', ['B@3'], 90, 114]]);
    expect(told(at('CNN', 0, 1, { lines: [{ left: 100, right: 300, top: 0, bottom: 24 }] }))).toEqual([]);
  });

  it('share out what tall letters of two origins both have', () => {
    const tall = (name: string, top: number): RailPassage => at(name, 0, 0, { lines: [{ left: 400, right: 1000, top, bottom: top + 30 }] });
    expect(items(tall('A', 0), tall('B', 24)).map(({ top, bottom }) => [top, bottom])).toEqual([[0, 27], [27, 54]]);
  });

  it('have no day where it is not settled who was earliest', () => {
    expect(items(at('A or B', 0, 3, { day: null })).map(({ rows }) => rows)).toEqual([['name']]);
  });

  it('keep the page’s own reporting apart, without beads', () => {
    const own = { mark: 'own', reason: 'This page’s own reporting' } as const;
    const both = items(at('PCMag', 0, 2), at('PCMag', 2, 4, own));
    expect(both.map(({ kind, mark, rows }) => [kind, mark, rows])).toEqual([['bracket', 'ordinary', ['name', 'day']], ['bracket', 'own', ['reason']]]);
  });
});

describe('beads', () => {
  it('sit on the bracket of their origin and say only why', () => {
    const [bracket, bead] = items(at('TechCrunch', 0, 4), at('TechCrunch', 4, 5, worth));
    expect([bracket?.kind, bracket?.rows, bead?.kind, bead?.rows]).toEqual(['bracket', ['name', 'day'], 'bead', ['reason']]);
    expect(((bead?.top ?? 0) + (bead?.bottom ?? 0)) / 2).toBe(4 * LINE + 12);
  });

  it('stand alone for a single line, and name its origin', () => {
    const [bead, ...rest] = items(at('BuzzFeed News', 0, 1, worth));
    expect([bead?.kind, bead?.rows, rest]).toEqual(['bead', ['name', 'reason'], []]);
  });

  it('name their origin where a passage of more lines is all that the bracket has, which is silent then', () => {
    expect(items(at('The New York Times', 0, 2, worth)).map(({ kind, rows }) => [kind, rows])).toEqual([['bracket', []], ['bead', ['name', 'reason']]]);
  });

  it('sit on another’s bracket where that has most of the line, and say whose they are', () => {
    const open = at('TechCrunch or BuzzFeed News', 1, 1, { reason: 'Not settled', mark: 'unsettled', day: null, lines: [{ left: 400, right: 600, top: LINE, bottom: LINE + 24 }] });
    const rest = at('TechCrunch', 1, 1, { id: 'rest', lines: [{ left: 610, right: 1000, top: LINE, bottom: LINE + 24 }] });
    expect(items(at('TechCrunch', 0, 1), open, rest, at('TechCrunch', 2, 3)).map(({ kind, ids, rows }) => [kind, ids.length, rows])).toEqual([
      ['bracket', 3, ['name', 'day']], ['bead', 1, ['reason', 'name']],
    ]);
  });

  it('are one for each line, unless lines lie closer than beads', () => {
    const beads = (apart: number): (readonly string[])[] => items(...[0, 1].map((line) => at('A', line, line, { ...worth, lines: [{ left: 400, right: 1000, top: line * apart, bottom: line * apart + 12 }] })))
      .filter(({ kind }) => kind === 'bead').map(({ ids }) => ids);
    expect(beads(16)).toEqual([['A@0'], ['A@1']]);
    expect(beads(15)).toEqual([['A@0', 'A@1']]);
  });

  it('on a bracket’s first passage say only why, where the bracket has others', () => {
    expect(items(at('A', 0, 1, worth), at('A', 1, 4)).map(({ kind, rows }) => [kind, rows])).toEqual([['bracket', ['name', 'day']], ['bead', ['reason']]]);
  });

  it('become one for several on a line, which counts them all', () => {
    const half = at('TechCrunch', 0, 0, { ...worth, id: 'left', lines: [{ left: 400, right: 690, top: 0, bottom: 24 }] });
    const other = at('TechCrunch', 0, 0, { ...worth, id: 'right', lines: [{ left: 700, right: 1000, top: 0, bottom: 24 }] });
    expect(items(half, other).filter(({ kind }) => kind === 'bead').map(({ ids }) => ids)).toEqual([['left', 'right']]);
    expect(items(other, half).filter(({ kind }) => kind === 'bead').map(({ ids }) => ids)).toEqual([['left', 'right']]);
  });
});

describe('a reason that comes again and again', () => {
  const uncredited = { reason: 'Not credited here', mark: 'credit' } as const;
  const each = (from: number, to: number, more: Partial<RailPassage> = uncredited): RailPassage[] =>
    Array.from({ length: to - from }, (_, line) => at('TechCrunch', from + line, from + line + 1, more));

  it('is said once, under the name of the bracket, with how many passages have it', () => {
    const [bracket, ...beads] = items(...each(0, 5));
    expect([bracket?.reason, bracket?.label]).toEqual(['Not credited here (5 times)', { top: 0, rows: ['name', 'day', 'reason'] }]);
    expect(beads.map(({ reason, label }) => [reason, label])).toEqual(Array(5).fill(['Not credited here', null]));
  });

  it('is counted by passages, of which a line may have two', () => {
    const half = at('TechCrunch', 0, 0, { ...uncredited, id: 'left', lines: [{ left: 400, right: 690, top: 0, bottom: 24 }] });
    const other = at('TechCrunch', 0, 0, { ...uncredited, id: 'right', lines: [{ left: 700, right: 1000, top: 0, bottom: 24 }] });
    expect(items(half, other, ...each(1, 2))[0]?.reason).toBe('Not credited here (3 times)');
  });

  it('leaves other reasons with their beads, also beside it on one line', () => {
    const changed = at('TechCrunch', 2, 2, { ...worth, id: 'changed', lines: [{ left: 700, right: 1000, top: 2 * LINE, bottom: 2 * LINE + 24 }] });
    const beside = at('TechCrunch', 2, 2, { ...uncredited, id: 'beside', lines: [{ left: 400, right: 690, top: 2 * LINE, bottom: 2 * LINE + 24 }] });
    const [bracket, ...beads] = items(...each(0, 2), beside, changed, ...each(3, 4));
    expect(bracket?.reason).toBe('Not credited here (4 times)');
    expect(beads.map(({ reason, mark, label }) => [reason, mark, label?.rows ?? null])).toEqual([
      ['Not credited here', 'credit', null], ['Not credited here', 'credit', null], ['“might be” left out', 'words', ['reason']], ['Not credited here', 'credit', null],
    ]);
  });

  it('is said at a bead too that is another’s first', () => {
    const open = { reason: 'Not settled', mark: 'unsettled' } as const;
    const another = at('CNN', 0, 0, { ...open, lines: [{ left: 400, right: 500, top: 0, bottom: 24 }] });
    const rest = at('TechCrunch', 0, 0, { ...open, id: 'rest', lines: [{ left: 510, right: 1000, top: 0, bottom: 24 }] });
    const [bracket, ...beads] = items(another, rest, at('TechCrunch', 1, 2, open), at('TechCrunch', 2, 4));
    expect(bracket?.reason).toBe('Not settled (2 times)');
    expect(beads.map(({ name, rows }) => [name, rows])).toEqual([['CNN', ['reason', 'name']], ['TechCrunch', []]]);
  });

  it('is that which most passages have, where there are several', () => {
    const [bracket, ...beads] = items(...each(0, 2, worth), ...each(2, 5));
    expect(bracket?.reason).toBe('Not credited here (3 times)');
    expect(beads.map(({ label }) => label !== null)).toEqual([true, true, false, false, false]);
  });

  it('stays with its bead where there is one, and where another’s stand on the bracket', () => {
    expect(items(...each(0, 1), at('TechCrunch', 1, 4)).map(({ reason }) => reason)).toEqual([null, 'Not credited here']);
    const strangers = [0, 1].map((line) => at('CNN', line, line, { ...uncredited, lines: [{ left: 400, right: 500, top: line * LINE, bottom: line * LINE + 24 }] }));
    const rest = [0, 1].map((line) => at('TechCrunch', line, line, { lines: [{ left: 510, right: 1000, top: line * LINE, bottom: line * LINE + 24 }] }));
    expect(items(...strangers, ...rest).map(({ kind, reason }) => [kind, reason])).toEqual([['bracket', null], ['bead', 'Not credited here'], ['bead', 'Not credited here']]);
  });
});

describe('labels', () => {
  it('name a bracket before they say why of its beads', () => {
    const [bracket, bead] = items(at('TechCrunch', 0, 1, worth), at('TechCrunch', 1, 5));
    expect([bracket?.label, bead?.label]).toEqual([{ top: 0, rows: ['name'] }, { top: 20, rows: ['reason'] }]);
  });

  it('name it further down where a bead would else have none', () => {
    const long = { ...worth, reason: 'So many words are left out of this that they need two rows' };
    const [bracket, ...beads] = items(...[0, 1, 2].map((line) => at('TechCrunch', line, line + 1, { ...long, reason: `${String(line)} ${long.reason}` })), at('TechCrunch', 3, 8));
    expect(beads.map(({ label }) => label?.top)).toEqual([4, 40, 76]);
    expect(bracket?.label?.top).toBe(112);
  });

  it('stand at the top of their bracket where another’s stands below it', () => {
    expect(items(at('TechCrunch', 0, 4), at('Twitter', 5, 6, worth)).map(({ label }) => label)).toEqual([{ top: 0, rows: ['name', 'day'] }, { top: 154, rows: ['name', 'reason'] }]);
  });

  it('slide down in their bracket past a bead’s, which stays with its bead', () => {
    const [bead, bracket] = [...items(at('Twitter', 0, 1, worth), at('TechCrunch', 1, 8))].sort((a, b) => a.top - b.top);
    expect(bead?.label).toEqual({ top: 4, rows: ['name', 'reason'] });
    expect(bracket?.label).toEqual({ top: 40, rows: ['name', 'day'] });
  });

  it('slide no further than their bracket reaches, of a short one eight pixels', () => {
    const bead = at('Twitter', 0, 1, worth);
    const short = (top: number): RailPassage => at('TechCrunch', 1, 1, { lines: [{ left: 400, right: 1000, top, bottom: top + 14 }] });
    const topOf = (passage: RailPassage): number | null => items(bead, passage).find(({ name }) => name === 'TechCrunch')?.label?.top ?? null;
    expect([topOf(at('TechCrunch', 1, 2)), topOf(short(33)), topOf(short(31))]).toEqual([null, 40, null]);
  });

  it('keep a distance from the next below', () => {
    const open = (top: number): RailPassage => at('Twitter', 1, 1, { ...worth, mark: 'unsettled', lines: [{ left: 400, right: 500, top, bottom: top + 12 }] });
    const rest = (top: number): RailPassage => at('TechCrunch', 1, 1, { id: 'rest', lines: [{ left: 510, right: 1000, top, bottom: top + 12 }] });
    const first = at('TechCrunch', 0, 0, { day: null, lines: [{ left: 400, right: 1000, top: 0, bottom: 12 }] });
    const topOf = (line: number): number | null => items(first, open(line), rest(line)).find(({ kind }) => kind === 'bracket')?.label?.top ?? null;
    expect([topOf(22), topOf(21)]).toEqual([0, null]);
  });

  it('stay where they are when a bracket nearby is tried anew', () => {
    const [alone, bracket, ...beads] = items(at('CNN', 0, 1, worth), ...[4, 5, 6].map((line) => at('TechCrunch', line, line + 1, { ...worth, reason: `${String(line)} so many words are left out of this that they need two rows` })), at('TechCrunch', 7, 12));
    expect(alone?.label).toEqual({ top: 4, rows: ['name', 'reason'] });
    expect([bracket?.label?.top, ...beads.map(({ label }) => label?.top)]).toEqual([232, 124, 160, 196]);
  });

  it('name a bracket first also where some of its beads say nothing', () => {
    const same = { reason: 'Not credited here', mark: 'credit' } as const;
    const [bracket, ...beads] = items(at('TechCrunch', 0, 1, same), at('TechCrunch', 1, 2, worth), at('TechCrunch', 2, 3, same), at('TechCrunch', 3, 6));
    expect([bracket?.label?.top, ...beads.map(({ label }) => label?.top ?? null)]).toEqual([0, null, 52, null]);
  });

  it('do without the day before they do without a place, and then are left to pointing', () => {
    const labels = items(at('A', 0, 1), at('B', 1, 2), at('C', 2, 3)).map(({ label }) => label?.rows.join('+') ?? null);
    expect(labels).toEqual(['name', 'name', 'name+day']);
    const crowd = items(...Array.from({ length: 12 }, (_, line) => at(`Outlet ${String(line)}`, line, line + 1, { lines: [{ left: 400, right: 1000, top: line * 14, bottom: line * 14 + 14 }] })));
    expect(crowd.some(({ label }) => label === null)).toBe(true);
  });

  it('are none where the rail has no words', () => {
    const { place, items: narrow } = railLayout([at('TechCrunch', 0, 4)], { ...column, free: { left: 40, right: 30 } }, 700, words);
    expect([place.form, narrow.map(({ label }) => label)]).toEqual(['beads', [null]]);
  });
});

describe('offScreen', () => {
  it('tells what lies wholly above and wholly below', () => {
    const layout = railLayout([at('A', 0, 2), at('B', 2, 4), at('C', 10, 12)], column, 1400, words);
    const { above, below } = offScreen(layout, { top: 2 * LINE, bottom: 9 * LINE });
    expect([above.map(({ name }) => name), below.map(({ name }) => name)]).toEqual([['A'], ['C']]);
    const touching = offScreen(layout, { top: LINE + 24, bottom: 10 * LINE });
    expect([touching.above.length, touching.below.length]).toEqual([1, 1]);
  });
});

describe('nearScreen', () => {
  it('tells what is seen, and half a screen above and below it', () => {
    const layout = railLayout([at('A', 0, 2), at('B', 4, 5), at('C', 10, 12), at('D', 17, 18), at('E', 20, 21)], column, 1400, words);
    const near = (top: number, bottom: number): string => nearScreen(layout, { top: top * LINE, bottom: bottom * LINE }).map(({ name }) => name).join('');
    expect([near(0, 8), near(8, 16), near(40, 48)]).toEqual(['ABC', 'BCD', '']);
  });
});

describe('underCounts', () => {
  const passages = [at('A', 0, 1), at('B', 3, 4), at('C', 6, 7, worth), at('D', 12, 13, worth), at('E', 14, 16), at('F', 20, 21)];
  const narrow = railLayout(passages, { ...column, free: { left: 40, right: 30 } }, 700, words);
  const under = (layout: RailLayout, top: number, bottom: number): string[][] => {
    const { above, below } = underCounts(layout, { top, bottom });
    return [above, below].map((some) => some.map(({ kind, name }) => `${kind} ${name}`));
  };

  it('are beads that a count touches, and brackets of which nothing else is seen', () => {
    expect(under(narrow, 3 * LINE - 10, 12 * LINE + 50)).toEqual([['bracket B'], ['bead D']]);
    expect(under(narrow, 6 * LINE - 40, 14 * LINE + 60)).toEqual([['bead C'], []]);
    expect(under(narrow, 6 * LINE - 43, 14 * LINE + 40)).toEqual([[], ['bracket E']]);
  });

  it('are none where there is no count: with nothing off screen, or no place for it; nor beside labels', () => {
    expect(under(narrow, -10, 21 * LINE)).toEqual([[], []]);
    expect(under({ ...narrow, without: ['above', 'below'] }, 3 * LINE - 10, 12 * LINE + 50)).toEqual([[], []]);
    expect(under(railLayout(passages, column, 1400, words), 3 * LINE - 10, 12 * LINE + 50)).toEqual([[], []]);
  });
});

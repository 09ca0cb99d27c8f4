// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelHeight } from '../../../../core/view/rail/labels';
import { railLayout } from '../../../../core/view/rail/layout';
import { runKey } from '../../../../core/view/rail/lines';
import type { RailLayout, RailPassage } from '../../../../core/view/rail/shapes';
import { words } from '../notes';
import { at, column, LINE } from './passages';

const names = ['TechCrunch', 'BuzzFeed News', 'CNN', 'The New York Times, as far as the Times itself is concerned'] as const;
const says = [
  { reason: null, mark: 'ordinary' }, { reason: null, mark: 'ordinary' }, { reason: 'Not settled', mark: 'unsettled' },
  { reason: 'Not credited here', mark: 'credit' }, { reason: 'Not credited here', mark: 'credit' },
  { reason: '“So it might be that I did” left out', mark: 'words' }, { reason: 'This page’s own reporting', mark: 'own' },
] as const;

/** Passages one after the other down a column, with gaps, now and then several on a line. */
const passages: fc.Arbitrary<RailPassage[]> = fc.array(
  fc.record({ name: fc.constantFrom(...names), say: fc.constantFrom(...says), skip: fc.integer({ min: 0, max: 4 }), lines: fc.integer({ min: 0, max: 6 }), half: fc.boolean() }), { maxLength: 25 },
).map((parts) => {
  let line = 0;
  return parts.map(({ name, say, skip, lines, half }, index) => {
    line += skip;
    const passage = at(name, line, line + lines, { ...say, id: String(index) });
    line += half ? Math.max(0, lines - 1) : lines;
    return half ? { ...passage, lines: passage.lines.map((box) => ({ ...box, right: 700 })) } : passage;
  });
});

const layoutOf = (some: readonly RailPassage[]): RailLayout => railLayout(some, column, 1400, words);

/** Checks something of every layout. */
function always(check: (layout: RailLayout, shown: readonly RailPassage[]) => void): void {
  fc.assert(fc.property(passages, (some) => { check(layoutOf(some), some); }), { numRuns: 400 });
}

describe('every rail', () => {
  it('has no bracket over another, from the top down', () => {
    always(({ items }) => {
      const brackets = items.filter(({ kind }) => kind === 'bracket');
      for (const [index, { top, bottom }] of brackets.entries()) {
        expect(bottom).toBeGreaterThan(top);
        expect(top).toBeGreaterThanOrEqual(brackets[index - 1]?.bottom ?? 0);
      }
    });
  });

  it('has no label over another, and each near its item', () => {
    always(({ items, place }) => {
      const labels = items.flatMap((item) => (item.label === null ? [] : [{ item, top: item.label.top, bottom: item.label.top + labelHeight(item, item.label.rows, place.room) }]));
      labels.sort((a, b) => a.top - b.top);
      for (const [index, { item, top }] of labels.entries()) {
        expect(top).toBeGreaterThanOrEqual(labels[index - 1]?.bottom ?? -Infinity);
        expect(top).toBeGreaterThanOrEqual(item.top);
        expect(top).toBeLessThanOrEqual(item.bottom + LINE);
      }
    });
  });

  it('has every passage that is worth a look in exactly one bead, or in a bracket of the page’s own', () => {
    always(({ items }, some) => {
      const beads = items.filter(({ kind }) => kind === 'bead').flatMap(({ ids }) => ids);
      const drawn = some.filter(({ lines, reason, mark }) => lines.length > 0 && reason !== null && mark !== 'own').map(({ id }) => id);
      expect([...beads].sort()).toEqual(drawn.sort());
    });
  });

  it('says what a bracket says at none of the beads on it', () => {
    const check = ({ items }: RailLayout, some: readonly RailPassage[]): void => {
      for (const { key, reason, ids, rows, top, bottom } of items.filter(({ kind, mark }) => kind === 'bracket' && mark !== 'own').filter(({ rows }) => rows.includes('reason'))) {
        // A passage may begin on a line that belongs to another bracket, and has its bead there, which speaks for itself.
        const beads = items.filter((item) => item.kind === 'bead' && (item.top + item.bottom) / 2 > top && (item.top + item.bottom) / 2 < bottom);
        const said = some.filter(({ id, reason: own }) => ids.includes(id) && own !== null && reason?.startsWith(own) === true && beads.some((bead) => bead.ids.includes(id)));
        expect([rows[0], said.length > 1, reason]).toEqual(['name', true, `${said[0]?.reason ?? ''} (${String(said.length)} times)`]);
        const spoken = beads.filter((bead) => bead.key === key && bead.label !== null && bead.ids.some((id) => ids.includes(id)));
        expect(spoken.map((bead) => bead.reason)).not.toContain(said[0]?.reason);
      }
    };
    always(check);
    const credit = { reason: 'Not credited here', mark: 'credit' } as const;
    const beginsElsewhere = [at('CNN', 0, 1, { id: '0' }), at('TechCrunch', 0, 2, { ...credit, id: '1' }), at('TechCrunch', 1, 2, { ...credit, id: '2' }), at('TechCrunch', 2, 3, { ...credit, id: '3' })];
    const layout = layoutOf(beginsElsewhere);
    expect(layout.items.find(({ ids }) => ids.length === 3)?.reason).toBe('Not credited here (2 times)');
    check(layout, beginsElsewhere);
  });

  it('has brackets that stand only for passages of their own origin, each in reading order', () => {
    always(({ items }, some) => {
      for (const { kind, key, mark, ids } of items.filter((item) => item.kind === 'bracket')) {
        expect([kind, ids.length > 0]).toEqual(['bracket', true]);
        for (const id of ids) {
          const passage = some.find((one) => one.id === id);
          expect(passage === undefined ? '' : runKey(passage)).toBe(mark === 'own' ? `own ${key}` : key);
        }
        expect(ids).toEqual([...ids].sort((a, b) => Number(a) - Number(b)));
      }
    });
  });

  it('is the same a page further down', () => {
    fc.assert(fc.property(passages, fc.integer({ min: 0, max: 9000 }), (some, down) => {
      const moved = some.map((passage) => ({ ...passage, lines: passage.lines.map((box) => ({ ...box, top: box.top + down, bottom: box.bottom + down })) }));
      const shape = (layout: RailLayout): unknown => layout.items.map(({ kind, ids, label }) => [kind, ids, label?.rows ?? null]);
      expect(shape(layoutOf(moved))).toEqual(shape(layoutOf(some)));
    }), { numRuns: 100 });
  });
});

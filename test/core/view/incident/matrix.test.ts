import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameIn, askedPack } from '../../../../core/view/incident/address';
import { incidentView } from '../../../../core/view/incident/incident-view';
import { chosenSources, chosenStatements, FIRST_CHOICE, sumsOf, type MatrixChoice } from '../../../../core/view/incident/matrix';
import { packs } from '../../../../data';

const [pack] = packs;
if (pack === undefined) throw new Error('no incident is compiled');
const { statements, sources, topics } = incidentView(pack);

const ids = (choice: Partial<MatrixChoice>): string[] =>
  chosenStatements(statements, topics, { ...FIRST_CHOICE, ...choice }).flatMap((group) => group.statements.map(({ id }) => id));

describe('choosing statements', () => {
  it('finds them by their wording, their statement and their speaker, whatever the accents and case', () => {
    expect(ids({ query: 'pablo ESCOBAR' })).toContain('feels-like-escobar');
    expect(ids({ query: 'pablo ESCOBAR' })).not.toContain('did-a-mistake');
    expect(ids({ query: 'no such words' })).toEqual([]);
    expect(ids({ query: '  ' })).toHaveLength(statements.length);
  });

  it('keeps to those that are open, differ, or are in one source only', () => {
    expect(ids({ statements: 'unsettled' }).length).toBeGreaterThan(0);
    expect(ids({ statements: 'unsettled' })).not.toContain('was-a-contractor');
    expect(ids({ statements: 'differing' })).toContain('did-a-mistake');
    expect(statements.filter(({ id }) => ids({ statements: 'sole' }).includes(id)).every(({ status }) => status === 'sole')).toBe(true);
  });

  it('loses none and shows none twice, in whatever order', () => {
    const all = statements.map(({ id }) => id).sort();
    for (const order of ['topic', 'carried', 'time'] as const) expect(ids({ order }).sort()).toEqual(all);
  });

  it('puts the most carried at the top', () => {
    expect(ids({ order: 'carried' })[0]).toBe('minutes-offline');
  });
});

describe('choosing sources', () => {
  it('begins with those that are the earliest with something, in order of time', () => {
    const chosen = chosenSources(sources, FIRST_CHOICE);
    expect(chosen.map(({ id }) => id)).toContain('nyt-20171103');
    expect(chosen.every(({ earliest }) => earliest >= 2)).toBe(true);
    expect(chosenSources(sources, { ...FIRST_CHOICE, sources: 'all' })).toHaveLength(sources.length);
  });

  it('shows those picked and no others', () => {
    expect(chosenSources(sources, { ...FIRST_CHOICE, picked: ['olympian', 'daily-dot'] }).map(({ id }) => id)).toEqual(['daily-dot', 'olympian']);
  });
});

it('a sum counts no more as earliest than a source has, and all that the cells have', () => {
  fc.assert(fc.property(fc.subarray([...statements]), (some) => {
    const sums = [...sumsOf(some).values()];
    expect(sums.every(({ has, earliest }) => earliest <= has)).toBe(true);
    expect(sums.reduce((sum, { has }) => sum + has, 0)).toBe(some.reduce((sum, { cells }) => sum + cells.length, 0));
  }), { numRuns: 20 });
});

describe('the address', () => {
  it('names a pack, or means the only one', () => {
    expect(askedPack('', packs).pack?.id).toBe(pack.id);
    expect(askedPack(`?pack=${pack.id}`, packs).pack?.id).toBe(pack.id);
    expect(askedPack('?pack=other', packs)).toEqual({ named: 'other', pack: null });
  });

  it('names a statement, even one with a broken escape', () => {
    expect(nameIn('#did-a-mistake')).toBe('did-a-mistake');
    expect(nameIn('#')).toBeNull();
    expect(nameIn('#50%')).toBe('50%');
  });
});

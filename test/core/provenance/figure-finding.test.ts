// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../core/model';
import { figureFinding } from '../../../core/provenance/figure-finding';
import { holdingsOf } from '../../../core/provenance/holdings';
import { record, source, states } from './record';

/** What is said of a page's figure, where the earliest says this and one that credits it says that. */
function found(page: Figure, earliest: Figure, later: Figure = earliest): readonly [kind: string, against: Figure | null] {
  const pack = record([source('herald', '9:00'), source('gazette', '11:00')], [states('herald', [], { figure: earliest }), states('gazette', ['herald'], { figure: later })]);
  const { kind, against } = figureFinding('said', page, holdingsOf(pack));
  return [kind, against];
}

describe("a page's figure against the earliest's", () => {
  it('is the same, whatever others say', () => {
    expect(found({ value: 11 }, { value: 11 }, { value: 12 })).toEqual(['paraphrase', null]);
  });
  it('is another, even if others have it', () => {
    expect(found({ value: 10 }, { value: 11 }, { value: 10 })).toEqual(['figure-differs', { value: 11 }]);
  });
  it.each<readonly [Figure, Figure]>([
    [{ value: 42_000_000 }, { value: 41_700_000 }],
    [{ value: 42_000_000, bound: 'almost' }, { value: 41_700_000 }],
    [{ value: 40_000_000, bound: 'over' }, { value: 41_700_000 }],
    [{ value: 10, bound: 'about' }, { value: 11 }],
  ])('is rounded: %j of %j', (page, earliest) => {
    expect(found(page, earliest)).toEqual(['figure-rounded', earliest]);
  });
  it.each<readonly [Figure, Figure]>([
    [{ value: 15, bound: 'below' }, { value: 11 }],
    [{ value: 11, upTo: 12 }, { value: 11 }],
  ])('is none where it leaves that room: %j of %j', (page, earliest) => {
    expect(found(page, earliest)).toEqual(['paraphrase', null]);
  });
  it.each<readonly [Figure, Figure]>([
    [{ value: 41_700_000 }, { value: 42_000_000 }],
    [{ value: 11, bound: 'about' }, { value: 11 }],
  ])('is more exact, or the same with a bound: %j of %j', (page, earliest) => {
    expect(found(page, earliest)).toEqual(['paraphrase', null]);
  });
  it.each<readonly [Figure, Figure]>([
    [{ value: 42_000_000, bound: 'over' }, { value: 41_700_000 }],
    [{ value: 41_000_000, bound: 'almost' }, { value: 41_700_000 }],
    [{ value: 10 }, { value: 11 }],
    [{ value: 10, bound: 'below' }, { value: 11 }],
    [{ value: 5, upTo: 10 }, { value: 11 }],
  ])('is on the other side of a bound: %j against %j', (page, earliest) => {
    expect(found(page, earliest)).toEqual(['figure-differs', earliest]);
  });
  it('of another day is no other figure', () => {
    expect(found({ value: 44_000_000 }, { value: 41_700_000, asOf: '2017-11-03' }, { value: 44_000_000, asOf: '2017-12-11' })).toEqual(['paraphrase', null]);
    expect(found({ value: 30_000_000 }, { value: 41_700_000, asOf: '2017-11-03' }, { value: 30_000_000, asOf: '2016-11-03' })).toEqual(['paraphrase', null]);
  });
  it('of no day that is known is none, for it may be true of a later day, or an earlier one', () => {
    expect(found({ value: 80_000_000 }, { value: 41_700_000, asOf: '2017-11-03' })).toEqual(['paraphrase', null]);
    expect(found({ value: 24_000_000 }, { value: 41_700_000, asOf: '2017-11-03' })).toEqual(['paraphrase', null]);
  });
  it('is held against none where the earliest is not settled', () => {
    const pack = record([source('herald', '9:00-12:00'), source('gazette', '9:00-12:00')], [states('herald', [], { figure: { value: 11 } }), states('gazette', [], { figure: { value: 12 } })]);
    expect(figureFinding('said', { value: 10 }, holdingsOf(pack))).toEqual({ kind: 'paraphrase', against: null });
  });
});

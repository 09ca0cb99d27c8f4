import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../core/model';
import { earliestOf } from '../../../core/provenance/earliest';
import { agrees, gives, otherFigures } from '../../../core/provenance/figures';
import { holdingsOf } from '../../../core/provenance/holdings';
import { record, short, source, states, time } from './record';

const about = (value: number): Figure => ({ value, bound: 'about' });
const over = (value: number): Figure => ({ value, bound: 'over' });
const almost = (value: number): Figure => ({ value, bound: 'almost' });
const below = (value: number): Figure => ({ value, bound: 'below' });
const exactly = (value: number): Figure => ({ value });

describe('figures', () => {
  it.each([
    ['the same', exactly(11), exactly(11)],
    ['the coarser the finer, rounded', exactly(42_000_000), exactly(41_700_000)],
    ['rounded in decimals', exactly(2.5), exactly(2.46)],
    ['over the coarser', over(40_000_000), exactly(43_500_000)],
    ['just over', over(10), exactly(11)],
    ['almost', almost(42_000_000), exactly(41_900_000)],
    ['about', about(10), exactly(11)],
    ['almost the coarser', almost(40_000_000), exactly(39_500_000)],
    ['nothing and nothing', exactly(0), exactly(0)],
    ['below', below(15), exactly(11)],
    ['a range that has it', { value: 10, upTo: 11 }, exactly(11)],
    ['a range that begins with it', { value: 11, upTo: 12 }, exactly(11)],
    ['two bounds that leave room', over(40_000_000), over(41_000_000)],
  ])('agree: %s', (_how, a, b) => {
    expect(agrees(a, b)).toBe(true);
    expect(agrees(b, a)).toBe(true);
  });

  it.each([
    ['small round numbers are exact', exactly(10), exactly(11)],
    ['neighbours', exactly(41_700_000), exactly(41_800_000)],
    ['neighbouring decimals', exactly(41.7), exactly(41.8)],
    ['rounded the other way', exactly(41_000_000), exactly(41_700_000)],
    ['under what it is over', over(12), exactly(11)],
    ['over what it is almost', almost(45_000_000), exactly(47_100_000)],
    ['far from about', about(20), exactly(28)],
    ['over where the other is almost', over(42_000_000), almost(42_000_000)],
    ['nothing and something', exactly(0), exactly(1)],
    ['under what it is almost', almost(40_000_000), exactly(40_000_001)],
    ['over what it is below', below(10), exactly(11)],
    ['outside a range', { value: 5, upTo: 10 }, exactly(11)],
    ['beyond half a digit of about', about(20), exactly(26)],
  ])('differ: %s', (_how, a, b) => {
    expect(agrees(a, b)).toBe(false);
    expect(agrees(b, a)).toBe(false);
  });

  it('of different days neither agree nor are held against each other', () => {
    expect(agrees({ value: 41, asOf: '2020-01-10' }, { value: 41, asOf: '2020-01-11' })).toBe(false);
    expect(agrees({ value: 41, asOf: '2020-01-10' }, { value: 41 })).toBe(true);
    expect(agrees({ value: 41 }, { value: 41, asOf: '2020-01-10' })).toBe(true);
    expect(agrees({ value: 41, asOf: '2020-01-10' }, { value: 41, asOf: '2020-01-10' })).toBe(true);
  });
});

describe('a number that is exact to its last digit', () => {
  it.each([almost(11), over(9), over(10), exactly(11), below(12), { value: 10, upTo: 11 }])('is not given by %o, which may at most be a way to put the same', (given) => {
    expect(gives(given, exactly(10))).toBe(false);
  });

  it.each([exactly(10), about(10), about(11)])('is given by %o', (given) => {
    expect(gives(given, exactly(10))).toBe(agrees(given, exactly(10)));
    expect(agrees(given, exactly(10))).toBe(given.value === 10);
  });

  it('gives what a page puts less exactly', () => {
    expect(gives(exactly(11), almost(11))).toBe(true);
    expect(gives(exactly(11), over(10))).toBe(true);
    expect(gives(over(40_000_000), exactly(43_000_000))).toBe(true);
  });
});

describe('the earliest with a figure', () => {
  const pack = record(
    [source('mayor', '8:00'), source('courier', '9:00'), source('herald', '10:00'), source('mail', '11:00')],
    [
      states('mayor', [], { figure: { value: 11 } }), states('courier', ['mayor'], { figure: { value: 10 } }),
      states('herald', [], { figure: { value: 10 } }), states('mail'),
    ]);
  const holdings = holdingsOf(pack);

  it('is sought among those that agree with it', () => {
    expect(short(earliestOf('said', holdings))).toBe('settled: mayor');
    expect(short(earliestOf('said', holdings, { value: 11 }))).toBe('sole-figure: mayor');
  });

  it('has no other report at all only where none was left out for its figure, or for a want of one', () => {
    const status = (...others: ReturnType<typeof states>[]): string => earliestOf('said', holdingsOf(record(
      [source('mayor', '8:00'), source('courier', '9:00', { copyOf: 'mayor' }), source('herald', '10:00')],
      [states('mayor', [], { figure: { value: 11 } }), ...others])), { value: 11 }).status;
    expect(status()).toBe('sole');
    expect(status(states('courier', [], { figure: { value: 11 } }))).toBe('sole');
    expect(status(states('courier', [], { figure: { value: 10 } }))).toBe('sole-figure');
    expect(status(states('herald'))).toBe('sole-figure');
  });

  it('is the only one with it by proof, however little is known of when', () => {
    const guessed = source('courier', time('8:00-12:00', '8:00-8:10'));
    const verdict = earliestOf('said', holdingsOf(record(
      [guessed, source('herald', time('9:00-13:00', '9:00-9:10'))],
      [states('courier', [], { figure: { value: 10 } }), states('herald', [], { figure: { value: 11 } })])), { value: 10 });
    expect(short(verdict)).toBe('sole-figure: courier');
    expect([verdict.edges, verdict.inference]).toEqual([[], null]);
    // That it is the only one needs no time; its time, where inferred, says so by itself.
    expect(verdict.at).toEqual(guessed.published);
  });

  it('is said to be of the figure alone where others had the claim earlier', () => {
    expect(earliestOf('said', holdings, { value: 10 }).ofFigure).toBe(true);
    expect(earliestOf('said', holdings, { value: 11 }).ofFigure).toBeUndefined();
    expect(earliestOf('said', holdings).ofFigure).toBeUndefined();
  });

  it('is not whoever is credited for it but gives another', () => {
    const verdict = earliestOf('said', holdings, { value: 10 });
    expect(short(verdict)).toBe('settled: courier');
    expect(verdict.mistaken).toEqual([]);
  });

  it('is the earliest with any figure where none agrees', () => {
    expect(earliestOf('said', holdings, { value: 12 })).toEqual(earliestOf('said', holdings));
  });
});

describe('other figures', () => {
  const pack = record(
    ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => source(id, '9:00', id === 'f' ? { copyOf: 'c' } : {})),
    [
      states('a', [], { figure: { value: 11 } }), states('b', [], { figure: { value: 3 } }), states('c', [], { figure: { value: 10, bound: 'over' } }),
      states('d', [], { figure: { value: 12 } }), states('e', [], { figure: { value: 12 } }), states('f', [], { figure: { value: 12 } }),
    ]);

  it('are those that differ, by figure, most sources first', () => {
    expect(otherFigures('said', { value: 11 }, holdingsOf(pack))).toEqual([
      { figure: { value: 12 }, sources: ['c', 'd', 'e'] }, { figure: { value: 3 }, sources: ['b'] },
    ]);
  });

  it('are in order of their values where as many sources have each', () => {
    const others = record(['a', 'b', 'c', 'd', 'e'].map((id) => source(id, '9:00')), [
      states('a', [], { figure: { value: 20, bound: 'over' } }), states('b', [], { figure: { value: 5 } }), states('c', [], { figure: { value: 20 } }),
      states('d', [], { figure: { value: 7 } }), states('e'),
    ]);
    expect(otherFigures('said', { value: 11 }, holdingsOf(others)).map(({ figure: { value, bound } }) => [value, bound])).toEqual([[5, undefined], [7, undefined], [20, undefined], [20, 'over']]);
  });

  it('are of the same day only, though the page does not say which', () => {
    const dated = record(['a', 'b', 'c'].map((id) => source(id, '9:00')), [
      states('a', [], { figure: { value: 41.7, asOf: '2020-01-10' } }), states('b', [], { figure: { value: 47.1, asOf: '2020-01-10' } }),
      states('c', [], { figure: { value: 43.5, asOf: '2020-01-20' } }),
    ]);
    const holdings = holdingsOf(dated);
    expect(otherFigures('said', { value: 42 }, holdings)).toEqual([{ figure: { value: 47.1, asOf: '2020-01-10' }, sources: ['b'] }]);
    expect(otherFigures('said', { value: 43.5 }, holdings)).toEqual([]);
    expect(otherFigures('said', { value: 50, asOf: '2020-01-20' }, holdings)).toEqual([{ figure: { value: 43.5, asOf: '2020-01-20' }, sources: ['c'] }]);
    expect(otherFigures('said', { value: 50 }, holdings)).toEqual([]);
  });
});

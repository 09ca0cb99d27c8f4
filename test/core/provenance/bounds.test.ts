import { describe, expect, it } from 'vitest';
import { narrow, timedOf } from '../../../core/provenance/bounds';
import type { NotAfter, Timed } from '../../../core/provenance/bounds';
import { interval, time } from './record';

const times = (entries: Readonly<Record<string, ReturnType<typeof time>>>): Map<string, Timed> =>
  new Map(Object.entries(entries).map(([id, one]) => [id, timedOf(one, id)]));

function narrowed(entries: Readonly<Record<string, ReturnType<typeof time>>>, rules: readonly NotAfter[]): Record<string, { known: string[]; likely: string[] }> {
  const ends = ({ from, to }: Timed['known']): string[] => [from.at, to.at];
  return Object.fromEntries([...narrow(times(entries), rules)].map(([id, { known, likely }]) => [id, { known: ends(known), likely: ends(likely) }]));
}

const both = (known: string, likely = known): { known: string[]; likely: string[] } => ({ known: [...interval(known)], likely: [...interval(likely)] });

describe('narrowing', () => {
  it('ends the earlier by the end of the later, and begins the later not before the earlier', () => {
    expect(narrowed({ a: time('9:00-20:00'), b: time('8:00-12:00') }, [['a', 'b']])).toEqual({ a: both('9:00-12:00'), b: both('9:00-12:00') });
  });

  it('goes on from one to the next', () => {
    expect(narrowed({ a: time('9:00-20:00'), b: time('0:00-23:00'), c: time('8:00-12:00') }, [['a', 'b'], ['b', 'c']]))
      .toEqual({ a: both('9:00-12:00'), b: both('9:00-12:00'), c: both('9:00-12:00') });
  });

  it('hands an inference on with its words, and lets it narrow what is likely alone', () => {
    const result = narrow(times({ a: time('0:00-23:00'), b: time('0:00-23:00', '10:00-12:00', 'noon') }), [['a', 'b']]);
    expect(result.get('a')?.known.to.at).toBe(interval('23:00')[1]);
    expect(result.get('a')?.likely.to).toEqual({ at: interval('12:00')[1], inferences: [{ source: 'b', text: 'noon' }], origin: 'b' });
  });

  it('drops an inference that what is known contradicts', () => {
    expect(narrowed({ a: time('9:00'), b: time('0:00-12:00', '8:00') }, [['a', 'b']])).toEqual({ a: both('9:00'), b: both('9:00-12:00') });
  });

  it('drops both of two inferences that contradict each other', () => {
    expect(narrowed({ a: time('0:00-20:00', '10:00'), b: time('0:00-20:00', '8:00') }, [['a', 'b']])).toEqual({ a: both('0:00-20:00'), b: both('0:00-20:00') });
  });

  it('leaves alone what contradicts itself beyond inference', () => {
    expect(narrowed({ a: time('12:00'), b: time('9:00') }, [['a', 'b']])).toEqual({ a: both('12:00'), b: both('9:00') });
  });

  it('ends on circles, and passes over ids without a time', () => {
    expect(narrowed({ a: time('8:00-12:00'), b: time('9:00-13:00') }, [['a', 'b'], ['b', 'a'], ['a', 'c']]))
      .toEqual({ a: both('9:00-12:00'), b: both('9:00-12:00') });
  });
});

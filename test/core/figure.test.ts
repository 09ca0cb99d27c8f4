import { describe, expect, it } from 'vitest';
import type { Figure } from '../../core/model';
import { fact, matched, mill } from './mill';

const pack = mill([
  fact('jackets', 'Tailors sewed 40 woollen jackets overnight.', { unit: 'jackets' }),
  fact('age', 'The oldest badger was 12 years old.', { unit: 'years' }),
  fact('hours', 'Kettles whistled 3 hours.', { unit: 'hours' }),
  fact('plain', 'Bakers hid silver spoons.'),
]);
const figures = (passage: string): readonly (Figure | null)[] => matched(pack, passage).map(({ figure }) => figure);

describe('the figure of a passage', () => {
  it.each([
    ['of what is counted', 'Tailors sewed 30 woollen jackets overnight.', { value: 30 }],
    ['of a length of time', 'Kettles whistled 5 hours.', { value: 5 }],
    ['of an age, however it is put', 'The oldest badger, 11 years old, slept.', { value: 11 }],
    ['not another that it has', 'Tailors sewed 40 woollen jackets overnight within 3 hours.', { value: 40 }],
    ['not one beyond what is marked', 'Tailors, who had 90 jackets in their own large painted wardrobes, sewed 40 woollen jackets overnight.', { value: 40 }],
    ['with its bound', 'Tailors sewed over 40 woollen jackets overnight.', { value: 40, bound: 'over' }],
    ['with a bound that leaves room', 'Tailors sewed fewer than 40 woollen jackets overnight.', { value: 40, bound: 'below' }],
    ['with a bound from above', 'Tailors sewed up to 40 woollen jackets overnight.', { value: 40, bound: 'below' }],
    ['to another', 'Tailors sewed 30 to 40 woollen jackets overnight.', { value: 30, upTo: 40 }],
    ['to another by a dash', 'Kettles whistled 3-5 hours.', { value: 3, upTo: 5 }],
    ['between two', 'Kettles whistled between 3 and 5 hours.', { value: 3, upTo: 5 }],
    ['to another by a dash, of whatever is counted', 'Tailors sewed 30–40 woollen jackets overnight.', { value: 30, upTo: 40 }],
    ['of two that are no range', 'Kettles whistled 9 or 3 hours.', { value: 3 }],
    ['without what bounds another word', 'Over all, tailors sewed 40 woollen jackets overnight.', { value: 40 }],
  ])('is that %s', (_which, passage, figure) => {
    expect(figures(passage)).toEqual([figure]);
  });

  it('is none where the statement counts nothing', () => {
    expect(figures('Bakers hid 7 silver spoons.')).toEqual([null]);
  });
});

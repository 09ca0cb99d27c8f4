import { describe, expect, it } from 'vitest';
import { fact, judged, mill } from './mill';

const pack = mill([
  fact('sold', 'The barn was sold.', { variants: [{ text: 'the barn was leased', language: 'en' }], required: [['sold']] }),
  fact('kept', 'The barn was not sold.', { required: [['sold']] }),
  fact('reported', 'The barn was reported for smoke.', { required: [['reported']] }),
], {
  commonWords: ['barn'],
  outlets: [{ id: 'courier', name: 'The Courier', aliases: ['TMC'], hosts: [], kind: 'newsroom' }],
});

const SHOWN = { rule: 'statement', verdict: 'shown' };
const LACKING = { rule: 'lacks-required-word', verdict: 'left' };

describe('a word that a claim requires', () => {
  it.each([
    ['counts where it is stated', 'The barn was sold.', 'sold', SHOWN],
    ['counts where another is set apart', 'The barn was sold, not leased.', 'sold', SHOWN],
    ['does not count where it is set apart', 'The barn was leased, not sold.', 'sold', LACKING],
    ['nor with other words for that', 'The barn was leased rather than sold.', 'sold', LACKING],
    ['nor as opposed to what is stated', 'The barn was leased, as opposed to sold.', 'sold', LACKING],
    ['counts where it stands elsewhere too', 'The barn was sold, not sold out.', 'sold', SHOWN],
    ['counts for what is denied', 'The barn was not sold.', 'kept', SHOWN],
    ['counts of what somebody reported', 'A clerk has reported smoke at the barn.', 'reported', SHOWN],
    ['does not count of what a newsroom reports', 'The Courier has reported smoke at the barn.', 'reported', LACKING],
    ['nor of one that is known by its letters', 'TMC reported smoke at the barn.', 'reported', LACKING],
  ])('%s', (_what, passage, claim, expected) => {
    expect(judged(pack, passage, claim)).toEqual(expected);
  });
});

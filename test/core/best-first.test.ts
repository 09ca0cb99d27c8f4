import { describe, expect, it, vi } from 'vitest';
import { judgementsOf } from '../../core/best-first';
import { matcherOf } from '../../core/matcher-of';
import { passage, unitsOf } from '../support/passages';
import { fact, mill } from './mill';

const FULL = 'Painters carried velvet curtains through dusty attic windows.';
const matcher = matcherOf(mill([fact('attic', FULL, { variants: ['painters carried curtains', 'velvet ropes in dusty marble palaces'].map((text) => ({ text, language: 'en' })) })]));

describe('the judgements of a claim', () => {
  it('come the heaviest first, and what cannot weigh as much is not even read before it is asked for', () => {
    const units = unitsOf(matcher.index);
    const shorter = units.filter(({ text }) => text !== FULL).map((unit) => vi.spyOn(unit, 'tokens', 'get'));
    const ofClaim = judgementsOf(units, passage(FULL, matcher), matcher, true);
    expect(ofClaim?.first.unit.text).toBe(FULL);
    for (const read of shorter) expect(read).not.toHaveBeenCalled();
    const others = [...ofClaim?.others ?? []];
    expect(others).toHaveLength(2);
    expect(others.map(({ verdict }) => verdict)).toEqual(['shown', 'left']);
    for (const read of shorter) expect(read).toHaveBeenCalled();
  });

  it('are none where no word of the claim is there', () => {
    expect(judgementsOf(unitsOf(matcher.index), passage('It rained.', matcher), matcher, true)).toBeNull();
  });
});

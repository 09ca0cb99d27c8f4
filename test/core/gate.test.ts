import { describe, expect, it } from 'vitest';
import { gateOpens } from '../../core/gate';
import type { Gate } from '../../core/model';

const gate: Gate = { threshold: 20, anchors: [['rogue employee', 10], ['deactivat', 6], ['trump', 4], ['11 minutes', 10], ['c++ (x)', 20]] };

describe('gateOpens', () => {
  it('opens where enough anchors stand close together', () => {
    expect(gateOpens(gate, 'Trump said that a rogue\n  employee deactivated it.')).toBe(true);
  });
  it('stays shut where they stand far apart', () => {
    expect(gateOpens(gate, `Trump and a rogue employee. ${'Something else entirely. '.repeat(20)} deactivated`)).toBe(false);
  });
  it('counts a term once in a window', () => {
    expect(gateOpens(gate, 'Trump '.repeat(30))).toBe(false);
  });
  it('wants a term at the beginning of a word', () => {
    expect(gateOpens({ threshold: 1, anchors: [['art', 1]] }, 'a cart and a smart part')).toBe(false);
    expect(gateOpens({ threshold: 1, anchors: [['art', 1]] }, 'an artist')).toBe(true);
  });
  it('takes terms as text, not as patterns, and an empty gate never opens', () => {
    expect(gateOpens(gate, 'written in C++ (x)')).toBe(true);
    expect(gateOpens({ threshold: 0, anchors: [] }, 'anything')).toBe(false);
  });
});

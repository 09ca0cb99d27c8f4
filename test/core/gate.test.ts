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
  it('takes one after a letter of a script without cases for the beginning of a word', () => {
    expect(gateOpens({ threshold: 2, anchors: [['art', 1], ['دويساك', 1]] }, '艺术art ودويساك')).toBe(true);
    expect(gateOpens({ threshold: 1, anchors: [['art', 1]] }, 'Ä2art żart 5art')).toBe(false);
  });
  it('takes terms as text, not as patterns, and an empty gate never opens', () => {
    expect(gateOpens(gate, 'written in C++ (x)')).toBe(true);
    expect(gateOpens({ threshold: 0, anchors: [] }, 'anything')).toBe(false);
  });
  it('counts within a longer term the shorter one too', () => {
    const days: Gate = { threshold: 11, anchors: [['last day', 8], ['last day on the job', 3]] };
    expect([gateOpens(days, 'on his last day on the job'), gateOpens(days, 'on his last day')]).toEqual([true, false]);
  });
  it('opens for a whole page that has more of them, the names of the story among them', () => {
    const whole: Gate = { ...gate, wholePage: { threshold: 26, terms: ['trump', 'rogue employee'] } };
    const page = (...terms: string[]): string => terms.join(' '.repeat(400));
    expect(gateOpens(whole, page('Trump', 'rogue employee', 'deactivated', '11 minutes'))).toBe(true);
    expect(gateOpens(whole, page('Trump', 'rogue employee', 'Trump', '11 minutes'))).toBe(false);
    expect(gateOpens({ ...whole, wholePage: { threshold: 16, terms: ['trump'] } }, page('11 minutes', 'deactivated'))).toBe(false);
    expect(gateOpens(gate, page('Trump', 'rogue employee', 'deactivated', '11 minutes'))).toBe(false);
  });
  it('looks through a window of 350 characters, which terms leave and enter', () => {
    const apart = (characters: number): string => `deactivated${' '.repeat(characters - 'deactivated'.length)}Trump 11 minutes`;
    expect([gateOpens(gate, apart(344)), gateOpens(gate, apart(345))]).toEqual([true, false]);
    // What left the window counts no more; what is still in it a second time does.
    expect(gateOpens(gate, `deactivated deactivated${' '.repeat(320)}11 minutes, Trump`)).toBe(true);
    expect(gateOpens(gate, `deactivated${' '.repeat(400)}Trump 11 minutes${' '.repeat(400)}deactivated`)).toBe(false);
    expect(gateOpens(gate, `deactivated${' '.repeat(400)}deactivated Trump 11 minutes`)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { orderProblems } from '../../../core/provenance/problems';
import { record, source, states, time } from './record';

const vague = '0:00-23:59';

describe('a circle', () => {
  it('of credits for a claim is a problem', () => {
    const pack = record(['a', 'b', 'c', 'd'].map((id) => source(id, vague)),
      [states('a', ['c']), states('b', ['a']), states('c', ['b']), states('d', ['a'])]);
    expect(orderProblems(pack)).toEqual([{ kind: 'cycle', claim: 'said', sources: ['a', 'b', 'c'] }]);
  });

  it('is told apart from another', () => {
    const pack = record(['a', 'b', 'c', 'd'].map((id) => source(id, vague)), [states('a', ['b']), states('b', ['a']), states('c', ['d']), states('d', ['c'])]);
    expect(orderProblems(pack)).toEqual([{ kind: 'cycle', claim: 'said', sources: ['a', 'b'] }, { kind: 'cycle', claim: 'said', sources: ['c', 'd'] }]);
  });

  it('of pages that cite each other for different claims is one, once', () => {
    const pack = record([source('a', vague), source('b', vague)],
      [states('a', ['b']), states('b'), states('a', [], { claim: 'other' }), states('b', ['a'], { claim: 'other' })]);
    expect(orderProblems(pack)).toEqual([{ kind: 'cycle', claim: 'said', sources: ['a', 'b'] }]);
  });

  it('is none where one of them was edited since', () => {
    const pack = record([source('a', vague, { readAsOf: time(vague) }), source('b', vague)],
      [states('a', ['b']), states('b'), states('a', [], { claim: 'other' }), states('b', ['a'], { claim: 'other' })]);
    expect(orderProblems(pack)).toEqual([]);
  });
});

describe('a credit', () => {
  const sightings = [states('a', ['b']), states('b')];

  it('to what began after the version that was read is a problem', () => {
    expect(orderProblems(record([source('a', '9:00'), source('b', '9:01-12:00')], sightings)))
      .toEqual([{ kind: 'began-after', claim: 'said', source: 'a', credited: 'b' }]);
  });

  it('is none where both may have been there at one moment', () => {
    expect(orderProblems(record([source('a', '9:00'), source('b', '9:00-12:00')], sightings))).toEqual([]);
  });

  it('is none to others without a name', () => {
    expect(orderProblems(record([source('a', '9:00')], [states('a', ['unnamed'])]))).toEqual([]);
  });

  it('is none where the page was edited by then', () => {
    expect(orderProblems(record([source('a', '9:00', { readAsOf: time('10:00') }), source('b', '9:01-12:00')], sightings))).toEqual([]);
  });

  it('is one where the sighting has a time of its own before', () => {
    const early = [states('a', ['b'], { stated: time('9:00') }), states('b')];
    expect(orderProblems(record([source('a', '9:00', { readAsOf: time('10:00') }), source('b', '9:01-12:00')], early)))
      .toEqual([{ kind: 'began-after', claim: 'said', source: 'a', credited: 'b' }]);
  });

  it('that is mistaken is none', () => {
    expect(orderProblems(record([source('a', '9:00'), source('b', '8:00')], [states('a', ['b'])]))).toEqual([]);
  });
});

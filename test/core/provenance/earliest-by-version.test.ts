import { describe, expect, it } from 'vitest';
import { FIRST_STAMP } from '../../../core/provenance/times';
import { record, short, source, states, time, verdictOn } from './record';

describe('an edited page', () => {
  const edited = source('courier', '9:00', { readAsOf: time('15:00') });

  it('has only likely stated it from its first stamp on', () => {
    const verdict = verdictOn(record([edited, source('herald', '10:00')], [states('courier'), states('herald')]));
    expect(short(verdict)).toBe('likely: courier');
    expect(verdict.inference).toBe(`courier: ${FIRST_STAMP}`);
    expect(verdict.at).toEqual({ known: time('9:00-15:00').known, likely: time('9:00').known, inference: FIRST_STAMP, basis: 'stamp' });
  });

  it('is proved to precede what came after the version read', () => {
    expect(short(verdictOn(record([edited, source('herald', '16:00')], [states('courier'), states('herald')])))).toBe('settled: courier');
  });

  it('rests on no presumption where it was read in the time in which it was published', () => {
    const verdict = verdictOn(record([source('courier', '9:00-12:00', { readAsOf: time('9:00-12:00') }), source('herald', '13:00')], [states('courier'), states('herald')]));
    expect(verdict.at).toEqual(time('9:00-12:00'));
  });

  it('was out by the version read, whatever was inferred', () => {
    const early = source('courier', time('0:00-23:59', '12:00', 'the sun was high'), { readAsOf: time('9:00') });
    expect(verdictOn(record([early, source('herald', '10:00')], [states('courier'), states('herald')])).at).toEqual(time('0:00-9:00'));
  });

  it('gives up its first stamp where it credits what came later', () => {
    const verdict = verdictOn(record(
      [edited, source('mayor', '14:00'), source('herald', '13:00')], [states('courier', ['mayor']), states('mayor'), states('herald')]));
    expect(short(verdict)).toBe('settled: herald');
    expect(verdict.edges).toContainEqual({ before: 'herald', after: 'courier', rule: 'clock', certainty: 'known' });
  });

  it('gives up its first stamp before a recorded inference gives way', () => {
    const mayor = source('mayor', time('0:00-23:59', '12:00', 'by the number of the post'));
    const verdict = verdictOn(record([edited, mayor], [states('courier', ['mayor']), states('mayor')]));
    expect(verdict.at).toEqual({ ...time('0:00-15:00', '12:00', 'by the number of the post') });
  });

  it('has said at its first stamp what has a time of its own', () => {
    const verdict = verdictOn(record([edited, source('herald', '10:00')], [states('courier', [], { stated: time('9:00') }), states('herald')]));
    expect(short(verdict)).toBe('settled: courier');
  });
});

describe('a copy', () => {
  it('shows what its original states', () => {
    const verdict = verdictOn(record(
      [source('agency', '8:00-9:00', { seen: 'through others' }), source('copyist', '12:00', { copyOf: 'agency' }), source('herald', '10:00')],
      [states('copyist'), states('herald')],
    ));
    expect(short(verdict)).toBe('settled: agency');
    expect(verdict.voices[0]?.through).toEqual(['copyist']);
  });

  it('bounds the time of its original', () => {
    const verdict = verdictOn(record(
      [source('agency', '0:00-23:59', { seen: 'through others' }), source('copyist', '9:00', { copyOf: 'agency' }), source('herald', '10:00')],
      [states('copyist'), states('herald')],
    ));
    expect(short(verdict)).toBe('settled: agency');
  });

  it('bounds the time of its original, though it states something else', () => {
    const verdict = verdictOn(record(
      [source('agency', '0:00-23:59'), source('copyist', '9:00', { copyOf: 'agency' }), source('herald', '10:00')], [states('agency'), states('herald')]));
    expect(short(verdict)).toBe('settled: agency');
  });

  it('that was edited later only likely shows what its original stated by then', () => {
    const copyist = source('copyist', '9:00', { copyOf: 'agency', readAsOf: time('15:00') });
    const verdict = verdictOn(record([source('agency', '0:00-23:59', { seen: 'through others' }), copyist, source('herald', '10:00')], [states('copyist'), states('herald')]));
    expect(short(verdict)).toBe('likely: agency');
    expect(verdict.inference).toBe(`copyist: ${FIRST_STAMP}`);
  });

  it('that is credited stands for its original', () => {
    const verdict = verdictOn(record(
      [source('agency', '0:00-23:59', { seen: 'through others' }), source('copyist', '9:00', { copyOf: 'agency', seen: 'in part' }), source('herald', '10:00')],
      [states('herald', ['copyist'])],
    ));
    expect(short(verdict)).toBe('settled: agency');
  });

  it('crediting its own original credits nobody', () => {
    const verdict = verdictOn(record([source('agency', '8:00'), source('copyist', '12:00', { copyOf: 'agency' })], [states('copyist', ['agency'])]));
    expect(short(verdict)).toBe('sole: agency');
    expect(verdict.mistaken).toEqual([]);
  });
});

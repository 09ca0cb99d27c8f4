import { describe, expect, it } from 'vitest';
import { record, short, source, states, time, verdictOn } from './record';

describe('the clock', () => {
  it('settles between times that do not overlap', () => {
    const verdict = verdictOn(record([source('courier', '9:00'), source('herald', '10:00-12:00')], [states('courier'), states('herald')]));
    expect(short(verdict)).toBe('settled: courier');
    expect(verdict.edges).toEqual([{ before: 'courier', after: 'herald', rule: 'clock', certainty: 'known' }]);
    expect(verdict.inference).toBeNull();
    expect(verdict.at).toEqual(time('9:00'));
  });

  it('says nothing where times overlap, be it by a second', () => {
    const verdict = verdictOn(record([source('courier', '9:00-10:00'), source('herald', '10:00-10:30')], [states('courier'), states('herald')]));
    expect(short(verdict)).toBe('unsettled: courier, herald');
    expect(verdict.at).toBeNull();
    expect(verdict.missing).toEqual(['courier']);
  });

  it('names all whose hour is missing where they are equally vague', () => {
    const verdict = verdictOn(record([source('courier', '0:00-23:59'), source('herald', '0:00-23:59')], [states('courier'), states('herald')]));
    expect(verdict.missing).toEqual(['courier', 'herald']);
  });

  it('leaves nothing missing where it is settled', () => {
    expect(verdictOn(record([source('courier', '9:00'), source('herald', '10:00')], [states('courier'), states('herald')])).missing).toEqual([]);
  });

  it('names together whose pages one inference is about', () => {
    const verdict = verdictOn(record(
      [source('mail', time('8:00-12:00', '8:00', 'no zone is printed')), source('herald', time('7:00-12:00', '10:00', 'no zone is printed')), source('courier', time('7:00-12:00', '11:00', 'a shadow'))],
      [states('mail'), states('herald'), states('courier')]));
    expect(short(verdict)).toBe('likely: mail');
    expect(verdict.inference).toBe('courier: a shadow\nherald, mail: no zone is printed');
  });

  it('makes likely what rests on an inference, and names that inference alone', () => {
    const verdict = verdictOn(record(
      [source('courier', time('8:00-12:00', '8:00-9:00', 'Herald saw it at 9')), source('herald', time('11:00-14:00', '12:30-13:00', 'the sun was low'))],
      [states('courier'), states('herald')],
    ));
    expect(short(verdict)).toBe('likely: courier');
    expect(verdict.inference).toBe('courier: Herald saw it at 9\nherald: the sun was low');
    expect(verdict.edges).toEqual([{ before: 'courier', after: 'herald', rule: 'clock', certainty: 'likely' }]);
    expect(verdict.at).toEqual(time('8:00-12:00', '8:00-9:00', 'Herald saw it at 9'));
  });

  it('does not name the inferences of those whom proof puts behind', () => {
    const verdict = verdictOn(record(
      [source('courier', time('8:00-12:00', '8:00-9:00', 'needed')), source('herald', '11:00-14:00'), source('mail', time('13:00-15:00', '14:00', 'not needed'))],
      [states('courier'), states('herald'), states('mail')],
    ));
    expect(verdict.inference).toBe('courier: needed');
  });
});

describe('a single source', () => {
  it('is the only one, whatever its time', () => {
    expect(short(verdictOn(record([source('courier', '0:00-23:59')], [states('courier')])))).toBe('sole: courier');
  });

  it('stays the only one beside a copy of it, and is not named by it', () => {
    const verdict = verdictOn(record(
      [source('courier', '9:00'), source('copyist', '8:00-11:00', { copyOf: 'courier' })], [states('courier'), states('copyist')]));
    expect(short(verdict)).toBe('sole: courier');
    expect(verdict.voices[0]?.through).toEqual([]);
  });

  it('that nobody holds gives no voice at all', () => {
    const verdict = verdictOn(record([source('courier', '9:00')], []));
    expect(verdict).toMatchObject({ status: 'unsettled', voices: [], at: null, missing: [], edges: [] });
  });
});

describe('a voice', () => {
  it('is shared by the parts of an outlet', () => {
    const pack = record(
      [source('money', '0:00-12:00'), source('tech', '9:00'), source('herald', '13:00')],
      [states('money'), states('tech'), states('herald')], [{ id: 'money', partOf: 'network' }, { id: 'tech', partOf: 'network' }]);
    const verdict = verdictOn(pack);
    expect(short(verdict)).toBe('settled: network');
    expect(verdict.voices[0]).toMatchObject({ sources: ['tech', 'money'], time: { known: time('0:00-9:00').known } });
  });
});

describe('a speaker', () => {
  const outlets = [{ id: 'mayor', kind: 'person' as const }];

  it('is earliest by their own post, and the earliest newsroom is named beside them', () => {
    const verdict = verdictOn(record(
      [source('mayor', '8:00', { kind: 'post' }), source('courier', '9:00'), source('herald', '10:00')],
      [states('mayor'), states('courier', ['mayor']), states('herald')], outlets));
    expect(short(verdict)).toBe('settled: mayor');
    expect(verdict.newsroom).toMatchObject({ outlet: 'courier', sources: ['courier'] });
  });

  it('has no newsroom named beside them where a newsroom may be earliest itself', () => {
    const verdict = verdictOn(record(
      [source('mayor', '8:00-10:00', { kind: 'post' }), source('courier', '9:00-9:30'), source('herald', '12:00')], [states('mayor'), states('courier'), states('herald')], outlets));
    expect(short(verdict)).toBe('unsettled: courier, mayor');
    expect(verdict.newsroom).toBeNull();
  });

  it('leaves no newsroom named where their order is open', () => {
    const verdict = verdictOn(record(
      [source('mayor', '8:00', { kind: 'post' }), source('courier', '9:00-11:00'), source('herald', '10:00')],
      [states('mayor'), states('courier'), states('herald')], outlets));
    expect(verdict.newsroom).toBeNull();
  });

  it('is no source for an article about them', () => {
    const verdict = verdictOn(record([source('mayor', '8:00'), source('courier', '9:00')], [states('mayor'), states('courier')], outlets));
    expect(short(verdict)).toBe('sole: courier');
    const company = verdictOn(record([source('dock', '8:00'), source('courier', '9:00')], [states('dock'), states('courier')], [{ id: 'dock', kind: 'company' }]));
    expect(short(company)).toBe('sole: courier');
  });

  it('is no source where an article about them is credited', () => {
    const pack = record([source('mayor', '8:00', { seen: 'in part' }), source('courier', '9:00')], [states('courier', ['mayor'])], outlets);
    expect(short(verdictOn(pack))).toBe('sole: courier');
  });
});

import { describe, expect, it } from 'vitest';
import { record, short, source, states, time, verdictOn } from './record';

describe('a credit', () => {
  it('puts the credited before the crediting, though the clock is silent', () => {
    const verdict = verdictOn(record(
      [source('courier', '0:00-23:59'), source('herald', '0:00-23:59')], [states('courier'), states('herald', ['courier'])]));
    expect(short(verdict)).toBe('settled: courier');
    expect(verdict.edges).toEqual([{ before: 'courier', after: 'herald', rule: 'credits-for-it', certainty: 'known' }]);
  });

  it('is the reason that is given where the clock says the same, by the earliest before all others', () => {
    const verdict = verdictOn(record([source('courier', '9:00'), source('herald', '10:00'), source('mail', '11:00')],
      [states('courier'), states('herald', ['courier']), states('mail', ['herald'])]));
    expect(verdict.edges).toEqual([
      { before: 'courier', after: 'herald', rule: 'credits-for-it', certainty: 'known' },
      { before: 'courier', after: 'mail', rule: 'clock', certainty: 'known' },
    ]);
  });

  it('bounds the time of the credited, and so orders third parties', () => {
    const verdict = verdictOn(record(
      [source('courier', '0:00-23:59'), source('herald', '10:00'), source('mail', '10:01-12:00')],
      [states('courier'), states('herald', ['courier']), states('mail')],
    ));
    expect(short(verdict)).toBe('settled: courier');
    expect(verdict.at?.known).toEqual(time('0:00-10:00').known);
  });

  it('for anything bounds the publication of the credited', () => {
    const verdict = verdictOn(record(
      [source('courier', '0:00-23:59'), source('herald', '10:00'), source('mail', '10:01-12:00')],
      [states('courier'), states('mail'), states('courier', [], { claim: 'other' }), states('herald', ['courier'], { claim: 'other' })],
    ));
    expect(short(verdict)).toBe('settled: courier');
  });

  it('to a source that was not read makes a sighting there, seen through others', () => {
    const verdict = verdictOn(record(
      [source('courier', '0:00-23:59', { seen: 'in part' }), source('herald', '10:00'), source('mail', '11:00')],
      [states('herald', ['courier']), states('mail', ['courier'])],
    ));
    expect(short(verdict)).toBe('settled: courier');
    expect(verdict.voices[0]).toMatchObject({ sources: ['courier'], through: ['herald', 'mail'] });
  });

  it('is named beside a source known through others, and not beside one that was read', () => {
    const through = (seen: 'through others' | 'in part'): readonly string[] | undefined => verdictOn(record(
      [source('courier', '9:00', { seen }), source('mail', '11:00'), source('herald', '10:00')], [states('courier'), states('mail', ['courier']), states('herald', ['courier'])])).voices[0]?.through;
    expect(through('through others')).toEqual(['herald', 'mail']);
    expect(through('in part')).toEqual([]);
  });

  it('that is mistaken is shown in one order, whatever the record has', () => {
    const sources = [source('mayor', '8:00'), source('dean', '8:00'), source('courier', '9:00'), source('herald', '10:00')];
    const { mistaken } = verdictOn(record(sources, [states('herald', ['mayor', 'dean']), states('courier', ['mayor'])]));
    expect(mistaken.map((one) => `${one.source} credits ${one.credited}`)).toEqual(['courier credits mayor', 'herald credits dean', 'herald credits mayor']);
  });

  it('to a source read whole that does not say it is mistaken: shown, and no evidence', () => {
    const verdict = verdictOn(record(
      [source('mayor', '8:00'), source('courier', '9:00'), source('herald', '10:00')], [states('courier'), states('herald', ['mayor'])]));
    expect(short(verdict)).toBe('settled: courier');
    expect(verdict.mistaken).toEqual([{ source: 'herald', credited: 'mayor' }]);
    expect(verdict.edges.some(({ before }) => before === 'mayor')).toBe(false);
  });

  it('that is mistaken leaves its sighting free to be earliest', () => {
    const verdict = verdictOn(record(
      [source('mayor', '8:00'), source('courier', '9:00'), source('herald', '10:00')], [states('courier', ['mayor']), states('herald')]));
    expect(short(verdict)).toBe('settled: courier');
    expect(verdict.mistaken).toEqual([{ source: 'courier', credited: 'mayor' }]);
  });

  it('to others without a name bars its sighting from being earliest', () => {
    const pack = record([source('courier', '0:00-23:59'), source('herald', '10:00')], [states('courier', ['unnamed']), states('herald')]);
    expect(short(verdictOn(pack))).toBe('settled: herald');
  });

  it('to others without a name leaves it open where all give it', () => {
    const pack = record([source('courier', '9:00'), source('herald', '10:00')], [states('courier', ['unnamed']), states('herald', ['unnamed'])]);
    expect(short(verdictOn(pack))).toBe('unsettled: courier');
  });

  it('in a circle leaves everybody else in order', () => {
    const vague = '0:00-23:59';
    const verdict = verdictOn(record(['courier', 'herald', 'mail', 'post'].map((id) => source(id, vague)),
      [states('courier', ['herald']), states('herald', ['courier']), states('mail', ['courier']), states('post', ['mail'])]));
    expect(short(verdict)).toBe('unsettled: courier, herald');
    expect(verdict.edges).toEqual([
      { before: 'courier', after: 'mail', rule: 'credits-for-it', certainty: 'known' },
      { before: 'mail', after: 'post', rule: 'credits-for-it', certainty: 'known' },
    ]);
  });

  it('in a circle orders nobody', () => {
    const pack = record([source('courier', '0:00-23:59'), source('herald', '0:00-23:59')], [states('courier', ['herald']), states('herald', ['courier'])]);
    expect(short(verdictOn(pack))).toBe('unsettled: courier, herald');
  });
});

describe('who cites a page', () => {
  const other = [states('courier', [], { claim: 'other' }), states('herald', ['courier'], { claim: 'other' })];
  const vague = '0:00-23:59';

  it('has read what it states', () => {
    const verdict = verdictOn(record([source('courier', vague), source('herald', vague)], [states('courier'), states('herald'), ...other]));
    expect(short(verdict)).toBe('settled: courier');
    expect(verdict.edges).toEqual([{ before: 'courier', after: 'herald', rule: 'cites', certainty: 'known' }]);
  });

  it('may have read it before it was edited', () => {
    const edited = source('courier', vague, { readAsOf: time(vague) });
    expect(short(verdictOn(record([edited, source('herald', vague)], [states('courier'), states('herald'), ...other])))).toBe('unsettled: courier, herald');
  });

  it('has read it, though edited itself since', () => {
    const edited = source('herald', vague, { readAsOf: time(vague) });
    expect(short(verdictOn(record([source('courier', vague), edited], [states('courier'), states('herald'), ...other])))).toBe('settled: courier');
  });

  it('may have stated this before, where this has a time of its own', () => {
    const verdict = verdictOn(record(
      [source('courier', vague), source('herald', vague)], [states('courier'), states('herald', [], { stated: time(vague) }), ...other]));
    expect(short(verdict)).toBe('unsettled: courier, herald');
  });
});

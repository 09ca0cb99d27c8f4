import { describe, expect, it } from 'vitest';
import { FIRST_STAMP } from '../../../core/provenance/times';
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
    expect(verdict.inference).toBe('courier: a shadow; herald, mail: no zone is printed');
  });

  it('makes likely what rests on an inference, and names that inference alone', () => {
    const verdict = verdictOn(record(
      [source('courier', time('8:00-12:00', '8:00-9:00', 'Herald saw it at 9')), source('herald', time('11:00-14:00', '12:30-13:00', 'the sun was low'))],
      [states('courier'), states('herald')],
    ));
    expect(short(verdict)).toBe('likely: courier');
    expect(verdict.inference).toBe('courier: Herald saw it at 9; herald: the sun was low');
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

import { describe, expect, it } from 'vitest';
import type { CreditFinding, PageIdentity, PageOrder } from '../../../core/note';
import { earliestOf } from '../../../core/provenance/earliest';
import { holdingsOf } from '../../../core/provenance/holdings';
import { orderOfPage } from '../../../core/provenance/page-order';
import { interval, record, source, states, time, verdictOn } from './record';
import { stranger } from './press';

const NOBODY: CreditFinding = { status: 'nobody', outlets: [], mentions: [], reach: 'none', mistaken: [] };

const settled = record([
  source('early', '10:00-10:30'), source('reprint', '12:00', { copyOf: 'early' }),
  source('edited', '9:00', { readAsOf: time('15:00') }), source('late', '14:00'), source('silent', '8:00'),
], [states('early'), states('reprint'), states('edited', ['early']), states('late')]);
const open = record([source('one', '10:00-12:00'), source('two', '11:00-13:00')], [states('one'), states('two')]);
const likely = record([source('one', time('10:00-14:00', '10:00-10:10')), source('two', '12:00')], [states('one'), states('two')]);

const order = (pack: typeof settled, page: Partial<PageIdentity>, credit = NOBODY): PageOrder =>
  orderOfPage({ ...stranger, ...page }, verdictOn(pack), credit, holdingsOf(pack));

describe('a new page', () => {
  it('lies after or before the earliest, by the least distance', () => {
    expect(order(settled, { published: interval('11:00-11:30') })).toEqual({ relation: 'after', certainty: 'known', minutes: 30 });
    expect(order(settled, { published: interval('9:00-9:15') })).toEqual({ relation: 'before', minutes: 45 });
  });

  it('cannot be ordered where the two overlap, and is unknown without a date', () => {
    expect(order(settled, { published: interval('9:00-10:00') })).toEqual({ relation: 'unordered', minutes: null });
    expect(order(settled, {})).toEqual({ relation: 'unknown', minutes: null });
  });

  it('is not before, where it was edited since', () => {
    expect(order(settled, { published: interval('9:00'), edited: interval('16:00') }).relation).toBe('unordered');
    expect(order(settled, { published: interval('9:00'), edited: interval('9:30') })).toEqual({ relation: 'before', minutes: 30 });
    expect(order(settled, { published: interval('9:00-9:45'), edited: interval('9:30') })).toEqual({ relation: 'before', minutes: 15 });
  });

  it('of the very moment of the earliest is neither before nor after', () => {
    expect(order(settled, { published: interval('10:30') }).relation).toBe('unordered');
    expect(order(settled, { published: interval('10:00') }).relation).toBe('unordered');
  });

  it('comes after whom it credits, whatever its clock says', () => {
    const credit: CreditFinding = { ...NOBODY, status: 'earliest', outlets: ['early'], reach: 'sentence' };
    expect(order(settled, {}, credit)).toEqual({ relation: 'after', certainty: 'known', minutes: null });
    expect(order(settled, { published: interval('9:00') }, credit)).toEqual({ relation: 'after', certainty: 'known', minutes: null });
    expect(order(settled, { published: interval('9:00') }, { ...credit, reach: 'nearby' })).toEqual({ relation: 'after', certainty: 'known', minutes: null });
    expect(order(settled, { published: interval('9:00') }, { ...credit, reach: 'article' }).relation).toBe('before');
  });

  it('comes after whom it credits by proof, with no more said of how far than is proved, unless the verdict is only likely itself', () => {
    const guessed = record([source('one', time('10:00-14:00', '10:00-10:10'))], [states('one')]);
    const credit: CreditFinding = { ...NOBODY, status: 'earliest', outlets: ['one'], reach: 'sentence' };
    expect(order(guessed, { published: interval('11:00') }, credit)).toEqual({ relation: 'after', certainty: 'known', minutes: null });
    expect(order(likely, { published: interval('11:00') }, credit)).toEqual({ relation: 'after', certainty: 'known', minutes: 50 });
    expect(order(likely, { published: interval('8:00-16:00'), likely: interval('11:00') }, credit)).toEqual({ relation: 'after', certainty: 'known', minutes: null });
    expect(order(guessed, { published: interval('15:10') }, credit)).toEqual({ relation: 'after', certainty: 'known', minutes: 300 });
  });

  it('does not come after the earliest for crediting somebody else, or for a credit that is mistaken', () => {
    const credit: CreditFinding = { ...NOBODY, status: 'other', outlets: ['late'], reach: 'sentence' };
    expect(order(settled, { published: interval('9:00') }, credit).relation).toBe('before');
    expect(order(settled, { published: interval('9:00') }, { ...credit, status: 'earliest', outlets: ['early'], mistaken: ['early'] }).relation).toBe('before');
  });

  it('is after an open verdict’s earliest end and before all of its beginnings', () => {
    expect(order(open, { published: interval('12:30') })).toEqual({ relation: 'after', certainty: 'known', minutes: 30 });
    expect(order(open, { published: interval('10:30') }).relation).toBe('unordered');
    expect(order(open, { published: interval('9:30') })).toEqual({ relation: 'before', minutes: 30 });
  });

  it('is after an open verdict as soon as any of its reports was out', () => {
    const long = record([source('one', '10:00-15:00'), source('two', '11:00-13:00')], [states('one'), states('two')]);
    expect(order(long, { published: interval('14:00') })).toEqual({ relation: 'after', certainty: 'known', minutes: 60 });
  });

  it('is after by proof where it began after the proved time, and likely after the likely time before that', () => {
    const proved = record([source('one', time('10:00-10:30', '10:00-10:05')), source('two', '12:00')], [states('one'), states('two')]);
    expect(order(proved, { published: interval('10:20') })).toEqual({ relation: 'after', certainty: 'likely', minutes: 15 });
    // How long after is reckoned from the time that a card prints.
    expect(order(proved, { published: interval('11:05') })).toEqual({ relation: 'after', certainty: 'known', minutes: 60 });
  });

  it('is after the only report by proof, and likely after it by its likely time', () => {
    const guessed = source('one', time('10:00-14:00', '10:00-10:10'));
    const sole = record([guessed], [states('one')]);
    const soleFigure = record([guessed, source('two', '9:00')], [states('one', [], { figure: { value: 10 } }), states('two', [], { figure: { value: 11 } })]);
    const holdings = holdingsOf(soleFigure);
    for (const [status, at] of [
      ['sole', (published: string) => order(sole, { published: interval(published) })],
      ['sole-figure', (published: string) => orderOfPage({ ...stranger, published: interval(published) }, earliestOf('said', holdings, { value: 10 }), NOBODY, holdings)],
    ] as const) {
      expect(at('10:05'), status).toEqual({ relation: 'unordered', minutes: null });
      expect(at('11:00'), status).toEqual({ relation: 'after', certainty: 'likely', minutes: 50 });
      // How long after is reckoned from the time that a card prints.
      expect(at('15:10'), status).toEqual({ relation: 'after', certainty: 'known', minutes: 300 });
      expect(at('9:30'), status).toEqual({ relation: 'before', minutes: 30 });
    }
  });

  it('is before the reports that only inference puts behind as well', () => {
    const inferred = record([source('one', time('10:00-14:00', '10:00-10:10')), source('two', time('9:00-12:00', '11:00-12:00'))], [states('one'), states('two')]);
    expect(verdictOn(inferred)).toMatchObject({ status: 'likely', voices: [{ outlet: 'one' }] });
    expect(order(inferred, { published: interval('9:30') }).relation).toBe('unordered');
    expect(order(inferred, { published: interval('8:30') })).toEqual({ relation: 'before', minutes: 30 });
  });

  it('is likely after by what is inferred of its own time, and never before by it', () => {
    const wide = { published: interval('8:00-16:00'), inference: 'its outlet’s zone' };
    expect(order(settled, { ...wide, likely: interval('12:00-13:00') })).toEqual({ relation: 'after', certainty: 'likely', minutes: 90, byZone: true });
    expect(order(settled, { ...wide, likely: interval('8:00-9:00') })).toEqual({ relation: 'unordered', minutes: null });
    // Proof is said as proof, and needs no zone.
    expect(order(settled, { published: interval('11:00-16:00'), likely: interval('12:00-13:00') })).toEqual({ relation: 'after', certainty: 'known', minutes: 30 });
    expect(order(likely, { published: interval('11:00-16:00'), likely: interval('13:00-14:00') })).toEqual({ relation: 'after', certainty: 'likely', minutes: 50 });
  });

  it('is after what is likely, but before only what is proved', () => {
    expect(order(likely, { published: interval('11:00') })).toEqual({ relation: 'after', certainty: 'likely', minutes: 50 });
    expect(order(likely, { published: interval('14:30') })).toEqual({ relation: 'after', certainty: 'known', minutes: 260 });
    expect(order(likely, { published: interval('9:00') })).toEqual({ relation: 'before', minutes: 60 });
  });
});

describe('a page on record', () => {
  it('is itself, if it is the earliest or reprints it', () => {
    expect(order(settled, { source: 'early', published: interval('10:00-10:30') }).relation).toBe('self');
    expect(order(settled, { source: 'reprint', published: interval('12:00') }).relation).toBe('self');
    expect(order(open, { source: 'two' }).relation).toBe('self');
  });

  it('is never before the earliest, for all its stamp says', () => {
    expect(order(settled, { source: 'edited', published: interval('9:00') })).toEqual({ relation: 'after', certainty: 'known', minutes: null });
    expect(order(settled, { source: 'silent', published: interval('8:00') }).relation).toBe('unordered');
    expect(order(open, { source: 'elsewhere', published: interval('9:00') }).relation).toBe('before');
  });

  it('is after by proof whom it is known to be behind, and likely after whom it is likely to be', () => {
    const cited = record([source('one', time('10:00-14:00', '10:00-10:10')), source('two', '11:00')], [states('one'), states('two', ['one'])]);
    expect(order(cited, { source: 'two', published: interval('11:00') })).toEqual({ relation: 'after', certainty: 'known', minutes: null });
    const wide = record([source('one', time('10:00-14:00', '10:00-10:10')), source('two', time('10:00-12:30', '12:00-12:30'))], [states('one'), states('two')]);
    expect(verdictOn(wide).status).toBe('likely');
    expect(order(wide, { source: 'two', published: interval('10:00-12:30') })).toEqual({ relation: 'after', certainty: 'likely', minutes: null });
  });

  it('lies after by the clock where that speaks', () => {
    expect(order(settled, { source: 'late', published: interval('14:00') })).toEqual({ relation: 'after', certainty: 'known', minutes: 210 });
  });
});

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
    expect(order(settled, { published: interval('11:00-11:30') })).toEqual({ relation: 'after', minutes: 30 });
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
    expect(order(settled, {}, credit)).toEqual({ relation: 'after', minutes: null });
    expect(order(settled, { published: interval('9:00') }, credit)).toEqual({ relation: 'after', minutes: null });
    expect(order(settled, { published: interval('9:00') }, { ...credit, reach: 'nearby' })).toEqual({ relation: 'after', minutes: null });
    expect(order(settled, { published: interval('9:00') }, { ...credit, reach: 'article' }).relation).toBe('before');
  });

  it('does not come after the earliest for crediting somebody else, or for a credit that is mistaken', () => {
    const credit: CreditFinding = { ...NOBODY, status: 'other', outlets: ['late'], reach: 'sentence' };
    expect(order(settled, { published: interval('9:00') }, credit).relation).toBe('before');
    expect(order(settled, { published: interval('9:00') }, { ...credit, status: 'earliest', outlets: ['early'], mistaken: ['early'] }).relation).toBe('before');
  });

  it('is after an open verdict’s earliest end and before all of its beginnings', () => {
    expect(order(open, { published: interval('12:30') })).toEqual({ relation: 'after', minutes: 30 });
    expect(order(open, { published: interval('10:30') }).relation).toBe('unordered');
    expect(order(open, { published: interval('9:30') })).toEqual({ relation: 'before', minutes: 30 });
  });

  it('is after an open verdict as soon as any of its reports was out', () => {
    const long = record([source('one', '10:00-15:00'), source('two', '11:00-13:00')], [states('one'), states('two')]);
    expect(order(long, { published: interval('14:00') })).toEqual({ relation: 'after', minutes: 60 });
  });

  it('is after by proof alone, where the verdict needs no inference', () => {
    const proved = record([source('one', time('10:00-10:30', '10:00-10:05')), source('two', '12:00')], [states('one'), states('two')]);
    expect(order(proved, { published: interval('10:20') }).relation).toBe('unordered');
    // How long after is reckoned from the time that a card prints.
    expect(order(proved, { published: interval('11:05') })).toEqual({ relation: 'after', minutes: 60 });
  });

  it('is after the only report by proof alone, whose heading states no likelihood', () => {
    const guessed = source('one', time('10:00-14:00', '10:00-10:10'));
    const sole = record([guessed], [states('one')]);
    const soleFigure = record([guessed, source('two', '9:00')], [states('one', [], { figure: { value: 10 } }), states('two', [], { figure: { value: 11 } })]);
    const holdings = holdingsOf(soleFigure);
    for (const [status, at] of [
      ['sole', (published: string) => order(sole, { published: interval(published) })],
      ['sole-figure', (published: string) => orderOfPage({ ...stranger, published: interval(published) }, earliestOf('said', holdings, { value: 10 }), NOBODY, holdings)],
    ] as const) {
      expect(at('11:00'), status).toEqual({ relation: 'unordered', minutes: null });
      // How long after is reckoned from the time that a card prints.
      expect(at('15:10'), status).toEqual({ relation: 'after', minutes: 300 });
      expect(at('9:30'), status).toEqual({ relation: 'before', minutes: 30 });
    }
  });

  it('is after what is likely, but before only what is proved', () => {
    expect(order(likely, { published: interval('11:00') })).toEqual({ relation: 'after', minutes: 50 });
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
    expect(order(settled, { source: 'edited', published: interval('9:00') })).toEqual({ relation: 'after', minutes: null });
    expect(order(settled, { source: 'silent', published: interval('8:00') }).relation).toBe('unordered');
    expect(order(open, { source: 'elsewhere', published: interval('9:00') }).relation).toBe('before');
  });

  it('lies after by the clock where that speaks', () => {
    expect(order(settled, { source: 'late', published: interval('14:00') })).toEqual({ relation: 'after', minutes: 210 });
  });
});

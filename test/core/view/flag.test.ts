// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../core/note';
import { flagOf } from '../../../core/view/flag';
import { reasonText } from '../../../core/view/reason';
import type { Heading } from '../../../core/view/shapes';
import { note, wording, words } from './notes';

const reason = (more: Partial<Note>, heading: Heading = 'settled', unit: string | null = null): string | null =>
  reasonText(flagOf(note(more), heading, unit, (outlet) => outlet.toUpperCase()), words);

const changed = (diff: Note['wording']['diff'], more: Partial<Note['wording']> = {}): Partial<Note> => ({ wording: wording({ kind: 'changed', diff, ...more }) });

describe('what is worth a look, in the fact itself', () => {
  it('is nothing where the words are the same and the earliest is credited', () => {
    expect(reason({})).toBeNull();
  });
  it.each(['verbatim', 'trimmed', 'joined', 'paraphrase', 'figure-rounded'] as const)('is nothing where the wording is %s', (kind) => {
    expect(reason({ wording: wording({ kind }) })).toBeNull();
  });

  it('is the hedge that is gone', () => {
    expect(reason({ wording: wording({ kind: 'hedge-dropped', hedge: 'might be', diff: [{ side: 'earliest', text: 'So it might be that ' }, { side: 'both', text: 'I did' }] }) })).toBe('“might be” left out');
  });
  it('is what was left out, put in, or put in its stead', () => {
    expect(reason(changed([{ side: 'both', text: 'I did ' }, { side: 'earliest', text: 'not ' }, { side: 'both', text: 'flee' }]))).toBe('“not” left out');
    expect(reason(changed([{ side: 'both', text: 'I did ' }, { side: 'page', text: 'not ' }, { side: 'both', text: 'flee' }]))).toBe('“not” put in');
    expect(reason(changed([{ side: 'earliest', text: 'did' }, { side: 'page', text: 'had' }, { side: 'both', text: ' a mistake' }]))).toBe('“did” there, “had” here');
  });
  it('is only that the words differ, where they do in several places', () => {
    const diff: Note['wording']['diff'] = [
      { side: 'both', text: 'a ' }, { side: 'earliest', text: 'b ' }, { side: 'both', text: 'c ' }, { side: 'page', text: 'd ' }, { side: 'both', text: 'e' },
    ];
    expect(reason(changed(diff))).toBe('The words differ');
  });
  it('is only that the words differ, where nothing but the ends is cut off', () => {
    expect(reason(changed([{ side: 'earliest', text: 'So ' }, { side: 'both', text: 'it was ' }, { side: 'earliest', text: 'me' }]))).toBe('The words differ');
  });
  it('is all of the doubt that is gone, where it stood in two places', () => {
    const diff: Note['wording']['diff'] = [{ side: 'earliest', text: 'Perhaps ' }, { side: 'both', text: 'it was ' }, { side: 'earliest', text: 'maybe ' }, { side: 'both', text: 'me' }];
    expect(reason({ wording: wording({ kind: 'hedge-dropped', hedge: null, diff }) })).toBe('“Perhaps … maybe” left out');
  });
  it('is the change within, where the ends are cut off as well', () => {
    expect(reason(changed([
      { side: 'earliest', text: 'In my opinion, ' }, { side: 'both', text: 'it was ' }, { side: 'earliest', text: 'definitely ' }, { side: 'page', text: 'hardly ' },
      { side: 'both', text: 'a mistake, ' }, { side: 'earliest', text: 'he said' },
    ]))).toBe('“definitely” there, “hardly” here');
  });
  it('is without the marks about it', () => {
    expect(reason(changed([{ side: 'both', text: 'friends, ' }, { side: 'earliest', text: 'so many pictures, ' }, { side: 'both', text: 'and more' }]))).toBe('“so many pictures” left out');
  });
  it('is cut short where it is long', () => {
    expect(reason(changed([{ side: 'earliest', text: 'one two three four five six seven' }]))).toBe('“one two three four five six…” left out');
    expect(reason(changed([{ side: 'earliest', text: 'one two three four five six' }]))).toBe('“one two three four five six” left out');
  });

  it('is a figure that differs, with its unit', () => {
    const figure: Partial<Note> = { wording: wording({ kind: 'figure-differs', figure: { value: 10 }, against: { value: 11 } }) };
    expect(reason(figure, 'settled', 'minutes')).toBe('11 minutes elsewhere, 10 here');
    expect(reason(figure, 'settled', 'years')).toBe('11 years elsewhere, 10 here');
    expect(reason(figure, 'settled', 'furlongs')).toBe('11 elsewhere, 10 here');
  });
  it('is a figure in millions, with the word', () => {
    expect(reason({ wording: wording({ kind: 'figure-differs', figure: { value: 41_900_000, bound: 'about' }, against: { value: 47_100_000, bound: 'over' } }) }, 'settled', 'followers'))
      .toBe('over 47.1 million followers elsewhere, about 41.9 million here');
  });
  it('is a figure with its bound', () => {
    expect(reason({ wording: wording({ kind: 'figure-differs', figure: { value: 100_000, bound: 'over' }, against: { value: 1, bound: 'almost' } }) }, 'settled', 'minutes')).toBe('almost 1 minute elsewhere, over 100,000 here');
    expect(reason({ wording: wording({ kind: 'figure-differs', figure: { value: 10, bound: 'below' }, against: { value: 11 } }) }, 'settled', 'minutes')).toBe('11 minutes elsewhere, under 10 here');
    expect(reason({ wording: wording({ kind: 'figure-differs', figure: { value: 5, upTo: 10 }, against: { value: 11 } }) }, 'settled', 'minutes')).toBe('11 minutes elsewhere, 5–10 here');
  });

  it('is that it is not settled', () => {
    expect(reason({}, 'unsettled')).toBe('Not settled');
  });
  it('is that the page is itself the earliest, or older than all we hold', () => {
    expect(reason({}, 'self')).toBe('This page’s own reporting');
    expect(reason({}, 'older')).toBe('Older than any report we hold');
  });

  it('is whom the page credits instead, and who does not say it', () => {
    expect(reason({ credit: { status: 'other', outlets: ['cnn'], mentions: [], reach: 'sentence', mistaken: [] } })).toBe('This page credits CNN');
    expect(reason({ credit: { status: 'other', outlets: ['twitter'], mentions: [], reach: 'sentence', mistaken: ['twitter'] } })).toBe('Credits TWITTER, which does not say it');
  });
  it('is that nobody is credited, only where the page names the earliest nowhere and is later', () => {
    const nobody: Note['credit'] = { status: 'nobody', outlets: [], mentions: [], reach: 'none', mistaken: [] };
    expect(reason({ credit: nobody })).toBe('Not credited here');
    expect(reason({ credit: nobody, order: { relation: 'unknown', minutes: null } })).toBe('Not credited here');
    expect(reason({ credit: nobody, order: { relation: 'unordered', minutes: null } })).toBeNull();
    expect(reason({ credit: { ...nobody, reach: 'article' } })).toBeNull();
  });

  it('is not that nobody is credited, where the page is later only by what is inferred; but for a verdict that is itself only likely', () => {
    const nobody: Note['credit'] = { status: 'nobody', outlets: [], mentions: [], reach: 'none', mistaken: [] };
    const order = { relation: 'after', certainty: 'likely', minutes: 50 } as const;
    const of = (status: Note['earliest']['status']): Note['earliest'] => ({ ...note().earliest, status });
    for (const status of ['sole', 'sole-figure', 'settled'] as const) expect(reason({ credit: nobody, order, earliest: of(status) }, status), status).toBeNull();
    expect(reason({ credit: nobody, order, earliest: of('likely') }, 'likely')).toBe('Not credited here');
    // What is inferred of the page is no ground for that either.
    expect(reason({ credit: nobody, order: { ...order, byZone: true }, earliest: of('likely') }, 'likely')).toBeNull();
  });

  it('names those whom it concerns', () => {
    const flag = (more: Partial<Note>, heading: Heading) => flagOf(note(more), heading, null, (outlet) => outlet.toUpperCase());
    expect(flag({}, 'unsettled')).toEqual({ mark: 'unsettled', names: ['GAZETTE'] });
    expect(flag({ credit: { status: 'nobody', outlets: [], mentions: [], reach: 'none', mistaken: [] } }, 'settled')).toEqual({ mark: 'credit', credit: 'nobody', names: ['GAZETTE'] });
  });

  it('is the most telling of several: words before figures, those before doubt, that before credit', () => {
    const credit: Note['credit'] = { status: 'other', outlets: ['cnn'], mentions: [], reach: 'sentence', mistaken: [] };
    const dropped = wording({ kind: 'hedge-dropped', hedge: 'might be' });
    expect(reason({ wording: dropped, credit }, 'unsettled')).toBe('“might be” left out');
    expect(reason({ credit }, 'unsettled')).toBe('Not settled');
    expect(reason({ credit }, 'self')).toBe('This page’s own reporting');
  });
});

// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../core/note';
import { shareCredits } from '../../../core/provenance/credit-elsewhere';
import { note } from '../view/notes';

const { credit, earliest } = note();
const credited = note({ id: 'credited', earliest, credit: { ...credit, reach: 'sentence' }, order: { relation: 'after', certainty: 'known', minutes: 5 } });
const silent = (more: Partial<Note> = {}): Note => note({
  id: 'silent', earliest, credit: { status: 'nobody', outlets: [], mentions: [], reach: 'none', mistaken: [] }, order: { relation: 'unknown', minutes: null }, ...more,
});
/** What becomes of a note beside another. */
const beside = (one: Note, other: Note = credited): Note | undefined => shareCredits([one, other])[0];

describe('a note that credits nobody', () => {
  it('has the credit that another on the same statement gives, and comes as much later', () => {
    expect(beside(silent())).toEqual(silent({ credit: { ...credit, reach: 'article' }, order: { relation: 'after', certainty: 'known', minutes: 5 } }));
    expect(beside(silent(), note({ ...credited, credit: { ...credit, reach: 'nearby' } }))?.credit.status).toBe('earliest');
  });

  it.each<[string, Partial<Note>]>([
    ['is only possible', { possible: true }], ['credits somebody else', { credit: { ...credit, status: 'other', reach: 'sentence' } }],
    ['credits the earliest only somewhere in the article', { credit: { ...credit, reach: 'article' } }], ['is on another verdict', { earliest: { ...earliest } }],
  ])('has not that of one that %s', (_which, more) => {
    expect(beside(silent(), { ...credited, ...more })).toEqual(silent());
  });
});

describe('a note of its own mind', () => {
  it('keeps whom it credits, and comes later all the same', () => {
    const other = silent({ credit: { ...credit, status: 'other', outlets: ['courier'] } });
    expect(beside(other)).toEqual({ ...other, order: { relation: 'after', certainty: 'known', minutes: 5 } });
  });
  it.each<Note['order']>([{ relation: 'self', minutes: null }, { relation: 'after', certainty: 'known', minutes: 7 }])('keeps its place in time where that is $relation', (order) => {
    expect(beside(silent({ order }))?.order).toEqual(order);
  });
  it('comes later by proof, where by itself it was only likely to', () => {
    expect(beside(silent({ order: { relation: 'after', certainty: 'likely', minutes: 7 } }))?.order).toEqual({ relation: 'after', certainty: 'known', minutes: 5 });
  });
});

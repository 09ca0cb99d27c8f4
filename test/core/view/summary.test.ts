// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../core/note';
import { noteViews } from '../../../core/view/note-view';
import { headOf, type PageSummary, summaryOf } from '../../../core/view/summary';
import { annotation, gazetteVoice, holdings, note, wireVoice, wording } from './notes';

function summary(notes: readonly Note[], page: Parameters<typeof annotation>[1] = {}): PageSummary {
  const annotated = annotation(notes, page);
  return summaryOf(headOf(annotated, [holdings]), noteViews(annotated, 'word '.repeat(1000), [holdings]));
}

const unsettled = { ...note().earliest, status: 'unsettled' as const, at: null, voices: [wireVoice, gazetteVoice] };

describe('summaryOf', () => {
  it('counts statements, not passages', () => {
    const { statements, credited, entries } = summary([note(), note({ id: 'hedged@90' }), note({ id: 'mistake@50', claim: 'mistake' })]);
    expect([statements, credited, entries.length]).toEqual([2, 2, 3]);
  });

  it('counts what is only possible apart, and keeps it out of all shares', () => {
    const { statements, possible, origins, entries } = summary([note(), note({ id: 'mistake@50', claim: 'mistake', possible: true })]);
    expect([statements, possible, origins.map((share) => share.statements), entries.length]).toEqual([1, 1, [1], 2]);
  });

  it('shares statements out to origins, the most first, those not settled last', () => {
    const { origins } = summary([
      note({ earliest: unsettled }), note({ id: 'a', claim: 'mistake', earliest: unsettled }), note({ id: 'b', claim: 'rogue' }),
    ]);
    expect(origins.map(({ names, statements, unsettled: open }) => [names, statements, open])).toEqual([[['The Gazette'], 1, false], [['The Wire', 'The Gazette'], 2, true]]);
  });

  it('counts changes of wording and of figures', () => {
    const { reworded, figuresDiffer } = summary([
      note({ wording: wording({ kind: 'hedge-dropped', hedge: 'might be' }) }),
      note({ id: 'b', claim: 'mistake', wording: wording({ kind: 'hedge-dropped', hedge: 'might be' }) }),
      note({ id: 'm', claim: 'minutes-offline', wording: wording({ kind: 'figure-differs', figure: { value: 10 }, against: { value: 11 } }) }),
    ]);
    expect([reworded, figuresDiffer]).toEqual([2, 1]);
  });

  it('counts as credited only what is credited to the earliest', () => {
    expect(summary([note(), note({ id: 'b', claim: 'rogue', credit: { ...note().credit, status: 'nobody' } })]).credited).toBe(1);
  });

  it('puts origins with more statements first, then by name', () => {
    const of = (claim: string, voice = gazetteVoice): Note => note({ id: claim, claim, earliest: { ...note().earliest, voices: [voice] } });
    const names = (notes: readonly Note[]): string[] => summary(notes).origins.map(({ names: all }) => all.join());
    expect(names([of('rogue'), of('mistake', wireVoice), of('followers', wireVoice)])).toEqual(['The Wire', 'The Gazette']);
    expect(names([of('mistake', wireVoice), of('rogue')])).toEqual(['The Gazette', 'The Wire']);
    expect(names([of('rogue'), of('mistake', wireVoice)])).toEqual(['The Gazette', 'The Wire']);
  });

  it('has an entry for each note, as it is shown', () => {
    const [entry] = summary([note()]).entries;
    expect(entry).toEqual({ id: 'hedged@0', claim: 'hedged', text: '“It might be that I did a mistake”', kind: 'quotation', origin: { key: 'gazette', names: ['The Gazette'], at: gazetteVoice.time.known }, flag: { mark: 'ordinary' }, flagged: false, possible: false });
  });

  it('tells only of the incidents that the page is about, and of a page that is not on record', () => {
    const annotated = { ...annotation([]), incidents: [] };
    expect(headOf(annotated, [holdings])).toMatchObject({ incidents: [], onRecord: false });
    expect(summary([], { outlet: 'gone', siteName: 'Gone Daily' }).page).toBe('Gone Daily');
  });

  it('names the page as the record does, else as it names itself', () => {
    expect(summary([], { outlet: 'courier' }).page).toBe('The Courier');
    expect(summary([]).page).toBe('The Daily Specimen');
    expect(summary([], { siteName: null }).page).toBeNull();
  });

  it('hands on what the page says of its time, and what it opens', () => {
    const { published, printed, incidents, sentences, stating, onRecord } = summary([], { published: ['2017-11-30T15:40:00Z', '2017-11-30T15:40:00Z'], printed: 'Nov. 30', source: 'courier-1' });
    expect([published?.[0], printed, incidents, sentences, stating, onRecord]).toEqual(['2017-11-30T15:40:00Z', 'Nov. 30', [{ id: 'small', title: 'A small pack', release: '2026-11-24' }], 10, 4, true]);
  });
});

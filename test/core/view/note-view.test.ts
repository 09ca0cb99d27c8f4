// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../core/model';
import { holdingsOf } from '../../../core/provenance/holdings';
import { carriersOf } from '../../../core/view/carriers';
import { noteView, noteViews } from '../../../core/view/note-view';
import { annotation, gazetteVoice, holdings, note, pack, unknownPage, wireVoice, wording } from './notes';

const view = (more: Parameters<typeof note>[0] = {}, page = unknownPage): ReturnType<typeof noteView> => noteView(note(more), page, holdings);
const unsettled = { ...note().earliest, status: 'unsettled' as const, at: null, voices: [wireVoice, gazetteVoice], missing: ['wire-1', 'wire-1'] };

describe('noteView', () => {
  it('has names in place of identifiers', () => {
    const { statement, speaker, voices, origin, page, credit } = view();
    expect([statement, speaker, voices.map(({ name }) => name), origin.key, page, credit.names]).toEqual([
      'Duysak said that he may have made a mistake.', 'Bahtiyar Duysak', ['The Gazette'], 'gazette', 'The Daily Specimen', ['The Gazette'],
    ]);
  });

  it('holds the words against the reference, and knows who else prints the page’s', () => {
    const { wording: shown } = view({ wording: wording({ kind: 'hedge-dropped', hedge: 'might be', printed: 'hedged/short' }) });
    expect(shown.reference).toEqual({ text: 'It might be that I did a mistake', language: 'en', form: 'spoken' });
    expect(shown.alsoSo).toEqual(['The Courier']);
  });

  it('does not count the page itself among those who print its words, or carry the statement', () => {
    const own = view({ wording: wording({ printed: 'hedged/short' }) }, { ...unknownPage, outlet: 'courier', source: 'courier-1' });
    expect(own.wording.alsoSo).toEqual([]);
    expect(own.others).toBe(1);
    expect(carriersOf(own.asks, holdings).map(({ name }) => name)).toEqual(['The Wire']);
  });

  it('lists the others that carry it by their time, with whom they credit and what became of the hedge', () => {
    const { asks, others } = view({ wording: wording({ hedge: 'might be', printed: 'hedged/short' }) });
    expect(others).toBe(2);
    expect(carriersOf(asks, holdings).map(({ name, words, hedged, credits, through }) => [name, words, hedged, credits, through])).toEqual([
      ['The Wire', null, null, [], true], ['The Courier', 'page', false, ['The Gazette'], false],
    ]);
  });

  it('says of each that carries it whose words it has, and whether it keeps the hedge', () => {
    const earliest = { ...note().earliest, voices: [wireVoice] };
    const carriers = (printed: string | null) => carriersOf(view({ earliest, wording: wording({ hedge: 'might be', printed }) }).asks, holdings).map(({ name, words, hedged }) => [name, words, hedged]);
    expect(carriers(null)).toEqual([['The Gazette', 'reference', true], ['The Courier', 'other', false]]);
    expect(carriers('hedged/short')[1]?.[1]).toBe('page');
    expect(carriersOf(view({ earliest }).asks, holdings).map(({ hedged }) => hedged)).toEqual([null, null]);
  });

  it('gives what carries it the time that is likely, or that the record has of this one statement, and names what it copies', () => {
    const copy: Source = { id: 'copy', outlet: 'courier', kind: 'article', language: 'en', seen: 'whole', copyOf: 'gazette-1', published: { known: pack.span, likely: ['2017-11-29T10:00:00Z', '2017-11-29T10:00:00Z'], inference: 'the sun', basis: 'day' } };
    const stated = { known: ['2017-12-01T10:00:00Z', '2017-12-01T10:00:00Z'], basis: 'its address' } as const;
    const own = holdingsOf({ ...pack, sources: [...pack.sources, copy], sightings: [...pack.sightings.map((one) => (one.source === 'wire-1' ? { ...one, stated } : one)), { claim: 'hedged', source: 'copy', credits: [] }] });
    expect(carriersOf(noteView(note(), unknownPage, own).asks, own).map(({ name, copyOf, time }) => [name, copyOf, (time.likely ?? time.known)[0].slice(0, 10)])).toEqual([
      ['The Courier', 'The Gazette', '2017-11-29'], ['The Courier', null, '2017-11-30'], ['The Wire', null, '2017-12-01'],
    ]);
  });

  it('has the figures of those that carry it', () => {
    expect(carriersOf(view({ claim: 'minutes-offline' }).asks, holdings).map(({ figure }) => figure)).toEqual([{ value: 11 }]);
  });

  it('has the other figures with who gives them, and the earliest’s own where the page puts it otherwise', () => {
    const figures = [{ figure: { value: 3 }, sources: ['courier-1', 'wire-1', 'wire-1'] }];
    const page = (figure: { value: number }, against: { value: number } | null) => view({ claim: 'minutes-offline', figures, wording: wording({ kind: 'figure-rounded', figure, against }) }).figures;
    expect(page({ value: 11 }, null)).toEqual([{ figure: { value: 3 }, names: ['The Wire', 'The Courier'] }]);
    expect(page({ value: 11.2 }, { value: 11 })).toEqual([{ figure: { value: 11 }, names: ['The Gazette'] }, { figure: { value: 3 }, names: ['The Wire', 'The Courier'] }]);
    expect(page({ value: 10 }, { value: 11 })).toEqual([{ figure: { value: 3 }, names: ['The Wire', 'The Courier'] }]);
  });

  it('has the earliest newsroom, what is inferred, and who credits mistakenly', () => {
    const { newsroom, inference, mistaken } = view({ earliest: { ...note().earliest, newsroom: gazetteVoice, inference: 'the sun was low', mistaken: [{ source: 'courier-1', credited: 'wire-1' }] } });
    expect([newsroom?.name, inference, mistaken]).toEqual(['The Gazette', 'the sun was low', [{ name: 'The Courier', credited: 'The Wire' }]]);
  });

  it('is credited by a page of the earliest’s own outlet by being its own', () => {
    expect(view({ credit: { ...note().credit, outlets: ['gazette'] } }, { ...unknownPage, outlet: 'gazette' }).credit.status).toBe('own');
    expect(view({ credit: { ...note().credit, outlets: ['gazette', 'wire'] } }, { ...unknownPage, outlet: 'gazette' }).credit.status).toBe('earliest');
    expect(view({ credit: { ...note().credit, outlets: [] } }).credit.status).toBe('earliest');
    expect(view({ credit: { ...note().credit, status: 'other', outlets: ['gazette'], mistaken: ['wire'] } }, { ...unknownPage, outlet: 'gazette' }).credit).toMatchObject({ status: 'other', mistaken: ['The Wire'] });
  });

  it('has the time of one origin, the likely one where there is one', () => {
    const likely = ['2017-11-29T21:00:10Z', '2017-11-29T21:00:20Z'] as const;
    expect(view().origin.at).toEqual(gazetteVoice.time.known);
    expect(view({ earliest: { ...note().earliest, voices: [{ ...gazetteVoice, time: { ...gazetteVoice.time, likely, inference: 'a clock' } }] } }).origin.at).toEqual(likely);
  });

  it('tells a fact without a speaker', () => {
    expect(view({ claim: 'followers' })).toMatchObject({ kind: 'fact', speaker: null, speakerKind: null, unit: 'followers' });
    expect(view()).toMatchObject({ kind: 'quotation', speakerKind: 'person', unit: null });
  });

  it('names all that may be earliest, as one origin, and whose hour is missing once', () => {
    const { heading, origin, missing } = view({ earliest: unsettled });
    expect([heading, origin, missing]).toEqual(['unsettled', { key: 'gazette+wire', names: ['The Wire', 'The Gazette'], at: null }, ['The Wire']]);
  });

  it('links to those who attest a source that was not itself read', () => {
    const { voices, links } = view({ earliest: { ...note().earliest, voices: [wireVoice] } });
    expect(voices[0]?.through).toEqual(['The Gazette']);
    expect(links.map(({ kind, name, url }) => [kind, name, url])).toEqual([
      ['source', 'The Gazette', 'https://gazette.example/duysak#:~:text=It%20might%20be%20that%20I%20did%20a%20mistake'],
      ['lookup', 'The Gazette', 'https://web.archive.org/web/*/https://gazette.example/duysak'],
    ]);
  });

  it('says what the page is before it says how sure the verdict is', () => {
    expect(view({ credit: { ...note().credit, status: 'self' } }).heading).toBe('self');
    expect(view({ order: { relation: 'before', minutes: 5 }, earliest: unsettled }).heading).toBe('older');
    expect(view({ earliest: { ...note().earliest, status: 'sole' } }).heading).toBe('sole');
    expect(view({ earliest: { ...note().earliest, ofFigure: true } }).heading).toBe('settled-figure');
    expect(view({ earliest: { ...note().earliest, status: 'likely', ofFigure: true } }).heading).toBe('likely-figure');
    expect(view({ earliest: { ...unsettled, ofFigure: true } }).heading).toBe('unsettled');
    expect(view({ order: { relation: 'self', minutes: null } }).heading).toBe('self');
    expect(view({ credit: { ...note().credit, status: 'self' }, earliest: unsettled }).heading).toBe('unsettled');
  });

  it('says nothing of what the page does with a statement that it may not make', () => {
    const uncredited = { credit: { ...note().credit, status: 'nobody', reach: 'none', outlets: [] } } as const;
    expect(view(uncredited).flag).toMatchObject({ mark: 'credit' });
    expect(view({ ...uncredited, possible: true }).flag).toEqual({ mark: 'ordinary' });
    expect(view({ possible: true, order: { relation: 'before', minutes: 5 } })).toMatchObject({ heading: 'settled', flag: { mark: 'ordinary' } });
    expect(view({ possible: true, credit: { ...note().credit, status: 'self' } }).heading).toBe('settled');
  });

  it('names the page as the record does, where it is on it', () => {
    expect(view({}, { ...unknownPage, outlet: 'courier' }).page).toBe('The Courier');
  });

  it('is flagged and marked where it is worth a look', () => {
    const dropped = view({ wording: wording({ kind: 'hedge-dropped', hedge: 'might be' }), score: 0.8 });
    expect([dropped.mark, dropped.flagged, dropped.why.score, dropped.why.rule]).toEqual(['words', true, 0.8, 'wording']);
    expect([view().mark, view().flagged]).toEqual(['ordinary', false]);
  });

  it('has the reference that the note names, and nobody who prints words that are not on record', () => {
    const { reference, alsoSo } = view({ wording: wording({ reference: 'hedged/short', printed: null }) }).wording;
    expect([reference?.text, alsoSo]).toEqual(['I did a mistake', []]);
  });

  it('links to the words that the source itself prints, in its own language', () => {
    const linked = (more: Partial<Source>, voice = gazetteVoice): string | undefined => {
      const own = holdingsOf({ ...pack, sources: pack.sources.map((one) => (one.id === voice.sources[0] ? { ...one, ...more } : one)) });
      return noteView(note({ earliest: { ...note().earliest, voices: [voice] } }), unknownPage, own).links[0]?.url;
    };
    expect(linked({})).toBe('https://gazette.example/duysak#:~:text=It%20might%20be%20that%20I%20did%20a%20mistake');
    expect(linked({}, { ...gazetteVoice, outlet: 'courier', sources: ['courier-1'] })).toBe('https://courier.example/who-did-it#:~:text=I%20did%20a%20mistake');
    expect(linked({ language: 'de' })).toBe('https://gazette.example/duysak');
  });

  it('links to nobody else where the source was read', () => {
    expect(view({ earliest: { ...note().earliest, voices: [{ ...gazetteVoice, through: ['courier-1'] }] } }).links.map(({ name }) => name)).toEqual(['The Gazette', 'The Gazette']);
  });

  it('tells of a voice what it is and what its text is about', () => {
    const own = holdingsOf({ ...pack, sources: pack.sources.map((one) => (one.id === 'wire-1' ? { ...one, about: 'Its flash' } : one)) });
    const { voices } = noteView(note({ earliest: { ...note().earliest, voices: [wireVoice, gazetteVoice, { ...gazetteVoice, outlet: 'gone', sources: [] }] } }), unknownPage, own);
    expect(voices.map(({ name, kind, about }) => [name, kind, about])).toEqual([['The Wire', 'agency', 'Its flash'], ['The Gazette', 'newsroom', null], ['gone', 'newsroom', null]]);
  });

  it('shows a claim that is no longer held by what the passage resembles', () => {
    expect(view({ claim: 'gone' }).statement).toBe('It might be that I did a mistake');
  });
});

describe('noteViews', () => {
  it('leaves out notes of a pack that is not at hand', () => {
    expect(noteViews(annotation([note(), note({ pack: 'other' })]), 'some words', [holdings]).map(({ pack }) => pack)).toEqual(['small']);
  });
});

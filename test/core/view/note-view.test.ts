// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { noteView, noteViews } from '../../../core/view/note-view';
import { annotation, gazetteVoice, holdings, note, unknownPage, wireVoice, wording } from './notes';

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
    expect(own.carriers.map(({ name }) => name)).toEqual(['The Wire']);
  });

  it('lists the others that carry it by their time, with whom they credit and what became of the hedge', () => {
    const { carriers } = view({ wording: wording({ hedge: 'might be', printed: 'hedged/short' }) });
    expect(carriers.map(({ name, words, hedged, credits, through }) => [name, words, hedged, credits, through])).toEqual([
      ['The Wire', null, null, [], true], ['The Courier', 'page', false, ['The Gazette'], false],
    ]);
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

import { describe, expect, it } from 'vitest';
import type { Outlet } from '../../../core/model';
import { holdingsOf } from '../../../core/provenance/holdings';
import { outletNamed, outletsIn } from '../../../core/provenance/outlet-names';
import { outlets } from './press';
import { record } from './record';

const newsroom = (id: string, name: string): Outlet => ({ id, name, aliases: [], hosts: [], kind: 'newsroom' });
const all = [...outlets, newsroom('ibis', 'iBis'), newsroom('ibises', 'iBises'), newsroom('bell', 'The Bell'), newsroom('other-bell', 'Bell'),
  { ...newsroom('pier', 'Pier Press'), kind: 'agency' as const }];
/** Read anew each time. */
const holdings = (): ReturnType<typeof holdingsOf> => holdingsOf(record([], [], all));

/** The outlets named in a text, with the words that name them; in brackets where the word may mean something else. */
const named = (text: string): string[] => outletsIn(text, holdings()).map(({ outlet, start, end, everyday }) => {
  const words = text.slice(start, end);
  return `${outlet.id}: ${everyday ? `(${words})` : words}`;
});

describe('outlets in a text', () => {
  it.each([
    ['a name that is no other word, in any case', 'HarbourWatch, harbourwatch and HARBOURWATCH', ['harbour: HarbourWatch', 'harbour: harbourwatch', 'harbour: HARBOURWATCH']],
    ['another in its own case, for it may be a word', 'The Hour, or an hour', ['hour: (Hour)']],
    ['letters in capitals', 'NEWA, but not Newa', ['wire: NEWA']],
    ['an agency in capitals, as it signs', 'PIER PRESS, but not Pier press', ['pier: PIER PRESS']],
    ['a short one in its own case', 'iBis, but not ibis', ['ibis: iBis']],
    ['a longer one in any case', 'ibises', ['ibises: ibises']],
    ['the longest name at a place', 'Gazette Money and Gazette monkeys', ['gazette-money: Gazette Money', 'gazette: (Gazette)']],
    ['with its article', 'The Gazette', ['gazette: (The Gazette)']],
    ['two words', 'Harbour Watch and Harbour watchers', ['harbour: Harbour Watch']],
    ['whole words', 'HarbourWatchers and Hourly', []],
    ['a name that ends with a point, whatever follows', 'Inc. reports, and so does Inc.com', ['inc: (Inc.)', 'inc: (Inc.)']],
    ['the name within a description', 'a Chirper spokesperson', ['chirper: (Chirper)']],
  ])('%s', (_what, text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe('the newsroom of a name', () => {
  const of = (name: string, unmistakable = false): string | undefined => outletNamed(name, unmistakable, holdings())?.id;

  it('is known with and without its article, in any case', () => {
    expect([of(' the gazette '), of('GAZETTE'), of('HarbourWatch', true)]).toEqual(['gazette', 'gazette', 'harbour']);
  });
  it('is none where two are called so, where it is no newsroom, or where others may be called so', () => {
    expect([of('Bell'), of('Chirper'), of('Ada Hale'), of('Hour', true), of('NEWA', true), of('Nobody')]).toEqual(Array.from({ length: 6 }, () => undefined));
  });
});

import { describe, expect, it } from 'vitest';
import { ClaimSearch } from '../../core/search';
import type { Claim } from '../../core/model';
import { packs } from '../../data';
import { smallPack } from '../support/small-pack';

const search = new ClaimSearch([smallPack]);
const minutes: Claim = { id: 'gone', kind: 'fact', statement: 'It was gone for 11 minutes.', variants: [], wordings: [], unit: 'minutes' };
const ids = (query: string): string[] => search.find(query).map(({ claim }) => claim.id);

describe('ClaimSearch', () => {
  it('finds claims by misspelt words', () => {
    expect(ids('ofline 11 minuts')[0]).toBe('minutes-offline');
    expect(ids('trust safty')[0]).toBe('trust-and-safety');
  });
  it('finds nothing that only has some letters in common, where something is near', () => {
    const record = new ClaimSearch(packs);
    const found = (query: string): string[] => record.find(query).map(({ claim: { id } }) => id);
    expect([found('Escobar'), found('escobr'), found('FBI')]).toEqual([['feels-like-escobar'], ['feels-like-escobar'], ['fbi-not-investigating']]);
  });
  it('finds what has the figure that was asked for before what has another', () => {
    const claim = smallPack.claims.find(({ id }) => id === 'minutes-offline');
    if (claim === undefined) throw new Error('there is no such claim');
    const seven = { ...claim, id: 'seven', statement: 'By another count it was gone for 7 minutes or so.', variants: [] };
    const both = new ClaimSearch([{ ...smallPack, claims: [{ ...claim, statement: 'Offline for 11 minutes.', variants: [{ text: '7 minutes', language: 'en' }] }, seven] }]);
    expect(both.find('7 minutes').map(({ claim: { id } }) => id)).toEqual(['seven', 'minutes-offline']);
    expect(both.find('11 minutes')[0]?.claim.id).toBe('minutes-offline');
  });
  it('finds what has the figure in reports alone before what has it nowhere', () => {
    const other = { ...minutes, id: 'other', statement: 'For some minutes it was gone.', wordings: [], variants: [] };
    const reported = new ClaimSearch([{ ...smallPack, claims: [other, minutes], sightings: [{ claim: minutes.id, source: 'gazette-1', figure: { value: 12 }, credits: [] }] }]);
    expect(reported.find('gone for 12 minutes').map(({ claim: { id } }) => id)).toEqual([minutes.id, 'other']);
  });
  it('finds nothing for nothing', () => {
    expect(ids('')).toEqual([]);
    expect(ids('   ')).toEqual([]);
  });
});

describe('a figure that is asked for', () => {
  const record = new ClaimSearch([{
    ...smallPack,
    claims: [minutes, { ...minutes, id: 'aged', statement: 'He was 20 years old.', variants: [{ text: 'it showed 4,000 followers', language: 'en' }] }],
    sightings: [11, 12].map((value) => ({ claim: minutes.id, source: 'gazette-1', figure: { value }, credits: [] })),
  }]);

  it.each(['20 minutes', 'twenty minutes', '20 min', '20 Minuten'])('is not on record: %s', (query) => {
    expect(record.figureNotHeld(`offline for ${query} or so`)).toEqual({ printed: query, isReported: false });
  });
  it('is not on record with what it counts, though the number is with something else', () => {
    expect(record.figureNotHeld('11 years')?.printed).toBe('11 years');
    expect(record.figureNotHeld('20 followers')?.printed).toBe('20 followers');
  });
  it('is on record as statements have it, however it is written, beside one that is not', () => {
    expect(record.figureNotHeld('eleven minutes')).toBeNull();
    expect(record.figureNotHeld('aged 20 years')).toBeNull();
    expect(record.figureNotHeld('11 minutes, not 20 minutes')?.printed).toBe('20 minutes');
  });
  it('stands in reports alone, which give another than the statement', () => {
    expect(record.figureNotHeld('12 minutes')).toEqual({ printed: '12 minutes', isReported: true });
  });
  it.each([
    'offline', '', '45', 'at 8 p.m.', 'on 14 March', 'in 2015', '20 minuets', '4000 followers',
  ])('is not said to be missing where that cannot be told: %s', (query) => {
    expect(record.figureNotHeld(query)).toBeNull();
  });
});

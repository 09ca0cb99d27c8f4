import { describe, expect, it } from 'vitest';
import { ClaimSearch } from '../../core/search';
import { smallPack } from '../support/small-pack';

const search = new ClaimSearch([smallPack]);
const ids = (query: string): string[] => search.find(query).map(({ claim }) => claim.id);

describe('ClaimSearch', () => {
  it('finds claims by misspelt words', () => {
    expect(ids('ofline 11 minuts')[0]).toBe('minutes-offline');
    expect(ids('trust safty')[0]).toBe('trust-and-safety');
  });
  it('finds what has the figure that was asked for before what has another', () => {
    const claim = smallPack.claims.find(({ id }) => id === 'minutes-offline');
    if (claim === undefined) throw new Error('there is no such claim');
    const seven = { ...claim, id: 'seven', statement: 'By another count it was gone for 7 minutes or so.', variants: [] };
    const both = new ClaimSearch([{ ...smallPack, claims: [{ ...claim, statement: 'Offline for 11 minutes.', variants: [{ text: '7 minutes', language: 'en' }] }, seven] }]);
    expect(both.find('7 minutes').map(({ claim: { id } }) => id)).toEqual(['seven', 'minutes-offline']);
    expect(both.find('11 minutes')[0]?.claim.id).toBe('minutes-offline');
  });
  it('finds nothing for nothing', () => {
    expect(ids('')).toEqual([]);
    expect(ids('   ')).toEqual([]);
  });
});

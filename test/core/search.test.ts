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
  it('finds nothing for nothing', () => {
    expect(ids('')).toEqual([]);
    expect(ids('   ')).toEqual([]);
  });
});

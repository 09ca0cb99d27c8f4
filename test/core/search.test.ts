import { describe, expect, it } from 'vitest';
import { matcherOf } from '../../core/find-matches';
import { ClaimSearch, lookUp } from '../../core/search';
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

describe('lookUp', () => {
  const matcher = matcherOf(smallPack);
  it('gives the nearest claims to a selected phrase', () => {
    expect(lookUp('he worked in a safety team at Twitter', [matcher])[0]?.claim.id).toBe('trust-and-safety');
  });
  it('gives none for words that the record does not have', () => {
    expect(lookUp('umbrellas in Rotterdam', [matcher])).toEqual([]);
  });
});

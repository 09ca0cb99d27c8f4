// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../core/model';
import { searchResults } from '../../../core/view/search-results';
import { smallPack } from '../../support/small-pack';

const claimOf = (id: string): Claim => {
  const found = smallPack.claims.find((claim) => claim.id === id);
  if (found === undefined) throw new Error(`there is no claim ${id}`);
  return found;
};
const results = (id: string, query: string, packs = [smallPack]): ReturnType<typeof searchResults> =>
  searchResults([{ pack: smallPack.id, claim: claimOf(id), score: 1 }], query, packs);

describe('what a search found', () => {
  it('is a fact by its statement, with who had it earliest and when', () => {
    expect(results('followers', '')).toMatchObject([{
      claim: 'followers', pack: 'small', kind: 'fact', text: 'The account had 41.7 million followers.', origin: ['The Gazette'],
      at: ['2017-11-29T21:00:00Z', '2017-11-29T21:00:59Z'],
    }]);
  });

  it('is a quotation by its words, or by the statement where none are on record', () => {
    expect(results('did-a-mistake', '')[0]?.text).toBe('It might be that I did a mistake');
    const wordless = { ...claimOf('did-a-mistake'), wordings: [] };
    expect(searchResults([{ pack: smallPack.id, claim: wordless, score: 1 }], '', [smallPack])[0]?.text).toBe('Duysak said: It might be that I did a mistake');
  });

  it('shows where it has the words that were asked for, whatever their endings', () => {
    const [found] = results('followers', 'million follower');
    expect(found?.found.map(([start, end]) => found.text.slice(start, end))).toEqual(['million', 'followers']);
  });

  it('gives no time where it is not settled who was earliest', () => {
    const unsettled = {
      ...smallPack, id: 'unsettled', sightings: smallPack.sightings.map((one) => ({ ...one, credits: [] })),
      sources: smallPack.sources.map((source) => ({ ...source, published: { known: smallPack.span, basis: 'day' } })),
    };
    expect(searchResults([{ pack: 'unsettled', claim: claimOf('followers'), score: 1 }], '', [unsettled])).toMatchObject([{ origin: ['The Courier', 'The Gazette'], at: null }]);
  });

  it('gives the time that is inferred, where one is', () => {
    const likely = ['2017-11-29T21:00:10Z', '2017-11-29T21:00:20Z'] as const;
    const inferred = {
      ...smallPack, id: 'inferred', sources: smallPack.sources.map((source) => ({ ...source, published: { ...source.published, likely, inference: 'a clock on the wall' } })),
    };
    expect(searchResults([{ pack: 'inferred', claim: claimOf('followers'), score: 1 }], '', [inferred])[0]?.at).toEqual(likely);
  });

  it('leaves out what is of no pack at hand', () => {
    expect(results('followers', '', [])).toEqual([]);
  });
});

/** Who was earliest with what in the first incident, by its own record. */
import { describe, expect, it } from 'vitest';
import { packs } from '../../../data';
import { earliestOf } from '../../../core/provenance/earliest';
import { holdingsOf } from '../../../core/provenance/holdings';
import type { Holdings } from '../../../core/provenance/holdings';
import { orderProblems } from '../../../core/provenance/problems';
import { short } from './record';

function incident(): Holdings {
  const pack = packs.find(({ id }) => id === 'trump-twitter-2017');
  if (pack === undefined) throw new Error('data/ does not hold the first incident: run npm run data');
  return holdingsOf(pack);
}

const holdings = incident();

describe('in the first incident', () => {
  it.each([
    ['that he was a contractor', 'was-a-contractor', 'settled: new-york-times'],
    ['11 minutes', 'minutes-offline', 'settled: twitter'],
    ['the last day', 'employee-last-day', 'settled: twitter'],
    ['human error', 'twitter-human-error', 'settled: twitter'],
    ['the safeguards', 'twitter-safeguards', 'settled: twitter'],
    ["Trump's answer", 'trump-rogue-employee', 'settled: donald-trump'],
    ['one click', 'one-click', 'settled: buzzfeed-news'],
    ['"might be"', 'did-a-mistake', 'settled: techcrunch'],
    ['the mistake confessed', 'cnn-mistake-confess', 'settled: cnn'],
    ['the final gesture', 'throwaway-gesture', 'settled: techcrunch'],
    ['a few wrong things', 'few-wrong-things', 'settled: reuters'],
  ])('%s', (_what, claim, verdict) => {
    expect(short(earliestOf(claim, holdings))).toBe(verdict);
  });

  it('who credits Twitter for "contractor" is mistaken: its statements say employee', () => {
    const { mistaken } = earliestOf('was-a-contractor', holdings);
    for (const source of ['techcrunch-20171129', 'daily-dot', 'washington-times']) {
      expect(mistaken.filter((one) => one.source === source).map(({ credited }) => credited)[0]).toMatch(/^twitter-statement-/);
    }
  });

  it('11 minutes are Twitter\'s, though BuzzFeed\'s page bears an earlier stamp', () => {
    const verdict = earliestOf('minutes-offline', holdings, { value: 11 });
    expect(short(verdict)).toBe('settled: twitter');
    expect(verdict.edges).toContainEqual(
      { before: 'twitter-statement-1', after: 'buzzfeednews-20171102', rule: 'credits-for-it', certainty: 'known' });
  });

  it('nobody is before Twitter with 3 minutes, for Twitter does not say so', () => {
    expect(short(earliestOf('minutes-offline', holdings, { value: 3 }))).toBe('sole: av-club');
  });

  it('no copy is named', () => {
    for (const { id } of holdings.pack.claims) {
      const named = earliestOf(id, holdings).voices.flatMap(({ sources }) => sources);
      expect(named.filter((source) => holdings.source(source)?.copyOf !== undefined)).toEqual([]);
    }
  });

  it('nothing contradicts itself', () => {
    expect(orderProblems(holdings.pack)).toEqual([]);
  });
});

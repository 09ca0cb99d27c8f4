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
    ['that the account is gone', 'account-deactivated', 'likely: buzzfeed-news'],
    ['11 minutes', 'minutes-offline', 'settled: twitter'],
    ['human error', 'twitter-human-error', 'settled: twitter'],
    ['the last day', 'employee-last-day', 'settled: twitter'],
    ['the internal review', 'twitter-full-internal-review', 'settled: twitter'],
    ['the safeguards', 'twitter-safeguards', 'settled: twitter'],
    ['a number of steps', 'twitter-number-of-steps', 'settled: pcmag'],
    ["Trump's answer", 'trump-rogue-employee', 'settled: donald-trump'],
    ['the word "rogue"', 'rogue-employee', 'likely: independent'],
    ['one click', 'one-click', 'settled: buzzfeed-news'],
    ['two keys', 'special-protections-discussed', 'settled: buzzfeed-news'],
    ['the tightened circle', 'circle-was-tightened', 'sole: cnn'],
    ['a two-person rule', 'two-person-rule', 'sole: cnn'],
    ['contractors in Asia', 'contractors-in-asia', 'sole: npr'],
    ['executives and an accident', 'executives-thought-of-accident', 'sole: new-york-times'],
    ['that it was a contractor', 'was-a-contractor', 'settled: new-york-times'],
    ['the mic dropped', 'dropped-the-mic', 'settled: verge'],
    ['no word from law enforcement', 'no-word-from-law-enforcement', 'settled: verge'],
    ['the name', 'name-duysak', 'likely: techcrunch'],
    ['two sources for the name', 'buzzfeed-two-sources-name', 'settled: buzzfeed-news'],
    ['his twenties', 'in-his-twenties', 'settled: techcrunch'],
    ['his age', 'aged-28', 'settled: cnn'],
    ['Trust and Safety', 'trust-and-safety', 'settled: techcrunch'],
    ['Pro Unlimited', 'pro-unlimited', 'unsettled: buzzfeed-news, techcrunch'],
    ['Google and YouTube', 'youtube-and-google', 'settled: techcrunch'],
    ['the report of the account', 'account-was-reported', 'settled: techcrunch'],
    ['the final gesture', 'throwaway-gesture', 'settled: techcrunch'],
    ['that he never thought so', 'never-thought-deactivated', 'likely: techcrunch'],
    ['"might be"', 'did-a-mistake', 'settled: techcrunch'],
    ['the mistake confessed', 'cnn-mistake-confess', 'settled: cnn'],
    ['the hectic day', 'hectic-day', 'settled: cnn'],
    ['that he did not double-check', 'did-not-double-check', 'settled: cnn'],
    ['that he admires Trump', 'admires-trump', 'settled: cnn'],
    ['no Secret Service inquiry', 'no-secret-service-investigation', 'settled: buzzfeed-news'],
    ['the friend', 'no-interest-in-politics', 'settled: buzzfeed-news'],
    ['that Twitter would not confirm him', 'declined-to-confirm-identity', 'settled: techcrunch'],
    ['a few wrong things', 'few-wrong-things', 'settled: reuters'],
    ['the fake accounts', 'one-of-many-fakes', 'sole: reuters'],
    ['24 July', 'started-on-24-july', 'settled: reuters'],
    ['a small event of a life', 'small-event-of-a-life', 'sole: ndr'],
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
    expect(short(earliestOf('minutes-offline', holdings, { value: 3 }))).toBe('sole-figure: av-club');
    expect(short(earliestOf('minutes-offline', holdings, { value: 12 }))).toBe('sole-figure: entertainment-ie');
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

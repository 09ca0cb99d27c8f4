import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersOf } from '../../../core/text/numbers';
import { wordsOf } from '../../../core/text/words';

const read = (text: string): string[] => numbersOf(text, wordsOf(text)).map(({ kind, value, of }) => `${kind}${of === '' ? '' : `:${of}`} ${value}`);

describe('numbersOf', () => {
  it.each([
    ['for 11 minutes', ['minutes 11']], ['eleven fateful minutes', ['minutes 11']], ['an 11-minute outage', ['minutes 11']], ['elf Minuten lang', ['minutes 11']],
    ['at 7pm', ['clock 1140']], ['around 7:00 p.m. ET', ['clock 1140']], ['at 19:00', ['clock 1140']], ['12:05 a.m.', ['clock 5']], ['um 19 Uhr', ['clock 1140']], ['gegen 19.00 Uhr', ['clock 1140']],
    ['on November 2', ['date 1102']], ['on Nov. 2, 2017', ['date 1102', 'year 2017']], ['on 2 November', ['date 1102']], ['am 2. November', ['date 1102']],
    ['41.9 million followers', ['count:follower 41900000']], ['about 41.9 million Twitter followers', ['count:follower 41900000']],
    ['12,000 users', ['count:user 12000']], ['twenty-five years old', ['age 25']], ['28 years', ['years 28']], ['in 2009', ['year 2009']],
    ['$60,000', ['money 60000']], ['3.5% of them', ['percent 3.5']], ['six months ago', ['months 6']], ['two hours later', ['hours 2']],
    ['hundreds of friends', []], ['one of those days', []], ['no one', []], ['another one writes', []],
  ])('%s', (text, numbers) => { expect(read(text)).toEqual(numbers); });

  it('gives places among the words of any text, without overlap', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z0-9 .,:%$]*$/), (text) => {
      const words = wordsOf(text);
      let next = 0;
      for (const { first, last } of numbersOf(text, words)) {
        expect(first).toBeGreaterThanOrEqual(next);
        expect(last).toBeLessThan(words.length);
        next = last + 1;
      }
    }));
  });
});

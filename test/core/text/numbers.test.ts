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
    ['three hundred users', ['count:user 300']], ['5k followers', ['count:follower 5000']], ['two million', ['count 2000000']], ['thirty minutes', ['minutes 30']],
    ['zwölf Minuten', ['minutes 12']], ['41,9 Millionen', ['count 41900000']], ['2,000 users', ['count:user 2000']], ['2000 users', ['year 2000']],
    ['12 pm', ['clock 720']], ['12 am', ['clock 0']], ['1 am', ['clock 60']], ['13 pm', ['count 13']], ['0 am', ['count 0']], ['7:60 pm', []], ['7.30 pm', ['clock 1170']],
    ['um 24 Uhr', ['clock 0']], ['um 25 Uhr', ['count 25']], ['um 7.60 Uhr', ['count 7.6']], ['at 23:59', ['clock 1439']], ['at 24:00', []], ['at 19.00', ['count 19']],
    ['November 31', ['date 1131']], ['November 32', ['count 32']], ['May 0', ['count 0']], ['the 2nd of November', ['date 1102']], ['2 de noviembre', ['date 1102']], ['21st November', ['date 1121']],
    ['£5 million', ['money 5000000']], ['€ 5', ['money 5']], ['5 %', ['percent 5']], ['five percent', ['percent 5']],
    ['three fateful long minutes', ['minutes 3']], ['three very fateful long minutes', []], ['11 of the minutes', ['count 11']], ['12 of the users', ['count 12']],
    ['a 28-year-old man', ['age 28']], ['one minute', ['minutes 1']], ['one million', ['count 1000000']], ['1 user', ['count 1']], ['one users', []], ['two keen active users', ['count:user 2']],
    ['two very keen active users', []], ['twelve', []], ['12', ['count 12']], ['2 gas', ['count 2']], [`${'9'.repeat(400)} minutes`, []], [`1${'0'.repeat(308)} million users`, []], ['999 billion users', ['count:user 999000000000']],
    ['in 1899', ['count 1899']], ['in 1900', ['year 1900']], ['in 2100', ['year 2100']], ['in 2101', ['count 2101']], ['1900.5', ['count 1900.5']], ['2 thousand', ['count 2000']],
    ['November 2017', ['year 2017']], ['1 May', ['date 501']], ['at 19:60', []], ['7:59 pm', ['clock 1199']], ['um 19.59 Uhr', ['clock 1199']], ['11 minutes old', ['minutes 11']],
    ['one hundred', ['count 100']], ['2000 thousand', ['count 2000000']],
    ['12.000 Nutzer', ['count 12000']], ['41.700.000 Follower', ['count 41700000']], ['12.000 usuarios', ['count:usuario 12000']], ['1.125 million', ['count 1125000']], ['0.125 percent', ['percent 0.125']], ['1.25 users', ['count:user 1.25']],
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

describe('numbers in other languages', () => {
  it.each([
    ['once minutos', ['minutes 11']], ['once more', []], ['on bir dakika boyunca', ['minutes 11']], ['on dakika', ['minutes 10']], ['on the day', []], ['an eye on minutes', []], ['dos minutos', ['minutes 2']], ['dos and don’ts', []], ['Sept users', []],
    ['à 18 h 45', ['clock 1125']], ['vers 18h45', ['clock 1125']], ['avant 19 heures', ['clock 1140']], ['pendant 19 heures', ['hours 19']],
    ['a las 18.45 horas', ['clock 1125']], ['a las 19 horas', ['clock 1140']], ['saat 19.03', ['clock 1143']], ['kurz vor 18.45 Uhr', ['clock 1125']],
    ['cuatro meses', ['months 4']], ['vier Monate', ['months 4']], ['quatre mois', ['months 4']], ['dört ay', ['months 4']],
  ] as const)('are read in “%s”', (text, numbers) => {
    expect(read(text)).toEqual(numbers);
  });
});

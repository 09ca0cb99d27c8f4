import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Word, wordsOf } from '../../../core/text/words';
import { everyUnit, latinTexts } from './latin-text';

const norms = (text: string): string[] => wordsOf(text).map((word) => word.norm);
const printed = (text: string): string[] => wordsOf(text).map((word) => text.slice(word.start, word.end));

describe('wordsOf', () => {
  it('splits contractions into two words with adjoining spans', () => {
    expect(norms('It wasn’t me, I\'m sure; he can\'t, won\'t and cannot')).toEqual(
      ['it', 'was', 'not', 'me', 'i', 'am', 'sure', 'he', 'can', 'not', 'will', 'not', 'and', 'can', 'not']);
    expect(printed('wasn’t I’m can’t')).toEqual(['was', 'n’t', 'I', '’m', 'ca', 'n’t']);
  });

  it('reads "\'s" as "is" after pronouns and as the possessive elsewhere', () => {
    expect(norms("it's Trump’s and that’s let's")).toEqual(['it', 'is', 'trump', 'and', 'that', 'is', 'let', 'us']);
    expect(printed('Trump’s account')).toEqual(['Trump’s', 'account']);
  });

  it('takes only what adjoins a word for a part of it', () => {
    expect(norms('the ‘m’ key, Ben’s n’t, grey')).toEqual(['the', 'm', 'key', 'ben', 'n', 't', 'gray']);
    expect(norms('neem’t mee')).toEqual(['neem', 't', 'mee']);
    expect(printed('he cannot at 7pm')).toEqual(['he', 'can', 'not', 'at', '7', 'pm']);
  });

  it.each(['didn\u00B4t', 'didn`t', 'didn\u02BCt', 'didn\uFF07t', 'didn\u2018t'])('takes all kinds of apostrophes for one: %s', (text) => {
    expect(norms(`I ${text} go`)).toEqual(['i', 'did', 'not', 'go']);
    expect(printed(`I ${text} go`)[2]).toBe(text.slice(3));
  });

  it('makes no word of what only changes the sign before, and two letters of a ligature', () => {
    expect(norms('I \u2764\uFE0F de\uFB01nitely \uFB02ee')).toEqual(['i', 'definitely', 'flee']);
    expect(printed('I \u2764\uFE0F de\uFB01nitely')).toEqual(['I', 'de\uFB01nitely']);
  });

  it('lets other apostrophes and hyphens divide', () => {
    expect(norms("l'employé third-party Trump'ın 'quoted'")).toEqual(['l', 'employé', 'third', 'party', 'trump', 'ın', 'quoted']);
  });

  it('gives British and American spelling one norm', () => {
    expect(norms('apologised neighbours authorised cancelled defence behaviour'))
      .toEqual(norms('apologized neighbors authorized canceled defense behavior'));
    expect(norms('promise surprise four emphasis')).toEqual(['promise', 'surprise', 'four', 'emphasis']);
  });

  it('ignores unprinted characters and an editor’s brackets inside words', () => {
    expect(norms('[T]hat deacti\u00ADvated [it] employ[ee] zero\u200Bwidth')).toEqual(
      ['that', 'deactivated', 'it', 'employee', 'zerowidth']);
    expect(printed('“[A]s a')).toEqual(['[A]s', 'a']);
  });

  it('reads a Turkish capital İ as the small letter, and keeps the dot of other letters', () => {
    expect(norms('İnceleme, İşten ve inceleme')).toEqual(['inceleme', 'işten', 've', 'inceleme']);
    expect(norms('\u017Cal z\u0307al')).toEqual(['\u017Cal', '\u017Cal']);
  });

  it('keeps figures, splits them from what they count, and drops the thousands mark', () => {
    expect(norms('7pm 7:00 p.m. 41.9 million 1,500 45th 11min')).toEqual(
      ['7', 'pm', '7:00', 'pm', '41.9', 'million', '1500', '45th', '11', 'min']);
  });

  it('tells the country from the pronoun', () => {
    expect(norms('The U.S. and the US told us')).toEqual(['the', 'u.s.', 'and', 'the', 'u.s.', 'told', 'us']);
  });

  it('reads a handle as one word', () => {
    expect(norms('by @realDonaldTrump, today')).toEqual(['by', 'realdonaldtrump', 'today']);
    expect(printed('by @realDonaldTrump')[1]).toBe('@realDonaldTrump');
  });

  it('gives ordered spans inside any text, each naming a word', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[a-zA-Z'’\-.,:0-9@[\] \u00AD]*$/)), (text) => {
      let last = 0;
      for (const word of wordsOf(text)) {
        expect(word.start).toBeGreaterThanOrEqual(last);
        expect(word.end).toBeGreaterThan(word.start);
        expect(word.end).toBeLessThanOrEqual(text.length);
        expect(word.norm).not.toBe('');
        last = word.end;
      }
    }));
  });

  it('reads Latin text as it reads text of any script', () => {
    const withAnother = (text: string): readonly Word[] => wordsOf(`${text} 词`).slice(0, -1);
    for (const unit of everyUnit) expect(wordsOf(`a${unit}b ${unit}1 ${unit}.b.`)).toEqual(withAnother(`a${unit}b ${unit}1 ${unit}.b.`));
    fc.assert(fc.property(latinTexts("..  aAzßéİª19½²,:@_[][]'’-nt$%"), (text) => { expect(wordsOf(text)).toEqual(withAnother(text)); }), { numRuns: 3000 });
  });
});

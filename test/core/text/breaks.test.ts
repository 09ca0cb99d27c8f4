// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceEnds } from '../../../core/text/breaks';
import { isLatin } from '../../../core/text/letters';
import { corpusArticles, nearStories, ownArticles } from '../../../scripts/evaluate/labelled';
import { everyUnit, latinTexts } from './latin-text';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'tr', 'it', 'pl', 'nl'];
const segmenters = LANGUAGES.map((language) => new Intl.Segmenter(language, { granularity: 'sentence' }));

/** As the browser's own segmenter has them. */
function expectedEnds(text: string): number[][] {
  return segmenters.map((segmenter) => Array.from(segmenter.segment(text), ({ segment, index }) => index + segment.length));
}

/** What the rules speak of, and some of what they do not. */
const TELLING = '...!?‼․   \n\r\t\u00A0\u202F"”“»«’\'()[]aAzßéÉıİñŞªº19½,-–—;:…%&€';

describe('sentenceEnds', () => {
  it('tells sentences as the segmenter does for every Latin letter and mark', () => {
    for (const unit of everyUnit) {
      for (const text of [`One. ${unit} two.${unit} Two!${unit}Three${unit}.A a${unit}) A. ${unit}b`, `${unit}.A b.${unit}.1 1.${unit}\n${unit} c.${unit}C`]) {
        expect(sentenceEnds(text), JSON.stringify(text)).toEqual(expectedEnds(text)[0]);
      }
    }
  });
  it('tells sentences as the segmenter of each language does, in any Latin text', () => {
    fc.assert(fc.property(latinTexts(TELLING), (text) => {
      for (const expected of expectedEnds(text)) expect(sentenceEnds(text)).toEqual(expected);
    }), { numRuns: 3000 });
  });
  it('tells the sentences of articles as the segmenter does', () => {
    const texts = [...corpusArticles(), ...ownArticles(), ...nearStories()].flatMap(({ text }) => [text, ...text.split('\n')]).filter(isLatin);
    expect(texts.length).toBeGreaterThan(50);
    for (const text of texts) expect(sentenceEnds(text)).toEqual(expectedEnds(text)[0]);
  });
});

describe('isLatin', () => {
  it.each(['', 'The account was gone – for “11 minutes”…', 'Çok güzel! ¿Qué? Straße, l’été, łódź', '£5 and €6'])('takes %j for Latin', (text) => {
    expect(isLatin(text)).toBe(true);
  });
  it.each(['Чужой', 'Ἑλλάς', '推特', 'soft\u00ADly', 'zero\u200Bwidth', 'e\u0301', 'a\u2028b', '😀'])('does not take %j for Latin', (text) => {
    expect(isLatin(text)).toBe(false);
  });
});

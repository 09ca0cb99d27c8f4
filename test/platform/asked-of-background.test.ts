// @vitest-environment node
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../core/article-of-text';
import { annotate, prepare } from '../../core/engine';
import { type Matcher, openingMatcher } from '../../core/find-matches';
import { finding } from '../../core/finding';
import { inOneGo } from '../../core/in-one-go';
import { matcherOf } from '../../core/matcher-of';
import { matchingPartOf } from '../../core/matching-part';
import { languageOf, type ReadIn } from '../../core/text/language';
import { tongueIn } from '../../core/text/tongues/all';
import { labelled } from '../../core/view/label';
import { viewsOf } from '../../core/view/note-view';
import { reportOn } from '../../core/view/report';
import { packs } from '../../data';
import { indexes } from '../../data/indexes';
import { ASKED_OF_BACKGROUND } from '../../platform/asked-of-background';
import { ownArticles } from '../../scripts/evaluate/labelled';
import { readWords } from '../../scripts/words';

const asSent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const words = readWords('en');
const prepared = packs.map((pack, at) => prepare(pack, indexes[at]));
const holdings = prepared.map((each) => each.holdings);
/** The packs as a page has them. */
function matchersIn(language: ReadIn): Matcher[] {
  return packs.map((pack, at) => inOneGo(openingMatcher(asSent(matchingPartOf(pack, language, language === 'en' ? indexes[at] : undefined)), tongueIn(language))));
}
const matchers = matchersIn('en');
const DATED = {
  urls: ['https://paper.example/story'], siteNames: ['A paper'],
  dates: [{ interval: ['2017-11-29T10:00:00Z', '2017-12-01T11:59:59Z'], local: '2017-11-30', from: 'json-ld' as const, printed: '2017-11-30', updated: false }, { interval: ['2017-11-30T00:00:00Z', '2017-11-30T23:59:59Z'], from: 'meta' as const, printed: '30 November', updated: false }],
} as const;

/** A figure with each bound that a page may give it, and between two. */
const bounded = {
  name: 'bounds', text: ['less than 10', 'almost 11', 'over 12', 'about 11', '11 to 12'].map((figure) => `Bahtiyar Duysak spoke. Trump’s account was offline for ${figure} minutes.`).join('\n'),
};

describe('what a page asks of the background', () => {
  it('is taken as it is for every article of our own, and answered as if nothing had been sent', () => {
    for (const { name, text } of [...ownArticles(), bounded]) {
      const article = articleOfText(text, DATED);
      const asked = asSent([article, inOneGo(finding(article, matchersIn(languageOf(text))))]);
      const heard = v.parse(ASKED_OF_BACKGROUND.report, asked);
      expect(heard, name).toEqual(asked);
      expect(reportOn(...heard, holdings, words).views, name).toEqual(viewsOf(annotate(article, prepared), holdings).map((view) => labelled(view, words)));
      for (const { pack, asks } of reportOn(...heard, holdings, words).views) {
        expect(v.parse(ASKED_OF_BACKGROUND.carriers, [pack, asks])).toEqual([pack, asks]);
      }
    }
  });

  it('is found with the part of a pack as with the pack', () => {
    for (const { text } of ownArticles().slice(0, 3)) {
      const article = articleOfText(text);
      expect(inOneGo(finding(article, matchers))).toEqual(inOneGo(finding(article, packs.map((pack) => matcherOf(pack)))));
    }
  });

  it('is answered without what the record does not hold', () => {
    const article = articleOfText('The account was gone for eleven minutes. Duysak deactivated Trump’s Twitter account on his last day.');
    const [found] = inOneGo(finding(article, matchers));
    const [match] = found?.matches ?? [];
    expect(match).toBeDefined();
    if (found === undefined || match === undefined) return;
    const report = reportOn(article, [{ pack: 'no-such-pack', matches: [match] }, { ...found, matches: [{ ...match, claim: 'no-such-claim' }, match] }], holdings, words);
    expect(report.views.map(({ claim }) => claim)).toEqual([match.claim]);
  });

  it('is taken whatever digits a page has', () => {
    for (const digits of ['9'.repeat(400), `1${'0'.repeat(308)} million`, '9'.repeat(18)]) {
      const article = articleOfText(`Duysak deactivated Trump’s Twitter account on his last day. Trump’s account was offline for ${digits} minutes.`);
      expect(v.is(ASKED_OF_BACKGROUND.report, asSent([article, inOneGo(finding(article, matchers))])), digits).toBe(true);
    }
  });

  it.each([
    ['an article without words', [{ blocks: [], facts: {} }, []]],
    ['a date on no calendar', [articleOfText('x', { dates: [{ interval: ['2017-11-30T00:00:00Z', '2017-11-30T23:59:59Z'], local: '2017-11-31', from: 'meta', printed: 'x', updated: false }] }), []]],
    ['a match before the text', [articleOfText('x'), [{ pack: 'p', matches: [{ start: -1, end: 1 }] }]]],
    ['something else', ['x', 'y']],
  ])('is refused where it is %s', (_, asked) => {
    expect(v.is(ASKED_OF_BACKGROUND.report, asked)).toBe(false);
  });
});

/** Any page at all is read without an exception, every span of what was read is the text that the page has there, and the background takes it. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../page/read-article';
import { ASKED_OF_BACKGROUND } from '../../platform/asked-of-background';
import { anyTree, expectReadAsItStands, fill } from '../page/any-page';
import { runs, timeFor } from './runs';

const RUNS = runs(1_000);

/** Markup as nobody should write it. */
const anyMarkup = fc.array(fc.oneof(
  fc.constantFrom('<p>', '</p>', '<div class="', '">', '<article>', '</article>', '<h1>bridge', '<br>', '<!--', '-->', '<script type="application/ld+json">', '</script>', '{"@type":"NewsArticle","datePublished":"',
    '<meta property="article:published_time" content="', '<link rel="canonical" href="', '<form><input name="body">', '<table><tr><td>', '<svg><p>', '&nbsp;', '&#0;', '<![CDATA[', '<template>', '<title>', '</html>', '<frameset>'),
  fc.string({ maxLength: 10 }), fc.string({ maxLength: 10, unit: 'binary' }),
), { maxLength: 30 }).map((parts) => parts.join(''));

describe('any page at all', () => {
  it('is read as it stands', () => {
    fc.assert(fc.property(anyTree, fc.nat(), fc.nat(), (tree, first, second) => {
      fill(document, tree);
      expectReadAsItStands(document, [first, second]);
    }), { numRuns: RUNS });
  }, timeFor(RUNS));

  it('is read from a file, whatever its markup', () => {
    fc.assert(fc.property(anyMarkup, (markup) => {
      const { article } = readArticle(parseHTML(markup).document);
      expect(article.blocks.at(-1)?.end ?? 0).toBe(article.text.length);
      expect(v.is(ASKED_OF_BACKGROUND.report, JSON.parse(JSON.stringify([article, []])))).toBe(true);
    }), { numRuns: RUNS });
  }, timeFor(RUNS));
});

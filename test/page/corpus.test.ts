// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../page/read-article';
import { corpusMissing, corpusPath } from '../support/corpus';

const folder = corpusPath('pages');
const pages = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];

/** As much of the drawn text as two readings can be compared by. */
const bare = (text: string): string => text.replace(/[\s\p{Cf}“”]/gu, '');

describe.skipIf(pages.length === 0)(pages.length === 0 ? `real pages: ${corpusMissing}` : 'real pages, from files', () => {
  it.each(pages)('%s is read, and left as it was', (name) => {
    const document = parseHTML(readFileSync(corpusPath('pages', name), 'utf8')).document;
    // The parser adds what a file lacks when it is first asked for it.
    const whole = document.body.parentElement ?? document.body;
    const before = whole.outerHTML;
    const started = performance.now();
    const { article } = readArticle(document, { address: '' });
    console.info(`${name}: ${String(article.text.length)} characters, ${(performance.now() - started).toFixed(0)} ms`);
    expect(whole.outerHTML).toBe(before);
    expect(article.text.length).toBeGreaterThan(10);

    const everything = bare(whole.textContent);
    let end = 0;
    for (const block of article.blocks) {
      expect(block.start).toBeGreaterThanOrEqual(end);
      end = block.end;
    }
    const longest = [...article.blocks].sort((a, b) => b.end - b.start - (a.end - a.start))[0];
    expect(everything).toContain(bare(article.text.slice(longest?.start, longest?.end)).slice(0, 40));
  });
});

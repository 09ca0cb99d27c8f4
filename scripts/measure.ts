/**
 * `npm run measure`: how long the pass over a page takes in both browsers (prepare, read, match, paint; the first time, as a
 * reader gets it, and the median of later times), on the demonstration article and on the articles of the optional corpus.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { corpusText, hasCorpus, seedArticles } from '../test/support/corpus';
import { newsPage } from '../test/support/news-page';
import { browserNames, requireBrowsers } from './browsers';
import type { PassTimes } from './measure/page-pass';

const AGAIN = 15;

async function passScript(): Promise<string> {
  const built = await build({
    configFile: false, logLevel: 'warn',
    build: { write: false, minify: true, target: 'chrome140', lib: { entry: fileURLToPath(new URL('measure/page-pass.ts', import.meta.url)), formats: ['iife'], name: 'measured' } },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!('output' in result)) throw new Error('The pass was not bundled.');
  return `${result.output[0].code}\nglobalThis.measured = measured;`;
}

function pages(): Map<string, string> {
  const found = new Map([['demonstration', readFileSync(new URL('../demo/article.html', import.meta.url), 'utf8')]]);
  if (!hasCorpus) console.log('The optional corpus is not here: only the demonstration article is measured.');
  else for (const { id, url, siteName, published } of seedArticles) found.set(id, newsPage({ text: corpusText('seeds', `${id}.txt`), url, siteName, published }));
  return found;
}

const total = ({ prepare, read, match, paint }: PassTimes): number => prepare + read + match + paint;
const row = (times: PassTimes): string =>
  [times.prepare, times.read, times.match, times.paint, total(times)].map((ms) => ms.toFixed(1).padStart(8)).join('');

async function measurePages(): Promise<void> {
  const script = await passScript();
  const paths = requireBrowsers(browserNames);
  for (const name of browserNames) {
    console.log(`\n${name}, ms                        prepare    read   match   paint     all`);
    for (const [id, html] of pages()) {
      const browser = await puppeteer.launch({
        ...(name === 'firefox' ? { browser: 'firefox' as const } : { args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] }),
        executablePath: paths[name], headless: true,
      });
      const page = await browser.newPage();
      await page.setContent(html);
      await page.evaluate(script);
      const once = (): Promise<PassTimes> => page.evaluate(() => (globalThis as unknown as { measured: { pass(): PassTimes } }).measured.pass());
      const first = await once();
      const later: PassTimes[] = [];
      for (let at = 0; at < AGAIN; at += 1) later.push(await once());
      const median = later.sort((a, b) => total(a) - total(b))[Math.floor(AGAIN / 2)] ?? first;
      console.log(`${id.padEnd(18)} ${String(first.notes).padStart(3)} notes  first${row(first)}`);
      console.log(`${''.padEnd(27)}  later${row(median)}`);
      await browser.close();
    }
  }
}

await measurePages();

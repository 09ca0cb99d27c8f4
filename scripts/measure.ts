/**
 * `npm run measure`: how long the pass over a page takes in both browsers (gate, prepare, read, match, paint, and what the background does
 * meanwhile; the first time, as a reader gets it, and the median of later times), on the demonstration article, on a page about other things and on the articles
 * of the optional corpus; in Chromium at a quarter of the processor's speed, too.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { corpusText, hasCorpus, seedArticles } from '../test/support/corpus';
import { newsPage } from '../test/support/news-page';
import { type BrowserName, browserNames, requireBrowsers } from './browsers';
import { textAboutElse } from './evaluate/labelled';
import type { PassTimes } from './measure/page-pass';

const AGAIN = 15;
/** By how much the processor is slowed down. Only Chromium can. */
const SLOWED: Readonly<Record<BrowserName, readonly number[]>> = { chrome: [1, 4], firefox: [1] };

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
  found.set('unrelated', newsPage({ text: textAboutElse(), url: 'https://paper.example/other', siteName: 'A paper', published: '2018-01-01T09:00:00Z' }));
  if (!hasCorpus) console.log('The optional corpus is not here: only the demonstration article is measured.');
  else for (const { id, url, siteName, published } of seedArticles) found.set(id, newsPage({ text: corpusText('seeds', `${id}.txt`), url, siteName, published }));
  return found;
}

const total = ({ gate, prepare, read, match, paint }: PassTimes): number => gate + prepare + read + match + paint;
const row = (times: PassTimes): string =>
  [times.gate, times.prepare, times.read, times.match, times.paint, total(times), times.assess].map((ms) => ms.toFixed(1).padStart(8)).join('');

/** A pass over a fresh page in a fresh browser, and the median of those after it. */
async function passes(name: BrowserName, executablePath: string, html: string, script: string, slowed: number): Promise<readonly [first: PassTimes, later: PassTimes]> {
  const browser = await puppeteer.launch({
    ...(name === 'firefox' ? { browser: 'firefox' as const } : { args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] }),
    executablePath, headless: true,
  });
  try {
    const page = await browser.newPage();
    if (slowed > 1) await page.emulateCPUThrottling(slowed);
    await page.setContent(html);
    await page.evaluate(script);
    const once = (): Promise<PassTimes> => page.evaluate(() => (globalThis as unknown as { measured: { pass(): PassTimes } }).measured.pass());
    const first = await once();
    const later: PassTimes[] = [];
    for (let at = 0; at < AGAIN; at += 1) later.push(await once());
    return [first, later.sort((a, b) => total(a) - total(b))[Math.floor(AGAIN / 2)] ?? first];
  } finally {
    await browser.close();
  }
}

const script = await passScript();
const paths = requireBrowsers(browserNames);
for (const name of browserNames) {
  for (const slowed of SLOWED[name]) {
    console.log(`\n${(slowed === 1 ? `${name}, ms` : `${name} at 1/${String(slowed)}, ms`).padEnd(34)}    gate prepare    read   match   paint     all  assess`);
    for (const [id, html] of pages()) {
      const [first, later] = await passes(name, paths[name], html, script, slowed);
      console.log(`${id.padEnd(18)} ${String(first.notes).padStart(3)} notes  first${row(first)}`);
      console.log(`${''.padEnd(27)}  later${row(later)}`);
    }
  }
}

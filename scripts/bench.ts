/**
 * `npm run bench`: what matching costs and is worth, beside what else one might have used. The same page of about 1,500 words
 * and packs of 100, 300 and 10,000 claims; then a cold start. Times are processor time where nothing else is said, so that
 * other work on the machine counts for little. They depend on the machine; the ratios hardly.
 *
 *   npm run bench                       in Node
 *   npm run bench -- --sizes 100,1000   with packs of these sizes
 *   npm run bench -- --browser          then the built extension in Chromium, at normal speed and four times slower
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { ClaimId } from '../core/model';
import { gateOpens } from '../core/gate';
import { packIn } from '../core/pack-in';
import { packs } from '../data';
import { packOf } from './bench/claims';
import { bundled } from './bench/bundled';
import { coldStarts } from './bench/cold-start';
import { visits } from './bench/in-chromium';
import { benchPage } from './bench/page';
import { qualityOf } from './bench/quality';
import type * as Systems from './bench/systems';
import { bestOf, clocked } from './bench/time';
import { textAboutElse } from './evaluate/labelled';

const { values: options } = parseArgs({ options: { sizes: { type: 'string', default: '100,300,10000' }, browser: { type: 'boolean', default: false } } });
const sizes = options.sizes.split(',').map(Number);
const [whole] = packs;
if (whole === undefined) throw new Error('There is no pack: run `npm run data` first.');
// What an English page is read with, for all of them.
const record = packIn(whole, 'en');

const page = benchPage();
const named: ReadonlySet<ClaimId> = new Set(page.labels.must.flatMap(({ claims }) => claims));
const sized = sizes.map((size) => packOf(record, size, named));

const folder = mkdtempSync(join(tmpdir(), 'first-reported-bench-'));
const { systems } = await import(pathToFileURL(join(folder, await bundled('systems.ts', folder))).href) as typeof Systems;
rmSync(folder, { recursive: true });

const ms = (value: number): string => value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en');
console.log(`One page: ${String(page.words)} words, ${String(page.sentences.length)} sentences, ${String(page.labels.must.length)} labelled passages, from ${page.from}.`);

for (const [at, pack] of sized.entries()) {
  const size = sizes[at] ?? 0;
  const rows = systems.map((system) => {
    const { result: reader, ms: built } = clocked(() => system.build(pack, page.article, page.sentences));
    const { result: guesses, ms: once } = bestOf(() => reader.read());
    const { share } = reader;
    const took = once / share;
    return { system, built, took, scaled: share < 1, quality: share < 1 || size > pack.claims.length ? null : qualityOf(guesses, page, system.decides) };
  });
  const own = rows.at(-1)?.took ?? 1;
  console.log(`\n${size.toLocaleString('en')} claims           build ms    page ms   × ours      F1   precision  recall`);
  for (const { system, built, took, scaled, quality } of rows) {
    const shares = quality === null ? ['–', '–', '–'] : [quality.f1, quality.precision, quality.recall].map((value) => value.toFixed(2));
    console.log(`${system.name.padEnd(22)} ${ms(built).padStart(9)} ${(scaled ? '~' : '') .padStart(1)}${ms(took).padStart(10)} ${ms(took / own).padStart(8)} ${shares.map((share, place) => share.padStart([8, 11, 8][place] ?? 8)).join('')}`);
  }
}
console.log('~: a part was run and its time scaled. All but ours are given the threshold that suits them best on this page.');

const shut = page.article.text.replace(/duysak|bahtiyar/gi, 'Smith').slice(0, 9000);
let pages = 0;
// Another page each time: what an expression found in a text before, the engine may still know.
console.log(`\nGate, once warm: ${bestOf(() => gateOpens(record.gate, `${shut} ${String(pages += 1)}`)).ms.toFixed(3)} ms for a page of 9,000 characters.`);
console.log('\nIn a fresh process, by the clock\n                    parse    gate    build     page   memory    units');
for (const [at, times] of (await coldStarts(sized, page.article.text)).entries()) {
  console.log(`${(sizes[at] ?? 0).toLocaleString('en').padStart(6)} claims        ${[times.parse, times.gate, times.build, times.page].map((value) => value.toFixed(1).padStart(8)).join(' ')} ${(times.memory / 2 ** 20).toFixed(1).padStart(6)} M ${String(times.units).padStart(8)}`);
}

if (options.browser) {
  console.log('\nThe built extension in Chromium: processor time on the page\'s main thread until it has settled, and its longest task; then the same while it is scrolled');
  console.log('page        speed      all ms  without   longest  without    heap M  without scrolling  without  longest  without');
  for (const { title, throttling, without, with: cost } of await visits(page.article.text, textAboutElse())) {
    const figures = [cost.all, without.all, cost.longest, without.longest, cost.heap / 2 ** 20, without.heap / 2 ** 20,
      cost.scrolling.all, without.scrolling.all, cost.scrolling.longest, without.scrolling.longest].map((value) => value.toFixed(1).padStart(9));
    console.log(`${title.padEnd(11)} ${throttling === 1 ? 'normal' : `1/${String(throttling)}   `} ${figures.join('')}`);
  }
}

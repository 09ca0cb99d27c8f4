/**
 * Photographs every view, light and dark, in Chromium and Firefox, into `reports/gallery`:
 * `node --import tsx scripts/gallery.ts [VIEW...]`.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, launch } from 'puppeteer-core';
import { createServer } from 'vite';
import { type BrowserName, browserNames, requireBrowsers } from './browsers';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = `${root}reports/gallery`;
const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

interface Shot {
  readonly view: string;
  readonly width: number;
  readonly height?: number;
  readonly query?: string;
  readonly name?: string;
  /** Whether other browsers than Chromium are tried too. */
  readonly everywhere?: boolean;
}

const shots: readonly Shot[] = [
  { view: 'cards', width: 1240, everywhere: true }, { view: 'cards', width: 1240, query: 'language=de', name: 'de' }, { view: 'cards', width: 1240, query: 'pseudo', name: 'rtl' },
  { view: 'popup', width: 1300, everywhere: true }, { view: 'popup', width: 1300, query: 'language=de', name: 'de' }, { view: 'popup', width: 1300, query: 'pseudo', name: 'rtl' },
  { view: 'list', width: 440, everywhere: true }, { view: 'list', width: 440, name: 'folded', everywhere: true }, { view: 'sheet', width: 390 },
  { view: 'rail', width: 1280, height: 1000, query: 'hint&lit=techcrunch', name: 'names', everywhere: true }, { view: 'rail', width: 1280, height: 1000, query: 'grey', name: 'grey' },
  { view: 'rail', width: 760, height: 1000, name: 'beads' }, { view: 'rail', width: 390, height: 844, name: 'telephone' }, { view: 'rail', width: 600, height: 800, name: 'strip' },
  { view: 'rail', width: 1280, height: 1000, query: 'pseudo', name: 'rtl' },
  { view: 'export', width: 480 },
  { view: 'settings', width: 1280, everywhere: true }, { view: 'settings', width: 390, height: 844, name: 'telephone', everywhere: true },
  { view: 'settings', width: 1280, query: 'pseudo', name: 'rtl' }, { view: 'settings', width: 1280, query: 'language=de', name: 'de' },
  { view: 'settings', width: 800, query: 'state=every&notice', name: 'every' }, { view: 'settings', width: 1280, query: 'state=margin', name: 'margin' }, { view: 'settings', width: 1280, query: 'state=off', name: 'off' },
  { view: 'incident', width: 1280, everywhere: true }, { view: 'incident', width: 390, name: 'telephone' },
  { view: 'incident', width: 1280, query: 'claim=did-a-mistake', name: 'claim' }, { view: 'incident', width: 390, query: 'claim=was-a-contractor', name: 'claim-telephone' },
  { view: 'incident', width: 1280, query: 'language=de', name: 'de' }, { view: 'incident', width: 1280, query: 'pseudo', name: 'rtl' },
];

const wanted = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const server = await createServer({
  root, configFile: false, logLevel: 'error', server: { port: 0, host: '127.0.0.1', hmr: false, ws: false },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } }, optimizeDeps: { entries: ['test/gallery/index.html'] },
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';

async function photograph(browser: Browser, { view, width, height = 800, query = '', name = '' }: Shot, scheme: Scheme, path: `${string}.png`): Promise<void> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => { console.error(error); });
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }, { name: 'prefers-reduced-motion', value: 'reduce' }]).catch(() => {
    // Firefox has no such emulation: there the scheme is the profile's.
  });
  await page.goto(`${address}test/gallery/index.html?view=${view}&${query}`);
  await page.waitForSelector('.fr-root', { timeout: 10_000 });
  // What is folded there is what is to be looked at.
  if (view === 'export' || (view === 'list' && name !== 'folded')) await page.click('[aria-expanded="false"]');
  await page.screenshot({ path, fullPage: true });
  await page.close();
  console.log(`${view} ${name}`.trim(), scheme, path.slice(root.length));
}

function open(browser: BrowserName, executablePath: string, scheme: Scheme): Promise<Browser> {
  if (browser === 'chrome') return launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'] });
  return launch({ browser, executablePath, headless: true, extraPrefsFirefox: { 'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1, 'ui.prefersReducedMotion': 1 } });
}

try {
  const paths = requireBrowsers(browserNames);
  for (const browserName of browserNames) {
    for (const scheme of schemes) {
      const mine = shots.filter(({ view, everywhere }) => (browserName === 'chrome' || everywhere === true) && (wanted.length === 0 || wanted.includes(view)));
      const browser = await open(browserName, paths[browserName], scheme);
      try {
        for (const shot of mine) {
          const parts = [shot.view, shot.name ?? '', scheme, browserName === 'chrome' ? '' : browserName].filter((part) => part !== '');
          await photograph(browser, shot, scheme, `${out}/${parts.join('-')}.png`);
        }
      } finally {
        await browser.close();
      }
    }
  }
} finally {
  await server.close();
}

/**
 * Photographs every view, light and dark, in Chromium, into `reports/gallery`:
 * `node --import tsx scripts/gallery.ts [VIEW...]`.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = `${root}reports/gallery`;
const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';

interface Shot {
  readonly view: string;
  readonly width: number;
  readonly query?: string;
}

const shots: readonly Shot[] = [
  { view: 'cards', width: 1240 }, { view: 'cards', width: 1240, query: 'language=de' }, { view: 'cards', width: 1240, query: 'direction=rtl' },
  { view: 'popup', width: 1300 }, { view: 'popup', width: 1300, query: 'language=de' }, { view: 'popup', width: 1300, query: 'direction=rtl' },
  { view: 'list', width: 440 }, { view: 'sheet', width: 390 }, { view: 'rail', width: 1000 }, { view: 'rail', width: 1000, query: 'direction=rtl' },
];

const wanted = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const server = await createServer({
  root, configFile: false, logLevel: 'error', server: { port: 0, host: '127.0.0.1', hmr: false, ws: false },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } }, optimizeDeps: { entries: ['test/gallery/index.html'] },
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'] });
try {
  for (const { view, width, query = '' } of shots.filter((shot) => wanted.length === 0 || wanted.includes(shot.view))) {
    for (const scheme of ['light', 'dark'] as const) {
      const page = await browser.newPage();
      page.on('pageerror', (error) => console.error(error));
      await page.setViewport({ width, height: 800 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }, { name: 'prefers-reduced-motion', value: 'reduce' }]);
      await page.goto(`${address}test/gallery/index.html?view=${view}&${query}`);
      await page.waitForSelector('.fr-root');
      const path = `${out}/${[view, query.replace(/^.*=/, ''), scheme].filter((part) => part !== '').join('-')}.png` as const;
      await page.screenshot({ path, fullPage: true });
      await page.close();
      console.log(path.slice(root.length));
    }
  }
} finally {
  await browser.close();
  await server.close();
}

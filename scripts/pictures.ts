/**
 * `npm run pictures`: makes the pictures of the README and the stores' screenshots (those of 1280 by 800) from the extension as
 * it was built last.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { packs } from '../data';
import { requireBrowsers } from './browsers';
import { openExtensionPage, openPage, pointAt, tabOf, waitFor, waitForNotes } from './drive';
import { launch } from './launch';
import { serve } from './serve';

const host = 'specimen.first-reported.example';
/** A passage whose wording differs from what was spoken. */
const passage = 'I did a mistake';
/** What the stores ask for. */
const viewport = { width: 1280, height: 800 };
/** The popup's own width, and the most that browsers give it in height. */
const popupViewport = { width: 392, height: 600 };

const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url));

async function openNote(page: Page): Promise<void> {
  await pointAt(page, passage);
  await page.mouse.down();
  await page.mouse.up();
  await waitFor('the note', () => page.evaluate(() =>
    document.querySelector('first-reported-notes')?.shadowRoot?.querySelector('[role="dialog"][tabindex]')?.checkVisibility()));
}

/** The popup over the page that it is about, as it hangs from the toolbar: no driver can photograph both at once. */
async function together(page: Page, below: Uint8Array, above: Uint8Array): Promise<void> {
  await page.setContent(`<body style="margin: 0"><img src="data:image/png;base64,${Buffer.from(below).toString('base64')}">
    <img src="data:image/png;base64,${Buffer.from(above).toString('base64')}" style="position: fixed; top: 8px; right: 24px; border-radius: 8px; box-shadow: 0 0 0 1px #0002, 0 12px 36px #0005">`);
  await page.screenshot({ path: `${folder}summary.png` });
}

mkdirSync(folder, { recursive: true });
const article = readFileSync(new URL('../demo/article.html', import.meta.url), 'utf8');
const serving = await serve((address) => (address.hostname === host ? { body: article } : null));
const { chrome: executablePath } = requireBrowsers(['chrome']);
const launched = await launch('chrome', { executablePath, headless: true, proxy: { port: serving.port, hosts: 'all' }, windowSize: [1280, 940] });
try {
  const page = await openPage(launched, `http://${host}/one-last-shift`);
  await page.setViewport(viewport);
  // A card that fades in would be photographed half way.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await waitForNotes(page);
  const marked = await page.screenshot();
  // As a page of its own: the real popup takes no size from a driver.
  const control = await openExtensionPage(launched, 'popup.html');
  const tab = await tabOf(page, control);
  await control.close();
  const popup = await openExtensionPage(launched, `popup.html?tab=${tab}`);
  await popup.setViewport(popupViewport);
  const summary = await popup.screenshot({ path: `${folder}popup.png` });
  await popup.close();
  await page.bringToFront();
  await openNote(page);
  await page.screenshot({ path: `${folder}page.png` });
  await together(page, marked, summary);
  const incident = await openExtensionPage(launched, `incident.html?pack=${packs[0]?.id ?? ''}`);
  await incident.setViewport(viewport);
  // From the timeline's heading on, with as much above it as the page has beside it, and nothing of the part before.
  await incident.$eval('#part-timeline h2', (heading) => {
    const { top, left } = heading.getBoundingClientRect();
    scrollTo(0, scrollY + top - left);
  });
  await incident.screenshot({ path: `${folder}incident.png` });
} finally {
  await launched.browser.close();
  await serving.close();
}

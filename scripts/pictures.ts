/** `npm run pictures`: makes the pictures of the README from the running extension. */
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { requireBrowsers } from './browsers';
import { openPage, pointAt, popupOf, waitFor, waitForNotes } from './drive';
import { launch } from './launch';
import { serve } from './serve';

const host = 'specimen.first-reported.example';
/** The passage whose note the picture shows: one whose wording differs from what was spoken. */
const passage = 'I did a mistake';

const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
mkdirSync(folder, { recursive: true });
const article = readFileSync(new URL('../demo/article.html', import.meta.url), 'utf8');
const serving = await serve((address) => (address.hostname === host ? { body: article } : null));
const { chrome: executablePath } = requireBrowsers(['chrome']);
const launched = await launch('chrome', { executablePath, headless: true, proxy: { port: serving.port, hosts: 'all' }, windowSize: [1280, 940] });
try {
  const page = await openPage(launched, `http://${host}/one-last-shift`);
  await waitForNotes(page);
  await pointAt(page, passage);
  await page.mouse.down();
  await page.mouse.up();
  await waitFor('the note', () => page.evaluate(() =>
    document.querySelector('first-reported-notes')?.shadowRoot?.querySelector('[role="dialog"][tabindex]')?.checkVisibility()));
  await page.screenshot({ path: `${folder}page.png` });
  const popup = await popupOf(launched, page);
  await popup.screenshot({ path: `${folder}popup.png` });
} finally {
  await launched.browser.close();
  await serving.close();
}

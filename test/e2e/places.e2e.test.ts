/** Places that are no ordinary page, in both browsers: where extensions may not run, and pages that are made before they are shown. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/browsers';
import { badgeOf, openPage, popupOf, tabOf, waitFor } from '../../scripts/drive';
import { stateInTab } from './asking';
import { listenForNoise, type Noise } from './noise';
import { covering, demonstration, ownPages } from './pages';
import { openWorld, type World } from './world';

declare const chrome: { readonly tabs: { get(tab: number): Promise<{ readonly title?: string }> } };

const HOST = 'http://www.dailydot.com';
const paper = `${HOST}/paper.pdf`;
/** Nothing answers there: what is shown is the browser's own page. */
const down = 'https://down.elsewhere.example/';
const leading = `${HOST}/leading`;
const led = `${HOST}/led`;

const served = ownPages();
served.set(paper, {
  type: 'application/pdf',
  body: '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj\ntrailer<</Root 1 0 R>>',
});
served.set(leading, {
  body: `<!doctype html><title>Leading</title><link rel="icon" href="data:,"><a href="${led}">On</a><script type="speculationrules">{ "prerender": [{ "urls": ["${led}"], "eagerness": "immediate" }] }</script>`,
});
served.set(led, {
  body: (served.get(covering)?.body ?? '').replace('</body>', "<script>if (document.prerendering) document.addEventListener('prerenderingchange', () => { document.title = 'made before'; });</script></body>"),
});

const MAY_NOT = 'We may not read this page';
const forbidden = {
  chrome: ['chrome://version/', paper],
  firefox: ['about:support', paper, `about:reader?url=${encodeURIComponent(demonstration)}`],
} as const;

describe.each(browserNames)('places in %s', (name) => {
  let world: World;
  let noise: Noise;
  let page: Page;
  const opened: Page[] = [];
  beforeAll(async () => {
    world = await openWorld(name, served);
    noise = await listenForNoise(world);
  });
  afterAll(async () => { await world.close(); });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((each) => each.close().catch(() => undefined)));
    expect(await noise.heard()).toEqual([]);
  });

  /** Opens an address, of which the browsers do not always say that it is loaded. */
  async function open(url: string): Promise<number> {
    page = await world.browser.newPage();
    opened.push(page);
    await page.goto(url, { waitUntil: name === 'chrome' ? 'load' : [] }).catch(() => undefined);
    return tabOf(page, world.control);
  }
  async function popup(): Promise<Page> {
    const shown = await popupOf(world, page);
    opened.push(shown);
    return shown;
  }
  const says = (where: Page, text: string): Promise<true> =>
    waitFor(`"${text}"`, () => where.evaluate((wanted) => document.body.innerText.includes(wanted), text));

  it.each(forbidden[name])('says that it may not read %s, and counts nothing there', async (url) => {
    const tab = await open(url);
    await says(await popup(), MAY_NOT);
    expect(await badgeOf(tab, world.control)).toBe('');
  });

  it('says so where a site does not answer', async () => {
    await open(down);
    const shown = await popup();
    // Where the address is all that the browser tells, only the attempt shows it.
    const offer = await waitFor('an answer', () => shown.evaluate((refusal) =>
      (document.body.innerText.includes(refusal) ? 'none' : document.querySelector('.fr-button-main')?.textContent), MAY_NOT));
    if (offer !== 'none') await shown.click('.fr-button-main');
    await says(shown, MAY_NOT);
    // That it was not let in is said on a console, too.
    await noise.heard();
  });
});

// Firefox makes no page before it is shown. Without listening for noise: a page is not made under the eyes of a debugger.
describe('a page that is made before it is shown', () => {
  let world: World;
  beforeAll(async () => { world = await openWorld('chrome', served); });
  afterAll(async () => { await world.close(); });

  it('is counted on once it is shown', async () => {
    const page = await openPage(world, leading);
    const tab = await tabOf(page, world.control);
    await waitFor('the page to be made', () => Promise.resolve(world.serving.requests.includes(led)));
    expect(await badgeOf(tab, world.control)).toBe('');
    await page.click('a');
    await waitFor('the page to be shown', async () => await world.control.evaluate(async (id) => (await chrome.tabs.get(id)).title, tab) === 'made before');
    await waitFor('notes', async () => await stateInTab(world, tab) === 'annotated');
    await waitFor('the count', async () => Number(await badgeOf(tab, world.control)) > 3);
  });
});

/** The extension's own life in both browsers: its background stops, it is reloaded, pages come back, tabs close under it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/browsers';
import { badgeOf, markedTexts, openExtensionPage, openPage, tabOf, waitFor, waitForNotes } from '../../scripts/drive';
import { inFirefoxWindow } from '../../scripts/firefox-window';
import { extensionFolder, geckoId } from '../../scripts/launch';
import type { Page as Served } from '../../scripts/serve';
import { stating } from './hostile-pages';
import { listenForNoise, type Noise } from './noise';
import { covering, demonstration, elsewhere, ownPages } from './pages';
import { dotEveryPassage, isDrawnOn, openWorld, type World } from './world';

const later = 'http://www.dailydot.com/later';
const extra: readonly [string, Served][] = [
  // Without the header of the others, for which Firefox keeps no page.
  [later, { headers: { 'cache-control': 'max-age=60' }, body: `<!doctype html><title>x</title><link rel="icon" href="data:,"><main><article><h1>Missing minutes</h1>${stating}</article></main>` }],
];

const pause = (time: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, time); });

/** Stops the extension's background, as the browsers do when they please. */
async function stopBackground({ name, browser }: World, page: Page): Promise<void> {
  if (name === 'firefox') {
    await inFirefoxWindow(browser, `WebExtensionPolicy.getByID(${JSON.stringify(geckoId)}).extension.terminateBackground({ ignoreDevToolsAttached: true })`);
    return;
  }
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** What a tab is called: the driver's own view of a page does not always come back with it. */
const titleOf = ({ control }: World, tab: number): Promise<string> => control.evaluate(async (id) => {
  const { tabs } = (globalThis as unknown as { chrome: { tabs: { get(id: number): Promise<{ title?: string }> } } }).chrome;
  return (await tabs.get(id)).title ?? '';
}, tab);

/** Counts, from now on and every few milliseconds, how many elements of ours are in a page at once. */
const watchHosts = (page: Page): Promise<void> => page.evaluate(() => {
  const seen = { most: 0, least: 9 };
  Object.assign(globalThis, { seen });
  setInterval(() => {
    const now = document.querySelectorAll('first-reported-notes').length;
    Object.assign(seen, { most: Math.max(seen.most, now), least: Math.min(seen.least, now) });
  }, 3);
});
const hostsSeen = (page: Page): Promise<unknown> => page.evaluate('seen');

describe.each(browserNames)('the life of the extension in %s', (name) => {
  let world: World;
  let noise: Noise;
  beforeAll(async () => {
    world = await openWorld(name, new Map([...ownPages(), ...extra]));
    await dotEveryPassage(world);
    noise = await listenForNoise(world);
  });
  afterAll(async () => { await world.close(); });

  it('keeps its notes when its background stops, and goes on when it is needed again', async () => {
    const page = await openPage(world, demonstration);
    const stretches = await waitForNotes(page);
    await stopBackground(world, page);
    await pause(500);
    expect((await markedTexts(page)).length).toBe(stretches);
    const second = await openPage(world, covering);
    await waitForNotes(second);
    expect(Number(await world.badge(second))).toBeGreaterThan(3);
    await Promise.all([page.close(), second.close()]);
    expect(await noise.heard()).toEqual([]);
  });

  it('reads a page although its background is stopped again and again meanwhile', async () => {
    for (const delay of [0, 40, 80, 120, 200, 300]) {
      const page = await world.browser.newPage();
      const loaded = page.goto(demonstration, { waitUntil: 'load' });
      await pause(delay);
      await stopBackground(world, world.control);
      await loaded;
      await stopBackground(world, world.control);
      await page.bringToFront();
      await waitForNotes(page);
      await page.close();
    }
    expect(await noise.heard()).toEqual([]);
  });

  it('says the count again when a page comes back from the back-forward cache', async () => {
    const page = await openPage(world, later);
    await waitForNotes(page);
    const count = await world.badge(page);
    expect(count).not.toBe('');
    await page.evaluate(() => { addEventListener('pageshow', (event) => { document.title = `from the cache: ${String(event.persisted)}`; }); });
    await page.goto(elsewhere, { waitUntil: 'load' });
    expect(await world.badge(page)).toBe('');
    const tab = await tabOf(page, world.control);
    await page.evaluate(() => { setTimeout(() => { history.back(); }, 10); });
    await waitFor('the page to come back', async () => await titleOf(world, tab) === 'from the cache: true');
    await waitFor('the count', async () => await badgeOf(tab, world.control) === count);
    await page.close();
    expect(await noise.heard()).toEqual([]);
  });

  it('bears tabs that are closed while it reads them', async () => {
    for (const delay of [0, 30, 60, 100, 150, 220, 300, 400]) {
      const page = await world.browser.newPage();
      await page.goto(demonstration, { waitUntil: 'domcontentloaded' });
      await pause(delay);
      await page.close();
    }
    await pause(300);
    expect(await noise.heard()).toEqual([]);
  });

  it('serves many tabs at once, each when it is looked at', async () => {
    const pages = await Promise.all(Array.from({ length: 10 }, async (_, index) => {
      const page = await world.browser.newPage();
      await page.goto(index % 2 === 0 ? demonstration : covering, { waitUntil: 'load' });
      return page;
    }));
    for (const page of pages) {
      await page.bringToFront();
      await waitForNotes(page);
      expect(Number(await world.badge(page))).toBeGreaterThan(3);
    }
    await Promise.all(pages.map((page) => page.close()));
    expect(await noise.heard()).toEqual([]);
  });

  it('takes over from itself when it is installed anew, in pages that stay open', async () => {
    const page = await openPage(world, demonstration);
    const stretches = await waitForNotes(page);
    const source = await page.evaluate(() => document.documentElement.outerHTML);
    await watchHosts(page);
    await world.browser.installExtension(extensionFolder(name));
    await pause(1_500);
    await waitFor('the new release’s notes', async () => await isDrawnOn(page) && (await markedTexts(page)).length === stretches);
    const control = await waitFor('a page of the new release', () => openExtensionPage(world, 'popup.html').catch(() => null));
    const tab = await tabOf(page, control);
    await waitFor('the count', async () => Number(await badgeOf(tab, control)) > 3);
    expect(await hostsSeen(page)).toMatchObject({ most: 1 });
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(source);
    await page.close();
    expect(await noise.heard()).toEqual([]);
  });
});

/** What keeps the extension's promises, in both browsers: whom it asks, what pages can reach of it, what it may do and what when not. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/browsers';
import { openExtensionPage, openPage, pointAt, popupOf, waitFor, waitForNotes } from '../../scripts/drive';
import { inFirefoxWindow, pressToolbarButton } from '../../scripts/firefox-window';
import { extensionFolder } from '../../scripts/launch';
import { listenForNoise, type Noise } from './noise';
import { covering, demonstration, elsewhere, ownPages } from './pages';
import { cardText, isDrawnOn, openWorld, type World } from './world';

interface Permissions {
  request(what: { origins: string[] }): Promise<boolean>;
  remove(what: { origins: string[] }): Promise<boolean>;
}
declare const chrome: { readonly permissions: Permissions };

/** Long enough for the gate to have looked, in milliseconds. */
const A_WHILE = 1_500;
const pause = (time: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, time); });

describe.each(browserNames)('the promises in %s', (name) => {
  let world: World;
  let noise: Noise;
  const opened: Page[] = [];
  beforeAll(async () => {
    world = await openWorld(name, ownPages(), { prefs: { 'extensions.webextOptionalPermissionPrompts': true } });
    noise = await listenForNoise(world);
  });
  afterAll(async () => { await world.close(); });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.close().catch(() => undefined)));
    expect(await noise.heard()).toEqual([]);
  });
  const open = async (url: string): Promise<Page> => {
    const page = await openPage(world, url);
    opened.push(page);
    return page;
  };
  const isRead = async (url: string): Promise<boolean> => {
    const page = await open(url);
    await pause(A_WHILE);
    return isDrawnOn(page);
  };

  it('asks for little, lets no page ask for its files, and runs nothing that it does not bring', () => {
    const manifest = JSON.parse(readFileSync(`${extensionFolder(name)}/manifest.json`, 'utf8')) as Readonly<Record<string, unknown>>;
    expect(manifest['permissions']).toEqual(['storage', 'scripting', 'activeTab', 'contextMenus']);
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['externally_connectable']).toBeUndefined();
    expect(manifest['content_security_policy']).toEqual({ extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'" });
    if (name === 'firefox') expect(manifest).toMatchObject({ browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } } });
  });

  it('cannot be reached by a page: neither its files nor its background', async () => {
    const page = await open(demonstration);
    await waitForNotes(page);
    const count = await world.badge(page);
    const reached = await page.evaluate(async (base) => {
      const ask = async (file: string): Promise<string> => fetch(base + file).then(() => file, () => '');
      const image = new Promise<string>((resolve) => {
        const picture = new Image();
        picture.onload = () => { resolve('icon'); };
        picture.onerror = () => { resolve(''); };
        picture.src = `${base}icon/48.png`;
      });
      const messages = [{ name: 'count', args: [7] }, { name: 'annotate-here', args: [] }, { name: 'step', args: [1] }];
      for (const message of messages) {
        postMessage(message, '*');
        document.dispatchEvent(new CustomEvent(message.name, { detail: message }));
      }
      const { chrome: theirs, browser } = globalThis as { chrome?: { runtime?: object }; browser?: { runtime?: object } };
      return [...await Promise.all(['manifest.json', 'content-scripts/annotate.js', 'popup.html', 'content-scripts/annotate.css'].map(ask)), await image,
        theirs?.runtime === undefined ? '' : 'runtime', browser?.runtime === undefined ? '' : 'runtime'].filter((each) => each !== '');
    }, world.base);
    expect(reached).toEqual([]);
    await pause(500);
    expect(await cardText(page)).toBeNull();
    expect(await world.badge(page)).toBe(count);
    // Firefox says of each that it was refused.
    await noise.heard();
  });

  it('asks nobody for anything in a long session', async () => {
    for (const url of [demonstration, covering]) {
      const page = await open(url);
      await waitForNotes(page);
      await pointAt(page, url === demonstration ? 'throwaway gesture' : 'Pablo Escobar');
      await waitFor('the note', () => cardText(page));
      await page.mouse.down();
      await page.mouse.up();
      await world.tell(page, 'step', 1);
      await world.tell(page, 'look-up', 'Pablo Escobar');
      const popup = await popupOf(world, page);
      opened.push(popup);
      await popup.type('input[type="search"]', 'escobar');
      await pause(300);
    }
    for (const path of ['options.html', 'incident.html?pack=trump-twitter-2017', 'popup.html']) {
      const page = await openExtensionPage(world, path);
      opened.push(page);
      await page.evaluate(async () => {
        for (const each of document.querySelectorAll<HTMLElement>('summary, [role="tab"]')) each.click();
        for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
          scrollTo(0, y);
          await new Promise((resolve) => { setTimeout(resolve, 30); });
        }
      });
    }
    await pause(500);
    expect(world.foreignRequests()).toEqual([]);
    const known = new Set([...ownPages().keys()]);
    const asked = world.serving.requests.filter((request) => !request.startsWith('CONNECT ') && [...known].some((url) => new URL(url).host === new URL(request).host));
    expect(asked.filter((request) => !known.has(request.replace(/[?#].*$/, '')) && !request.endsWith('/favicon.ico'))).toEqual([]);
  });

  it('reads no page where its access is withheld, and reads again once it has it back', async () => {
    const inUse = await open(covering);
    await waitForNotes(inUse);
    await withhold(true);
    expect(await isDrawnOn(inUse)).toBe(true);
    expect(await isRead(covering)).toBe(false);
    if (name === 'firefox') {
      // There the toolbar button lets it into the page for this visit.
      const page = opened.at(-1) ?? inUse;
      await page.bringToFront();
      await pressToolbarButton(world.browser);
      await waitForNotes(page);
    }
    await withhold(false);
    await waitForNotes(await open(covering));
  });

  /** Takes the reader's part: lets the extension into a site on record only on a click, or always. */
  async function withhold(away: boolean): Promise<void> {
    if (name === 'firefox') {
      const origins = ['*://*.dailydot.com/*'];
      if (away) await world.control.evaluate((given) => chrome.permissions.remove({ origins: given }), origins);
      else await answered('button', origins);
      return;
    }
    const settings = await world.browser.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(async (extensionId, hostAccess) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> } };
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
    }, world.extensionId, away ? 'ON_CLICK' : 'ON_ALL_SITES');
    await settings.close();
  }

  /** Asks for sites, and answers Firefox's question with one of its two buttons. */
  async function answered(button: 'button' | 'secondaryButton', origins: string[]): Promise<boolean> {
    const { control, browser } = world;
    await control.bringToFront();
    // Only from within a click do the browsers ask.
    await control.evaluate((given) => {
      document.addEventListener('click', () => {
        void chrome.permissions.request({ origins: given }).then((granted) => { document.title = granted ? 'granted' : 'refused'; });
      }, { once: true });
    }, origins);
    await control.mouse.click(2, 2);
    await waitFor('the question', async () => await inFirefoxWindow(browser, `(() => {
      const shown = document.querySelector('#notification-popup popupnotification');
      shown?.${button}.click();
      return Boolean(shown);
    })()`) === true);
    return await waitFor('the answer', () => control.evaluate(() => {
      const said = document.title;
      document.title = '';
      return ['granted', 'refused'].includes(said) && said;
    })) === 'granted';
  }

  // Chromium shows its question only to a reader, and to no driver.
  it.runIf(name === 'firefox')('reads every site only where the reader grants it, and no longer than that', async () => {
    expect(await isRead(elsewhere)).toBe(false);
    expect(await answered('secondaryButton', ['*://*/*'])).toBe(false);
    expect(await isRead(elsewhere)).toBe(false);
    expect(await answered('button', ['*://*/*'])).toBe(true);
    await waitForNotes(await open(elsewhere));
    expect(await world.control.evaluate(() => chrome.permissions.remove({ origins: ['*://*/*'] }))).toBe(true);
    await pause(300);
    expect(await isRead(elsewhere)).toBe(false);
    await waitForNotes(await open(covering));
  });
});

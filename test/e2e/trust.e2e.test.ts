/** What keeps the extension's promises, in both browsers: what it may do, whom it asks, what pages can reach of it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/browsers';
import { openExtensionPage, openPage, pointAt, popupOf, waitFor, waitForNotes } from '../../scripts/drive';
import { extensionFolder } from '../../scripts/launch';
import { listenForNoise, type Noise } from './noise';
import { covering, demonstration, ownPages } from './pages';
import { cardText, openWorld, type World } from './world';

const pause = (time: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, time); });

describe.each(browserNames)('the promises in %s', (name) => {
  let world: World;
  let noise: Noise;
  const folder = mkdtempSync(join(tmpdir(), 'first-reported-'));
  const opened: Page[] = [];
  beforeAll(async () => {
    world = await openWorld(name, ownPages(), { prefs: { 'browser.download.folderList': 2, 'browser.download.dir': folder, 'browser.download.useDownloadDir': true } });
    if (name === 'chrome') await (await world.control.createCDPSession()).send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    noise = await listenForNoise(world);
  });
  afterAll(async () => {
    await world.close();
    rmSync(folder, { recursive: true });
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.close().catch(() => undefined)));
    expect(await noise.heard()).toEqual([]);
  });
  const open = async (url: string): Promise<Page> => {
    const page = await openPage(world, url);
    opened.push(page);
    return page;
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
      return [...await Promise.all(['manifest.json', 'content-scripts/annotate.js', 'stage.js', 'matcher.js', 'popup.html', 'content-scripts/annotate.css'].map(ask)), await image,
        theirs?.runtime === undefined ? '' : 'runtime', browser?.runtime === undefined ? '' : 'runtime'].filter((each) => each !== '');
    }, world.base);
    expect(reached).toEqual([]);
    await pause(500);
    expect(await cardText(page)).toBeNull();
    expect(await world.badge(page)).toBe(count);
    // Firefox says of each that it was refused.
    await noise.heard();
  });

  /** Presses every button that saves something on a page of the extension. */
  const saveAll = (page: Page): Promise<void> => page.evaluate(async () => {
    for (const each of document.querySelectorAll<HTMLElement>('.fr-fold-head')) each.click();
    await new Promise((resolve) => { setTimeout(resolve, 100); });
    for (const each of document.querySelectorAll('button')) if (/^Save\b/.test(each.ariaLabel ?? each.innerText)) each.click();
  });
  const saved = (): string[] => readdirSync(folder).filter((file) => !file.endsWith('.part') && !file.endsWith('.crdownload')).sort();

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
      await popup.waitForSelector('.fr-fold-head');
      await saveAll(popup);
      await waitFor('the files', () => Promise.resolve(saved().filter((file) => file.includes(new URL(url).hostname)).length === 3));
      await popup.type('input[type="search"]', 'escobar');
      await pause(300);
    }
    for (const path of ['options.html', 'incident.html?pack=trump-twitter-2017', 'popup.html']) {
      const page = await openExtensionPage(world, path);
      opened.push(page);
      await saveAll(page);
      await page.evaluate(async () => {
        for (const each of document.querySelectorAll<HTMLElement>('summary, [role="tab"]')) each.click();
        for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
          scrollTo(0, y);
          await new Promise((resolve) => { setTimeout(resolve, 30); });
        }
      });
    }
    await waitFor('the settings’ file', () => Promise.resolve(saved().some((file) => /^first-reported-settings-.*\.json$/.test(file))));
    expect(saved()).toContain('first-reported-specimen.first-reported.example.md');
    expect(world.foreignRequests()).toEqual([]);
    const known = new Set([...ownPages().keys()]);
    const asked = world.serving.requests.filter((request) => !request.startsWith('CONNECT ') && [...known].some((url) => new URL(url).host === new URL(request).host));
    expect(asked.filter((request) => !known.has(request.replace(/[?#].*$/, '')) && !request.endsWith('/favicon.ico'))).toEqual([]);
  });
});

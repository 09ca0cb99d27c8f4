/** The settings page in both browsers: what is chosen holds, goes into a file and comes back out of it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/browsers';
import { markedTexts, openExtensionPage, openPage, waitFor, waitForNotes } from '../../scripts/drive';
import { demonstration, ownPages } from './pages';
import { openWorld, type World } from './world';

declare const chrome: { readonly storage: { readonly local: { get(): Promise<unknown>; set(values: object): Promise<void>; clear(): Promise<void> } }; readonly tabs: { query(query: object): Promise<readonly unknown[]> } };

const pause = (time: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, time); });

describe.each(browserNames)('settings in %s', (name) => {
  let world: World;
  let page: Page;
  let errors: string[] = [];
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'first-reported-'));
    world = await openWorld(name, ownPages(), { prefs: { 'browser.download.folderList': 2, 'browser.download.dir': folder, 'browser.download.useDownloadDir': true } });
  });
  afterAll(async () => {
    await world.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    await world.control.evaluate(() => chrome.storage.local.clear());
    page = await open();
  });
  afterEach(async () => {
    await page.close();
    expect(errors).toEqual([]);
    errors = [];
  });

  async function open(hash = ''): Promise<Page> {
    const opened = await openExtensionPage(world, `options.html${hash}`);
    opened.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()); });
    opened.on('pageerror', (error) => { errors.push(String(error)); });
    await opened.waitForSelector('.fr-settings');
    return opened;
  }

  async function radio(label: string): Promise<ElementHandle<HTMLInputElement>> {
    const found = await page.$(`input[type="radio"][aria-label="${label}"]`);
    if (found === null) throw new Error(`There is no choice "${label}".`);
    return found;
  }
  const isChosen = async (label: string): Promise<boolean> => (await radio(label)).evaluate(({ checked }) => checked);
  const press = (text: string): Promise<void> => page.evaluate((wanted) => {
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === wanted)?.click();
  }, text);
  const says = (text: string): Promise<true> => waitFor(`the page to say "${text}"`, () => page.evaluate((wanted) => document.body.innerText.includes(wanted), text));

  it('underlines by itself what is worth a look, and dots the rest where no margin tells of it', async () => {
    const article = await openPage(world, demonstration);
    await waitForNotes(article);
    const dotted = async (): Promise<number> => (await markedTexts(article)).filter(({ line }) => line === 'dotted').length;
    expect(await dotted()).toBeLessThan(3);
    expect((await markedTexts(article)).length).toBeGreaterThan(4);
    await page.bringToFront();
    await (await radio('Marks only')).click();
    await article.bringToFront();
    await waitFor('dots', async () => await dotted() > 20);
    await article.close();
  });

  it.each([
    ['that was off on every site', { look: 'off' }, async () => (await radio('Marks and margin')).click()],
    ['of a site that was off', { looks: { [new URL(demonstration).hostname]: 'off' } }, () => press('Remove')],
  ])('switches a page on %s when it was opened', async (_, chosen, switchOn) => {
    await world.control.evaluate((settings) => chrome.storage.local.set({ settings }), chosen);
    const article = await openPage(world, demonstration);
    await pause(1_500);
    expect(await markedTexts(article)).toEqual([]);
    await page.bringToFront();
    await switchOn();
    await article.bringToFront();
    await waitForNotes(article);
    await article.close();
  });

  it('holds what was chosen, here and when the page is opened again', async () => {
    await (await radio('Margin only')).click();
    // The radio is chosen at the click; what it leads to is drawn once it is stored.
    await waitFor('the underlines to go from the specimen', () => page.$$eval('.fr-line-solid', (lines) => lines.length === 1));
    expect(await isChosen('Margin only')).toBe(true);
    await page.close();
    page = await open();
    expect(await isChosen('Margin only')).toBe(true);
  });

  it('follows a change that is made elsewhere', async () => {
    await world.control.evaluate(() => chrome.storage.local.set({ settings: { look: 'off', muted: ['trump-twitter-2017/no-such'] } }));
    await waitFor('the choice to show', () => isChosen('Off'));
    await says('No longer on record');
  });

  it('keeps what a newer release stored, and says so', async () => {
    await world.control.evaluate(() => chrome.storage.local.set({ settings: { look: 'sparkle', later: 1 } }));
    await says('Some of what is stored could not be read.');
    await (await radio('Off')).click();
    await waitFor('the choice to hold', () => isChosen('Off'));
    expect(await world.control.evaluate(() => chrome.storage.local.get())).toMatchObject({ settings: { look: 'off', later: 1 } });
  });

  it('goes into a file, and comes back out of it', async () => {
    if (name === 'chrome') await (await page.createCDPSession()).send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await (await radio('Marks only')).click();
    await waitFor('the choice to hold', () => isChosen('Marks only'));
    await press('Save settings to a file');
    // Firefox makes the file empty and fills it then.
    const file = await waitFor('the file', () => Promise.resolve(readdirSync(folder).find((each) => each.endsWith('.json') && statSync(join(folder, each)).size > 0)));
    expect(JSON.parse(readFileSync(join(folder, file), 'utf8'))).toMatchObject({ format: 'first-reported-settings', version: 1, settings: { look: 'marks', rail: false } });
    await press('Reset…');
    await press('Forget them');
    await waitFor('the reset', () => isChosen('Marks and margin'));
    await load(join(folder, file));
    await says('The file’s settings are taken over.');
    expect(await isChosen('Marks only')).toBe(true);
    await press('Undo');
    await waitFor('all to be as before', () => isChosen('Marks and margin'));
  });

  it('takes nothing from a file that is something else', async () => {
    const file = join(folder, 'other.txt');
    writeFileSync(file, 'look: off');
    await load(file);
    await says('This file is no settings file. Nothing was changed.');
  });

  it('leads to what "sends nothing" means', async () => {
    await page.close();
    page = await open('#privacy');
    expect(await page.$eval('#privacy', (part) => part.matches(':target') && part.getBoundingClientRect().top < window.innerHeight)).toBe(true);
  });

  it('shows the keys as the browser has them, and what is stored', async () => {
    expect(await page.$$eval('.fr-keys', (keys) => keys.map(({ textContent }) => textContent))).toHaveLength(4);
    const text = await page.evaluate(() => document.body.innerText);
    expect(text).toMatch(/Database of \d+ Nov 2026/);
  });

  it('opens the browser’s own page for changing them', async () => {
    const tabs = async (): Promise<number> => (await world.control.evaluate(() => chrome.tabs.query({}))).length;
    const before = await tabs();
    await press('Change them in your browser');
    await waitFor('one more tab', async () => await tabs() > before);
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('did not open its page for keys');
  });

  async function load(path: string): Promise<void> {
    const input = await page.$('input[type="file"]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
  }
});

/** The browser's storage at its worst, in both browsers: spoilt, of a newer release, full. Nothing is lost, and the reader is told. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/browsers';
import { markedTexts, openExtensionPage, openPage, pointAt, popupOf, waitFor, waitForNotes } from '../../scripts/drive';
import { forgetAll, store } from './asking';
import { listenForNoise, type Noise } from './noise';
import { demonstration, ownPages } from './pages';
import { answerOn, openWorld, press, type World } from './world';

interface Area { get(): Promise<object>; set(items: object): Promise<void>; readonly QUOTA_BYTES: number; getBytesInUse(): Promise<number> }
declare const chrome: { readonly storage: { readonly local: Area } };

const NOT_READ = 'Some of what is stored could not be read.';

describe.each(browserNames)('storage in %s', (name) => {
  let world: World;
  let noise: Noise;
  const opened: Page[] = [];
  beforeAll(async () => {
    world = await openWorld(name, ownPages());
    noise = await listenForNoise(world);
  });
  afterAll(async () => { await world.close(); });
  beforeEach(() => forgetAll(world));
  afterEach(async () => { await Promise.all(opened.splice(0).map((page) => page.close().catch(() => undefined))); });

  const kept = (): Promise<object> => world.control.evaluate(() => chrome.storage.local.get());
  async function keep(page: Promise<Page>): Promise<Page> {
    opened.push(await page);
    return page;
  }
  const article = async (): Promise<Page> => {
    const page = await keep(openPage(world, demonstration));
    await waitForNotes(page);
    return page;
  };
  const settings = async (): Promise<Page> => {
    const page = await keep(openExtensionPage(world, 'options.html'));
    await page.waitForSelector('.fr-settings');
    return page;
  };
  const says = (page: Page, text: string): Promise<true> =>
    waitFor(`"${text}"`, () => page.evaluate((wanted) => document.body.innerText.includes(wanted), text));

  it.each([
    ['a word', { settings: 'spoilt' }],
    ['every value spoilt', { settings: { look: 7, looks: ['x'], rail: 'yes', every: null, languages: [3], muted: 'all', rejected: { a: 1 }, hintSeen: 'no' } }],
    ['a newer release’s', { settings: { look: 'sparkle', rail: 'inside', later: { many: [1] } }, settings$: { v: 9, more: true } }],
  ])('is read past %s, which stays as it is', async (_, items) => {
    await store(world, items);
    await article();
    await says(await settings(), NOT_READ);
    expect(await kept()).toEqual(items);
    expect(await noise.heard()).toEqual([]);
  });

  it('keeps what a newer release stored when something is chosen', async () => {
    await store(world, { settings: { look: 'sparkle', later: 1 }, settings$: { v: 9 } });
    const page = await settings();
    await (await page.$('input[aria-label="Margin only"]'))?.click();
    await waitFor('the choice to be kept', async () => JSON.stringify(await kept()).includes('margin'));
    expect(await kept()).toEqual({ settings: { look: 'margin', later: 1 }, settings$: { v: 9 } });
    expect(await noise.heard()).toEqual([]);
  });

  // Firefox sets its storage no limit of its own.
  it.runIf(name === 'chrome')('says so where it is full, on the page, in the settings and in the popup, and what was stored stays', async () => {
    const before = { settings: { muted: ['trump-twitter-2017/no-such'], every: true } };
    await store(world, before);
    await world.control.evaluate(async () => {
      const { local } = chrome.storage;
      await local.set({ filler: 'x'.repeat(local.QUOTA_BYTES - await local.getBytesInUse() - '"filler"'.length) });
    });
    const page = await article();
    await pointAt(page, 'I feel like Pablo Escobar');
    await page.mouse.down();
    await page.mouse.up();
    await press(page, 'Not this statement');
    expect(await waitFor('a sentence', () => answerOn(page))).toBe('The browser could not save that. Its storage may be full.');
    expect((await markedTexts(page)).some(({ text }) => text.includes('Pablo Escobar'))).toBe(true);

    const popup = await keep(popupOf(world, page));
    await popup.waitForSelector('.fr-look');
    await popup.click('.fr-look ::-p-text(Off)');
    await says(popup, 'The browser could not save that. Its storage may be full.');
    expect(await popup.$eval('.fr-look input', (input) => (input).checked)).toBe(true);

    const options = await settings();
    await (await options.$('input[aria-label="Off"]'))?.click();
    await says(options, 'The browser’s storage took nothing more, so this was not saved.');
    expect(await options.$eval('input[aria-label="Marks and margin"]', (input) => (input).checked)).toBe(true);
    expect(await kept()).toMatchObject(before);
    // That it could not be saved is said on consoles, too.
    await noise.heard();
  });
});

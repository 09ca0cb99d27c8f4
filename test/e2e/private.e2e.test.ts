/** Private windows, in both browsers: where the reader lets the extension in it works as elsewhere, and keeps nothing of the pages. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/browsers';
import { badgeOf, markedTexts, openExtensionPage, pointAt, waitFor, waitForNotes } from '../../scripts/drive';
import { inFirefoxWindow } from '../../scripts/firefox-window';
import { extensionFolder, geckoId } from '../../scripts/launch';
import { listenForNoise, type Noise } from './noise';
import { demonstration, ownPages } from './pages';
import { answerOn, cardText, openWorld, press, type World } from './world';

interface ExtensionApi {
  readonly developerPrivate: { updateProfileConfiguration(update: object): Promise<void>; updateExtensionConfiguration(update: object): Promise<void> };
  readonly windows: { create(what: object): Promise<{ readonly tabs: readonly { readonly id: number }[] }> };
  readonly storage: { readonly local: { get(): Promise<object> }; readonly session: { get(): Promise<object> } };
}
declare const chrome: ExtensionApi;

/** Takes the reader's part: lets the extension into private windows. It is started anew for that. */
async function letIn({ name, browser, extensionId }: World): Promise<void> {
  if (name === 'chrome') {
    const settings = await browser.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(async (id) => {
      // Without it what is not from the store is not started again.
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
    }, extensionId);
    await settings.close();
    return;
  }
  await inFirefoxWindow(browser, `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
    .ExtensionPermissions.add(${JSON.stringify(geckoId)}, { permissions: ['internal:privateBrowsingAllowed'], origins: [] })`);
  await browser.installExtension(extensionFolder(name));
}

describe.each(browserNames)('private windows in %s', (name) => {
  let world: World;
  let noise: Noise;
  let control: Page;
  let page: Page;
  let tab: number;
  beforeAll(async () => {
    world = await openWorld(name, ownPages());
    await letIn(world);
    control = await waitFor('a page of the extension', () => openExtensionPage(world, 'options.html').catch(() => null));
    noise = await listenForNoise(world);
    tab = await control.evaluate(async (url) => (await chrome.windows.create({ incognito: true, url })).tabs[0]?.id ?? -1, demonstration);
    page = await waitFor('the private page', async () => {
      const pages = await world.browser.pages();
      const addresses = await Promise.all(pages.map((each) => each.evaluate(() => location.href).catch(() => '')));
      return pages[addresses.indexOf(demonstration)];
    });
  });
  afterAll(async () => { await world.close(); });

  const kept = (): Promise<object> => control.evaluate(() => chrome.storage.local.get());

  it('notes as elsewhere', async () => {
    await waitForNotes(page);
    await waitFor('the count', async () => Number(await badgeOf(tab, control)) > 3);
    await pointAt(page, 'throwaway gesture');
    await waitFor('the note', () => cardText(page));
    expect(await kept()).toEqual({});
  });

  it('takes what the reader says of a passage for this visit, and keeps nothing of it', async () => {
    const before = Number(await badgeOf(tab, control));
    await pointAt(page, 'I feel like Pablo Escobar');
    await page.mouse.down();
    await page.mouse.up();
    await press(page, 'Not this statement');
    expect(await waitFor('a sentence', () => answerOn(page))).toContain('In a private window');
    await waitFor('the count to fall', async () => Number(await badgeOf(tab, control)) === before - 1);
    expect(await kept()).toEqual({});
  });

  it('can be switched off in the tab, and for no site', async () => {
    const popup = await openExtensionPage(world, `popup.html?tab=${tab}`);
    await popup.waitForSelector('select');
    expect(await popup.$$eval('select option', (options) => options.map(({ text }) => text))).toEqual(['In this tab', 'Everywhere']);
    await popup.click('::-p-text(Off)');
    await waitFor('the marks to go', async () => (await markedTexts(page)).length === 0);
    await popup.close();
    expect(await kept()).toEqual({});
  });

  it('leaves nothing when they are closed', async () => {
    await page.close();
    await waitFor('the tab to be forgotten', async () => JSON.stringify(await control.evaluate(() => chrome.storage.session.get())) === '{}');
    expect(await kept()).toEqual({});
    expect(await noise.heard()).toEqual([]);
  });
});

/** What the extension may read and what not, in both browsers: access withheld and given back; every site refused, granted, withdrawn. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/browsers';
import { type Display, displayCommands, openDisplay } from '../../scripts/display';
import { openExtensionPage, openPage, waitFor, waitForNotes } from '../../scripts/drive';
import { inFirefoxWindow, pressToolbarButton } from '../../scripts/firefox-window';
import { listenForNoise, type Noise } from './noise';
import { covering, elsewhere, ownPages } from './pages';
import { isDrawnOn, openWorld, type World } from './world';

interface ExtensionApi {
  readonly permissions: { remove(what: { origins: string[] }): Promise<boolean> };
  readonly developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> };
}
declare const chrome: ExtensionApi;

/** The settings' switch for every site. */
const EVERY_SITE = 'input[role="switch"][aria-label="On every site"]';
/** Long enough for the gate to have looked, in milliseconds. */
const A_WHILE = 1_500;
/** Chromium takes no answer to a question that has only just come up, lest it be a slip of the hand. In milliseconds. */
const NO_SLIP = 600;
const pause = (time: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, time); });

describe.each(browserNames)('what it may read in %s', (name) => {
  let display: Display | null = null;
  let world: World;
  let noise: Noise;
  let settings: Page;
  const opened: Page[] = [];
  beforeAll(async () => {
    // Chromium shows its questions only on a screen, and Firefox to its driver.
    display = name === 'chrome' ? await openDisplay() : null;
    world = await openWorld(name, ownPages(), { prefs: { 'extensions.webextOptionalPermissionPrompts': true }, ...(display && { display: display.name }) });
    noise = await listenForNoise(world);
    settings = await openExtensionPage(world, 'options.html');
    await settings.waitForSelector(EVERY_SITE);
  });
  afterAll(async () => {
    await world.close();
    display?.close();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.close()));
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

  const say = (): Promise<string> => settings.evaluate(() => document.body.innerText);
  const isWithheld = async (): Promise<boolean> => (await say()).includes('Your browser withholds');
  const isEverywhere = (): Promise<boolean> => settings.$eval(EVERY_SITE, (input) => input.checked);

  /** Answers the question that is on the screen. Nothing tells of it but the focus that it takes from the page. */
  async function answerOnScreen(screen: Display, grant: boolean, isAnswered: () => Promise<boolean>): Promise<void> {
    await waitFor('the question', async () => !await settings.evaluate(() => document.hasFocus()));
    await pause(NO_SLIP);
    // From "Deny", which has the focus, to "Allow".
    if (grant) screen.press('Tab');
    await waitFor('the question to take the answer', async () => {
      screen.press(grant ? 'Return' : 'Escape');
      await pause(200);
      return isAnswered();
    });
  }

  async function answerInWindow(grant: boolean, isAnswered: () => Promise<boolean>): Promise<void> {
    await waitFor('the question', async () => await inFirefoxWindow(world.browser, `(() => {
      const shown = document.querySelector('#notification-popup popupnotification');
      shown?.${grant ? 'button' : 'secondaryButton'}.click();
      return Boolean(shown);
    })()`) === true);
    await waitFor('the answer', isAnswered);
  }

  /** Clicks something in the settings at which the browser asks, and answers as a reader does. */
  async function asked(selector: string, grant: boolean, isAnswered: () => Promise<boolean>): Promise<void> {
    await settings.bringToFront();
    await settings.click(selector);
    await (display === null ? answerInWindow(grant, isAnswered) : answerOnScreen(display, grant, isAnswered));
  }

  /** Takes the reader's part: lets the extension into a site on record only on a click, or always. */
  async function withhold(away: boolean): Promise<void> {
    if (name === 'chrome') {
      const page = await world.browser.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate((extensionId, hostAccess) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }),
        world.extensionId, away ? 'ON_CLICK' : 'ON_ALL_SITES');
      await page.close();
    } else if (away) await settings.evaluate(() => chrome.permissions.remove({ origins: ['*://*.dailydot.com/*'] }));
    else await asked('::-p-text(Allow them)', true, async () => !await isWithheld());
    await waitFor('the settings to say so', async () => await isWithheld() === away);
  }

  it('reads every site only where the reader grants it, and no longer than that', async ({ skip }) => {
    skip(name === 'chrome' && display === null, `Chromium asks only on a screen: install ${displayCommands.join(' and ')}.`);
    const inUse = await open(elsewhere);
    await pause(A_WHILE);
    expect(await isDrawnOn(inUse)).toBe(false);
    await asked(EVERY_SITE, false, async () => (await say()).includes('The browser did not give that permission'));
    expect(await isRead(elsewhere)).toBe(false);
    await asked(EVERY_SITE, true, isEverywhere);
    await inUse.bringToFront();
    await waitForNotes(inUse);
    await waitForNotes(await open(elsewhere));
    await settings.bringToFront();
    await settings.click(EVERY_SITE);
    await waitFor('the switch to be off', async () => !await isEverywhere());
    expect(await isWithheld()).toBe(false);
    expect(await isRead(elsewhere)).toBe(false);
    await waitForNotes(await open(covering));
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
});

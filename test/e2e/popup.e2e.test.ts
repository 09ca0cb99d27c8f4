/** The popup in both browsers: sums the page up, leads to a passage, and says how it stands where there is nothing to sum up. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/browsers';
import { openPage, popupOf, waitFor, waitForNotes } from '../../scripts/drive';
import { demonstration, elsewhere, ownPages, unrelated } from './pages';
import { cardText, isDrawnOn, openWorld, type World } from './world';

const textOf = (popup: Page): Promise<string> => popup.evaluate(() => document.body.innerText);

describe.each(browserNames)('the popup in %s', (name) => {
  let world: World;
  let opened: Page[] = [];
  beforeAll(async () => { world = await openWorld(name, ownPages()); });
  afterAll(async () => { await world.close(); });
  afterEach(async () => {
    await Promise.all(opened.map((each) => each.close().catch(() => undefined)));
    opened = [];
  });

  async function popupOn(url: string, says: RegExp): Promise<{ page: Page; popup: Page; text: string }> {
    const page = await openPage(world, url);
    const popup = await popupOf(world, page);
    opened.push(page, popup);
    const text = await waitFor(`the popup to say ${String(says)}`, async () => {
      const now = await textOf(popup);
      return says.test(now) && now;
    });
    return { page, popup, text };
  }

  it('says whose page it is, when it came out, how many statements go back to whom, and lists them', async () => {
    const { page, popup, text } = await popupOn(demonstration, /sentences state something on record/);
    await waitForNotes(page);
    expect(text).toContain('The Daily Specimen');
    expect(text).toMatch(/30 Nov(ember)? 2017/);
    expect(text).toMatch(/TechCrunch/);
    expect(text).toMatch(/credited to the earliest/);
    expect(text).toMatch(/reworded/);
    expect(await popup.$$eval('.fr-entry', (entries) => entries.length)).toBeGreaterThan(3);
    // Asked last: the popup closes when the page is turned to.
    const badge = await world.badge(page);
    expect(text).toMatch(new RegExp(`Earliest report we hold, ${badge} statements`, 'i'));
  });

  it('searches by ways to put a statement that come after it stands', async () => {
    const { popup } = await popupOn(demonstration, /sentences state something on record/);
    await popup.type('input[type=search]', 'zapped');
    await waitFor('what was found', async () => (await textOf(popup)).includes('briefly deactivated'));
  });

  it('leads to a passage: chosen in the list it is scrolled to and its note opens', async () => {
    const { page, popup } = await popupOn(demonstration, /sentences state something on record/);
    await waitForNotes(page);
    const chosen = await popup.$$eval('.fr-entry', (entries) => {
      const last = entries.at(-1) as HTMLElement;
      const text = last.querySelector('.fr-entry-text')?.textContent ?? '';
      last.click();
      return text;
    });
    await page.bringToFront();
    await waitFor('the note', () => cardText(page));
    await waitFor('the page to be scrolled there', async () => await page.evaluate(() => window.scrollY) > 0);
    expect(chosen).not.toBe('');
  });

  it('says so where a passage is not there any more, and looks again', async () => {
    const { page, popup } = await popupOn(demonstration, /sentences state something on record/);
    await waitForNotes(page);
    await page.evaluate(() => { document.querySelectorAll('article p').forEach((paragraph, at) => { if (at > 3) paragraph.remove(); }); });
    await popup.$$eval('.fr-entry', (entries) => { (entries.at(-1) as HTMLElement).click(); });
    await waitFor('the popup to say so', async () => (await textOf(popup)).includes('The page changed meanwhile'));
    await popup.evaluate(() => { Array.from(document.querySelectorAll('button')).find((each) => each.innerText.includes('Look again'))?.click(); });
    await waitFor('the page in sum again', async () => /sentences? states? something on record/.test(await textOf(popup)));
  });

  it('says so on a page about something else', async () => {
    const { page } = await popupOn(unrelated, /Nothing here that we hold/);
    expect(await isDrawnOn(page)).toBe(false);
  });

  it('reads a page of any other site on the click, and none before', async () => {
    const { page, popup } = await popupOn(elsewhere, /weblog\.elsewhere\.example/);
    expect(await isDrawnOn(page)).toBe(false);
    await popup.evaluate(() => {
      const button = Array.from(document.querySelectorAll('button')).find((each) => each.innerText.includes('Look at this page'));
      button?.click();
    });
    await waitForNotes(page);
    expect(Number(await world.badge(page))).toBeGreaterThan(5);
  });
});

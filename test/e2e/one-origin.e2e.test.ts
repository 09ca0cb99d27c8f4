/** One origin's passages alone, chosen in the popup: the page says so and shows all again, in both browsers, and popup and page agree. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/browsers';
import { openPage, popupOf, waitFor, waitForNotes } from '../../scripts/drive';
import { type Box, overlaps } from './drawn';
import { demonstration, ownPages } from './pages';
import { openWorld, type World } from './world';

/** What the page says of the choice, and where; null where it says nothing. */
async function only(page: Page): Promise<{ readonly text: string; readonly box: Box } | null> {
  return page.evaluate(() => {
    const button = document.querySelector('first-reported-notes')?.shadowRoot?.querySelector<HTMLElement>('.fr-only button');
    if (button == null || !button.checkVisibility()) return null;
    const { left, top, right, bottom } = button.getBoundingClientRect();
    return { text: button.innerText.replace(/\s+/g, ' '), box: { left, top, right, bottom } };
  });
}

/** The entries of the list for the keyboard and for screen readers. */
const listed = (page: Page): Promise<string> => page.evaluate(() => document.querySelector('first-reported-notes')?.shadowRoot?.querySelector('nav .fr-fold-hint')?.textContent ?? '');
const focused = (page: Page): Promise<string | null> => page.evaluate(() => document.querySelector('first-reported-notes')?.shadowRoot?.activeElement?.textContent ?? null);
const pressedIn = (popup: Page): Promise<readonly string[]> => popup.$$eval('.fr-chip[aria-pressed="true"] .fr-chip-name', (chips) => chips.map(({ textContent }) => textContent));

describe.each(browserNames)('one origin in %s', (name) => {
  let world: World;
  let page: Page;
  let popups: Page[] = [];
  beforeAll(async () => { world = await openWorld(name, ownPages(), { windowSize: [1280, 900] }); });
  afterAll(async () => { await world.close(); });
  beforeEach(async () => {
    page = await openPage(world, demonstration);
    await waitForNotes(page);
  });
  afterEach(async () => {
    await Promise.all([page, ...popups].map((each) => each.close().catch(() => undefined)));
    popups = [];
  });

  const popup = async (): Promise<Page> => {
    const shown = await popupOf(world, page);
    popups.push(shown);
    await shown.waitForSelector('.fr-chip');
    return shown;
  };
  const chooseTwitter = async (): Promise<void> => {
    const shown = await popup();
    await shown.$$eval('button.fr-chip', (chips) => { chips.find(({ textContent }) => textContent.includes('Twitter'))?.click(); });
    await waitFor('the chip to be pressed', async () => (await pressedIn(shown)).length > 0);
    await page.bringToFront();
  };
  const said = (): Promise<{ readonly text: string; readonly box: Box }> => waitFor('the page to say so', () => only(page));

  it('is said in the margin beside nothing else, until a click shows all again; the popup then shows all, too', async () => {
    const all = await listed(page);
    await chooseTwitter();
    const { text } = await said();
    expect(text).toBe('Only Twitter · Show all');
    await waitFor('the list to have fewer', async () => await listed(page) !== all);
    await waitFor('the rail', async () => (await overlaps(page)).form === 'names');
    const { box } = await said();
    const column = await page.evaluate(() => { const { left, right } = document.querySelector('article p')?.getBoundingClientRect() ?? new DOMRect(); return { left, right }; });
    expect(box.right <= column.left || box.left >= column.right, 'beside the text').toBe(true);
    expect(box.bottom - box.top).toBeGreaterThanOrEqual(24);
    expect(await pressedIn(await popup())).toEqual(['Twitter']);
    await page.bringToFront();
    await page.mouse.click((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    await waitFor('it to go', async () => await only(page) === null);
    await waitFor('all to be listed', async () => await listed(page) === all);
    expect(await pressedIn(await popup())).toEqual([]);
  });

  it('is said in a window without a margin, inside it', async () => {
    await page.setViewport({ width: 400, height: 700 });
    await world.tell(page, 'show-origins', ['twitter']);
    const { text, box } = await said();
    expect(text).toBe('Only Twitter · Show all');
    expect([box.left >= 0, box.right <= 400, box.top > 350, box.bottom <= 700]).toEqual([true, true, true, true]);
  });

  it('is given up on the keyboard, where one goes on in the list of all', async () => {
    const all = await listed(page);
    await world.tell(page, 'show-origins', ['twitter']);
    await said();
    await page.evaluate(() => { document.querySelector<HTMLElement>('article a')?.focus(); });
    await waitFor('the button', async () => {
      await page.keyboard.press('Tab');
      return (await focused(page))?.startsWith('Only Twitter');
    });
    await page.keyboard.press('Enter');
    await waitFor('it to go', async () => await only(page) === null);
    await waitFor('all to be listed', async () => await listed(page) === all);
    expect(await focused(page)).toContain('Statements on record on this page');
  });
});

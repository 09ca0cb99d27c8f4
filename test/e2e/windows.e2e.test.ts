/** An open note stays in its window, whatever size that has or gets, and is read there, in both browsers. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/browsers';
import { openPage, pointAt, waitFor, waitForNotes } from '../../scripts/drive';
import { cardBeside, type PlacedCard } from './drawn';
import { demonstration, ownPages } from './pages';
import { cardText, openWorld, press, type World } from './world';

declare const chrome: { readonly storage: { readonly local: { set(items: object): Promise<void>; clear(): Promise<void> } } };

const WORDS = 'I feel like Pablo Escobar';

describe.each(browserNames)('a note in its window in %s', (name) => {
  let world: World;
  let page: Page;
  beforeAll(async () => { world = await openWorld(name, ownPages()); });
  afterAll(() => world.close());
  afterEach(async () => {
    await page.close();
    await world.control.evaluate(() => chrome.storage.local.clear());
  });

  async function open(width: number, height: number): Promise<void> {
    page = await openPage(world, demonstration);
    await page.setViewport({ width, height });
    await waitForNotes(page);
    // Until the margin is measured for this window.
    await new Promise((resolve) => { setTimeout(resolve, 400); });
    await pointAt(page, WORDS);
    await page.mouse.down();
    await page.mouse.up();
    await waitFor('the note', async () => (await cardText(page))?.includes('Why is this marked?'));
  }

  function expectInside({ card, window }: PlacedCard): void {
    expect(card.left).toBeGreaterThanOrEqual(window.left);
    expect(card.top).toBeGreaterThanOrEqual(window.top);
    expect(card.right).toBeLessThanOrEqual(window.right);
    expect(card.bottom).toBeLessThanOrEqual(window.bottom);
  }

  it('keeps an open note in the window while that gets narrower, and lays it along the edge where it is narrow', async () => {
    await open(1280, 900);
    const wide = await cardBeside(page, WORDS);
    expect(wide.card.left, 'beside the text').toBeGreaterThan(wide.lines[0]?.right ?? Infinity);
    for (const width of [1000, 800, 500]) {
      await page.setViewport({ width, height: 900 });
      await new Promise((resolve) => { setTimeout(resolve, 600); });
      expectInside(await cardBeside(page, WORDS));
    }
    await page.setViewport({ width: 460, height: 900 });
    await waitFor('a sheet', async () => {
      const { card, window } = await cardBeside(page, WORDS);
      return card.left === window.left && card.right === window.right;
    });
    await page.setViewport({ width: 1280, height: 900 });
    await waitFor('the note beside the text again', async () => {
      const { card, lines } = await cardBeside(page, WORDS);
      return card.left > (lines[0]?.right ?? Infinity);
    });
  });

  it('lays a note along the edge of a window that became narrow where there is no margin either', async () => {
    await world.control.evaluate(() => chrome.storage.local.set({ settings: { every: true, rail: false } }));
    await open(800, 900);
    await page.setViewport({ width: 460, height: 900 });
    await waitFor('a sheet', async () => {
      const { card, window } = await cardBeside(page, WORDS);
      return card.left === window.left && card.right === window.right;
    });
  });

  /** How much of an open card is what a reader scrolls in it, in CSS pixels. */
  const scrolledPart = (): Promise<number> => page.evaluate(() => {
    const card = document.querySelector('first-reported-notes')?.shadowRoot?.querySelector<HTMLElement>('[role="dialog"]');
    const boxes = card == null ? [] : [card, ...card.querySelectorAll<HTMLElement>('*')];
    const scroller = boxes.find((each) => each.scrollHeight > each.clientHeight + 1 && getComputedStyle(each).overflowY === 'auto');
    if (card == null || scroller === undefined) return Infinity;
    const stays = Array.from(scroller.children).filter((each) => getComputedStyle(each).position === 'sticky').reduce((sum, each) => sum + each.getBoundingClientRect().height, 0);
    return scroller.clientHeight - stays;
  });

  it.each([[844, 390], [640, 400], [320, 568]])('gives what a note says most of a low card, in a window of %d by %d', async (width, height) => {
    await open(width, height);
    const { card } = await cardBeside(page, WORDS);
    expect(await scrolledPart()).toBeGreaterThanOrEqual(Math.min(0.7 * (card.bottom - card.top), 200));
    // What a reader can do is below.
    await page.evaluate(() => {
      const buttons = Array.from(document.querySelector('first-reported-notes')?.shadowRoot?.querySelectorAll('[role="dialog"] button') ?? []);
      buttons.find((each) => each.textContent === 'Not this statement')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    });
    await press(page, 'Not this statement');
    await waitFor('the note to close', async () => await cardText(page) === null);
  });
});

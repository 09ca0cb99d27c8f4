/** The small card that pointing shows, in both browsers: one can go onto it, put it away and take one's time over it (WCAG 2.1, 1.4.13). */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/browsers';
import { openPage, pointAt, waitFor, waitForNotes } from '../../scripts/drive';
import { demonstration, ownPages } from './pages';
import { cardBeside } from './drawn';
import { cardText, openWorld, type World } from './world';

/** Longer than a glance takes to close, or to become another, in milliseconds. */
const A_WHILE = 900;
const aWhile = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, A_WHILE); });

describe.each(browserNames)('a glance in %s', (name) => {
  let world: World;
  let page: Page;
  beforeAll(async () => { world = await openWorld(name, ownPages(), { windowSize: [1280, 900] }); });
  afterAll(async () => { await world.close(); });
  beforeEach(async () => {
    page = await openPage(world, demonstration);
    await waitForNotes(page);
  });
  afterEach(async () => { await page.close(); });

  const glance = async (words: string): Promise<string> => {
    await pointAt(page, words);
    return waitFor('the glance', () => cardText(page));
  };
  const closed = (): Promise<boolean> => waitFor('it to close', async () => await cardText(page) === null);
  /** From the words to the card's middle, as slowly as somebody who sees little of the screen at a time. */
  const goOnto = async (words: string): Promise<void> => {
    const { card, lines: [line] } = await cardBeside(page, words);
    if (line === undefined) throw new Error('The words are nowhere.');
    const [from, to] = [line, card].map(({ left, right, top, bottom }) => ({ x: (left + right) / 2, y: (top + bottom) / 2 }));
    for (let step = 1; from !== undefined && to !== undefined && step <= 25; step += 1) {
      await page.mouse.move(from.x + (to.x - from.x) * step / 25, from.y + (to.y - from.y) * step / 25);
      await new Promise((resolve) => { setTimeout(resolve, 60); });
    }
  };

  it.each([['beside', 1280], ['below', 620]])('stays while the pointer goes onto it %s the text, over other passages too, and closes when it has left', async (_where, width) => {
    await page.setViewport({ width, height: 900 });
    await waitForNotes(page);
    const said = await glance('throwaway gesture');
    await goOnto('throwaway gesture');
    expect(await cardText(page)).toBe(said);
    await aWhile();
    expect(await cardText(page), 'while it is read').toBe(said);
    await page.mouse.move(2, 2, { steps: 3 });
    await closed();
  });

  it('stays as long as the pointer is on its passage', async () => {
    const said = await glance('throwaway gesture');
    await new Promise((resolve) => { setTimeout(resolve, 4_000); });
    expect(await cardText(page)).toBe(said);
  });

  it('is put away by Escape with the pointer on the passage or on it, and does not come back by itself', async () => {
    for (const ontoIt of [false, true]) {
      await glance('throwaway gesture');
      if (ontoIt) await goOnto('throwaway gesture');
      await page.keyboard.press('Escape');
      await closed();
      await aWhile();
      expect(await cardText(page)).toBeNull();
      await page.mouse.move(2, 2, { steps: 3 });
      await aWhile();
    }
  });

  it('gives way to another passage on which the pointer comes to rest', async () => {
    const said = await glance('throwaway gesture');
    await pointAt(page, 'I did a mistake');
    await waitFor('the other', async () => ![null, said].includes(await cardText(page)));
  });

  it('opens the whole note when it is clicked', async () => {
    await glance('throwaway gesture');
    await goOnto('throwaway gesture');
    await page.mouse.down();
    await page.mouse.up();
    await waitFor('the note', async () => (await cardText(page))?.includes('Why is this marked?'));
  });
});

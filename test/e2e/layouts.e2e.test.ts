/** The margin on layouts that news sites have: never over the page's own text or controls, and told by dots where it has no place. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/browsers';
import { openPage, waitFor, waitForNotes } from '../../scripts/drive';
import type { Page as Served } from '../../scripts/serve';
import { layouts } from '../support/layouts';
import { overlaps } from './drawn';
import { ownArticle } from './pages';
import { openWorld, type World } from './world';

const HOST = 'http://www.dailydot.com/layout/';
const WIDTHS = [1280, 768, 390];
const HEIGHT = 800;
/** Until the margin is measured again after the page has been laid out anew, in milliseconds. */
const REST = 300;

const paragraphs = ['split-quotes', 'reported-speech', 'other-times', 'brackets', 'in-passing', 'single-quotes', 'questions']
  .flatMap((name) => ownArticle(`stating/${name}`).text.split('\n').slice(1)).filter((line) => line.trim() !== '');
const names = Object.keys(layouts);
const url = (name: string): string => `${HOST}${name.replaceAll(' ', '-')}`;
const served = new Map<string, Served>(Object.entries(layouts).map(([name, layout]) => [url(name), { body: layout(paragraphs) }]));

/** Scrolls the page, or the box that the article stands in, to a share of its length. */
async function scrollToShare(page: Page, share: number): Promise<void> {
  await page.evaluate((part) => {
    const box = document.querySelector('body > .scroll') ?? document.documentElement;
    box.scrollTo({ top: (box.scrollHeight - box.clientHeight) * part, behavior: 'instant' });
  }, share);
  await new Promise((resolve) => { setTimeout(resolve, REST); });
}

describe.each(browserNames)('layouts in %s', (browser) => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await openWorld(browser, served);
    page = await openPage(world, 'about:blank');
  });
  afterAll(() => world.close());

  it.each(names)('%s', async (name) => {
    await page.setViewport({ width: WIDTHS[0] ?? 0, height: HEIGHT });
    await page.goto(url(name), { waitUntil: 'load' });
    await waitForNotes(page);
    const found: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: HEIGHT });
      for (const share of [0.3, 1]) {
        await scrollToShare(page, share);
        const { over } = await overlaps(page);
        found.push(...over.map((each) => `${each}, ${width} wide, at ${share}`));
      }
    }
    expect(found).toEqual([]);
  });

  it('has names beside floated pictures, wide tables and bars that stay, and none in a text of several columns', async () => {
    const forms: Record<string, string> = {};
    for (const name of ['floated pictures', 'wide tables', 'bars that stay at the sides', 'side notes', 'a page in a box that scrolls', 'a live blog of posts with borders', 'a live blog of posts with shadows on grey', 'text in two columns', 'text in three columns']) {
      await page.setViewport({ width: 1280, height: HEIGHT });
      await page.goto(url(name), { waitUntil: 'load' });
      await waitForNotes(page);
      await scrollToShare(page, 0.4);
      forms[name] = (await overlaps(page)).form;
    }
    expect(forms).toEqual({
      'floated pictures': 'names', 'wide tables': 'names', 'bars that stay at the sides': 'names', 'side notes': 'names', 'a page in a box that scrolls': 'names',
      'a live blog of posts with borders': 'names', 'a live blog of posts with shadows on grey': 'names',
      'text in two columns': 'none', 'text in three columns': 'none',
    });
  });

  it('counts what is off screen between bars that stay, wherever it is scrolled to', async () => {
    await page.setViewport({ width: 1280, height: HEIGHT });
    await page.goto(url('bars that stay at the sides'), { waitUntil: 'load' });
    await waitForNotes(page);
    const counts: string[][] = [];
    for (let by = 0; by < 4; by += 1) {
      await page.evaluate((top) => { scrollTo({ top, behavior: 'instant' }); }, 900 + by);
      await new Promise((resolve) => { setTimeout(resolve, REST); });
      counts.push(await page.evaluate(() => Array.from(document.querySelector('first-reported-notes')?.shadowRoot?.querySelectorAll('.fr-rail-more') ?? [],
        (count) => (count.textContent ?? '').replace(/\d+/, 'n'))));
    }
    expect(counts).toEqual(Array(4).fill(['n more above', 'n more below']));
  });

  it('shows nothing of the margin while the window changes its size', async () => {
    await page.setViewport({ width: 1280, height: HEIGHT });
    await page.goto(url('one column under a sticky header'), { waitUntil: 'load' });
    await waitForNotes(page);
    await scrollToShare(page, 0.3);
    expect((await overlaps(page)).form).toBe('names');
    await page.setViewport({ width: 700, height: HEIGHT });
    await page.evaluate(async () => { for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => { requestAnimationFrame(resolve); }); });
    expect((await overlaps(page)).over).toEqual([]);
    await waitFor('the margin to come back', async () => (await overlaps(page)).form === 'beads');
  });

  it('shows nothing of the margin while the box that the text stands in is scrolled', async () => {
    await page.setViewport({ width: 1280, height: HEIGHT });
    await page.goto(url('a page in a box that scrolls'), { waitUntil: 'load' });
    await waitForNotes(page);
    await scrollToShare(page, 0);
    const isShown = (): Promise<boolean> => page.evaluate(() => document.querySelector('first-reported-notes')?.shadowRoot?.querySelector('.fr-rail') != null);
    expect(await isShown()).toBe(true);
    const during = await page.evaluate(async () => {
      const box = document.querySelector('body > .scroll');
      box?.scrollBy(0, 300);
      for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => { requestAnimationFrame(resolve); });
      return document.querySelector('first-reported-notes')?.shadowRoot?.querySelector('.fr-rail') != null;
    });
    expect(during).toBe(false);
    await waitFor('the margin to come back', isShown);
  });
});

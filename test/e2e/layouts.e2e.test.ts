/** The margin on layouts that news sites have: never over the page's own text or controls, and told by dots where it has no place. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/browsers';
import { openPage, waitFor, waitForNotes } from '../../scripts/drive';
import type { Page as Served } from '../../scripts/serve';
import { layouts } from '../support/layouts';
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

/** What of the margin lies over text or controls of the page, or outside the window; and which form it has. */
async function overlaps(page: Page): Promise<{ readonly form: string; readonly over: readonly string[] }> {
  return page.evaluate(() => {
    const host = document.querySelector('first-reported-notes');
    const rail = host?.shadowRoot?.querySelector('.fr-rail') ?? null;
    if (rail === null) return { form: 'none', over: [] };
    const form = /fr-rail-(names|beads|strip)/.exec(rail.className)?.[1] ?? '';
    const cut = rail.querySelector('.fr-rail-seen')?.getBoundingClientRect();
    const ours = Array.from(rail.querySelectorAll('.fr-rail-item, .fr-rail-label:not(.fr-rail-tip) > span, .fr-rail-title, .fr-rail-hint, .fr-rail-more'), (element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const cuts = !element.matches('.fr-rail-more') && cut !== undefined;
      return { what: element.getAttribute('aria-label') ?? element.textContent, left, right, top: Math.max(top, cuts ? cut.top : 0, 0), bottom: Math.min(bottom, cuts ? cut.bottom : Infinity, innerHeight) };
    }).filter(({ top, bottom }) => bottom > top);

    const theirs: { readonly element: Element; readonly what: string; readonly box: DOMRect }[] = [];
    const shown = (element: Element): boolean => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element === null || node.nodeValue?.trim() === '' || !shown(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) theirs.push({ element, what: `“${(node.nodeValue ?? '').slice(0, 24)}”`, box });
    }
    for (const element of document.querySelectorAll('a, button, iframe, img')) {
      if (shown(element)) for (const box of element.getClientRects()) theirs.push({ element, what: element.localName, box });
    }
    const over = ours.flatMap((our) => theirs.flatMap(({ element, what, box }) => {
      const [left, right] = [Math.max(our.left, box.left), Math.min(our.right, box.right)];
      const [top, bottom] = [Math.max(our.top, box.top), Math.min(our.bottom, box.bottom)];
      // A line's box is a little taller than its letters.
      if (right - left < 1.5 || bottom - top < 2.5) return [];
      const at = document.elementsFromPoint((left + right) / 2, (top + bottom) / 2).find((each) => each !== host);
      return at !== undefined && (element.contains(at) || at.contains(element)) ? [`${our.what ?? ''} over ${what}`] : [];
    }));
    return { form, over };
  });
}

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
    for (const name of ['floated pictures', 'wide tables', 'bars that stay at the sides', 'side notes', 'a page in a box that scrolls', 'text in two columns', 'text in three columns']) {
      await page.setViewport({ width: 1280, height: HEIGHT });
      await page.goto(url(name), { waitUntil: 'load' });
      await waitForNotes(page);
      await scrollToShare(page, 0.4);
      forms[name] = (await overlaps(page)).form;
    }
    expect(forms).toEqual({
      'floated pictures': 'names', 'wide tables': 'names', 'bars that stay at the sides': 'names', 'side notes': 'names', 'a page in a box that scrolls': 'names',
      'text in two columns': 'none', 'text in three columns': 'none',
    });
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

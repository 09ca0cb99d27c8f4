/** What is drawn keeps up with a page that changes its colours or its layout, in both browsers. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { colourOf, contrast } from '../../page/ink';
import { browserNames } from '../../scripts/browsers';
import { openPage, waitFor, waitForNotes } from '../../scripts/drive';
import { demonstration, ownPages } from './pages';
import { openWorld, type World } from './world';

const themed = 'http://www.dailydot.com/themed';
const wide = 'http://www.dailydot.com/wide-gamut';
const tall = 'http://www.dailydot.com/tall';
const served = ownPages();
const article = served.get(demonstration)?.body ?? '';
const styled = (css: string): string => article.replace('</head>', `<style>${css}</style></head>`);
served.set(themed, { body: styled(`:root { color-scheme: light } html, body { background: #fff; color: #111; transition: background-color 400ms }
  html.night { color-scheme: dark } html.night, html.night body { background: #17161a; color: #eee }`) });
served.set(wide, { body: styled('html, body { background: oklch(0.2 0.02 300); color: oklch(0.95 0 none) } p { background: color(display-p3 0.1 0.1 0.12) }') });
served.set(tall, { body: styled('html, body { height: 100%; margin: 0 }') });

/** What text must have against its ground (WCAG 1.4.3). */
const ENOUGH = 4.5;
const BLACK = { red: 0, green: 0, blue: 0, alpha: 1 };

describe.each(browserNames)('what is drawn in %s', (name) => {
  let world: World;
  let page: Page;
  beforeAll(async () => { world = await openWorld(name, served); });
  afterAll(() => world.close());
  afterEach(() => page.close());

  async function open(url: string): Promise<void> {
    page = await openPage(world, url);
    await page.setViewport({ width: 1280, height: 900 });
    await waitForNotes(page);
    await waitFor('the margin', () => page.evaluate(() => document.querySelector('first-reported-notes')?.shadowRoot?.querySelector('.fr-rail-item') != null));
  }

  /** The contrast of the margin's names with the page, and the inks of its lines. */
  async function look(): Promise<{ readonly names: number; readonly inks: readonly string[] }> {
    const { ink, ground, inks } = await page.evaluate(() => {
      const word = document.querySelector('first-reported-notes')?.shadowRoot?.querySelector('.fr-rail-name');
      const lines = Array.from(CSS.highlights.keys()).filter((each) => /^first-reported-(?!family|open)/.test(each));
      return {
        ink: word == null ? '' : getComputedStyle(word).color, ground: getComputedStyle(document.body).backgroundColor,
        inks: [...new Set(lines.map((each) => each.slice(each.lastIndexOf('-') + 1)))].sort(),
      };
    });
    const [text, behind] = [colourOf(ink), colourOf(ground)];
    return { names: text === null || behind === null ? 0 : contrast(text, behind), inks };
  }

  /** The article has one dark passage by day too. */
  async function expectReadable(inks: 'deep,pale' | 'pale'): Promise<void> {
    await waitFor(`lines in ${inks} ink`, async () => (await look()).inks.join() === inks, 4_000);
    await waitFor('names that can be read', async () => (await look()).names >= ENOUGH, 4_000);
  }

  it('stands out from a page whose own switch makes it dark, and light again', async () => {
    await open(themed);
    await expectReadable('deep,pale');
    await page.evaluate(() => { document.documentElement.className = 'night'; });
    await expectReadable('pale');
    await page.evaluate(() => { document.documentElement.className = ''; });
    await expectReadable('deep,pale');
  });

  it('stands out from grounds that are given in notations beyond sRGB', async () => {
    await open(wide);
    await waitFor('lines in pale ink', async () => (await look()).inks.join() === 'pale', 4_000);
    const ink = await page.evaluate(() => {
      const word = document.querySelector('first-reported-notes')?.shadowRoot?.querySelector('.fr-rail-name');
      return word == null ? '' : getComputedStyle(word).color;
    });
    expect(contrast(colourOf(ink) ?? BLACK, BLACK)).toBeGreaterThan(ENOUGH);
  });

  // Firefox's driver cannot say that it is night.
  it.runIf(name === 'chrome')('stands out from a page that turns dark with the system', async () => {
    await open(demonstration);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    await expectReadable('deep,pale');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await expectReadable('pale');
  });

  /** How far a bead of the margin is from the words that it stands for: of the note that its button opens. */
  const astray = (): Promise<number> => page.evaluate(() => {
    const bead = document.querySelector('first-reported-notes')?.shadowRoot?.querySelector('.fr-rail-bead')?.getBoundingClientRect();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf('that page doesn') ?? -1;
      if (at < 0 || bead === undefined) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 5);
      const words = range.getBoundingClientRect();
      return Math.abs((words.top + words.bottom - bead.top - bead.bottom) / 2);
    }
    return Infinity;
  });

  it.each([
    ['is pushed down from above', "document.querySelector('header').style.paddingBottom = '200px'"],
    ['is pushed down by a margin', "document.querySelector('h1').style.marginTop = '240px'"],
    ['is moved by itself', "document.querySelector('main, article').style.transform = 'translateY(150px)'"],
  ])('stands beside its line where the text %s, and the page does not change its size', async (_, change) => {
    await open(tall);
    await waitFor('the bead beside its line', async () => await astray() < 40);
    await page.evaluate(`void (${change})`);
    await waitFor('the bead beside its line again', async () => await astray() < 40, 4_000);
  });
});

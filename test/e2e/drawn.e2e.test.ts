/** How it is drawn where pages are seen otherwise, in both browsers: zoomed, from right to left, on paper, in few colours, without motion. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/browsers';
import { markedTexts, openPage, pointAt, tabOf, waitFor, waitForNotes } from '../../scripts/drive';
import { setLook } from './asking';
import { apart, cardBeside, overlap, overlaps, type PlacedCard } from './drawn';
import { covering, demonstration, ownPages } from './pages';
import { inkIn } from './pdf';
import { cardText, dotEveryPassage, focusIsInCard, isDrawnOn, openWorld, type World } from './world';

declare const chrome: { readonly tabs: { setZoom(tab: number, factor: number): Promise<void> } };

const fromTheRight = 'http://www.dailydot.com/from-the-right';
const served = ownPages();
const leftToRight = served.get(covering)?.body ?? '';
const inShadow = 'http://www.dailydot.com/in-shadow';
served.set(inShadow, { body: leftToRight.replace(/<p>(?=“I feel like)(.*?)<\/p>/, '<div id="host"><template shadowrootmode="open"><p>$1</p></template></div>') });
served.set(fromTheRight, { body: leftToRight.replace('<html ', '<html dir="rtl" ') });

describe.each(browserNames)('what is drawn in %s', (name) => {
  let world: World;
  let page: Page;
  let tab: number;
  beforeAll(async () => { world = await openWorld(name, served, { prefs: { 'ui.prefersReducedMotion': 1 } }); });
  afterAll(async () => { await world.close(); });

  const WORDS = 'I feel like Pablo Escobar';

  async function open(url: string): Promise<void> {
    page = await openPage(world, url);
    tab = await tabOf(page, world.control);
    await waitForNotes(page);
  }

  /** Puts the sentence's paragraph to a share of the window's height. */
  async function scrollTo(share: number): Promise<void> {
    await page.evaluate((wanted, at) => {
      const box = Array.from(document.querySelectorAll('p')).find((each) => each.textContent.includes(wanted))?.getBoundingClientRect();
      if (box !== undefined) scrollBy({ top: (box.top + box.bottom) / 2 - innerHeight * at, behavior: 'instant' });
    }, WORDS, share);
    // The margin is measured when the page has come to rest.
    await new Promise((resolve) => { setTimeout(resolve, 400); });
  }

  /** Puts the sentence into the middle of the window, or elsewhere, and opens its note. */
  async function openNote(share = 0.5): Promise<PlacedCard> {
    await scrollTo(share);
    await world.tell(page, 'look-up', WORDS);
    return standing();
  }

  async function standing(): Promise<PlacedCard> {
    await waitFor('the note', () => cardText(page));
    let before = '';
    return waitFor('the note to stand still', async () => {
      const drawn = await cardBeside(page, WORDS);
      const still = JSON.stringify(drawn) === before;
      before = JSON.stringify(drawn);
      return still && drawn;
    });
  }

  function expectInPlace({ card, lines, window }: PlacedCard): void {
    expect(card.left).toBeGreaterThanOrEqual(window.left);
    expect(card.top).toBeGreaterThanOrEqual(window.top);
    expect(card.right).toBeLessThanOrEqual(window.right + 1);
    expect(card.bottom).toBeLessThanOrEqual(window.bottom + 1);
    // Level with the words or next to them, and not over them.
    for (const line of lines) expect(overlap(card, line)).toBeLessThanOrEqual(1);
    expect(Math.min(...lines.map((line) => apart(card, line)))).toBeLessThan(20);
  }

  describe.each([demonstration, fromTheRight])('%s', (url) => {
    beforeAll(() => open(url));
    afterAll(async () => {
      await world.control.evaluate((id) => chrome.tabs.setZoom(id, 1), tab);
      await page.close();
    });
    afterEach(() => page.keyboard.press('Escape'));

    it.each([0.5, 1, 2])('the note beside its sentence and the margin beside the text, zoomed to %d', async (factor) => {
      await world.control.evaluate((id, zoom) => chrome.tabs.setZoom(id, zoom), tab, factor);
      expectInPlace(await openNote());
      const { form, side, over } = await overlaps(page);
      expect(over).toEqual([]);
      if (factor < 2) expect({ form, side }).toEqual({ form: 'names', side: url === fromTheRight ? 'right' : 'left' });
    });

    it('the note beside its sentence and the margin beside the text, zoomed by the page itself', async () => {
      await world.control.evaluate((id) => chrome.tabs.setZoom(id, 1), tab);
      await page.evaluate(() => { document.documentElement.style.setProperty('zoom', '1.3'); });
      expectInPlace(await openNote());
      expect((await overlaps(page)).over).toEqual([]);
    });
  });

  describe.each([demonstration, fromTheRight])('%s in a narrow window', (url) => {
    beforeAll(async () => {
      await open(url);
      await page.setViewport({ width: 390, height: 844 });
    });
    afterAll(() => page.close());

    function expectBeside({ card, lines, window }: PlacedCard): void {
      expect([card.left, card.right]).toEqual([window.left, window.right]);
      expect(card.bottom - card.top).toBeGreaterThan(300);
      // At the edge from which there is more room.
      if ((lines[0]?.top ?? 0) + (lines.at(-1)?.bottom ?? 0) > window.bottom) expect(card.top).toBe(0);
      else expect(card.bottom).toBeCloseTo(window.bottom, 0);
      for (const line of lines) expect(overlap(card, line)).toBeLessThanOrEqual(0);
    }

    it.each([0.2, 0.4, 0.5, 0.6, 0.85])('the note at the edge, beside its sentence at %d of the height, which does not move', async (share) => {
      await scrollTo(share);
      const before = await page.evaluate(() => scrollY);
      expectBeside(await openNote(share));
      expect(await page.evaluate(() => scrollY)).toBe(before);
      await waitFor('the focus to be in the card', () => focusIsInCard(page));
      await page.keyboard.press('Escape');
      await waitFor('the note to close', async () => await cardText(page) === null);
      expect(await focusIsInCard(page)).toBe(false);
    });

    it('and beside one that was out of view, when it is gone to', async () => {
      await openNote();
      await page.evaluate(() => { window.scrollTo({ top: 0, behavior: 'instant' }); });
      await world.tell(page, 'step', 1);
      await world.tell(page, 'step', -1);
      expectBeside(await standing());
      await page.keyboard.press('Escape');
    });

    it('and where the window gets lower', async () => {
      await openNote(0.3);
      await page.setViewport({ width: 390, height: 560 });
      await new Promise((resolve) => { setTimeout(resolve, 300); });
      const { card, lines } = await standing();
      for (const line of lines) expect(overlap(card, line)).toBeLessThanOrEqual(0);
      await page.keyboard.press('Escape');
      await page.setViewport({ width: 390, height: 844 });
    });
  });

  it('lines in a shadow root, too', async () => {
    await dotEveryPassage(world);
    await open(inShadow);
    const seen = async (): Promise<string> => {
      const clip = await page.evaluate(() => {
        const { left, top, width, height } = document.querySelector('#host')?.getBoundingClientRect() ?? new DOMRect();
        return { x: left, y: top, width, height };
      });
      return page.screenshot({ clip, encoding: 'base64' });
    };
    await waitFor('its words to be marked', async () => (await markedTexts(page)).some(({ text }) => text.includes(WORDS)));
    const withLines = await seen();
    await setLook(world, 'off');
    await waitFor('nothing to be drawn', async () => !await isDrawnOn(page));
    expect(await seen()).not.toBe(withLines);
    await setLook(world, 'marks');
    await page.close();
  });

  it.each([covering, inShadow])('a tint under the words whose note is open: %s', async (url) => {
    await open(url);
    /** Red, green and blue above the letters of the words, where no line is. */
    const ground = async (): Promise<readonly number[]> => {
      const clip = await page.evaluate((words) => {
        const roots: ParentNode[] = [document, document.querySelector('#host')?.shadowRoot ?? document];
        const text = roots.flatMap((root) => Array.from(root.querySelectorAll('p'))).find((each) => each.textContent.includes(words))?.firstChild;
        if (!(text instanceof Text)) throw new Error('The page does not have these words.');
        const range = document.createRange();
        range.setStart(text, text.data.indexOf(words));
        range.setEnd(text, text.data.indexOf(words) + words.length);
        const { left, top } = range.getClientRects()[0] ?? new DOMRect();
        return { x: Math.round(left) + 4, y: Math.round(top) + 2, width: 1, height: 1 };
      }, WORDS);
      const picture = await page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
      return page.evaluate(async (base64) => {
        const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]));
        const context = new OffscreenCanvas(1, 1).getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        return Array.from(context?.getImageData(0, 0, 1, 1).data.slice(0, 3) ?? []);
      }, picture);
    };
    expect(await ground()).toEqual([255, 255, 255]);
    await world.tell(page, 'look-up', WORDS);
    await waitFor('the note', () => cardText(page));
    const [red = 0, green = 0, blue = 0] = await ground();
    // A shadow of the card's would be grey.
    expect(Math.min(red, blue) - green).toBeGreaterThan(8);
    await page.close();
  });

  describe('the demonstration', () => {
    beforeEach(() => open(demonstration));
    afterEach(async () => {
      await setLook(world, 'marks');
      await page.close();
    });

    it('on paper: as without the extension', async () => {
      await openNote();
      const withNotes = inkIn(await page.pdf());
      await setLook(world, 'off');
      await waitFor('all to go', async () => !await isDrawnOn(page));
      expect(withNotes).toEqual(inkIn(await page.pdf()));
      expect(withNotes.lines).toBeGreaterThan(5);
    });

    it.runIf(name === 'chrome')('in forced colours: the passages that are worth a look, and not every one as if it were selected', async () => {
      const marked = async (dotted: boolean): Promise<string[]> => (await markedTexts(page)).filter(({ line }) => (line === 'dotted') === dotted).map(({ text }) => text);
      await dotEveryPassage(world);
      await waitFor('dots', async () => (await marked(true)).length > 10);
      const worth = await marked(false);
      expect(worth.length).toBeGreaterThan(2);
      const dots = await marked(true);
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      // Where the margin does not tell of a passage its dots must.
      await waitFor('the dots to go', async () => (await marked(true)).length < dots.length / 4);
      expect(await marked(false)).toEqual(worth);
    });

    it.runIf(name === 'chrome')('in forced colours: the passage whose note is open, and not its whole family as if it were selected', async () => {
      const lit = (): Promise<readonly string[]> => page.evaluate(() => Array.from(CSS.highlights)
        .filter(([name]) => /^first-reported-(?:family|open)/.test(name)).flatMap(([name, highlight]) => Array(highlight.size).fill(name.split('-')[2]) as string[]));
      await openNote();
      await waitFor('the passage and its family', async () => (await lit()).filter((each) => each === 'family').length > 2);
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      await waitFor('the passage alone', async () => (await lit()).join() === 'open');
      await page.keyboard.press('Escape');
      await pointAt(page, 'throwaway gesture');
      await waitFor('a family that is pointed at', async () => (await lit()).filter((each) => each === 'family').length > 2);
    });

    it('without motion, where the reader wants none', async () => {
      if (name === 'chrome') await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await world.tell(page, 'step', -1);
      await waitFor('the last note', () => cardText(page));
      const moved = await page.evaluate(async () => {
        const before = scrollY;
        await new Promise((resolve) => { setTimeout(resolve, 300); });
        const card = document.querySelector('first-reported-notes')?.shadowRoot?.querySelector('[role="dialog"]');
        return [before > 0, scrollY - before, card?.getAnimations().length];
      });
      expect(moved).toEqual([true, 0, 0]);
    });
  });
});

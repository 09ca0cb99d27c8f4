/** How it is drawn where pages are seen otherwise, in both browsers: zoomed, from right to left, on paper, in few colours, without motion. */
import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/browsers';
import { markedTexts, openPage, tabOf, waitFor, waitForNotes } from '../../scripts/drive';
import { setLook } from './asking';
import { covering, demonstration, ownPages } from './pages';
import { cardText, isDrawnOn, openWorld, type World } from './world';

declare const chrome: { readonly tabs: { setZoom(tab: number, factor: number): Promise<void> } };

const fromTheRight = 'http://www.dailydot.com/from-the-right';
const served = ownPages();
const leftToRight = served.get(covering)?.body ?? '';
served.set(fromTheRight, { body: leftToRight.replace('<html ', '<html dir="rtl" ') });

interface Box { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
interface Drawn {
  readonly window: Box;
  readonly card: Box;
  readonly sentence: readonly Box[];
  /** What lies in the margin: names, beads, brackets. */
  readonly rail: readonly Box[];
  readonly text: readonly Box[];
  readonly side: string;
}

/** Where things of ours and the page's text are drawn in the window. */
async function drawnOn(page: Page, words: string): Promise<Drawn> {
  return page.evaluate((wanted) => {
    const plain = ({ left, top, right, bottom }: Box): Box => ({ left, top, right, bottom });
    const inside = (node: Node, from = 0, to = node.nodeValue?.length ?? 0): Box[] => {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      return Array.from(range.getClientRects(), plain);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Node[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    const root = document.querySelector('first-reported-notes')?.shadowRoot;
    const dialog = root?.querySelector('[role="dialog"]');
    const holder = nodes.find((node) => node.nodeValue?.includes(wanted));
    if (root == null || dialog == null || holder === undefined) throw new Error('There is no card, or no such sentence.');
    const at = holder.nodeValue?.indexOf(wanted) ?? 0;
    // Of what is off screen or under a header nothing is seen.
    const seen = (part: Element): Box => {
      const { left, top, right, bottom } = part.getBoundingClientRect();
      const around = part.closest('.fr-rail-seen')?.getBoundingClientRect() ?? { top, bottom };
      // A bracket's line is drawn in the middle of what can be pressed.
      const inward = part.matches('.fr-rail-bracket') ? 6 : 0;
      return { left: left + inward, top: Math.max(top, around.top), right: right - inward, bottom: Math.min(bottom, around.bottom) };
    };
    const parts = root.querySelectorAll('.fr-rail-label, .fr-rail-dot, .fr-rail-head, .fr-rail-more, .fr-rail-bracket');
    return {
      window: { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: innerHeight },
      card: plain(dialog.getBoundingClientRect()), sentence: inside(holder, at, at + wanted.length),
      rail: Array.from(parts).filter((part) => part.checkVisibility()).map(seen).filter(({ top, bottom }) => top < bottom),
      text: nodes.filter((node) => node.nodeValue?.trim() !== '').flatMap((node) => inside(node)),
      side: /fr-rail-(?:left|right)/.exec(root.querySelector('.fr-rail')?.className ?? '')?.[0] ?? 'none',
    };
  }, words);
}

/** How deep two boxes lie in one another, in CSS pixels. */
const overlap = (a: Box, b: Box): number => Math.min(a.right - b.left, b.right - a.left, a.bottom - b.top, b.bottom - a.top);
/** How far two boxes are apart in height. */
const apart = (a: Box, b: Box): number => Math.max(b.top - a.bottom, a.top - b.bottom, 0);

/** What a PDF draws: how many lines and areas, and how many characters by their numbers in its fonts. */
function inkIn(pdf: Uint8Array): { readonly lines: number; readonly characters: number } {
  const file = Buffer.from(pdf).toString('latin1');
  const drawn = Array.from(file.matchAll(/stream\r?\n([\s\S]*?)endstream/g), ([, packed = '']) => {
    try {
      return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
    } catch {
      // A picture of another packing.
      return '';
    }
  }).filter((stream) => / Tf$/m.test(stream)).join('\n');
  return { lines: drawn.match(/^(?:.* )?(?:f\*?|S|B\*?|Do)$/gm)?.length ?? 0, characters: Array.from(drawn.matchAll(/<([0-9A-F]+)>/gi), ([, codes = '']) => codes.length).reduce((sum, length) => sum + length, 0) };
}

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

  /** Puts the sentence into the middle of the window and opens its note. */
  async function openNote(): Promise<Drawn> {
    await page.evaluate((wanted) => {
      Array.from(document.querySelectorAll('p')).find((each) => each.textContent.includes(wanted))?.scrollIntoView({ block: 'center', behavior: 'instant' });
    }, WORDS);
    // The margin is measured when the page has come to rest.
    await new Promise((resolve) => { setTimeout(resolve, 400); });
    await world.tell(page, 'look-up', WORDS);
    await waitFor('the note', () => cardText(page));
    let before = '';
    return waitFor('the note to stand still', async () => {
      const drawn = await drawnOn(page, WORDS);
      const still = JSON.stringify(drawn) === before;
      before = JSON.stringify(drawn);
      return still && drawn;
    });
  }

  function expectInPlace({ window, card, sentence, rail, text }: Drawn): void {
    expect(card.left).toBeGreaterThanOrEqual(window.left);
    expect(card.top).toBeGreaterThanOrEqual(window.top);
    expect(card.right).toBeLessThanOrEqual(window.right + 1);
    expect(card.bottom).toBeLessThanOrEqual(window.bottom + 1);
    // Level with the words or next to them, and not over them.
    for (const line of sentence) expect(overlap(card, line)).toBeLessThanOrEqual(1);
    expect(Math.min(...sentence.map((line) => apart(card, line)))).toBeLessThan(20);
    for (const part of rail) for (const line of text) expect(overlap(part, line), `${JSON.stringify(part)} over ${JSON.stringify(line)}`).toBeLessThanOrEqual(1);
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
      const drawn = await openNote();
      expectInPlace(drawn);
      if (factor < 2) {
        expect(drawn.rail.length).toBeGreaterThan(5);
        expect(drawn.side).toBe(url === fromTheRight ? 'fr-rail-right' : 'fr-rail-left');
      }
    });
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
      const worth = await marked(false);
      expect(worth.length).toBeGreaterThan(2);
      const dots = await marked(true);
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      // Where the margin does not tell of a passage its dots must.
      await waitFor('the dots to go', async () => (await marked(true)).length < dots.length / 4);
      expect(await marked(false)).toEqual(worth);
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

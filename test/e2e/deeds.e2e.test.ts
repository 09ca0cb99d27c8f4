/** What a reader does with notes, in both browsers: margin, list, look-up, turning notes down, quiet modes. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/browsers';
import { markedTexts, openPage, pointAt, tabOf, waitFor, waitForNotes } from '../../scripts/drive';
import { listenForNoise } from './noise';
import { demonstration, ownPages } from './pages';
import { answerOn, cardText, dotEveryPassage, focusIsInCard, isDrawnOn, openWorld, press, type World } from './world';

interface Storage { readonly chrome: { readonly storage: { readonly local: { clear(): Promise<void>; get(key: string): Promise<Record<string, unknown>> } } } }

async function pin(page: Page, words: string): Promise<string> {
  await pointAt(page, words);
  await page.mouse.down();
  await page.mouse.up();
  return waitFor('the pinned note', async () => {
    const text = await cardText(page);
    return text?.includes('Why is this marked?') === true && text;
  });
}

async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, words);
}

describe.each(browserNames)('what a reader does in %s', (name) => {
  let world: World;
  let page: Page;
  beforeAll(async () => { world = await openWorld(name, ownPages()); });
  afterAll(async () => { await world.close(); });
  beforeEach(async () => {
    await world.control.evaluate(() => (globalThis as unknown as Storage).chrome.storage.local.clear());
    page = await openPage(world, demonstration);
    await waitForNotes(page);
  });
  afterEach(async () => { await page.close(); });

  const marked = async (): Promise<string> => (await markedTexts(page)).map(({ text }) => text).join(' ¦ ');
  const stored = (): Promise<Record<string, unknown>> => world.control.evaluate(async () =>
    ((await (globalThis as unknown as Storage).chrome.storage.local.get('settings'))['settings'] ?? {}) as Record<string, unknown>);

  it('has names in the margin that open the notes they stand for', async () => {
    await press(page, 'Twitter');
    expect(await waitFor('the note', () => cardText(page))).toContain('Twitter');
    await waitFor('the focus to be in the card', () => focusIsInCard(page));
    await page.keyboard.press('Escape');
    await waitFor('the note to close', async () => await cardText(page) === null);
  });

  it('keeps the focus in the margin while the page is scrolled, and measured anew when it rests', async () => {
    const focused = (): Promise<string | null> => page.evaluate(() => document.querySelector('first-reported-notes')?.shadowRoot?.activeElement?.getAttribute('aria-label') ?? null);
    const lit = (): Promise<number> => page.evaluate(() => document.querySelector('first-reported-notes')?.shadowRoot?.querySelectorAll('[data-lit]').length ?? 0);
    await page.evaluate(() => { document.querySelector('first-reported-notes')?.shadowRoot?.querySelector<HTMLElement>('.fr-rail-item[aria-label*="passages"]')?.focus({ preventScroll: true }); });
    const before = await focused();
    expect(before).toContain('passage');
    await waitFor('its family to be lit', async () => await lit() > 0);
    for (let turn = 0; turn < 5; turn += 1) {
      await page.evaluate(() => { scrollBy({ top: 150, behavior: 'instant' }); });
      await new Promise((resolve) => { setTimeout(resolve, 250); });
      expect([await focused(), await lit() > 0]).toEqual([before, true]);
    }
  });

  it('goes through the margin by keyboard item by item, and leaves it whole', async () => {
    await page.setViewport({ width: 1280, height: 813 });
    const rest = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 400); });
    const scrollTo = async (top: number): Promise<void> => {
      await page.evaluate((to) => { window.scrollTo({ top: to, behavior: 'instant' }); }, top);
      await rest();
    };
    const items = (): Promise<readonly (string | null)[]> => page.evaluate(() =>
      Array.from(document.querySelector('first-reported-notes')?.shadowRoot?.querySelectorAll('.fr-rail-item') ?? [], (item) => item.getAttribute('data-item')));
    const focused = (): Promise<string | null> => page.evaluate(() => document.querySelector('first-reported-notes')?.shadowRoot?.activeElement?.getAttribute('data-item') ?? null);
    // What is further down is drawn when one gets there.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let top = 0; top < height; top += 600) await scrollTo(top);
    await scrollTo(0);
    const all = await items();
    expect(all.length).toBeGreaterThan(8);

    await page.reload({ waitUntil: 'load' });
    await waitForNotes(page);
    await rest();
    const noise = await listenForNoise(world);
    await noise.heard();
    const passed: (string | null)[] = [];
    for (let turn = 0; turn < all.length + 20 && passed.length < all.length; turn += 1) {
      await page.keyboard.press('Tab');
      await rest();
      const item = await focused();
      if (item !== null || passed.length > 0) passed.push(item);
    }
    expect(passed).toEqual(all);
    await scrollTo(0);
    expect(await items()).toEqual(all);
    expect(await noise.heard()).toEqual([]);
  });

  it('explains the margin until the reader got it', async () => {
    // In whatever font the page is drawn, there is room above the first name.
    await page.evaluate(() => { document.querySelector('h1')?.style.setProperty('margin-top', '150px'); });
    await press(page, 'Got it');
    await waitFor('the choice to be kept', async () => (await stored())['hintSeen'] === true);
  });

  it('has every note in a list for the keyboard, which comes after the page', async () => {
    await page.evaluate(() => { document.querySelector<HTMLElement>('article a')?.focus(); });
    await waitFor('the list', async () => {
      await page.keyboard.press('Tab');
      return page.evaluate(() => document.querySelector('first-reported-notes')?.shadowRoot?.activeElement?.matches('nav button'));
    });
    expect(await page.evaluate(() => document.querySelector('first-reported-notes')?.shadowRoot?.querySelectorAll('nav button').length), 'buttons to pass').toBe(1);
    await page.keyboard.press('Enter');
    await waitFor('the list to unfold', () => page.evaluate(() => (document.querySelector('first-reported-notes')?.shadowRoot?.querySelectorAll('nav li').length ?? 0) > 3));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitFor('the note', () => cardText(page));
    await waitFor('the focus to be in the card', () => focusIsInCard(page));
    await page.keyboard.press('Escape');
    await waitFor('the focus to be back in the list', () =>
      page.evaluate(() => document.querySelector('first-reported-notes')?.shadowRoot?.activeElement?.closest('nav') != null));
  });

  it('answers a look-up of selected words: with the note on them, with the nearest, or that there is none', async () => {
    await select(page, 'I feel like Pablo Escobar');
    await world.tell(page, 'look-up', '');
    expect(await waitFor('the answer', () => cardText(page))).toContain('TechCrunch');
    await page.keyboard.press('Escape');
    await waitFor('the answer to close', async () => await cardText(page) === null);
    await select(page, 'the coffee machine, in March');
    await world.tell(page, 'look-up', '');
    expect(await waitFor('a sentence', () => answerOn(page))).toBe('We hold nothing close to these words.');
  });

  it('answers a look-up that comes before the page is read once it is', async () => {
    const { control } = world;
    const look = (chosen: string): Promise<void> => control.evaluate((each) =>
      (globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }).chrome.storage.local.set({ settings: { look: each } }), chosen);
    await look('off');
    await page.reload();
    // The gate is silent once it has asked for the rest, which it is not given. Were it asked later, the page would have two sessions, of which the second ends the first.
    const tab = await tabOf(page, control);
    await waitFor('the gate to have asked', () => control.evaluate(async (tabId) => {
      const { tabs } = (globalThis as unknown as { chrome: { tabs: { sendMessage(tab: number, message: unknown, options: object): Promise<unknown> } } }).chrome;
      return await tabs.sendMessage(tabId, { name: 'state', args: [] }, { frameId: 0 }).then(() => false, () => true);
    }, tab));
    // Nothing is in the page now, as before a command on a site that is not read by itself.
    await look('marks');
    await control.evaluate(async (tabId) => {
      const { scripting, tabs } = (globalThis as unknown as { chrome: {
        scripting: { executeScript(injection: object): Promise<unknown> };
        tabs: { sendMessage(tab: number, message: unknown, options: object): Promise<unknown> };
      } }).chrome;
      await scripting.executeScript({ target: { tabId }, files: ['stage.js', 'matcher.js', 'content-scripts/annotate.js'] });
      await tabs.sendMessage(tabId, { name: 'look-up', args: ['I feel like Pablo Escobar'] }, { frameId: 0 });
    }, tab);
    expect(await waitFor('the answer', () => cardText(page))).toContain('TechCrunch');
  });

  it('names who else carries a statement', async () => {
    await pin(page, 'I feel like Pablo Escobar');
    await press(page, 'carry it');
    expect(await waitFor('the others', async () => {
      const said = await cardText(page);
      return said?.includes('credits TechCrunch') === true ? said : null;
    })).toMatch(/CNN|Metro|HuffPost|BBC/);
  });

  it('takes a passage for what the reader says it is not, and tells where that can be undone', async () => {
    await pin(page, 'I feel like Pablo Escobar');
    await press(page, 'Not this statement');
    expect(await waitFor('a sentence', () => answerOn(page))).toContain('settings');
    await waitFor('the mark to go', async () => !(await marked()).includes('Pablo Escobar'));
    expect((await stored())['rejected']).toEqual([expect.stringContaining('I feel like Pablo Escobar')]);
  });

  it('mutes a statement on every page', async () => {
    await pin(page, 'I feel like Pablo Escobar');
    await press(page, 'Mute');
    await waitFor('the mark to go', async () => !(await marked()).includes('Pablo Escobar'));
    await page.reload();
    await waitForNotes(page);
    expect(await marked()).not.toContain('Pablo Escobar');
  });

  it('copies a credit line on a page without a clipboard', async () => {
    expect(await page.evaluate(() => 'clipboard' in navigator)).toBe(false);
    await pin(page, 'I feel like Pablo Escobar');
    await press(page, 'Copy credit line');
    await waitFor('the button to say so', async () => (await cardText(page))?.includes('On the clipboard'));
  });

  it('shows only what goes back to one origin, where the popup asks for it', async () => {
    await dotEveryPassage(world);
    await waitFor('dots', async () => (await marked()).includes('Pablo Escobar'));
    await world.tell(page, 'show-origins', ['twitter']);
    await waitFor('the others to go', async () => !(await marked()).includes('Pablo Escobar'));
    expect(await marked()).toContain('human error');
    await world.tell(page, 'show-origins', null);
    await waitFor('them to come back', async () => (await marked()).includes('Pablo Escobar'));
  });

  it('is quiet in one tab, and stays so there', async () => {
    await world.tell(page, 'tab-look', 'margin');
    await waitFor('the underlines to go', async () => (await markedTexts(page)).length === 0);
    expect(await isDrawnOn(page)).toBe(true);
    await world.tell(page, 'tab-look', 'off');
    await waitFor('everything to go', async () => !await isDrawnOn(page));
    await world.tell(page, 'step', 1);
    expect(await waitFor('a sentence', () => answerOn(page))).toBe('Switched off in this tab');
    await world.tell(page, 'tab-look', null);
    await waitForNotes(page);
  });
});

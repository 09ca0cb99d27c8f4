/** A reader's path in both browsers: marks, notes, keyboard, switching off, and what the page keeps. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/browsers';
import { markedTexts, openPage, pointAt, waitFor, waitForNotes } from '../../scripts/drive';
import { covering, demonstration, near, ownArticle, ownPages, unrelated } from './pages';
import { cardText, documentWithoutHost, dotEveryPassage, focusIsInCard, isDrawnOn, openWorld, type World } from './world';

const late = 'http://www.dailydot.com/late-in-a-shadow-root';
/** A page of the outlet's that fills a shadow root when it is long loaded, as frameworks do. */
const lateInShadow = `<!doctype html><html lang="en"><title>Late</title><news-page><template shadowrootmode="open"></template></news-page>
<script>setTimeout(() => {
  document.querySelector('news-page').shadowRoot.setHTMLUnsafe(${JSON.stringify(`<article>${ownArticle('stating/split-quotes').text.split(/\n+/).map((line) => `<p>${line}</p>`).join('')}</article>`)});
}, 2000)</script></html>`;

/** Long enough for the gate and the engine to have run on a page where they find nothing to do, in milliseconds. */
const A_WHILE = 1_500;

describe.each(browserNames)('reading in %s', (name) => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await openWorld(name, new Map([...ownPages(), [late, { body: lateInShadow }]]));
    await dotEveryPassage(world);
  });
  afterAll(async () => { await world.close(); });
  afterEach(async () => { if (!page.isClosed()) await page.close(); });

  async function open(url: string): Promise<void> {
    page = await openPage(world, url);
    await waitForNotes(page);
  }

  const card = (what: string): Promise<string> => waitFor(what, () => cardText(page));
  const closed = (): Promise<boolean> => waitFor('the note to close', async () => await cardText(page) === null);

  it('underlines what is on record and nothing else, and counts it on the toolbar button', async () => {
    await open(demonstration);
    const texts = (await markedTexts(page)).map(({ text }) => text).join(' ¦ ');
    for (const words of ['human error', 'Bahtiyar Dusyak', 'throwaway gesture', 'I had a wild time in America', 'Pablo Escobar', 'Pro Unlimited', 'rogue employee', 'implemented safeguards']) {
      expect(texts).toContain(words);
    }
    expect(texts).not.toMatch(/coffee machine|Harbour bridge|invented newspaper|Most read/);
    expect(Number(await world.badge(page))).toBeGreaterThan(25);
  });

  it('reads an article that comes into a shadow root late', async () => {
    await open(late);
    expect((await markedTexts(page)).map(({ text }) => text).join(' ¦ ')).toContain('Pablo Escobar');
    expect(Number(await world.badge(page))).toBeGreaterThan(5);
  });

  it('finds every statement of an article of ours on the site of an outlet on record', async () => {
    await open(covering);
    const marked = (await markedTexts(page)).map(({ text }) => text).join(' ¦ ');
    for (const { text } of ownArticle('stating/split-quotes').must) {
      // Up to the first mark of punctuation; a conjunction before quoted words may be left out.
      expect(marked, text).toContain((/[\w ’']{8,}/.exec(text)?.[0] ?? text).trim().replace(/^and /, ''));
    }
  });

  it('opens a note by pointing, with the earliest report, its time and whom the page credits', async () => {
    await open(demonstration);
    await pointAt(page, 'throwaway gesture');
    const text = await card('the note');
    expect(text).toContain('TechCrunch');
    expect(text).toMatch(/29 Nov(ember)? 2017/);
    expect(text).toContain('This page credits TechCrunch');
    await page.mouse.move(2, 2, { steps: 3 });
    await closed();
  });

  it('pins a note on a click, shows the words against the earliest ones, and closes it with Escape', async () => {
    await open(demonstration);
    await pointAt(page, 'I did a mistake');
    await page.mouse.down();
    await page.mouse.up();
    const text = await waitFor('the pinned note', async () => {
      const now = await cardText(page);
      return now?.includes('Why is this marked?') === true ? now : null;
    });
    expect(text).toContain('It might be that');
    await page.mouse.move(2, 2, { steps: 3 });
    await new Promise((resolve) => { setTimeout(resolve, 600); });
    expect(await cardText(page)).not.toBeNull();
    await page.keyboard.press('Escape');
    await closed();
  });

  it('pins a note on a click that the page keeps to itself, as it does in a box over others', async () => {
    await open(demonstration);
    await page.evaluate(() => { document.querySelector('article')?.addEventListener('click', (event) => { event.stopPropagation(); }); });
    await pointAt(page, 'I did a mistake');
    await page.mouse.down();
    await page.mouse.up();
    await waitFor('the pinned note', async () => (await cardText(page))?.includes('Why is this marked?'));
  });

  it('goes from note to note on the keyboard, and gives the focus back', async () => {
    await open(demonstration);
    await page.focus('article a');
    await world.tell(page, 'step', 1);
    const one = await card('the first note');
    await waitFor('the focus to be in the card', () => focusIsInCard(page));
    await world.tell(page, 'step', 1);
    await waitFor('the second note', async () => await cardText(page) !== one);
    await page.keyboard.press('Escape');
    await closed();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
  });

  it('leaves a marked link a link', async () => {
    await open(demonstration);
    await pointAt(page, 'first interview to TechCrunch');
    await card('the note on the link');
    await page.mouse.down();
    await page.mouse.up();
    await waitFor('the link to be followed', () => page.evaluate(() => location.hash === '#interview'));
  });

  it('draws nothing on pages about something else, or about other events', async () => {
    for (const url of [unrelated, near]) {
      page = await openPage(world, url);
      await new Promise((resolve) => { setTimeout(resolve, A_WHILE); });
      expect(await isDrawnOn(page), url).toBe(false);
      expect(await world.badge(page)).toBe('');
      if (url !== near) await page.close();
    }
  });

  it('leaves the document as it was, and takes everything back when switched off', async () => {
    await open(demonstration);
    const source = await page.evaluate(async () => {
      const text = await (await fetch(location.href)).text();
      return new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML;
    });
    expect(await documentWithoutHost(page)).toBe(source);
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('first-reported-notes');
    await world.control.evaluate(async () => {
      const stored = (globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }).chrome.storage.local;
      await stored.set({ settings: { look: 'off' } });
    });
    await waitFor('everything to be taken back', async () => !await isDrawnOn(page));
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(source);
    await waitFor('the count to go', async () => await world.badge(page) === '');
    await world.control.evaluate(async () => {
      const stored = (globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }).chrome.storage.local;
      await stored.set({ settings: { look: 'marks' } });
    });
    await waitForNotes(page);
  });

  it('asks for nothing but the pages', () => {
    expect(world.foreignRequests()).toEqual([]);
  });
});

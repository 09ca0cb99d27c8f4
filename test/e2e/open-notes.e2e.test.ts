/** What stays open, where the focus and the reader's place are, while a page and its notes change, in both browsers. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/browsers';
import { markedTexts, openPage, pointAt, tabOf, waitFor, waitForNotes } from '../../scripts/drive';
import { entriesInTab, forgetAll, setLook, stateInTab, store } from './asking';
import { demonstration, ownPages } from './pages';
import { cardBeside } from './drawn';
import { answerOn, cardText, dotEveryPassage, focusIsInCard, isDrawnOn, openWorld, press, type World } from './world';

/** A page of a site on record that says nothing on record, though words of it come near. */
const about = 'http://www.dailydot.com/bridges';
const bridges = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bridges</title><link rel="icon" href="data:,"></head><body><article><h1>Bridges</h1>
<p>The harbour bridge closes on Monday for a fresh coat of paint, as the city said in a statement.</p>
<p>A painter said that he was tired sometimes, like an account of a bridge.</p><p>It was a human error by a customer support employee who painted it.</p></article></body></html>`;

/** Long enough for a page to be read again after it has changed, in milliseconds. */
const A_WHILE = 1_500;
const aWhile = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, A_WHILE); });

declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };

describe.each(browserNames)('open notes in %s', (name) => {
  let world: World;
  let page: Page;
  beforeAll(async () => { world = await openWorld(name, new Map([...ownPages(), [about, { body: bridges }]]), { windowSize: [1280, 900] }); });
  afterAll(async () => { await world.close(); });
  beforeEach(async () => { await forgetAll(world); });
  afterEach(async () => { await page.close(); });

  const open = async (url: string): Promise<void> => { page = await openPage(world, url); };
  const openDemonstration = async (): Promise<void> => {
    await open(demonstration);
    await waitForNotes(page);
  };
  const card = (words: string): Promise<string> => waitFor(`a card with "${words}"`, async () => {
    const text = await cardText(page);
    return text?.includes(words) === true && text;
  });
  /** Opens a note of which some carry a doubt; who they are comes a moment after it. */
  const pin = async (words: string): Promise<string> => {
    await pointAt(page, words);
    await page.mouse.down();
    await page.mouse.up();
    return card(' without “');
  };
  const closed = (): Promise<boolean> => waitFor('the note to close', async () => await cardText(page) === null);
  const addParagraph = (where: 'beforebegin' | 'afterend', words: string): Promise<void> => page.evaluate((place, text) => {
    const paragraphs = document.querySelectorAll('article p');
    (place === 'beforebegin' ? paragraphs[0] : paragraphs[paragraphs.length - 1])?.insertAdjacentHTML(place, `<p>${text}</p>`);
  }, where, words);
  /** Reads a page that the gate would not have read, as the popup does. */
  const readBridges = async (): Promise<void> => {
    await open(about);
    const tab = await tabOf(page, world.control);
    await world.control.evaluate((id) => chrome.runtime.sendMessage({ name: 'annotate-tab', args: [id] }), tab);
    await waitFor('the page to be read', async () => await stateInTab(world, tab) === 'nothing');
  };
  const place = (): Promise<string | null> => page.evaluate(() => document.querySelector('first-reported-notes')?.shadowRoot?.querySelector('.fr-card-head .fr-pager-place')?.textContent ?? null);
  const stepTo = async (by: 1 | -1, where: string): Promise<void> => {
    await world.tell(page, 'step', by);
    await waitFor(`the note ${where}`, async () => await place() === where);
  };
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');

  it('keep the note that is read, where it is, though text is put in above it', async () => {
    await openDemonstration();
    await page.setViewport({ width: 1280, height: 1_500 });
    await waitForNotes(page);
    const before = await pin('I did a mistake');
    await addParagraph('beforebegin', 'Updated: this story was amended a moment ago to name the editor.');
    await aWhile();
    expect(await cardText(page)).toBe(before);
    // The whole article drawn anew: other elements with the same words.
    await page.evaluate(() => {
      const article = document.querySelector('article');
      article?.replaceWith(article.cloneNode(true));
    });
    await aWhile();
    expect(await cardText(page)).toBe(before);
    const { card: box, lines } = await cardBeside(page, 'I did a mistake');
    expect(Math.abs(box.top - (lines[0]?.top ?? NaN)), 'level with its words').toBeLessThan(30);
  });

  it('keep how far the note was scrolled, though the page changes below', async () => {
    await openDemonstration();
    await page.setViewport({ width: 900, height: 420 });
    await waitForNotes(page);
    await pin('I did a mistake');
    // In a window as low as this all of the card scrolls but its head.
    const scrolled = (to?: number): Promise<number> => page.evaluate((top) => {
      const card = document.querySelector('first-reported-notes')?.shadowRoot?.querySelector('[data-low] .fr-card-rest');
      if (top !== undefined) card?.scrollTo(0, top);
      return card?.scrollTop ?? 0;
    }, to);
    await scrolled(60);
    const before = await scrolled();
    expect(before).toBeGreaterThan(20);
    await addParagraph('afterend', 'A line more at the very end, about nothing in particular.');
    await aWhile();
    expect(await scrolled()).toBe(before);
  });

  it('keep the focus in the margin, though text is put in above', async () => {
    await openDemonstration();
    const focusedBead = (): Promise<string | null> => page.evaluate(() => document.querySelector('first-reported-notes')?.shadowRoot?.activeElement?.getAttribute('aria-label') ?? null);
    await page.evaluate(() => { document.querySelector('first-reported-notes')?.shadowRoot?.querySelector<HTMLElement>('.fr-rail-bead')?.focus({ preventScroll: true }); });
    const before = await focusedBead();
    expect(before).not.toBeNull();
    await addParagraph('beforebegin', 'Updated.');
    await aWhile();
    expect(await focusedBead()).toBe(before);
  });

  it('keep a possible note, whatever is put in', async () => {
    await openDemonstration();
    const possible = (await entriesInTab(world, await tabOf(page, world.control))).find((entry) => entry.possible);
    await world.tell(page, 'open-note', possible?.id);
    const before = await card('A possible match');
    await addParagraph('beforebegin', 'Updated: this story was amended a moment ago to name the editor.');
    await addParagraph('afterend', 'A line more at the very end, about nothing in particular.');
    await aWhile();
    expect(await cardText(page)).toBe(before);
  });

  it('keep the note that is read where a page notes in its address how far that is', async () => {
    await openDemonstration();
    const before = await pin('I did a mistake');
    await page.evaluate(() => {
      const seen = { least: 1 };
      Object.assign(globalThis, { seen });
      setInterval(() => { seen.least = Math.min(seen.least, document.querySelectorAll('first-reported-notes').length); }, 3);
      history.replaceState(null, '', '?at=block-12');
    });
    await aWhile();
    expect(await cardText(page)).toBe(before);
    expect(await page.evaluate('seen.least'), 'nothing was taken off meanwhile').toBe(1);
  });

  it('close where their words are gone', async () => {
    await openDemonstration();
    await pin('I did a mistake');
    await page.evaluate(() => { Array.from(document.querySelectorAll('article p, article blockquote')).find((each) => each.textContent.includes('I did a mistake'))?.remove(); });
    await closed();
  });

  it('answer a look-up on a page that has none of its own', async () => {
    await readBridges();
    await world.tell(page, 'look-up', 'human error by a customer support employee');
    const answer = await card('A possible match');
    expect(answer).toContain('human error by a Twitter');
    expect(answer).toMatch(/1 of \d near these words/);
    expect(answer).not.toMatch(/This page (?:names|credits|is)/);
    await waitFor('the focus to be in the card', () => focusIsInCard(page));
    await addParagraph('beforebegin', 'Updated: the paint is green.');
    await aWhile();
    expect(await cardText(page)).toContain('A possible match');
    await page.keyboard.press('Escape');
    await closed();
    await waitFor('nothing to be left', async () => !await isDrawnOn(page));
    await world.tell(page, 'look-up', 'tired sometimes');
    await card('A possible match');
    await page.evaluate(() => { document.querySelectorAll('article p').forEach((each) => { each.textContent = 'It is green.'; }); });
    await closed();
    await world.tell(page, 'look-up', 'It is green');
    expect(await waitFor('a sentence', () => answerOn(page))).toBe('We hold nothing close to these words.');
  });

  it('answer a look-up on a page in a language that is not annotated', async () => {
    await openDemonstration();
    await store(world, { settings: { languages: ['de'] } });
    await waitFor('the notes to go', async () => !await isDrawnOn(page));
    await world.tell(page, 'look-up', 'I feel like Pablo Escobar');
    expect(await card('Why is this shown?')).toContain('TechCrunch');
  });

  it('take answers away with the page that was asked about, and when they are switched off', async () => {
    await readBridges();
    await world.tell(page, 'look-up', 'tired sometimes');
    await card('A possible match');
    await page.evaluate(() => { history.pushState(null, '', '/bridges/2'); });
    await closed();
    await world.tell(page, 'look-up', 'tired sometimes');
    await card('A possible match');
    await setLook(world, 'off');
    await closed();
  });

  it('give the focus back when one is turned down, and go on from where it was', async () => {
    await openDemonstration();
    await page.evaluate(() => { document.querySelector('header')?.insertAdjacentHTML('beforeend', '<button id="mine">Mine</button>'); });
    await aWhile();
    await page.focus('#mine');
    await world.tell(page, 'step', 1);
    const of = await waitFor('a note', async () => / of (\d+)/.exec(await place() ?? '')?.[1]);
    for (let at = 2; at <= 10; at += 1) await stepTo(1, `${String(at)} of ${of}`);
    await press(page, 'Not this statement');
    await closed();
    await waitFor('the focus to be back', async () => await focused() === 'mine');
    const fewer = String(Number(of) - 1);
    await stepTo(1, `10 of ${fewer}`);
    await page.keyboard.press('Escape');
    await closed();
    expect(await focused()).toBe('mine');
    await stepTo(1, `11 of ${fewer}`);
    await press(page, 'Mute');
    await closed();
    await waitFor('the focus to be back', async () => await focused() === 'mine');
    await world.tell(page, 'step', -1);
    await waitFor('the note before', async () => (await place())?.startsWith('10 of '));
  });

  it('leave the focus where the reader has taken it', async () => {
    await openDemonstration();
    await page.evaluate(() => { document.querySelector('header')?.insertAdjacentHTML('beforeend', '<button id="mine">Mine</button><input id="field" style="position: fixed; left: 10px; bottom: 10px">'); });
    await aWhile();
    await page.focus('#mine');
    await world.tell(page, 'step', 1);
    await waitFor('the focus to be in the card', () => focusIsInCard(page));
    await page.click('#field');
    await closed();
    expect(await focused()).toBe('field');
  });

  it('show one origin’s passages on its page alone', async () => {
    await dotEveryPassage(world);
    await openDemonstration();
    const all = (await markedTexts(page)).length;
    await world.tell(page, 'show-origins', ['cnn']);
    await waitFor('the others to go', async () => (await markedTexts(page)).length < all);
    await page.evaluate(() => {
      history.pushState(null, '', '/second');
      const article = document.querySelector('article');
      if (article !== null) article.innerHTML = '<h1>Later</h1><p>Bahtiyar Duysak, a former Twitter contractor, deactivated President Trump’s account on his last day. “I did a mistake,” he told TechCrunch. “I want to continue an ordinary life. I don’t want to flee from the media.”</p>';
    });
    await waitFor('the marks of the other page', async () => (await markedTexts(page)).some(({ text }) => text.includes('continue an ordinary life')));
  });

  it('show all again where the page has nothing of the chosen origin any more', async () => {
    await dotEveryPassage(world);
    await openDemonstration();
    await world.tell(page, 'show-origins', ['cnn']);
    await waitFor('the others to go', async () => !(await markedTexts(page)).some(({ text }) => text.includes('Pablo Escobar')));
    const words = (await markedTexts(page)).map(({ text }) => text);
    await page.evaluate((gone) => {
      for (const each of document.querySelectorAll('article p, article li, article blockquote, article figcaption')) if (gone.some((text) => each.textContent.includes(text))) each.remove();
    }, words);
    await waitFor('the others to come back', async () => (await markedTexts(page)).length > 5);
  });
});

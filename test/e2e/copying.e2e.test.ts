/** Copying from a note on a page over plain http, in both browsers: the reader has on the clipboard what the button said, whatever the page makes of it. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/browsers';
import { openPage, pointAt, waitFor, waitForNotes } from '../../scripts/drive';
import { demonstration, ownPages } from './pages';
import { cardText, focusIsInCard, openWorld, press, type World } from './world';

const meddling = 'http://www.dailydot.com/meddling';
const forbidding = 'http://www.dailydot.com/forbidding';
const served = ownPages();
const article = served.get(demonstration)?.body ?? '';
const scripted = (script: string): string => article.replace('<head>', `<head><script>${script}</script>`);
served.set(meddling, { body: scripted(`document.addEventListener('copy', (event) => {
  event.preventDefault(); event.stopImmediatePropagation(); event.clipboardData.setData('text/plain', 'of the page'); event.clipboardData.setData('text/html', '<b>of the page</b>');
}, true);`) });
served.set(forbidding, { body: scripted("addEventListener('copy', (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true);") });

describe.each(browserNames)('copying in %s', (name) => {
  let world: World;
  let page: Page;
  beforeAll(async () => { world = await openWorld(name, served); });
  afterAll(() => world.close());

  async function openNote(url: string): Promise<void> {
    page = await openPage(world, url);
    await page.setViewport({ width: 1280, height: 900 });
    await waitForNotes(page);
    await pointAt(page, 'I feel like Pablo Escobar');
    await page.mouse.down();
    await page.mouse.up();
    await waitFor('the note', async () => (await cardText(page))?.includes('Copy credit line'));
  }

  async function pasted(): Promise<string> {
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      document.body.prepend(field);
      field.focus();
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    return page.evaluate(() => document.querySelector('textarea')?.value ?? '');
  }

  afterEach(() => page.close());

  it.each([demonstration, meddling])('puts the line on the clipboard at %s', async (url) => {
    await openNote(url);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await press(page, 'Copy credit line');
    await waitFor('to be told so', async () => (await cardText(page))?.includes('On the clipboard'));
    expect(await page.evaluate(() => document.querySelector('first-reported-notes')?.shadowRoot?.querySelector('textarea') ?? null)).toBeNull();
    expect(await pasted()).toMatch(/TechCrunch.*2017/);
  });

  it('says so where the page does not let it, and leaves the focus where it was', async () => {
    await openNote(forbidding);
    await press(page, 'Copy credit line');
    await waitFor('to be told so', async () => (await cardText(page))?.includes('did not let us copy'));
    expect(await focusIsInCard(page)).toBe(true);
  });
});

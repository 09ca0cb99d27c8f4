/** What a reader does in the browser, by the driver: opens a page, sees the marks, clicks the toolbar button. */
import type { Page } from 'puppeteer-core';
import type { Launched } from './launch';

/** What the extension's highlights are called before their sort. */
const HIGHLIGHTS = 'first-reported-';

/** Opens an address in a new tab. */
export async function openPage({ browser }: Launched, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  return page;
}

/** The texts underlined on the page, by the sort of their line, each stretch once, in no order. */
export async function markedTexts(page: Page): Promise<readonly { sort: string; text: string }[]> {
  return page.evaluate((prefix) => Array.from(CSS.highlights).flatMap(([name, highlight]) =>
    name.startsWith(prefix) ? Array.from(highlight, (range) => ({ sort: name.slice(prefix.length).replace(/-[^-]*$/, ''), text: String(range) })) : []), HIGHLIGHTS);
}

/** Waits until passages are marked and no more come; gives how many stretches there are. */
export async function waitForNotes(page: Page, timeout = 15_000): Promise<number> {
  const until = Date.now() + timeout;
  let before = -1;
  for (;;) {
    const now = (await markedTexts(page)).length;
    if (now > 0 && now === before) return now;
    if (Date.now() > until) throw new Error(`No passage was marked on ${page.url()} within ${timeout / 1000} s.`);
    before = now;
    await new Promise((resolve) => { setTimeout(resolve, 250); });
  }
}

/** Opens a page of the extension itself in a tab; Firefox sends no load event for one. */
export async function openExtensionPage({ name, browser, base }: Launched, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(base + path, { waitUntil: name === 'chrome' ? 'load' : [] });
  await page.waitForSelector('main');
  return page;
}

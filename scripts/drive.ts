/** What a reader does in the browser, by the driver: opens a page, sees the marks, points, clicks the toolbar button. */
import type { Page } from 'puppeteer-core';
import { pressToolbarButton } from './firefox-window';
import type { Launched } from './launch';

/** What the extension's highlights are called before their line. */
const HIGHLIGHTS = 'first-reported-';
/** Milliseconds between two looks at something that is waited for. */
const LOOK_AGAIN = 100;

/** The extension's API, as pages of its own have it. */
interface ExtensionApi {
  readonly tabs: {
    query(query: { active?: boolean; currentWindow?: boolean }): Promise<{ id?: number }[]>;
    sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<unknown>;
  };
  readonly action: { getBadgeText(details: { tabId: number }): Promise<string> };
}
declare const chrome: ExtensionApi;

/**
 * Looks again and again until something is there.
 *
 * @throws Error naming what was waited for, after `timeout` milliseconds.
 */
export async function waitFor<T>(what: string, look: () => Promise<T | null | undefined | false>, timeout = 15_000): Promise<T> {
  const until = Date.now() + timeout;
  for (;;) {
    const found = await look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (Date.now() > until) throw new Error(`Waited ${timeout / 1000} s in vain for ${what}.`);
    await new Promise((resolve) => { setTimeout(resolve, LOOK_AGAIN); });
  }
}

/** Opens an address in a new tab. */
export async function openPage({ browser }: Launched, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  return page;
}

/** A stretch of a page that is underlined. */
export interface Marked {
  /** As `Line` in `page/flatten`: `solid`, `dashed`, ... */
  readonly line: string;
  readonly text: string;
}

/** The stretches underlined on the page, each once, in no order: neither what is lit nor what is open. */
export async function markedTexts(page: Page): Promise<readonly Marked[]> {
  return page.evaluate((prefix) => Array.from(CSS.highlights).flatMap(([name, highlight]) => {
    const line = name.slice(prefix.length).replace(/-[^-]*$/, '');
    if (!name.startsWith(prefix) || line === 'family' || line === 'open') return [];
    return Array.from(highlight, (range) => ({ line, text: (range as Range).toString() }));
  }), HIGHLIGHTS);
}

/** Waits until passages are marked and no more come; gives how many stretches there are. */
export async function waitForNotes(page: Page, timeout = 15_000): Promise<number> {
  let before = -1;
  return waitFor(`marks on ${page.url()}`, async () => {
    const now = (await markedTexts(page)).length;
    const still = now > 0 && now === before;
    before = now;
    return still && now;
  }, timeout);
}

/** Moves the pointer to the middle of the first place where the page's text has these words, after scrolling there. */
export async function pointAt(page: Page, words: string): Promise<void> {
  const { x, y } = await page.evaluate(async (wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      await new Promise((resolve) => { requestAnimationFrame(resolve); });
      const rect = range.getClientRects()[0] ?? range.getBoundingClientRect();
      return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
    }
    throw new Error(`The page does not have the words "${wanted}".`);
  }, words);
  // From elsewhere, in steps: a pointer that appears out of nowhere is not how a reader points.
  await page.mouse.move(x - 3, y, { steps: 2 });
  await page.mouse.move(x, y, { steps: 2 });
}

/** Opens a page of the extension itself in a tab, or in a window of its own; Firefox sends no load event for one. */
export async function openExtensionPage({ name, browser, base }: Launched, path: string, type: 'tab' | 'window' = 'tab'): Promise<Page> {
  const page = await browser.newPage({ type });
  await page.goto(base + path, { waitUntil: name === 'chrome' ? 'load' : [] });
  await page.waitForSelector('main');
  return page;
}

/** The number by which the extension's API knows a page's tab. `control` is any page of the extension's own. */
export async function tabOf(page: Page, control: Page): Promise<number> {
  await page.bringToFront();
  return waitFor('the tab to be in front', () => control.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return tab?.id ?? null;
  }));
}

/** What the toolbar button shows beside its icon for a tab. */
export async function badgeOf(tab: number, control: Page): Promise<string> {
  return control.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
}

/** Sends the script in a tab a message, as the extension's commands do: no driver can press a browser-wide shortcut. */
export async function tell(tab: number, control: Page, name: string, ...args: readonly unknown[]): Promise<void> {
  await control.evaluate(async (tabId, message) => { await chrome.tabs.sendMessage(tabId, message, { frameId: 0 }); }, tab, { name, args });
}

/**
 * The popup on a page, as a page of its own. The toolbar button is pressed in both browsers, which also lets the extension into
 * this tab. In Chromium the real popup is given; Firefox shows drivers none, so there the same document stands in a
 * window of its own, which leaves the page in sight, and is told which tab it is about.
 */
export async function popupOf(launched: Launched, page: Page): Promise<Page> {
  const { name, browser, extensionId } = launched;
  await page.bringToFront();
  if (name === 'chrome') {
    const extension = (await browser.extensions()).get(extensionId);
    if (extension === undefined) throw new Error('The extension is not in the browser any more.');
    const open = new Set(browser.targets());
    await extension.triggerAction(page);
    const target = await browser.waitForTarget((each) => !open.has(each) && each.url().includes('popup.html'), { timeout: 10_000 });
    const popup = await target.asPage();
    await popup.waitForSelector('main');
    return popup;
  }
  const control = await openExtensionPage(launched, 'popup.html');
  const tab = await tabOf(page, control);
  await control.close();
  await page.bringToFront();
  await pressToolbarButton(browser);
  return openExtensionPage(launched, `popup.html?tab=${tab}`, 'window');
}

import browser from 'webextension-polyfill';

/** A tab, as far as the extension may know it. */
export interface Tab {
  readonly id: number;
  /** Known only where the extension may read the page, or the reader pressed the toolbar button. */
  readonly address: string | null;
}

/** The tab in front of the window, or the one with this number; null where there is none. */
export async function tabInFront(id: number | null = null): Promise<Tab | null> {
  const tab = id === null ? (await browser.tabs.query({ active: true, currentWindow: true }))[0] : await browser.tabs.get(id).catch(() => undefined);
  return tab?.id === undefined ? null : { id: tab.id, address: tab.url ?? null };
}

/** Opens a page of the extension's own in a new tab. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

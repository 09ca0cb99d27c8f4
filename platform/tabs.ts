import browser from 'webextension-polyfill';

/** A tab, as far as the extension may know it. */
export interface Tab {
  readonly id: number;
  /** Known only where the extension may read the page, or the reader pressed the toolbar button. */
  readonly address: string | null;
  /** Whether it is in a private window, of which nothing is kept. */
  readonly isPrivate: boolean;
}

/** What the extension may know of a tab as the browser has it; null for none. */
export function tabFrom(tab: browser.Tabs.Tab | undefined): Tab | null {
  return tab?.id === undefined ? null : { id: tab.id, address: tab.url ?? null, isPrivate: tab.incognito };
}

/** The tab in front of the window, or the one with this number; null where there is none. */
export async function tabInFront(id: number | null = null): Promise<Tab | null> {
  const tab = id === null ? (await browser.tabs.query({ active: true, currentWindow: true }))[0] : await browser.tabs.get(id).catch(() => undefined);
  return tabFrom(tab);
}

/** Whether this script is in a page of a private window. */
export function isInPrivate(): boolean {
  return browser.extension.inIncognitoContext === true;
}

/** Opens a page of the extension's own in a new tab. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Opens the popup on the tab in front, as a press of the toolbar's button does. */
export async function openPopup(): Promise<void> {
  await browser.action.openPopup();
}

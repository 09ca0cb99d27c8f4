import browser from 'webextension-polyfill';

/** Plum, as the marks on the page: it means "look here", no verdict. */
const GROUND = '#7a2a78';
const INK = '#ffffff';

/** Shows on the toolbar button how many different statements of a tab's page are on record; nothing for null or none. */
export async function showCount(tab: number, statements: number | null): Promise<void> {
  const text = statements === null || statements === 0 ? '' : String(Math.min(statements, 999));
  try {
    await browser.action.setBadgeText({ tabId: tab, text });
    if (text === '') return;
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: GROUND });
    await browser.action.setBadgeTextColor({ tabId: tab, color: INK });
  } catch {
    // The tab was closed in between: there is nothing left to show it on.
  }
}

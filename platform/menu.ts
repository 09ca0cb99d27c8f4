import browser from 'webextension-polyfill';

const ID = 'look-up';

/** Makes the one entry that our menu has, for selected words. The browser keeps it until the next update. */
export async function makeMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ID, title, contexts: ['selection'] });
}

/** Calls with the selected words and the tab when the entry is chosen in a page. */
export function onMenu(listener: (words: string, tab: number) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === ID && tab?.id !== undefined) listener(selectionText ?? '', tab.id);
  });
}

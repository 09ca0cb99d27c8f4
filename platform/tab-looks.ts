import browser from 'webextension-polyfill';
import { LOOKS, type Look } from './settings';

const keyOf = (tab: number): string => `tab-look ${String(tab)}`;

/** How notes look in one tab, where the reader chose so for that tab. Kept until the tab or the browser is closed. Null: as on the site. */
export async function tabLook(tab: number): Promise<Look | null> {
  const key = keyOf(tab);
  const { [key]: stored } = await browser.storage.session.get(key);
  return LOOKS.find((look) => look === stored) ?? null;
}

/** Chooses for one tab; null takes the choice back. */
export async function setTabLook(tab: number, look: Look | null): Promise<void> {
  if (look === null) await browser.storage.session.remove(keyOf(tab));
  else await browser.storage.session.set({ [keyOf(tab)]: look });
}

/** Forgets the choices of tabs that are closed. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tab) => { void setTabLook(tab, null); });
}

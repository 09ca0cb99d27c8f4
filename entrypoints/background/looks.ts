import { askPage } from '../../platform/ask-page';
import type { Look } from '../../platform/settings';
import { setTabLook, tabLook } from '../../platform/tab-looks';

/** Chooses how notes look in one tab, and tells its page; null takes the choice back. */
export async function setLookOfTab(tab: number, look: Look | null): Promise<void> {
  // A page draws anew at whatever it is told.
  if (look === null && await tabLook(tab) === null) return;
  await setTabLook(tab, look);
  await askPage(tab, 'tab-look', look);
}

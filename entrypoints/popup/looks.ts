import type { Scope } from '../../components/popup/state';
import { askBackground } from '../../platform/messages';
import { changeSettings, lookOn, lookWhenOn, type Look, readSettings, withLook } from '../../platform/settings';
import type { Tab } from '../../platform/tabs';

/** For what a look can be chosen in a tab: no site of a private window is remembered. */
export function scopesIn({ isPrivate }: Tab): readonly Scope[] {
  return isPrivate ? ['tab', 'everywhere'] : ['site', 'tab', 'everywhere'];
}

/** Chooses how notes look, for a tab, its site or everywhere. A choice for more takes back those for less, which would hide it here. */
export async function chooseLook(tab: Tab, host: string, look: Look, wanted: Scope): Promise<void> {
  const scope = scopesIn(tab).includes(wanted) ? wanted : 'tab';
  await askBackground('set-look-of-tab', tab.id, scope === 'tab' ? look : null);
  if (scope === 'tab') return;
  await changeSettings((settings) => (scope === 'site' ? withLook(settings, host, look) : withLook({ ...settings, look }, host, look)));
}

/** Switches notes on that were switched off, in the tab or on its site: they look as they do elsewhere. */
export async function switchOn(tab: Tab, host: string, scope: Scope): Promise<void> {
  const settings = await readSettings();
  const look = lookWhenOn(settings, host);
  // Where the site is on, taking the tab's choice back is enough.
  if (scope === 'tab' && look === lookOn(settings, host)) await askBackground('set-look-of-tab', tab.id, null);
  else await chooseLook(tab, host, look, scope === 'tab' ? 'tab' : 'site');
}

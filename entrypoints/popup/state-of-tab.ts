import type { PopupState, Scope } from '../../components/popup/state';
import { askBackground, askPage, type PageState } from '../../platform/messages';
import { isOnRecord, mayRead, patternFor } from '../../platform/permissions';
import { type Look, lookOn, readSettings } from '../../platform/settings';
import { tabLook } from '../../platform/tab-looks';
import type { Tab } from '../../platform/tabs';
import { scopesIn } from './looks';

const hostOf = (address: string | null): string => (address === null ? '' : URL.parse(address)?.hostname ?? '');

/** How notes look on a tab's page, and by which of the reader's choices. */
async function lookIn(tab: Tab, host: string): Promise<{ readonly look: Look; readonly scope: Scope }> {
  const own = await tabLook(tab.id);
  if (own !== null) return { look: own, scope: 'tab' };
  const settings = await readSettings();
  const look = lookOn(settings, host);
  return { look, scope: Object.hasOwn(settings.looks, host) || look !== 'off' ? 'site' : 'everywhere' };
}

async function told(page: PageState, tab: Tab, host: string): Promise<PopupState> {
  switch (page.kind) {
    case 'annotated': return { kind: 'summary', summary: page.summary, origin: page.origins?.[0] ?? null, scopes: scopesIn(tab), ...await lookIn(tab, host) };
    case 'off': return { kind: 'off', host, scope: (await lookIn(tab, host)).scope };
    default: return { kind: page.kind };
  }
}

/** How it stands with a tab's page: what its script says; where there is none, why. */
export async function stateOfTab(tab: Tab | null): Promise<PopupState> {
  if (tab === null) return { kind: 'forbidden' };
  const page = await askPage(tab.id, 'state');
  const host = hostOf(tab.address);
  if (page !== null) return told(page, tab, host);
  const pattern = tab.address === null ? null : patternFor(tab.address);
  if (tab.address === null || pattern === null) return { kind: 'forbidden' };
  if (!await mayRead(pattern)) return { kind: isOnRecord(tab.address) ? 'withheld' : 'unread', host };
  // It may be read, and no script of ours is in it: it was open before the extension was, or the browser keeps us out.
  const outcome = await askBackground('annotate-tab', tab.id);
  return { kind: outcome === 'forbidden' ? 'forbidden' : 'reading' };
}

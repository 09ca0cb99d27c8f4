import type { PopupState, Scope } from '../../components/popup/state';
import { askPage } from '../../platform/ask-page';
import { askBackground, type PageState } from '../../platform/messages';
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

/** What a tab's page says of itself. Null where no script of ours is there; one that is there and says nothing that can be taken has failed. */
async function pageIn(tab: number): Promise<PageState | null> {
  const said = await askPage(tab, 'state');
  if (said !== null || await askPage(tab, 'present') !== true) return said;
  // It may have come between the two questions.
  return await askPage(tab, 'state') ?? { kind: 'failed' };
}

/** How it stands with a tab's page: what its script says; where there is none, why. */
export async function stateOfTab(tab: Tab | null): Promise<PopupState> {
  if (tab === null) return { kind: 'forbidden' };
  const page = await pageIn(tab.id);
  const host = hostOf(tab.address);
  if (page !== null) return told(page, tab, host);
  const pattern = tab.address === null ? null : patternFor(tab.address);
  if (tab.address === null || pattern === null) return { kind: 'forbidden' };
  if (!await mayRead(pattern)) return { kind: isOnRecord(tab.address) ? 'withheld' : 'unread', host };
  // It may be read, and no script of ours is in it: it was open before the extension was, or the browser keeps us out.
  const outcome = await askBackground('annotate-tab', tab.id);
  return { kind: outcome === 'forbidden' ? 'forbidden' : 'reading' };
}

import type { PopupState } from '../../components/popup/state';
import { askBackground, askPage, type PageState } from '../../platform/messages';
import { isOnRecord, mayRead, patternFor } from '../../platform/permissions';
import { lookOn, readSettings } from '../../platform/settings';
import type { Tab } from '../../platform/tabs';

const hostOf = (address: string | null): string => (address === null ? '' : URL.parse(address)?.hostname ?? '');

async function told(page: PageState, host: string): Promise<PopupState> {
  switch (page.kind) {
    case 'annotated': return { kind: 'summary', summary: page.summary, look: lookOn(await readSettings(), host) };
    case 'off': return { kind: 'off', host };
    default: return { kind: page.kind };
  }
}

/** How it stands with a tab's page: what its script says; where there is none, why. */
export async function stateOfTab(tab: Tab | null): Promise<PopupState> {
  if (tab === null) return { kind: 'forbidden' };
  const page = await askPage(tab.id, 'state');
  const host = hostOf(tab.address);
  if (page !== null) return told(page, host);
  const pattern = tab.address === null ? null : patternFor(tab.address);
  if (tab.address === null || pattern === null) return { kind: 'forbidden' };
  if (!await mayRead(pattern)) return { kind: isOnRecord(tab.address) ? 'withheld' : 'unread', host };
  // It may be read, and no script of ours is in it: it was open before the extension was, or the browser keeps us out.
  const outcome = await askBackground('annotate-tab', tab.id);
  return { kind: outcome === 'forbidden' ? 'forbidden' : 'reading' };
}

import { defineBackground } from 'wxt/utils/define-background';
import { packs } from '../../data';
import { showCount } from '../../platform/badge';
import { annotateTab, type Outcome } from '../../platform/injection';
import { keepCompany } from '../../platform/lifetime';
import { listen, type Sender } from '../../platform/messages';
import { lookOn, readSettings } from '../../platform/settings';
import { answerCommands } from './commands';
import { keepMenu } from './menu';
import { keepSites } from './sites';

/** The gate opened on a page: the rest goes in, unless the reader switched it off there. */
async function annotateHere({ tab, address }: Sender): Promise<void> {
  const host = address === null ? undefined : URL.parse(address)?.hostname;
  if (tab === null || host === undefined || lookOn(await readSettings(), host) === 'off') return;
  await annotateTab(tab);
}

/** Only our own pages choose a tab; a script in a page has its own. */
function annotateChosen({ own }: Sender, tab: number): Promise<Outcome> {
  if (!own) throw new Error('Only a page of the extension can have a tab read.');
  return annotateTab(tab);
}

/**
 * Holds the packs, injects, counts on the toolbar button. It remembers nothing between events, so the browser may stop it at
 * any moment.
 */
export default defineBackground(() => {
  listen({
    'annotate-here': annotateHere,
    packs: () => packs,
    count: ({ tab }, statements) => (tab === null ? undefined : showCount(tab, statements)),
    'annotate-tab': annotateChosen,
  });
  keepCompany();
  answerCommands();
  keepMenu();
  keepSites();
});

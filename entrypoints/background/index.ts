import { defineBackground } from 'wxt/utils/define-background';
import { packs } from '../../data';
import { ASKED_OF_BACKGROUND } from '../../platform/asked-of-background';
import { showCount } from '../../platform/badge';
import { annotateTab, type Outcome } from '../../platform/injection';
import { keepCompany } from '../../platform/lifetime';
import { type Beginning, listen, type Sender } from '../../platform/messages';
import { type Look, lookOn, readSettings } from '../../platform/settings';
import { forgetClosedTabs, tabLook } from '../../platform/tab-looks';
import { answerCommands } from './commands';
import { setLookOfTab } from './looks';
import { keepMenu } from './menu';
import { carriers, catalogue, matching, report, stems } from './record';
import { keepSites } from './sites';

/** The gate opened on a page: the rest goes in, unless the reader switched it off there. */
async function annotateHere({ tab, address }: Sender): Promise<void> {
  const host = address === null ? undefined : URL.parse(address)?.hostname;
  if (tab === null || host === undefined || (await tabLook(tab) ?? lookOn(await readSettings(), host)) === 'off') return;
  await annotateTab(tab);
}

/** What it takes to begin on a page. Where the tab's own look cannot be read, the site's holds: no reason to show nothing. */
async function begin({ tab }: Sender): Promise<Beginning> {
  const look = tab === null ? null : await tabLook(tab).catch(() => null);
  return { catalogue: catalogue(), settings: await readSettings(), look };
}

/** Only our own pages choose a tab; a script in a page has its own. */
function demandOwn({ own }: Sender): void {
  if (!own) throw new Error('Only a page of the extension can choose a tab.');
}

function annotateChosen(sender: Sender, tab: number): Promise<Outcome> {
  demandOwn(sender);
  return annotateTab(tab);
}

async function chooseLook(sender: Sender, tab: number, look: Look | null): Promise<void> {
  demandOwn(sender);
  await setLookOfTab(tab, look);
}

/**
 * Holds the packs and answers from them, injects, counts on the toolbar button. It remembers nothing between events, so the browser may stop it at
 * any moment.
 */
export default defineBackground(() => {
  listen(ASKED_OF_BACKGROUND, {
    'annotate-here': annotateHere,
    packs: () => packs,
    matching: (_, language) => matching(language),
    stems: (_, language, words) => stems(language, words),
    report: (_, article, found) => report(article, found),
    carriers: (_, pack, asked) => carriers(pack, asked),
    count: ({ tab }, statements) => (tab === null ? undefined : showCount(tab, statements)),
    'annotate-tab': annotateChosen,
    begin,
    'set-look-of-tab': chooseLook,
  });
  keepCompany();
  forgetClosedTabs();
  answerCommands();
  keepMenu();
  keepSites();
});

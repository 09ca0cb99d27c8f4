import { onCommand, type Command } from '../../platform/commands';
import { annotateTab } from '../../platform/injection';
import { askPage } from '../../platform/messages';
import { changeSettings, lookOn, readSettings, withLook } from '../../platform/settings';
import { setTabLook, tabLook } from '../../platform/tab-looks';

/** Switches the notes on a tab's site off or on. Where nothing is in the page yet, the command reads it: that is "on". */
async function toggle(tab: number, host: string | undefined): Promise<void> {
  const ownLook = await tabLook(tab);
  const off = host !== undefined && (ownLook ?? lookOn(await readSettings(), host)) === 'off';
  const present = await askPage(tab, 'present') === true;
  if (ownLook !== null) {
    await setTabLook(tab, null);
    await askPage(tab, 'tab-look', null);
  }
  if (host !== undefined && (present || off)) await changeSettings((settings) => withLook(settings, host, off ? 'marks' : 'off'));
  if (!present) await annotateTab(tab);
}

/** What a page is asked needs our script there. The page answers once it is read. */
async function withPage(tab: number, ask: () => Promise<unknown>): Promise<void> {
  if (await annotateTab(tab) !== 'forbidden') await ask();
}

/** Looks up words that the reader selected in a tab's page; with none given, those selected there now. */
export function lookUpIn(tab: number, words: string): Promise<void> {
  return withPage(tab, () => askPage(tab, 'look-up', words));
}

function run(command: Command, tab: number, host: string | undefined): Promise<void> {
  switch (command) {
    case 'toggle': return toggle(tab, host);
    case 'next': return withPage(tab, () => askPage(tab, 'step', 1));
    case 'previous': return withPage(tab, () => askPage(tab, 'step', -1));
    case 'look-up': return lookUpIn(tab, '');
  }
}

/** Answers the keyboard commands. */
export function answerCommands(): void {
  onCommand((command, tab, host) => {
    run(command, tab, host).catch((error: unknown) => { console.warn(`First Reported: the command "${command}" failed:`, error); });
  });
}

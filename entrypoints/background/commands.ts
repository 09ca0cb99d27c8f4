import { askPage } from '../../platform/ask-page';
import { onCommand, type Command } from '../../platform/commands';
import { annotateTab } from '../../platform/injection';
import { LONGEST } from '../../platform/asked-of-page';
import { changeSettings, lookOn, lookWhenOn, readSettings, withLook } from '../../platform/settings';
import { tabLook } from '../../platform/tab-looks';
import { openPopup, type Tab } from '../../platform/tabs';
import { setLookOfTab } from './looks';

/**
 * Switches the notes on a tab's site off or on; in a private window in that tab alone, since no site of it is remembered. Where nothing
 * is in the page yet, the command reads it: that is "on".
 */
async function toggle({ id, address, isPrivate }: Tab): Promise<void> {
  const host = URL.parse(address ?? '')?.hostname;
  const present = await askPage(id, 'present') === true;
  if (host !== undefined) {
    const settings = await readSettings();
    const isOff = (await tabLook(id) ?? lookOn(settings, host)) === 'off';
    // What is switched off nowhere, and only not read yet, keeps the look that it has.
    if (isOff || present) {
      const chosen = isOff ? lookWhenOn(settings, host) : 'off';
      await setLookOfTab(id, isPrivate && chosen !== lookOn(settings, host) ? chosen : null);
      if (!isPrivate) await changeSettings((now) => withLook(now, host, chosen));
    }
  }
  if (!present && await annotateTab(id) === 'forbidden') await openPopup();
}

/** What a page is asked needs our script there. The page answers once it is read; where there is no answer, the popup says why. */
async function withPage(tab: number, ask: () => Promise<unknown>): Promise<void> {
  if (await annotateTab(tab) === 'forbidden' || await ask() === null) await openPopup();
}

/** As much as a message carries, without half a character at its end. */
function beginningOf(words: string): string {
  return words.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '');
}

/** Looks up words that the reader selected in a tab's page, of very many their beginning; with none given, those selected there now. */
export function lookUpIn(tab: number, words: string): Promise<void> {
  return withPage(tab, () => askPage(tab, 'look-up', beginningOf(words)));
}

function run(command: Command, tab: Tab): Promise<void> {
  switch (command) {
    case 'toggle': return toggle(tab);
    case 'next': return withPage(tab.id, () => askPage(tab.id, 'step', 1));
    case 'previous': return withPage(tab.id, () => askPage(tab.id, 'step', -1));
    case 'look-up': return lookUpIn(tab.id, '');
  }
}

/** Answers the keyboard commands. */
export function answerCommands(): void {
  onCommand((command, tab) => {
    run(command, tab).catch((error: unknown) => { console.warn(`First Reported: the command "${command}" failed:`, error); });
  });
}

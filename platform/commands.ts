import browser from 'webextension-polyfill';
import { type Tab, tabFrom } from './tabs';

const COMMANDS = ['toggle', 'next', 'previous', 'look-up'] as const;
/** A keyboard command, by its name in the manifest. */
export type Command = typeof COMMANDS[number];

const isCommand = (name: string): name is Command => COMMANDS.some((command) => command === name);

/** Calls for each keyboard command with the tab it was given in. */
export function onCommand(listener: (command: Command, tab: Tab) => void): void {
  browser.commands.onCommand.addListener((name, given) => {
    const tab = tabFrom(given);
    if (isCommand(name) && tab !== null) listener(name, tab);
  });
}

/** The keys of the commands as they are now; empty where the reader took a key away. */
export async function shortcuts(): Promise<readonly { readonly command: Command; readonly keys: string }[]> {
  const all = await browser.commands.getAll();
  return COMMANDS.map((command) => ({ command, keys: all.find(({ name }) => name === command)?.shortcut ?? '' }));
}

/** Opens the browser's own page for changing keys. False where it would not open. */
export async function openShortcuts(): Promise<boolean> {
  const { commands } = browser as { readonly commands: Partial<typeof browser.commands> };
  try {
    // Firefox has a call for it, Chrome an address.
    if (commands.openShortcutSettings !== undefined) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch (error) {
    console.info('First Reported could not open the page for keys:', error);
    return false;
  }
}

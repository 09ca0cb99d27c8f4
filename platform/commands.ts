import browser from 'webextension-polyfill';

const COMMANDS = ['toggle', 'next', 'previous', 'look-up'] as const;
/** A keyboard command, by its name in the manifest. */
export type Command = typeof COMMANDS[number];

const isCommand = (name: string): name is Command => COMMANDS.some((command) => command === name);

/** Calls for each keyboard command with the tab it was given in, and the tab's host where it may be known. */
export function onCommand(listener: (command: Command, tab: number, host: string | undefined) => void): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (isCommand(name) && tab?.id !== undefined) listener(name, tab.id, URL.parse(tab.url ?? '')?.hostname);
  });
}

/** The keys of the commands as they are now; empty where the reader took a key away. */
export async function shortcuts(): Promise<readonly { readonly command: Command; readonly keys: string }[]> {
  const all = await browser.commands.getAll();
  return COMMANDS.map((command) => ({ command, keys: all.find(({ name }) => name === command)?.shortcut ?? '' }));
}

/** What a reader asks for by key or menu: the page answers, or the popup says why there is no answer. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerCommands, lookUpIn } from '../../entrypoints/background/commands';
import { ASKED_OF_PAGE } from '../../platform/asked-of-page';
import { listen } from '../../platform/messages';
import { changeSettings, INITIAL, readSettings, type Look, type Settings } from '../../platform/settings';
import { setTabLook, tabLook } from '../../platform/tab-looks';

const TAB = 5;
const NOBODY = 'Could not establish connection. Receiving end does not exist.';
type Listener = (message: unknown, sender: object, answer: (response: unknown) => void) => unknown;

/** A page with a script of ours in it. Gives back the words that it was asked to look up. */
function pageThatListens(): string[] {
  const asked: string[] = [];
  const added = vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(() => undefined);
  listen(ASKED_OF_PAGE, { present: () => true, 'look-up': (_, words) => { asked.push(words); } });
  const listener = added.mock.lastCall?.[0] as unknown as Listener;
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((_, message) => new Promise((resolve, reject) => {
    if (listener(message, { id: browser.runtime.id }, resolve) !== true) reject(new Error(NOBODY));
  }));
  return asked;
}

describe('a look-up', () => {
  const openPopup = vi.fn(() => Promise.resolve());
  const inject = vi.fn(() => Promise.resolve([]));
  beforeEach(() => {
    vi.spyOn(browser, 'action', 'get').mockReturnValue({ ...browser.action, openPopup });
    vi.spyOn(browser, 'scripting', 'get').mockReturnValue({ ...browser.scripting, insertCSS: inject as never, executeScript: inject });
    vi.spyOn(console, 'info').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    openPopup.mockClear();
    inject.mockClear();
  });

  it('of a few words reaches the page', async () => {
    const asked = pageThatListens();
    await lookUpIn(TAB, 'human error');
    expect(asked).toEqual(['human error']);
    expect(openPopup).not.toHaveBeenCalled();
  });

  it('of more words than a message carries is one of their beginning, and no character is cut in half', async () => {
    const asked = pageThatListens();
    for (const long of ['It was human error. '.repeat(1_000), `x${'🌙'.repeat(10_000)}`]) {
      await lookUpIn(TAB, long);
      const words = asked.pop() ?? '';
      expect(words.length).toBeGreaterThan(9_000);
      expect(long.startsWith(words)).toBe(true);
      expect(words.isWellFormed()).toBe(true);
    }
    expect(openPopup).not.toHaveBeenCalled();
  });

  it('in a page that extensions are kept out of opens the popup, which says so', async () => {
    vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error(NOBODY));
    inject.mockRejectedValueOnce(new Error('Cannot access a chrome:// URL'));
    await lookUpIn(TAB, 'human error');
    expect(openPopup).toHaveBeenCalledOnce();
  });

  it('that no script answers opens the popup, which says how it stands with the page', async () => {
    vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error(NOBODY));
    await lookUpIn(TAB, 'human error');
    expect(openPopup).toHaveBeenCalledOnce();
  });
});

describe('the command that switches notes off and on', () => {
  const HOST = 'weblog.example';
  let told: (Look | null)[];
  let press: (isPrivate?: boolean) => Promise<void>;
  beforeEach(() => {
    fakeBrowser.reset();
    told = [];
    vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((_, message) => {
      const { name, args } = message as { name: string; args: [Look | null] };
      if (name === 'tab-look') told.push(args[0]);
      return Promise.resolve({ value: name === 'present' ? true : undefined });
    });
    let heard: (command: string, tab: object) => void = () => undefined;
    vi.spyOn(browser, 'commands', 'get').mockReturnValue({ ...browser.commands, onCommand: { addListener: (listener: typeof heard) => { heard = listener; } } } as unknown as typeof browser.commands);
    answerCommands();
    press = async (isPrivate = false) => {
      heard('toggle', { id: TAB, url: `https://${HOST}/story`, incognito: isPrivate });
      // Whatever a command leads to is done by the next turn of the clock: storage and page answer at once here.
      await new Promise((resolve) => { setTimeout(resolve); });
    };
  });
  afterEach(() => { vi.restoreAllMocks(); });
  const set = (settings: Partial<Settings>): Promise<unknown> => changeSettings(() => ({ ...INITIAL, ...settings }));

  it.each(['marks', 'margin'] as const)('gives the site back the look "%s" that every site has', async (look) => {
    await set({ look });
    await press();
    expect((await readSettings()).looks).toEqual({ [HOST]: 'off' });
    await press();
    expect(await readSettings()).toEqual({ ...INITIAL, look });
  });

  it('gives the site back the look that it had of its own, and keeps nothing of it then', async () => {
    await set({ looks: { [HOST]: 'margin' } });
    await press();
    expect((await readSettings()).looks).toEqual({ [HOST]: 'off' });
    await press();
    expect(await readSettings()).toEqual({ ...INITIAL, looks: { [HOST]: 'margin' } });
  });

  it('underlines where all other sites are off', async () => {
    await set({ look: 'off' });
    await press();
    expect((await readSettings()).looks).toEqual({ [HOST]: 'marks' });
    await press();
    expect((await readSettings()).looks).toEqual({});
  });

  it('does so in a private window in the tab alone', async () => {
    await set({ look: 'margin' });
    await press(true);
    expect(await tabLook(TAB)).toBe('off');
    await press(true);
    expect(await tabLook(TAB)).toBeNull();
    expect(told).toEqual(['off', null]);
    expect(await readSettings()).toEqual({ ...INITIAL, look: 'margin' });
  });

  it('takes back a tab’s own "off" and leaves the site its look', async () => {
    await set({ looks: { [HOST]: 'margin' } });
    await setTabLook(TAB, 'off');
    await press();
    expect(await tabLook(TAB)).toBeNull();
    expect((await readSettings()).looks).toEqual({ [HOST]: 'margin' });
  });
});

/** The settings page where the browser withholds something: it shows the rest, and says what it could not do. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { WordsContext } from '../../components/words';
import { everythingShown } from '../../entrypoints/options/everything';
import { Options } from '../../entrypoints/options/Options';
import { wordsFrom } from '../../scripts/words/messages';
import { catalogue } from '../components/catalogues';

const words = wordsFrom(catalogue('en'), 'en-GB');
const unavailable = (): Promise<never> => Promise.reject(new Error('An unexpected error occurred'));

interface Listeners { readonly added: Set<unknown>; readonly event: typeof browser.permissions.onAdded }
function listeners(): Listeners {
  const added = new Set<unknown>();
  const event = { addListener: (one: unknown) => { added.add(one); }, removeListener: (one: unknown) => { added.delete(one); }, hasListener: () => false, hasListeners: () => false };
  return { added, event };
}

describe('the settings page', () => {
  let root: HTMLElement;
  let watching: Listeners[];
  let permissions: () => Promise<object>;
  let keys: () => Promise<never[]>;
  beforeEach(() => {
    fakeBrowser.reset();
    root = document.body.appendChild(document.createElement('div'));
    watching = [listeners(), listeners()];
    permissions = () => Promise.resolve({ origins: [] });
    keys = () => Promise.resolve([]);
    const [onAdded, onRemoved] = watching.map(({ event }) => event);
    vi.spyOn(browser, 'permissions', 'get').mockImplementation(() => ({ onAdded, onRemoved, getAll: permissions, contains: () => Promise.resolve(true) }) as unknown as typeof browser.permissions);
    vi.spyOn(browser, 'commands', 'get').mockImplementation(() => ({ getAll: keys }) as unknown as typeof browser.commands);
    vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: '', version: '0', content_scripts: [{ matches: ['*://*.dailydot.com/*'], js: [] }] });
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ value: [] });
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });
  afterEach(() => {
    render(null, root);
    root.remove();
    vi.restoreAllMocks();
  });
  const show = async (): Promise<void> => {
    render(<WordsContext.Provider value={words}><Options start={await everythingShown()} /></WordsContext.Provider>, root);
  };
  const says = (text: string): Promise<void> => vi.waitFor(() => { expect(root.textContent).toContain(text); });

  it.each([
    ['permissions', () => { permissions = unavailable; }],
    ['keys', () => { keys = unavailable; }],
    ['databases', () => { vi.mocked(browser.runtime.sendMessage).mockImplementation(unavailable); }],
    ['choices', () => { vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('no storage')); }],
  ])('is there although the browser does not tell its %s', async (_, fail) => {
    fail();
    await show();
    await says('On the one news site that the record knows');
    expect(root.querySelector('input[type="radio"]')).not.toBeNull();
  });

  it('says so where the settings cannot be read to be saved to a file', async () => {
    await show();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('no storage'));
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Save settings to a file')?.click();
    await says('The browser’s storage could not be read, so no file was saved.');
  });

  it('listens for no more permissions once it is gone', async () => {
    await show();
    const listening = (): number[] => watching.map(({ added }) => added.size);
    await vi.waitFor(() => { expect(listening()).toEqual([1, 1]); });
    render(null, root);
    await vi.waitFor(() => { expect(listening()).toEqual([0, 0]); });
  });
});

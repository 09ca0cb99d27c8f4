/** The popup on a tab: what it says of a page that answers, one that cannot be read, and one that answers what is no answer. */
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Pack } from '../../core/model';
import { App } from '../../entrypoints/popup/App';
import { INITIAL, readSettings } from '../../platform/settings';
import { wordsFrom } from '../../scripts/words/messages';
import { catalogue } from '../components/catalogues';
import { summaryFixture } from '../components/views';
import { withoutWays } from '../../core/ways';
import { smallPack } from '../support/small-pack';

const words = wordsFrom(catalogue('en'), 'en-GB');
const tab = { id: 7, address: 'https://weblog.example/story', isPrivate: false };

interface Message { readonly name: string; readonly args: readonly unknown[] }
type Answers = Readonly<Record<string, () => unknown>>;

/** Says what a page and the background answer: what stands here under the message's name; nobody is there for any other. */
function answering(page: Answers, background: Answers = {}): void {
  const answer = (answers: Answers) => (message: unknown): Promise<unknown> => {
    const given = answers[(message as Message).name];
    return given === undefined ? Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')) : Promise.resolve(given()).then((value) => ({ value }));
  };
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((_, message) => answer(page)(message));
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((message) => answer(background)(message));
}

describe('the popup on a tab', () => {
  let root: HTMLElement;
  let grant: (given: boolean) => void;
  let mayRead: boolean;
  beforeEach(() => {
    fakeBrowser.reset();
    mayRead = false;
    root = document.body.appendChild(document.createElement('div'));
    const asked = new Promise<boolean>((resolve) => { grant = resolve; });
    vi.spyOn(browser, 'permissions', 'get').mockReturnValue({
      ...browser.permissions, request: () => asked, contains: () => Promise.resolve(mayRead),
    });
    vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: '', version: '0' });
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });
  afterEach(() => {
    render(null, root);
    root.remove();
    vi.restoreAllMocks();
  });

  const show = (packs: readonly Pack[] = [smallPack], loadWhole = (): Promise<readonly Pack[]> => Promise.resolve(packs)): void => {
    render(<App tab={tab} packs={packs} loadWhole={loadWhole} words={words} />, root);
  };
  const says = (text: string): Promise<void> => vi.waitFor(() => { expect(root.textContent).toContain(text); });
  const press = (name: string): void => {
    const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
    if (button === undefined) throw new Error(`There is no button "${name}" in: ${root.textContent}`);
    button.click();
  };

  it('has the day of the newest record; of a page in sum, of the records that it speaks of', async () => {
    const packs = [smallPack, { ...smallPack, id: 'flood', release: '2027-03-02' }, { ...smallPack, id: 'fire', release: '2027-01-30' }];
    answering({ state: () => ({ kind: 'nothing' }) });
    show(packs);
    await says('Database of 2 Mar 2027');
    render(null, root);
    answering({ state: () => ({ kind: 'annotated', summary: summaryFixture, origins: null }) });
    show(packs);
    await says('Database of 24 Nov 2026');
  });

  it.each([
    ['by the variants as soon as they are loaded', () => Promise.resolve([smallPack]), 'vanished'],
    ['without them where they cannot be loaded', () => Promise.reject(new Error('Failed to fetch')), 'offline'],
  ])('searches %s', async (_how, loadWhole, query) => {
    answering({ state: () => ({ kind: 'nothing' }) });
    show([withoutWays(smallPack)], loadWhole);
    await vi.waitFor(() => {
      const box = root.querySelector<HTMLInputElement>('input[type=search]');
      if (box === null) throw new Error('There is no box to search in.');
      box.value = query;
      box.dispatchEvent(new Event('input', { bubbles: true }));
      expect(root.textContent).toContain('offline for 11 minutes');
    });
  });

  it('says of a figure that no statement has that what it found has others', async () => {
    answering({ state: () => ({ kind: 'nothing' }) });
    show();
    await vi.waitFor(() => { expect(root.querySelector('input[type=search]')).not.toBeNull(); });
    const type = (query: string): void => {
      const box = root.querySelector<HTMLInputElement>('input[type=search]');
      if (box === null) throw new Error('There is no box to search in.');
      box.value = query;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    };
    type('20 minutes');
    await says('offline for 11 minutes');
    expect(root.textContent).toContain(words.t('popup.noFigure', '20 minutes'));
    type('11 minutes');
    await vi.waitFor(() => { expect(root.textContent).not.toContain(words.t('popup.noFigure', '20 minutes')); });
    expect(root.textContent).toContain('offline for 11 minutes');
    expect(root.textContent).not.toContain(words.t('popup.noFigure', '11 minutes'));
  });

  it('reads a page that it was kept out of once the reader lets it in', async () => {
    answering({}, { 'annotate-tab': () => (mayRead ? 'injected' : 'forbidden') });
    show();
    await says('weblog.example');
    press(words.t('popup.unread.always'));
    press(words.t('popup.unread.look'));
    await says(words.t('popup.forbidden.title'));
    mayRead = true;
    answering({ 'read-again': () => undefined, state: () => ({ kind: 'nothing' }) });
    grant(true);
    await says(words.t('popup.nothing.title'));
  });

  it.each([['marks', {}], ['margin', {}], ['off', { 'weblog.example': 'marks' }]])('turns a site on to look as every site does, "%s"', async (look, looks) => {
    await fakeBrowser.storage.local.set({ settings: { look, looks: { 'weblog.example': 'off' } } });
    answering({ state: () => ({ kind: 'off' }) }, { 'set-look-of-tab': () => undefined });
    show();
    await says(words.t('popup.off.title'));
    press(words.t('popup.off.on'));
    await vi.waitFor(async () => { expect(await readSettings()).toEqual({ ...INITIAL, look, looks }); });
  });

  it('turns a site on to look as it did by itself before it was turned off', async () => {
    await fakeBrowser.storage.local.set({ settings: { looks: { 'weblog.example': 'margin' } } });
    answering({ state: () => ({ kind: 'annotated', summary: summaryFixture, origins: null }) }, { 'set-look-of-tab': () => undefined });
    show();
    await says('The Daily Specimen');
    answering({ state: () => ({ kind: 'off' }) }, { 'set-look-of-tab': () => undefined });
    [...root.querySelectorAll<HTMLElement>('.fr-look label')].find(({ textContent }) => textContent === words.t('popup.look.off'))?.click();
    await says(words.t('popup.off.title'));
    press(words.t('popup.off.on'));
    await vi.waitFor(async () => { expect(await readSettings()).toEqual({ ...INITIAL, looks: { 'weblog.example': 'margin' } }); });
  });

  it('says that it failed where a page answers what is no answer', async () => {
    const page = { state: () => ({ kind: 'annotated', summary: { ...summaryFixture, published: 'today' }, origins: null }), present: () => true };
    answering(page, { 'annotate-tab': () => 'present' });
    show();
    await says(words.t('popup.failed.title'));
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('a page\'s answer to "state"'));
  });

  it('has the page in sum by itself as soon as one that failed can be read', async () => {
    answering({ state: () => ({ kind: 'failed' }), present: () => true });
    show();
    await says(words.t('popup.failed.title'));
    answering({ state: () => Promise.reject(new Error('The page gives way.')) });
    await new Promise((resolve) => { setTimeout(resolve, 1_200); });
    expect(root.textContent).toContain(words.t('popup.failed.title'));
    answering({ state: () => ({ kind: 'annotated', summary: summaryFixture, origins: null }) });
    await vi.waitFor(() => { expect(root.textContent).toContain('The Daily Specimen'); }, 3_000);
  });

  it('says that it reads where a page is too busy to answer', async () => {
    answering({ state: () => new Promise(() => undefined) });
    show();
    await says(words.t('popup.reading'));
  });

  it('says that the page changed where a note cannot be opened any more, an origin not be shown, a file not be saved', async () => {
    const state = { kind: 'annotated', summary: summaryFixture, origins: null };
    for (const wanted of ['.fr-entry', '.fr-chip', `[aria-label="${words.t('takeAlong.saveAs', words.t('takeAlong.markdown'))}"]`]) {
      answering({ state: () => state });
      show();
      await says('The Daily Specimen');
      root.querySelector<HTMLElement>('.fr-fold-head')?.click();
      await vi.waitFor(() => { expect(root.querySelector(wanted), wanted).not.toBeNull(); });
      root.querySelector<HTMLElement>(wanted)?.click();
      await says(words.t('popup.changed.title'));
      render(null, root);
    }
  });

  it('says that no file came of it where saving fails, and leaves the page’s notes where they are', async () => {
    answering({ state: () => ({ kind: 'annotated', summary: summaryFixture, origins: null }), 'take-along': () => Promise.reject(new Error('The page gives way.')) });
    show();
    await says('The Daily Specimen');
    root.querySelector<HTMLElement>('.fr-fold-head')?.click();
    const save = `[aria-label="${words.t('takeAlong.saveAs', words.t('takeAlong.markdown'))}"]`;
    await vi.waitFor(() => { expect(root.querySelector(save)).not.toBeNull(); });
    root.querySelector<HTMLElement>(save)?.click();
    await says('The notes could not be saved as a file.');
    expect(root.textContent).toContain('The Daily Specimen');
    expect(root.textContent).not.toContain(words.t('popup.changed.title'));
  });
});

/** Keeps what the reader chose in the browser's storage. */
import browser from 'webextension-polyfill';
import { isGone } from './lifetime';
import { INITIAL, settingsFrom, unreadableIn, type Settings } from './settings-shape';

export * from './settings-shape';

/**
 * One item, so that whatever changes together is written together. Without a version: what is not known is kept and read past, whichever
 * release wrote it.
 */
const KEY = 'settings';

async function storedSettings(): Promise<unknown> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return stored;
}

/** What storage holds, and whether it could be read. */
export interface Held {
  readonly settings: Settings;
  /** `partly`: some of it is damaged or of a newer release; that is kept as it is, and as if it had not been set. */
  readonly trouble: 'none' | 'partly' | 'unavailable';
}

/** The settings, and how well storage could be read. Where it could not the initial ones hold. */
export async function heldSettings(): Promise<Held> {
  try {
    const stored = await storedSettings();
    return { settings: settingsFrom(stored), trouble: unreadableIn(stored).length === 0 ? 'none' : 'partly' };
  } catch (error) {
    console.warn('First Reported could not read its settings:', error);
    return { settings: INITIAL, trouble: 'unavailable' };
  }
}

/** The settings. Where storage cannot be read the initial ones hold. */
export async function readSettings(): Promise<Settings> {
  return (await heldSettings()).settings;
}

let last: Promise<unknown> = Promise.resolve();

/** One change after the other: two at once would each write over what the other wrote. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const done = last.catch(() => undefined).then(work);
  last = done;
  return done;
}

/**
 * Changes the settings and gives the new ones. Only what changed is written: what a newer release stored besides is kept.
 *
 * @throws Error where the browser's storage takes nothing more.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return inTurn(async () => {
    const stored = await storedSettings();
    const before = settingsFrom(stored);
    const settings = change(before);
    const names = Object.keys(INITIAL) as readonly (keyof Settings)[];
    const changed = names.filter((name) => settings[name] !== before[name]).map((name) => [name, settings[name]] as const);
    const kept = typeof stored === 'object' && !Array.isArray(stored) ? stored : {};
    if (changed.length > 0) await browser.storage.local.set({ [KEY]: { ...kept, ...Object.fromEntries(changed) } });
    return settings;
  });
}

/**
 * Forgets all choices.
 *
 * @throws Error where the browser's storage takes no change.
 */
export function resetSettings(): Promise<void> {
  return inTurn(() => browser.storage.local.remove(KEY));
}

/** Calls at every change, from wherever it was made, with the settings as they are and as they were. Gives back what ends it. */
export function onSettingsChanged(listener: (settings: Settings, before: Settings) => void): () => void {
  const watch: Parameters<typeof browser.storage.onChanged.addListener>[0] = ({ [KEY]: change }, area) => {
    if (area === 'local' && change !== undefined) listener(settingsFrom(change.newValue), settingsFrom(change.oldValue));
  };
  browser.storage.onChanged.addListener(watch);
  return () => { if (!isGone()) browser.storage.onChanged.removeListener(watch); };
}

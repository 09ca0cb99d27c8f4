import { storage, type WxtStorageItem } from 'wxt/utils/storage';
import * as z from 'zod/mini';

export const LOOKS = ['marks', 'margin', 'off'] as const;
/** How notes look on a site: underlines and margin, the margin alone, or not at all. */
export type Look = typeof LOOKS[number];

/** What the reader chose. */
export interface Settings {
  /** On every site that has no choice of its own. */
  readonly look: Look;
  /** By host, as in an address. */
  readonly looks: Readonly<Record<string, Look>>;
  /** Statements that are not to be shown: `<pack>/<claim>`. */
  readonly muted: readonly string[];
  /** Whether names stand in the margin. */
  readonly rail: boolean;
  /** Whether the margin has been explained. */
  readonly hintSeen: boolean;
  /** Passages that the reader said are not the statement: `<pack>/<claim>` and the passage's text, one space between. */
  readonly rejected: readonly string[];
}

export const INITIAL: Settings = { look: 'marks', looks: {}, rail: true, hintSeen: false, muted: [], rejected: [] };

/** More than any reader enters by hand; what lies beyond is somebody's mistake. */
const MOST = 5_000;
const strings = z.catch(z.pipe(z.array(z.unknown()), z.transform((values) =>
  values.filter((value): value is string => typeof value === 'string').slice(0, MOST))), []);
const look = z.enum(LOOKS);
const looks = z.catch(z.pipe(z.record(z.string(), z.unknown()), z.transform((hosts): Record<string, Look> =>
  Object.fromEntries(Object.entries(hosts).flatMap(([host, value]): [string, Look][] => {
    const known = look.safeParse(value);
    return known.success ? [[host, known.data]] : [];
  }).slice(0, MOST)))), {});
/** What is spoilt is as if it had not been set; what is not spoilt is kept. */
const SETTINGS = z.catch(z.object({
  look: z.catch(look, 'marks'), looks, rail: z.catch(z.boolean(), true), hintSeen: z.catch(z.boolean(), false), muted: strings, rejected: strings,
}), { look: 'marks', looks: {}, rail: true, hintSeen: false, muted: [], rejected: [] });

/** One item, so that whatever changes together is written together. `migrations` is there from the first release: without it no version is written. */
const item: WxtStorageItem<unknown, Record<string, unknown>> = storage.defineItem<unknown>('local:settings', { fallback: INITIAL, version: 1, migrations: {} });

/** Reads settings out of whatever storage holds: of an older or newer release, damaged, or nothing. */
export function settingsFrom(stored: unknown): Settings {
  return SETTINGS.parse(stored);
}

/** The settings. Where storage cannot be read the initial ones hold. */
export async function readSettings(): Promise<Settings> {
  try {
    return settingsFrom(await item.getValue());
  } catch (error) {
    console.warn('First Reported could not read its settings:', error);
    return INITIAL;
  }
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Changes the settings and gives the new ones. What a newer release stored besides is kept.
 *
 * @throws Error where the browser's storage takes nothing more.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const changed = last.catch(() => undefined).then(async () => {
    const stored = await item.getValue();
    const kept = typeof stored === 'object' && stored !== null ? stored : {};
    const settings = change(settingsFrom(stored));
    await item.setValue({ ...kept, ...settings });
    return settings;
  });
  last = changed;
  return changed;
}

/** Forgets all choices. */
export function resetSettings(): Promise<void> {
  return item.removeValue();
}

/** Calls at every change, from wherever it was made. Gives back what ends it. */
export function onSettingsChanged(listener: (settings: Settings) => void): () => void {
  return item.watch((value) => { listener(settingsFrom(value)); });
}

/** How notes look on a host's pages. */
export function lookOn(settings: Settings, host: string): Look {
  return Object.hasOwn(settings.looks, host) ? settings.looks[host] ?? settings.look : settings.look;
}

/** Settings with a host's look chosen. */
export function withLook(settings: Settings, host: string, chosen: Look): Settings {
  const { [host]: _, ...others } = settings.looks;
  return { ...settings, looks: chosen === settings.look ? others : { ...others, [host]: chosen } };
}

/** How a statement is called in the settings. */
export function mutedKey(pack: string, claim: string): string {
  return `${pack}/${claim}`;
}

/** How a passage that is not the statement is called in the settings. */
export function rejectedKey(pack: string, claim: string, text: string): string {
  return `${pack}/${claim} ${text.replace(/\s+/g, ' ').trim()}`;
}

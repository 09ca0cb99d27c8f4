/** What a test asks of the extension through a page of its own, as its popup and settings do. */
import type { World } from './world';

interface ExtensionApi {
  readonly storage: { readonly local: { set(items: object): Promise<void>; clear(): Promise<void> } };
  readonly tabs: { sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<unknown> };
}
declare const chrome: ExtensionApi;

/** Chooses how notes look everywhere. */
export async function setLook({ control }: World, look: 'marks' | 'margin' | 'off'): Promise<void> {
  await control.evaluate((chosen) => chrome.storage.local.set({ settings: { look: chosen } }), look);
}

/** Puts anything at all into the extension's storage. */
export async function store({ control }: World, items: object): Promise<void> {
  await control.evaluate((given) => chrome.storage.local.set(given), items);
}

/** Empties the extension's storage. */
export async function forgetAll({ control }: World): Promise<void> {
  await control.evaluate(() => chrome.storage.local.clear());
}

/** How it stands with a tab's page, as its script says: `reading`, `annotated`, ...; null where no script of ours is there. */
export async function stateInTab({ control }: World, tab: number): Promise<string | null> {
  return control.evaluate(async (id) => {
    const answer = await chrome.tabs.sendMessage(id, { name: 'state', args: [] }, { frameId: 0 }).catch(() => null);
    return (answer as { value?: { kind: string } } | null)?.value?.kind ?? null;
  }, tab);
}

/** A note as the script in a tab lists it. */
export interface ListedEntry { readonly id: string; readonly text: string; readonly possible: boolean }

/** The notes of a tab's page, as its script lists them. */
export async function entriesInTab({ control }: World, tab: number): Promise<readonly ListedEntry[]> {
  return control.evaluate(async (id) => {
    const answer = await chrome.tabs.sendMessage(id, { name: 'state', args: [] }, { frameId: 0 });
    return (answer as { value?: { summary?: { entries: ListedEntry[] } } }).value?.summary?.entries ?? [];
  }, tab);
}

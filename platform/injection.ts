import browser from 'webextension-polyfill';
import { askPage } from './ask-page';

/** What came of wanting to read a page: `forbidden` where the browser does not let the extension into it. */
export type Outcome = 'injected' | 'present' | 'forbidden';

/** One after the other, so that the page comes between: what reads the page and draws on it, what matches, and the session that has both done. */
const SCRIPTS = ['stage.js', 'matcher.js', 'content-scripts/annotate.js'];
const STYLES = 'content-scripts/annotate.css';
/** Of a reader's style sheet Chromium paints no tint, only lines; an author's does not reach into shadow roots in Firefox. */
const ORIGIN = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';
const GATE = 'content-scripts/gate.js';

/** Injections on their way, so that two askers at once get one script. A background that stops loses none: the tab is asked. */
const underWay = new Map<number, Promise<Outcome>>();

/** Only the browser's refusal is meant here; any error of ours shows itself in the page's own answers. */
async function into(tab: number, inject: () => Promise<unknown>): Promise<boolean> {
  try {
    await inject();
    return true;
  } catch (error) {
    console.info(`First Reported was not let into tab ${tab}:`, error);
    return false;
  }
}

/** Whether what annotates is in a tab's page. It follows the text and the settings by itself. */
async function hasSession(tab: number): Promise<boolean> {
  return await askPage(tab, 'present') === true;
}

async function inject(tab: number): Promise<Outcome> {
  if (await hasSession(tab)) return 'present';
  const target = { tabId: tab, frameIds: [0] };
  const done = await into(tab, async () => {
    await browser.scripting.insertCSS({ target, files: [STYLES], origin: ORIGIN });
    for (const script of SCRIPTS) await browser.scripting.executeScript({ target, files: [script] });
  });
  return done ? 'injected' : 'forbidden';
}

/** Puts what annotates, and its styles, into a tab's page, once a document. */
export function annotateTab(tab: number): Promise<Outcome> {
  const current = underWay.get(tab);
  if (current !== undefined) return current;
  const started = inject(tab).finally(() => { underWay.delete(tab); });
  underWay.set(tab, started);
  return started;
}

/**
 * Puts the gate into pages that were open already when the extension came to be let into them, or was asked to look at them again: a page
 * is looked at by itself only as it is loaded. A gate that is there already makes way for its successor.
 * @param concerns whether the pages of a host are meant, among those that the patterns match
 */
export async function openGates(origins: readonly string[], concerns: (host: string) => boolean = () => true): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins], discarded: false });
  await Promise.all(tabs.map(async ({ id, url = '' }) => {
    if (id === undefined || !concerns(URL.parse(url)?.hostname ?? '') || await hasSession(id)) return;
    await into(id, () => browser.scripting.executeScript({ target: { tabId: id, frameIds: [0] }, files: [GATE] }));
  }));
}

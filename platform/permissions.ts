import browser from 'webextension-polyfill';

const GATE = 'gate-elsewhere';
/**
 * The patterns by which leave is asked for every site. Two, each of one scheme: when Chrome takes a pattern back it takes all that
 * lies in it, and in one of both schemes lie the sites on record.
 */
export const EVERY_SITE = ['http://*/*', 'https://*/*'] as const;
const EVERYWHERE: ReadonlySet<string> = new Set([...EVERY_SITE, '*://*/*', '<all_urls>']);

/** The sites on record, as the manifest has them. */
export function sitesOnRecord(): readonly string[] {
  return browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [];
}

/** The host that a match pattern names, without its subdomains; null for a pattern of all hosts. */
export function hostOf(pattern: string): string | null {
  const host = /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1]?.replace(/^\*\./, '');
  return host === undefined || host === '*' ? null : host;
}

/** Whether an address is on a site on record. */
export function isOnRecord(address: string): boolean {
  const host = URL.parse(address)?.hostname;
  if (host === undefined) return false;
  return sitesOnRecord().some((pattern) => {
    const site = hostOf(pattern);
    return site !== null && (host === site || host.endsWith(`.${site}`));
  });
}

/** The pattern by which leave is asked for an address's site; null where no extension may have it. */
export function patternFor(address: string): string | null {
  const url = URL.parse(address);
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? `*://${url.hostname}/*` : null;
}

/** Whether the extension may read the pages of these patterns unasked. */
export function mayRead(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/**
 * Asks the reader for leave to read pages by itself. Only from within a click: the browsers ask for one.
 *
 * @returns whether it was given.
 */
export function requestSite(pattern: string): Promise<boolean> {
  return requestSites([pattern]);
}

/** As `requestSite`, for several at once. */
export function requestSites(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}

/** Gives leave back. Sites on record stay as the browser has them. */
export function withdraw(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...patterns] });
}

/** Whether a pattern is of every site. */
export function isEverywhere(pattern: string): boolean {
  return EVERYWHERE.has(pattern);
}

/** The sites on record that the browser, as its user set it, does not let the extension read by itself. */
export async function sitesWithheld(): Promise<readonly string[]> {
  const sites = sitesOnRecord();
  const allowed = await Promise.all(sites.map(mayRead));
  return sites.filter((_, at) => allowed[at] !== true);
}

/** The patterns that the reader granted beyond the sites on record. */
export async function sitesGranted(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const onRecord = new Set(sitesOnRecord());
  return origins.filter((pattern) => !onRecord.has(pattern));
}

/**
 * Registers the gate for what is granted beyond the manifest, and for nothing else. Worked out anew from what is granted at
 * each call, never remembered: the reader can take leave away where we are not told.
 */
async function registerGate(): Promise<void> {
  const matches = [...await sitesGranted()];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [GATE] });
  const [known] = registered;
  if (matches.length === 0) {
    if (known !== undefined) await browser.scripting.unregisterContentScripts({ ids: [GATE] });
    return;
  }
  // What the manifest matches has its gate from there.
  const script = { id: GATE, matches, excludeMatches: [...sitesOnRecord()], js: ['content-scripts/gate.js'], runAt: 'document_idle' as const, persistAcrossSessions: true };
  if (known === undefined) await browser.scripting.registerContentScripts([script]);
  else await browser.scripting.updateContentScripts([script]);
}

let last: Promise<void> = Promise.resolve();

/** As `registerGate`, one call after the other: install, start and a change may come at once. */
export function keepGateRegistered(): Promise<void> {
  last = last.catch(() => undefined).then(registerGate);
  return last;
}

/** Calls at every change of what is granted, with the patterns that were added. Gives back what ends it. */
export function onPermissionsChanged(listener: (added: readonly string[]) => void): () => void {
  const onAdded = ({ origins = [] }: browser.Permissions.Permissions): void => { listener(origins); };
  const onRemoved = (): void => { listener([]); };
  browser.permissions.onAdded.addListener(onAdded);
  browser.permissions.onRemoved.addListener(onRemoved);
  return () => {
    browser.permissions.onAdded.removeListener(onAdded);
    browser.permissions.onRemoved.removeListener(onRemoved);
  };
}

import browser from 'webextension-polyfill';

/** Calls after the extension was installed or updated. */
export function onInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(listener);
}

/** Calls when the browser starts with the extension in it. */
export function onStartup(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}

const COMPANY = 'company';
/** A port also closes when the background stops. Only an update or removal takes the interface away, some 50 ms later. */
const CERTAIN = 100;

/** Keeps the ports of pages open, by which they learn that the extension was updated or removed. */
export function keepCompany(): void {
  browser.runtime.onConnect.addListener(() => undefined);
}

/** Whether the extension that a script in a page belongs to is no more: then its interface throws whatever is asked of it. */
export function isGone(): boolean {
  // Typed as always there.
  return (browser.runtime as typeof browser.runtime | undefined)?.id === undefined;
}

/**
 * Calls once when the extension that a script in a page belongs to is no more: Chrome leaves its scripts alive then. After the
 * background was stopped, the page keeps company with it again the next time it is seen.
 */
export function onOrphaned(listener: () => void, signal: AbortSignal): void {
  let port: browser.Runtime.Port | null = null;
  const connect = (): void => {
    if (port !== null || signal.aborted) return;
    if (isGone()) {
      listener();
      return;
    }
    port = browser.runtime.connect({ name: COMPANY });
    port.onDisconnect.addListener(() => {
      port = null;
      setTimeout(() => { if (!signal.aborted && isGone()) listener(); }, CERTAIN);
    });
  };
  connect();
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') connect(); }, { signal });
  signal.addEventListener('abort', () => { if (!isGone()) port?.disconnect(); }, { once: true });
}

import browser from 'webextension-polyfill';

/** How much the extension keeps in the browser's storage, in bytes; null where the browser does not tell. */
export async function bytesStored(): Promise<number | null> {
  try {
    return await browser.storage.local.getBytesInUse();
  } catch {
    return null;
  }
}

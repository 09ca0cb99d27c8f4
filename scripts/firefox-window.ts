/** Firefox's own window around the page, where its toolbar and its questions are: only drivers with system access reach it. */
import type { Browser } from 'puppeteer-core';
import { geckoId } from './launch';

interface Connection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}
interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}
interface Evaluated {
  readonly type: string;
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * Evaluates an expression in Firefox's window and gives its value, which must be plain.
 *
 * @throws Error where there is no window, or the expression threw.
 */
export async function inFirefoxWindow(browser: Browser, expression: string): Promise<unknown> {
  // Typed as private: the driver has no public way to another scope.
  const { connection } = browser as unknown as { readonly connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = (tree.result as Tree).contexts.find(({ url }) => url.endsWith('browser.xhtml'));
  if (window === undefined) throw new Error('Firefox shows no window to the driver.');
  const { result } = await connection.send('script.evaluate', { expression, target: { context: window.context }, awaitPromise: true });
  const { type, result: value, exceptionDetails } = result as Evaluated;
  if (type === 'exception') throw new Error(`In Firefox's window: ${exceptionDetails?.text ?? 'an exception'}`);
  return value?.value;
}

/** Presses the extension's toolbar button on the tab in front, as a reader does, and shuts the popup that opens. */
export async function pressToolbarButton(browser: Browser): Promise<void> {
  const button = JSON.stringify(`${geckoId.replace(/[@.]/g, '_')}-BAP`);
  await inFirefoxWindow(browser, `(async () => {
    document.getElementById(${button}).click();
    const panels = () => [...document.querySelectorAll('panel')].filter((panel) => panel.state === 'open');
    for (let count = 0; count < 50 && panels().length === 0; count += 1) await new Promise((resolve) => setTimeout(resolve, 100));
    for (const panel of panels()) panel.hidePopup();
  })()`);
}

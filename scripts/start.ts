/**
 * `npm start [-- chrome|firefox] [-- <url>]`: builds the extension and opens a browser window with it, on the
 * demonstration article or on the address given. Without a display it saves pictures of the page and of the popup instead.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BrowserName, browserNames, requireBrowsers } from './browsers';
import { launch } from './launch';
import { openPage, popupOf, waitForNotes } from './drive';
import { serve } from './serve';

export const demonstrationHost = 'specimen.first-reported.example';

interface Wish {
  readonly name: BrowserName;
  readonly url: string;
}

function wishOf(args: readonly string[]): Wish {
  const names: readonly string[] = browserNames;
  const name = args.find((arg) => names.includes(arg)) ?? 'chrome';
  const url = args.find((arg) => /^https?:\/\//.test(arg)) ?? `http://${demonstrationHost}/one-last-shift`;
  const stray = args.find((arg) => arg !== name && arg !== url);
  if (stray !== undefined) throw new Error(`"${stray}" is neither a browser (${browserNames.join(', ')}) nor an address that begins with http:// or https://.`);
  return { name: name as BrowserName, url };
}

function build(name: BrowserName): void {
  execFileSync(process.execPath, [fileURLToPath(new URL('../node_modules/wxt/bin/wxt.mjs', import.meta.url)), 'build', '-b', name, '--mv3'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)), stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

async function main(): Promise<void> {
  const { name, url } = wishOf(process.argv.slice(2));
  const executablePath = requireBrowsers([name])[name];
  console.log(`Building First Reported for ${name}.`);
  build(name);

  const article = readFileSync(new URL('../demo/article.html', import.meta.url), 'utf8');
  const serving = await serve((address) => (address.hostname === demonstrationHost ? { body: article } : null));
  const headless = !hasDisplay();
  const launched = await launch(name, { executablePath, headless, proxy: { port: serving.port, hosts: [demonstrationHost] } });
  const stop = async (): Promise<void> => {
    await launched.browser.close();
    await serving.close();
  };

  const page = await openPage(launched, url);
  if (!headless) {
    console.log(`${url} is open. The toolbar button sums the page up; close the browser or press Ctrl+C to end.`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => { void stop(); });
    launched.browser.once('disconnected', () => { void serving.close(); });
    return;
  }
  const folder = fileURLToPath(new URL('../reports/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const pictures = [`${folder}start-${name}-page.png`, `${folder}start-${name}-popup.png`] as const;
  const marked = await waitForNotes(page);
  await page.screenshot({ path: pictures[0] });
  const popup = await popupOf(launched, page);
  await popup.screenshot({ path: pictures[1] });
  console.log(`There is no display here, so the browser ran without a window. It underlined ${marked} passages; the margin and the popup tell of the others. See:\n  ${pictures.join('\n  ')}`);
  await stop();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

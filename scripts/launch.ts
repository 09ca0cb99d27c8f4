/** Starts a browser with the built extension in it, for the demonstration, the tests and the pictures. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import type { BrowserName } from './browsers';

export const geckoId = 'first-reported@first-reported.example';
/** Firefox gives each installation an address of its own; a preference makes it this one. */
const firefoxUuid = '11111111-2222-4333-8444-555555555555';

export interface LaunchSettings {
  readonly executablePath: string;
  readonly headless: boolean;
  /** The X display of the window; where none is given, that of the environment. */
  readonly display?: string;
  /** Sends the pages of these hosts to a local server on this port; `all` lets nothing past it. */
  readonly proxy?: { readonly port: number; readonly hosts: readonly string[] | 'all' };
  readonly dark?: boolean;
  readonly windowSize?: readonly [width: number, height: number];
  /** Further preferences of Firefox. */
  readonly prefs?: Readonly<Record<string, unknown>>;
}

export interface Launched {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly extensionId: string;
  /** Address of the extension's own pages, with a closing slash. */
  readonly base: string;
}

export function extensionFolder(name: BrowserName): string {
  return fileURLToPath(new URL(`../.output/${name}-mv3`, import.meta.url));
}

/** A proxy configuration that routes the hosts named to the local server and leaves the rest alone. */
function proxyScript(proxy: NonNullable<LaunchSettings['proxy']>): string {
  const local = `PROXY 127.0.0.1:${proxy.port}`;
  const rule = proxy.hosts === 'all' ? `'${local}'` : `${JSON.stringify(proxy.hosts)}.includes(host) ? '${local}' : 'DIRECT'`;
  return `data:application/x-ns-proxy-autoconfig,${encodeURIComponent(`function FindProxyForURL(url, host) { return ${rule}; }`)}`;
}

function chromeOptions(settings: LaunchSettings): LaunchOptions {
  const { headless, display, proxy, dark, windowSize: [width, height] = [1280, 900] } = settings;
  const args = [
    ...(display === undefined ? [] : ['--ozone-platform=x11']),
    `--window-size=${width},${height}`, '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync',
    ...(proxy?.hosts === 'all' ? [`--proxy-server=http://127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>'] : []),
    ...(proxy && proxy.hosts !== 'all' ? [`--proxy-pac-url=${proxyScript(proxy)}`] : []),
    ...(dark ? ['--force-dark-mode'] : []),
    // The sandbox refuses to run as root; `--test-type` spares the reader the yellow bar that says so.
    ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
  ];
  return {
    headless, args, enableExtensions: true, defaultViewport: null, ignoreDefaultArgs: ['--enable-automation'],
    ...(display !== undefined && { env: { ...process.env, DISPLAY: display } }),
  };
}

function firefoxOptions(settings: LaunchSettings): LaunchOptions {
  const { headless, proxy, dark = false, windowSize: [width, height] = [1280, 900], prefs } = settings;
  const routes = proxy?.hosts === 'all'
    ? { 'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': proxy.port, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': proxy.port }
    : proxy ? { 'network.proxy.type': 2, 'network.proxy.autoconfig_url': proxyScript(proxy) } : {};
  return {
    browser: 'firefox', headless, defaultViewport: null,
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: firefoxUuid }),
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'network.proxy.allow_hijacking_localhost': true,
      'dom.security.https_first': false,
      'dom.security.https_first_schemeless': false,
      ...routes,
      ...prefs,
    },
  };
}

/**
 * Launches a browser with the extension as `npm run build` left it.
 *
 * @throws Error where the extension has not been built.
 */
export async function launch(name: BrowserName, settings: LaunchSettings): Promise<Launched> {
  const folder = extensionFolder(name);
  if (!existsSync(folder)) throw new Error(`The extension is not built for ${name}: run "npm run build" first.`);
  const options = name === 'chrome' ? chromeOptions(settings) : firefoxOptions(settings);
  const browser = await puppeteer.launch({ ...options, executablePath: settings.executablePath });
  const id = await browser.installExtension(folder);
  return { name, browser, extensionId: id, base: name === 'chrome' ? `chrome-extension://${id}/` : `moz-extension://${firefoxUuid}/` };
}

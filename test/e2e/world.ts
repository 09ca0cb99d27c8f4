/** The world of an end-to-end test: a browser with the built extension, and a local server that answers for every host. */
import type { Page } from 'puppeteer-core';
import { type BrowserName, requireBrowsers } from '../../scripts/browsers';
import { badgeOf, openExtensionPage, tabOf, tell, waitFor } from '../../scripts/drive';
import { launch, type Launched } from '../../scripts/launch';
import { type Page as Served, serve, type Serving } from '../../scripts/serve';

export interface World extends Launched {
  readonly serving: Serving;
  /** A page of the extension's own, through which its API is asked. */
  readonly control: Page;
  /** What the toolbar button shows for a page. */
  badge(page: Page): Promise<string>;
  /** Sends a page's script a message, as the commands do. */
  tell(page: Page, name: string, ...args: readonly unknown[]): Promise<void>;
  /** What was asked for beyond the pages given: by the extension, by a page, or by a part of the browser that is not known to ask. */
  foreignRequests(): readonly string[];
  close(): Promise<void>;
}

/** Whom the browsers themselves ask, without being asked to: time, updates, settings, lists of bad sites. No page of ours and no code of ours names them. */
const ASKED_BY_BROWSERS = /(?:^|\.)(?:google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.com|mozilla\.net|mozilla\.org|firefox\.com|mozgcp\.net)$/;

export interface WorldSettings {
  /** The X display for a browser with a window; without one it has none. */
  readonly display?: string;
  readonly dark?: boolean;
  readonly windowSize?: readonly [width: number, height: number];
  readonly prefs?: Readonly<Record<string, unknown>>;
}

/** Starts a browser in a world of its own: `pages` by address. Nothing that it asks for leaves the machine. */
export async function openWorld(name: BrowserName, pages: ReadonlyMap<string, Served>, settings: WorldSettings = {}): Promise<World> {
  const serving = await serve((url) => pages.get(url.origin + url.pathname) ?? null);
  const { [name]: executablePath } = requireBrowsers([name]);
  const launched = await launch(name, { executablePath, headless: settings.display === undefined, proxy: { port: serving.port, hosts: 'all' }, ...settings });
  const control = await openExtensionPage(launched, 'popup.html');
  return {
    ...launched, serving, control,
    badge: async (page) => badgeOf(await tabOf(page, control), control),
    tell: async (page, message, ...args) => tell(await tabOf(page, control), control, message, ...args),
    foreignRequests() {
      const own = new Set([...pages.keys()].map((url) => new URL(url).hostname));
      return serving.requests.filter((request) => {
        // Browsers try a page's host by TLS before they take it as it is.
        const { hostname } = new URL(request.replace(/^CONNECT /, 'https://'));
        return !own.has(hostname) && !ASKED_BY_BROWSERS.test(hostname);
      });
    },
    async close() {
      await launched.browser.close();
      await serving.close();
    },
  };
}

declare const chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } };

/** Chooses dots under every passage, as a reader may: they show what was found. By itself the margin tells of most of it. */
export async function dotEveryPassage({ control }: World): Promise<void> {
  await control.evaluate(() => chrome.storage.local.set({ settings: { every: true } }));
}

/** What an open card says, as a reader sees it; null where none is open. */
export async function cardText(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const card = document.querySelector('first-reported-notes')?.shadowRoot?.querySelector<HTMLElement>('[role="dialog"]');
    return card && card.checkVisibility() ? card.innerText : null;
  });
}

/** The document as it is, apart from the extension's one host element. */
export async function documentWithoutHost(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML.replace(/<first-reported-notes[^>]*><\/first-reported-notes>/, ''));
}

/** Whether the extension draws anything in a page: its host element, or a highlight of its own. */
export async function isDrawnOn(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('first-reported-notes') !== null
    || Array.from(CSS.highlights.keys()).some((name) => name.startsWith('first-reported-')));
}

/** Whether the focus is in the open card. */
export async function focusIsInCard(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.querySelector('first-reported-notes')?.shadowRoot?.activeElement;
    return focused?.closest('[role="dialog"]') != null;
  });
}

/** What the toast over the page says; null where there is none. */
export async function answerOn(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const answer = document.querySelector('first-reported-notes')?.shadowRoot?.querySelector<HTMLElement>('[role="status"].answer');
    return answer?.checkVisibility({ visibilityProperty: true }) === true && answer.innerText !== '' ? answer.innerText : null;
  });
}

/** The middle of the first button of ours with these words in its name. */
async function buttonAt(page: Page, words: string): Promise<{ readonly x: number; readonly y: number }> {
  return waitFor(`a button "${words}"`, () => page.evaluate((wanted) => {
    const buttons = Array.from(document.querySelector('first-reported-notes')?.shadowRoot?.querySelectorAll<HTMLElement>('.fr-rail button, [role="dialog"] button') ?? []);
    const button = buttons.find((each) => each.checkVisibility() && `${each.getAttribute('aria-label') ?? ''} ${each.innerText}`.includes(wanted));
    const box = button?.getBoundingClientRect();
    return box === undefined ? null : { x: box.left + box.width / 2, y: box.top + Math.min(box.height / 2, 12) };
  }, words));
}

/** Presses a button of ours in the page by words in its name. */
export async function press(page: Page, words: string): Promise<void> {
  const { x, y } = await buttonAt(page, words);
  await page.mouse.click(x, y);
}

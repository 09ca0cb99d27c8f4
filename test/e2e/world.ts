/** The world of an end-to-end test: a browser with the built extension, and a local server that answers for every host. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type BrowserName, requireBrowsers } from '../../scripts/browsers';
import { launch, type Launched } from '../../scripts/launch';
import { type Page as Served, serve, type Serving } from '../../scripts/serve';
import { corpusText, hasCorpus, seedArticles } from '../support/corpus';
import { newsPage } from '../support/news-page';

export interface World extends Launched {
  readonly serving: Serving;
  close(): Promise<void>;
}

/** The pages of this world by address: our own always, real articles where the corpus is at hand. */
export function pagesOfTheWorld(): Map<string, Served> {
  const pages = new Map<string, Served>();
  pages.set('http://specimen.first-reported.example/one-last-shift', { body: readFileSync(new URL('../../demo/article.html', import.meta.url), 'utf8') });
  if (hasCorpus) {
    for (const { id, url, siteName, published } of seedArticles) {
      pages.set(url, { body: newsPage({ text: corpusText('seeds', `${id}.txt`), url, siteName, published }) });
    }
  }
  return pages;
}

/** Starts a browser in a world of its own. Nothing that it asks for leaves the machine. */
export async function openWorld(name: BrowserName, pages: ReadonlyMap<string, Served>, settings: { readonly dark?: boolean; readonly prefs?: Readonly<Record<string, unknown>> } = {}): Promise<World> {
  const serving = await serve((url) => pages.get(url.origin + url.pathname) ?? null);
  const { [name]: executablePath } = requireBrowsers([name]);
  const launched = await launch(name, { executablePath, headless: true, proxy: { port: serving.port, hosts: 'all' }, ...settings });
  return {
    ...launched, serving,
    async close() {
      await launched.browser.close();
      await serving.close();
    },
  };
}

/** What an open card says, as a reader sees it; null where none is open. */
export async function cardText(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const card = document.querySelector('first-reported-notes')?.shadowRoot?.querySelector<HTMLElement>('[role="dialog"]');
    return card && card.checkVisibility() ? card.innerText : null;
  });
}

/** Pages that show and hide their text without changing it, in both browsers: notes are on what a reader sees. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/browsers';
import { markedTexts, openPage, tabOf, waitFor, waitForNotes } from '../../scripts/drive';
import type { Page as Served } from '../../scripts/serve';
import { entriesInTab, stateInTab } from './asking';
import { stating } from './hostile-pages';
import { dotEveryPassage, openWorld, type World } from './world';

const HOST = 'http://www.dailydot.com';
const beginning = '<p>Bahtiyar Duysak, once a contractor of Twitter’s, deactivated President Trump’s account on his last day there.</p>';
const whole = (body: string, style: string): Served => ({
  body: `<!doctype html><html lang="en" class="waiting"><head><meta charset="utf-8"><title>Missing minutes</title><link rel="icon" href="data:,"><style>${style}</style></head>
    <body><main><article><h1>Missing minutes</h1>${body}</article></main></body></html>`,
});

/** The text in a box that shows only its beginning: in paragraphs there, or the box's own. */
const CUT: Readonly<Record<string, string>> = { '/cut': stating, '/cut-lines': stating.replaceAll('<p>', '').replaceAll('</p>', '<br><br>') };

const pages = new Map<string, Served>([
  [`${HOST}/unseen`, whole(stating, '.waiting body { visibility: hidden }')],
  [`${HOST}/undrawn`, whole(stating, '.waiting body { display: none }')],
  [`${HOST}/more`, whole(`${beginning}<div class="rest">${stating}</div>`, '.waiting .rest { display: none }')],
  ...Object.entries(CUT).map(([path, text]): [string, Served] => [HOST + path, whole(`<div class="fold">${text}</div><footer>Harbour News, 1 Quay</footer>`,
    'main { width: 560px; margin: 0 auto; } .waiting .fold { height: 150px; overflow: hidden; }')]),
]);

/** What stands in the margin, and where the box ends that shows only the beginning of the text. */
async function railBesideFold(page: Page): Promise<{ readonly end: number; readonly items: readonly { readonly top: number; readonly bottom: number }[] }> {
  return page.evaluate(() => ({
    end: document.querySelector('.fold')?.getBoundingClientRect().bottom ?? 0,
    items: Array.from(document.querySelector('first-reported-notes')?.shadowRoot?.querySelectorAll('.fr-rail-item, .fr-rail-more') ?? [], (item) => {
      const { top, bottom } = item.getBoundingClientRect();
      return { top, bottom };
    }),
  }));
}

describe.each(browserNames)('pages that unfold in %s', (name) => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await openWorld(name, pages);
    await dotEveryPassage(world);
  });
  afterAll(async () => { await world.close(); });
  afterEach(async () => { await page.close(); });

  const open = async (path: string): Promise<number> => {
    page = await openPage(world, HOST + path);
    return tabOf(page, world.control);
  };
  const setWaiting = (waiting: boolean): Promise<void> => page.evaluate((is) => { document.documentElement.className = is ? 'waiting' : ''; }, waiting);
  const marked = async (): Promise<string> => (await markedTexts(page)).map(({ text }) => text).sort().join(' ¦ ');

  it.each(['/unseen', '/undrawn'])('reads one that shows itself only after a while: %s', async (path) => {
    const tab = await open(path);
    await waitFor('the page to be read', async () => await stateInTab(world, tab) === 'nothing');
    await setWaiting(false);
    expect(await waitForNotes(page)).toBeGreaterThan(3);
  });

  it('marks what is unfolded, and does not list what is folded again', async () => {
    const tab = await open('/more');
    await waitForNotes(page);
    expect(await marked()).not.toContain('Pablo Escobar');
    const before = (await entriesInTab(world, tab)).length;
    await setWaiting(false);
    await waitFor('marks in what was unfolded', async () => (await marked()).includes('Pablo Escobar'));
    await setWaiting(true);
    await waitFor('it to be listed no more', async () => (await entriesInTab(world, tab)).length === before);
  });

  it.each(Object.keys(CUT))('has nothing in the margin beside what a box cuts off, until that is unfolded: %s', async (path) => {
    await open(path);
    await waitForNotes(page);
    const { items, end } = await waitFor('a margin', async () => { const rail = await railBesideFold(page); return rail.items.length > 0 && rail; });
    // A bead is as high as a line and its space.
    expect(items.filter(({ bottom }) => bottom > end + 4)).toEqual([]);
    await setWaiting(false);
    await waitFor('the margin to tell of the rest', async () => (await railBesideFold(page)).items.some(({ top }) => top > end));
  });
});

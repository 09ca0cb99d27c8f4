/**
 * Fifty real pages of the optional corpus, none about an incident on record, as they are and with statements of ours put into
 * them: each stays what it is without the extension, while notes are shown and after they are taken away.
 */
import { existsSync, readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/browsers';
import { markedTexts, openPage, tabOf, waitFor } from '../../scripts/drive';
import type { Page as Served } from '../../scripts/serve';
import { corpusMissing, corpusPath, corpusText } from '../support/corpus';
import { setLook, stateInTab } from './asking';
import { listenForNoise, type Noise } from './noise';
import { ownArticle } from './pages';
import { type PageState, stateOf } from './untouched';
import { dotEveryPassage, isDrawnOn, openWorld, type World } from './world';

const folder = corpusPath('pages');
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];
/** A host on record, and one where the extension does not run. */
const ON = 'http://www.dailydot.com';
const OFF = 'http://plain.elsewhere.example';
/** Pages write on by themselves for a while after they are loaded: how long each visit waits until two are alike, in milliseconds. */
const WAITS = [0, 1_500, 4_000];

const statements = ownArticle('stating/split-quotes').text.split('\n').slice(1, 9).map((line) => `<p>${line}</p>`).join('');
/** Many pages write the time or a random number into themselves. */
const sameEachTime = '<script>Math.random = () => 0.5; Date = class extends Date { constructor(...given) { super(...(given.length ? given : [0])); } static now() { return 0; } }; performance.now = () => 0;</script>';

const textIn = (html: string): string => html.replace(/<[^>]*>/g, '');

/** A page with statements on record after its longest paragraph, or at its end. */
function withStatements(html: string): string {
  let longest: RegExpExecArray | null = null;
  for (const match of html.matchAll(/<p(?:\s[^>]*)?>(?:(?!<p[\s>])[^])*?<\/p>/gi)) {
    if (longest === null || textIn(match[0]).length > textIn(longest[0]).length) longest = match;
  }
  const at = longest === null ? html.lastIndexOf('</body>') : longest.index + longest[0].length;
  return html.slice(0, at) + statements + html.slice(at);
}

/** A page puts the scripts that it fetches one before the other as its own timers come to run, with or without the extension. */
const scriptsInOrder = (html: string): string =>
  html.replace(/(?:<script[^>]*><\/script>\s*){2,}/g, (row) => (row.match(/<script[^>]*><\/script>/g) ?? []).sort().join(''));

/** What must be as without the extension: how many entries a tab's history has is the tests' own doing. */
const compared = ({ html, boxes, extent, scroll, selected, focused }: PageState): Partial<PageState> => ({ html: scriptsInOrder(html), boxes, extent, scroll, selected, focused });

describe.skipIf(names.length === 0).each(browserNames)('real pages in %s', (name) => {
  let world: World;
  let noise: Noise;
  let page: Page;
  let tab: number;
  const served = new Map<string, Served>();
  for (const each of names) {
    const plain = corpusText('pages', each).replace(/<head(?:\s[^>]*)?>/i, (head) => head + sameEachTime);
    for (const host of [ON, OFF]) served.set(`${host}/plain/${each}`, { body: plain }).set(`${host}/stating/${each}`, { body: withStatements(plain) });
  }
  const tally = { tried: 0, annotated: 0 };

  beforeAll(async () => {
    world = await openWorld(name, served);
    await dotEveryPassage(world);
    noise = await listenForNoise(world);
    page = await openPage(world, `${OFF}/plain/${names[0] ?? ''}`);
    tab = await tabOf(page, world.control);
  });
  afterAll(async () => {
    console.info(`${name}: ${tally.tried} real pages tried, ${tally.annotated} of them annotated.`);
    await world.close();
  });

  async function visit(url: string, wait: number): Promise<PageState> {
    // Firefox's driver takes a frame that shows an error for the page's own failure.
    await page.goto(url, { waitUntil: 'load' }).catch(() => waitFor(url, () =>
      page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url).catch(() => false)));
    if (url.startsWith(ON)) {
      await waitFor('the page to be read', async () => {
        const kind = await stateInTab(world, tab);
        return kind === 'nothing' || (kind === 'annotated' && await isDrawnOn(page));
      });
    }
    await new Promise((resolve) => { setTimeout(resolve, wait); });
    return stateOf(page);
  }

  /** Visits a page on both hosts until both have written themselves to the end. */
  async function visitBoth(path: string): Promise<{ without: PageState; on: PageState }> {
    for (const wait of WAITS) {
      const without = await visit(`${OFF}/${path}`, wait);
      const on = await visit(`${ON}/${path}`, wait);
      if (JSON.stringify(compared(on)) === JSON.stringify(compared(without)) || wait === WAITS.at(-1)) return { without, on };
    }
    throw new Error('There is no wait to try.');
  }

  it.each(names)('%s', async (each) => {
    tally.tried += 1;
    const plain = await visitBoth(`plain/${each}`);
    expect(plain.on.hosts).toBe(0);
    expect(compared(plain.on)).toEqual(compared(plain.without));

    const { without, on } = await visitBoth(`stating/${each}`);
    if (on.hosts > 0) {
      tally.annotated += 1;
      expect(on.hostIsLast).toBe(true);
      expect((await markedTexts(page)).length).toBeGreaterThan(0);
    }
    expect(compared(on)).toEqual(compared(without));
    for (const wait of WAITS) {
      await new Promise((resolve) => { setTimeout(resolve, wait); });
      const before = await stateOf(page);
      await setLook(world, 'off');
      await waitFor('everything to be taken back', async () => !await isDrawnOn(page));
      const after = await stateOf(page);
      await setLook(world, 'marks');
      const alike = JSON.stringify(compared(after)) === JSON.stringify(compared(before));
      if (alike || wait === WAITS.at(-1)) expect(after).toEqual({ ...before, hosts: 0, hostIsLast: false });
      if (alike) break;
    }
  });

  it('are annotated for the most part where they state something', () => { expect(tally.annotated).toBeGreaterThan(tally.tried * 0.8); });

  it('make nothing of ours throw or speak', async () => { expect(await noise.heard()).toEqual([]); });
});

it.runIf(names.length === 0)('says that real pages were not tried', () => { console.warn(corpusMissing); });

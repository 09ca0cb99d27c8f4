/** Pages that make it hard, standing still: each is what it is without the extension, and what is on record is found where a reader reads it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/browsers';
import { markedTexts, openPage, tabOf, waitFor } from '../../scripts/drive';
import type { Page as Served } from '../../scripts/serve';
import { setLook, stateInTab } from './asking';
import { hackNobody, stillPages } from './hostile-pages';
import { listenForNoise, type Noise } from './noise';
import { stateOf } from './untouched';
import { dotEveryPassage, openWorld, type World } from './world';

/** A host on record, and one where the extension does not run. */
const ON = 'http://www.dailydot.com';
const OFF = 'http://plain.elsewhere.example';
/** After so long no script of ours comes any more into a page that has none, in milliseconds. */
const A_WHILE = 1_500;

describe.each(browserNames)('hostile pages in %s', (name) => {
  let world: World;
  let noise: Noise;
  let page: Page;
  let tab: number;
  beforeAll(async () => {
    const served = new Map<string, Served>([['http://weblog.elsewhere.example/frame', { body: `<!doctype html><p>${hackNobody}</p>` }]]);
    for (const [index, each] of stillPages.entries()) for (const host of [ON, OFF]) served.set(`${host}/${index}`, each.page);
    world = await openWorld(name, served);
    await dotEveryPassage(world);
    noise = await listenForNoise(world);
    page = await openPage(world, `${OFF}/0`);
    tab = await tabOf(page, world.control);
  });
  afterAll(async () => { await world.close(); });

  it.each(stillPages.map((each, index) => [each.name, index, each] as const))('%s', async (_, index, { annotated, marked = [], unmarked }) => {
    await page.goto(`${OFF}/${index}`, { waitUntil: 'load' });
    const without = await stateOf(page);
    await page.goto(`${ON}/${index}`, { waitUntil: 'load' });
    const from = Date.now();
    await waitFor(annotated ? 'notes' : 'the page to be read', async () => {
      const state = await stateInTab(world, tab);
      if (annotated) return state === 'annotated' && (await stateOf(page)).hosts > 0;
      return state === 'nothing' || (state === null && Date.now() > from + A_WHILE);
    }, 10_000);
    const on = await stateOf(page);
    expect(JSON.stringify(on, null, 1)).toBe(JSON.stringify({ ...without, hosts: annotated ? 1 : 0, hostIsLast: annotated, historyLength: on.historyLength }, null, 1));
    if (marked.length > 0 || unmarked !== undefined) {
      const texts = (await markedTexts(page)).map(({ text }) => text).join(' ¦ ');
      for (const words of marked) expect(texts).toContain(words);
      if (unmarked !== undefined) expect(texts).not.toMatch(unmarked);
    }
    await setLook(world, 'off');
    await waitFor('everything to be taken back', async () => (await stateOf(page)).hosts === 0);
    const after = await stateOf(page);
    await setLook(world, 'marks');
    expect(after).toEqual({ ...on, hosts: 0, hostIsLast: false });
    expect(await noise.heard()).toEqual([]);
  }, 60_000);
});

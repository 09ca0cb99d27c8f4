/** Pages that change under the reader's eyes, in both browsers: notes follow the text, and the page's own doings are left alone. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/browsers';
import { markedTexts, openPage, pointAt, tabOf, waitFor, waitForNotes } from '../../scripts/drive';
import type { Page as Served } from '../../scripts/serve';
import { setLook, stateInTab } from './asking';
import { stating } from './hostile-pages';
import { listenForNoise, type Noise } from './noise';
import { stateOf } from './untouched';
import { cardText, dotEveryPassage, isDrawnOn, openWorld, type World } from './world';

const HOST = 'http://www.dailydot.com';
const article = `<main><article><h1>Missing minutes</h1>${stating}</article></main>`;
const other = '<main><article><h1>The bridge</h1><p>The harbour bridge gets a fresh coat of paint, the port said, and nobody is in a hurry about it at all.</p></article></main>';
const whole = (body: string, script = ''): Served => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Missing minutes</title><link rel="icon" href="data:,"></head><body>${body}<script>${script}</script></body></html>`,
});
const json = (text: string): string => JSON.stringify(text).replaceAll('<', '\\u003c');

const pages = new Map<string, Served>([
  [`${HOST}/app`, whole(other, `const article = ${json(article)}, other = ${json(other)}; window.show = (which) => { document.querySelector('main').outerHTML = which === 'article' ? article : other; };`)],
  [`${HOST}/late`, whole('<main></main>', `setTimeout(() => { document.querySelector('main').outerHTML = ${json(article)}; }, 2500);`)],
  [`${HOST}/endless`, whole(`${article}<div id="more"></div>`, `window.more = () => { document.querySelector('#more').insertAdjacentHTML('beforeend', ${json(other.repeat(3))}); };`)],
  [`${HOST}/ticker`, whole(`${article}<p id="clock"></p>`, `setInterval(() => { const old = document.querySelector('article p:nth-of-type(3)'); old.replaceWith(old.cloneNode(true)); document.querySelector('#clock').textContent = 'It is ' + Date.now() + ' now.'; }, 100);`)],
  [`${HOST}/hydrated`, whole(article, `setTimeout(() => { const body = document.createElement('body'); body.innerHTML = ${json(article)}; document.body.replaceWith(body); window.hydrated = true; }, 1500);`)],
  [`${HOST}/rewritten`, whole(other, `window.rewrite = () => { document.open(); document.write(${json(`<!doctype html><title>y</title><body>${article}`)}); document.close(); };`)],
  [`${HOST}/jealous`, whole(article, `window.removed = 0; const clear = () => { for (const each of document.documentElement.children) if (each !== document.head && each !== document.body) { each.remove(); window.removed += 1; } };
    new MutationObserver(clear).observe(document.documentElement, { childList: true });`)],
  [`${HOST}/reading`, whole(`${article}<p style="height: 3000px"><a href="#x" id="x">A link to stand on.</a></p>`)],
]);

describe.each(browserNames)('pages that change in %s', (name) => {
  let world: World;
  let noise: Noise;
  let page: Page;
  beforeAll(async () => {
    world = await openWorld(name, pages);
    await dotEveryPassage(world);
    noise = await listenForNoise(world);
  });
  afterAll(async () => { await world.close(); });
  afterEach(async () => {
    await page.close();
    expect(await noise.heard()).toEqual([]);
  });

  const open = async (path: string): Promise<void> => { page = await openPage(world, HOST + path); };
  const act = (code: string): Promise<unknown> => page.evaluate(code);
  const marked = async (): Promise<string> => (await markedTexts(page)).map(({ text }) => text).sort().join(' ¦ ');
  const gone = (): Promise<boolean> => waitFor('the marks to go', async () => !await isDrawnOn(page));

  it.each([
    ['the History API', "history.pushState(null, '', '/app/one'); show('article');", "history.pushState(null, '', '/app/two'); show('other');", 'history.back(); addEventListener("popstate", () => show("article"), { once: true });'],
    ['the Navigation API',
      "navigation.addEventListener('navigate', (event) => { if (event.canIntercept) event.intercept({ handler: async () => { show(event.destination.url.endsWith('one') ? 'article' : 'other'); } }); }); navigation.navigate('/app/one');",
      "navigation.navigate('/app/two');", 'navigation.back();'],
  ])('follows an application that goes from page to page by %s', async (_, to, away, back) => {
    await open('/app');
    await new Promise((resolve) => { setTimeout(resolve, 1_000); });
    expect(await isDrawnOn(page)).toBe(false);
    await act(`void (() => { ${to} })()`);
    await waitForNotes(page);
    expect(Number(await world.badge(page))).toBeGreaterThan(3);
    await act(`void (() => { ${away} })()`);
    await gone();
    await waitFor('the count to go', async () => await world.badge(page) === '');
    await act(`void (() => { ${back} })()`);
    await waitForNotes(page);
  });

  it('reads an article that arrives late', async () => {
    await open('/late');
    expect(await waitForNotes(page)).toBeGreaterThan(3);
  });

  it('keeps its notes where more and more is appended', async () => {
    await open('/endless');
    await waitForNotes(page);
    for (let count = 0; count < 15; count += 1) {
      await act('more()');
      await new Promise((resolve) => { setTimeout(resolve, 60); });
    }
    await new Promise((resolve) => { setTimeout(resolve, 1_000); });
    expect(await marked()).toContain('I feel like Pablo Escobar');
  });

  it('bears text that is replaced ten times a second', async () => {
    await open('/ticker');
    await waitFor('marks', async () => (await markedTexts(page)).length > 0);
    await new Promise((resolve) => { setTimeout(resolve, 3_000); });
    expect(await marked()).toContain('I was tired sometimes');
    await setLook(world, 'off');
    await gone();
    await setLook(world, 'marks');
  });

  it('marks the new body where the old one was replaced', async () => {
    await open('/hydrated');
    await page.waitForFunction('window.hydrated');
    await waitFor('marks in the new body', async () => (await marked()).includes('Pablo Escobar'));
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('first-reported-notes');
  });

  it('reads a document that was written anew, and still answers pointer and keys there', async () => {
    await open('/rewritten');
    await new Promise((resolve) => { setTimeout(resolve, 1_000); });
    await act('rewrite()');
    await waitForNotes(page);
    await act('rewrite()');
    await waitFor('marks in the document written last', async () => (await marked()).includes('Pablo Escobar'));
    await new Promise((resolve) => { setTimeout(resolve, 1_000); });
    await pointAt(page, 'feel like Pablo');
    await waitFor('the note', () => cardText(page));
    await page.keyboard.press('Escape');
    await waitFor('the note to close', async () => await cardText(page) === null);
    expect((await stateOf(page)).hosts).toBe(1);
  });

  it('gives in to a page that removes its element again and again', async () => {
    await open('/jealous');
    await waitForNotes(page);
    await new Promise((resolve) => { setTimeout(resolve, 3_000); });
    const removed = await page.evaluate('removed');
    await new Promise((resolve) => { setTimeout(resolve, 1_000); });
    expect(await page.evaluate('removed')).toBe(removed);
    expect((await stateOf(page)).hosts).toBe(0);
  });

  it('leaves scroll, selection, focus and history as they are, whatever it reads again', async () => {
    await open('/reading');
    await waitForNotes(page);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#x')?.focus({ preventScroll: true });
      const range = document.createRange();
      range.selectNodeContents(document.querySelectorAll('p')[1] ?? document.body);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      scrollTo(0, 123);
    });
    const before = await stateOf(page);
    expect(before).toMatchObject({ focused: 'A', scroll: [0, 123] });
    await world.tell(page, 'read-again');
    const tab = await tabOf(page, world.control);
    await waitFor('the page to be read again', async () => await stateInTab(world, tab) === 'annotated');
    expect(await stateOf(page)).toEqual(before);
    await setLook(world, 'off');
    await gone();
    expect(await stateOf(page)).toEqual({ ...before, hosts: 0, hostIsLast: false });
    await setLook(world, 'marks');
    await waitForNotes(page);
    expect(await stateOf(page)).toEqual(before);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { boxesOf, foldsAround } from '../../page/margin';
import { readArticle } from '../../page/read-article';
import { ShiftWatch, sizeOf } from '../../page/shifts';
import { after, spanOf } from './support';

const onShift = vi.fn();
const watch = new ShiftWatch(document, onShift);

/** A page that is as high as its window, whatever stands in it. */
async function begin(): Promise<void> {
  document.body.innerHTML = `<style>html, body { height: 100%; margin: 0 } body { overflow-x: hidden }</style><header style="height: 40px"></header>
    <main><h1>The bridge</h1><p>Nobody had told the ferries of it.</p><p>The bridge was closed for a month, <b>they said</b>.</p></main><aside style="position: absolute; top: 0; right: 0">Ships</aside>`;
  const reading = readArticle(document);
  const span = spanOf(reading, 'closed for a month');
  watch.watch(reading, span, { ...sizeOf(document), line: boxesOf(window, reading, span)[0] });
  await after(100);
  expect(onShift).not.toHaveBeenCalled();
}

beforeEach(async () => {
  onShift.mockClear();
  await begin();
});
afterEach(() => {
  watch.end();
  document.body.innerHTML = '';
  scrollTo(0, 0);
});

const style = (selector: string, property: string, value: string): void => { document.querySelector<HTMLElement>(selector)?.style.setProperty(property, value); };

describe('ShiftWatch', () => {
  it.each([
    ['what stands above gets higher', 'header', 'height', '70px'],
    ['what stands above gets a margin', 'h1', 'margin-top', '60px'],
    ['a paragraph above it goes', 'main p', 'display', 'none'],
    ['its own box is moved', 'main', 'transform', 'translateY(9px)'],
    ['it is set narrower', 'main', 'padding-left', '30px'],
  ])('tells when %s', async (_, selector, property, value) => {
    style(selector, property, value);
    await after(100);
    expect(onShift).toHaveBeenCalled();
  });

  it.each([
    ['something beside it changes its size', 'aside', 'height', '200px'],
    ['it changes its colours', 'main', 'background', 'black'],
  ])('tells nothing when %s', async (_, selector, property, value) => {
    style(selector, property, value);
    await after(100);
    expect(onShift).not.toHaveBeenCalled();
  });

  it('tells nothing when the page is scrolled', async () => {
    style('main', 'padding-bottom', '3000px');
    await after(100);
    onShift.mockClear();
    scrollTo(0, 30);
    await after(100);
    expect(onShift).not.toHaveBeenCalled();
  });

  it('tells nothing while nobody sees the page', async () => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    style('header', 'height', '90px');
    await after(100);
    Reflect.deleteProperty(document, 'visibilityState');
    expect(onShift).not.toHaveBeenCalled();
  });

  it('tells when a box shows more of the text that it cuts off, in a page that gets no longer by it', async () => {
    document.body.innerHTML = `<style>html, body, main { height: 100%; margin: 0 }</style><main><p>Nobody had told the ferries of it.</p>
      <div style="height: 10px; overflow: hidden"><p>The bridge was closed for a month.</p></div></main>`;
    const reading = readArticle(document);
    const [seen, cut] = [spanOf(reading, 'Nobody'), spanOf(reading, 'closed for a month')];
    const [fold] = foldsAround(window, reading, cut);
    if (fold === undefined) throw new Error('nothing is cut off');
    watch.watch(reading, seen, { ...sizeOf(document), line: boxesOf(window, reading, seen)[0], folds: new Map([[fold, fold.clientHeight]]) });
    await after(100);
    expect(onShift).not.toHaveBeenCalled();
    style('main div', 'height', 'auto');
    await after(100);
    expect(onShift).toHaveBeenCalled();
  });

  it.each([['height', '2000px'], ['width', '300px']])('tells when a page without a passage has another %s', async (property, value) => {
    watch.watch(readArticle(document), undefined, sizeOf(document));
    await after(100);
    expect(onShift).not.toHaveBeenCalled();
    style('html', property, value);
    await after(100);
    expect(onShift).toHaveBeenCalled();
    document.documentElement.removeAttribute('style');
  });

  it('tells nothing when it has ended, of what it watched before neither', async () => {
    await begin();
    watch.end();
    style('header', 'height', '90px');
    await after(100);
    expect(onShift).not.toHaveBeenCalled();
  });
});

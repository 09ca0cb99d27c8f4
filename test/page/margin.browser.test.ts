import { afterEach, describe, expect, it } from 'vitest';
import { inOneGo } from '../../core/in-one-go';
import { boxesOf, type Margin, measuringMargin, seenOf } from '../../page/margin';
import { readArticle } from '../../page/read-article';
import { spanOf } from './support';

const SENTENCE = 'The bridge was closed for a month, and nobody had told the ferries. ';

function margin(body: string): Margin | null {
  document.body.innerHTML = `<style>body { margin: 0 }</style>${body}`;
  return inOneGo(measuringMargin(document, readArticle(document)));
}

const article = (style: string): string => `<main style="${style}">${`<p>${SENTENCE.repeat(4)}</p>`.repeat(20)}</main>`;

afterEach(() => { document.body.innerHTML = ''; });

describe('the margin', () => {
  it('has a free edge where the text ends before it', () => {
    expect(margin(article('margin: 0 20px'))?.isEdgeFree()).toBe(true);
  });

  it('has one beside a text in a shadow root, and none where something else of the page stands at it', () => {
    const inShadow = (body: string): Margin | null => {
      document.body.innerHTML = '<style>body { margin: 0 }</style><x-page></x-page>';
      document.querySelector('x-page')?.attachShadow({ mode: 'open' }).setHTMLUnsafe(body);
      return inOneGo(measuringMargin(document, readArticle(document)));
    };
    expect(inShadow(article('margin: 0 20px'))?.isEdgeFree()).toBe(true);
    expect(inShadow(`${article('margin-right: 60px')}<aside style="position: fixed; inset: 0 0 0 auto; width: 50px">Menu</aside>`)?.isEdgeFree()).toBe(false);
  });

  it('has none where the text, or something else of the page, reaches the edge', () => {
    expect(margin(article('margin: 0 8px'))?.isEdgeFree()).toBe(false);
    expect(margin(`${article('margin-right: 60px')}<aside style="position: fixed; inset: 0 0 0 auto; width: 50px">Menu</aside>`)?.isEdgeFree()).toBe(false);
  });

  it('is drawn in an ink that stands out from what is behind it', () => {
    expect(margin(article('margin: 0 20px'))?.ink).toBe('deep');
    expect(margin(`<div style="background: #111; color: #eee">${article('margin: 0 20px')}</div>`)?.ink).toBe('pale');
    expect(margin(`<div style="background: #888; color: rgb(0, 0, 0)">${article('margin: 0 20px')}</div>`)?.ink).toEqual({ own: 'rgb(0, 0, 0)' });
  });

  it('is drawn for the ground that a page gives its body, beside the body too', () => {
    const narrow = (style: string): string => `<style>body { width: 160px; ${style} }</style>${article('')}`;
    expect(margin(narrow('background: #111; color: #eee'))?.ink).toBe('pale');
    expect(margin(`${narrow('background: #111; color: #eee')}<style>html { background: #fff }</style>`)?.ink).toBe('deep');
  });

  it.each([
    ['has no lines where a box cuts them off', 'height: 100px; overflow: hidden', 0],
    ['has those to which a reader can scroll', 'height: 100px; overflow: auto', 1],
    ['has all of a box that cuts off nothing', 'overflow: hidden', 1],
  ])('%s', (_, style, count) => {
    document.body.innerHTML = `<main style="width: 600px"><p>${SENTENCE}</p><div style="${style}">${`<p>${SENTENCE}</p>`.repeat(6)}<p>At the end.</p></div><p>${SENTENCE}</p></main>`;
    const reading = readArticle(document);
    expect(boxesOf(window, reading, spanOf(reading, 'At the end.')).length).toBe(count);
    expect(boxesOf(window, reading, spanOf(reading, 'The bridge')).length).toBe(1);
  });

  it('has no lines of a text that stands in such a box itself, where that cuts it off', () => {
    document.body.innerHTML = `<main style="width: 600px; height: 100px; overflow: hidden">${`${SENTENCE}<br>`.repeat(9)}At the end.</main>`;
    const reading = readArticle(document);
    expect(boxesOf(window, reading, spanOf(reading, 'At the end.'))).toEqual([]);
    expect(boxesOf(window, reading, spanOf(reading, 'The bridge')).length).toBe(1);
  });

  it('has all lines of a text in a link whose style would cut off what a box holds', () => {
    document.body.innerHTML = `<main style="width: 200px"><p><a href="#" style="overflow: hidden">The bridge</a> was closed for a month, and nobody had told the ferries.</p></main>`;
    const reading = readArticle(document);
    expect(boxesOf(window, reading, spanOf(reading, 'The bridge was closed for a month, and nobody had told the ferries.')).at(-1)?.bottom)
      .toBeGreaterThan(document.querySelector('a')?.getBoundingClientRect().bottom ?? Infinity);
  });

  it.each([['so much of a line as a box shows, if most of it', 33, 2], ['no line of which it shows little', 26, 1]])('has %s', (_, height, count) => {
    document.body.innerHTML = `<style>body { margin: 0 }</style><div style="width: 300px; height: ${String(height)}px; overflow: hidden; font-size: 16px"><main style="line-height: 20px">The bridge was<br>closed for a month<br>and nobody knew.</main></div>`;
    const reading = readArticle(document);
    const lines = boxesOf(window, reading, { start: 0, end: reading.article.text.length });
    expect(lines.length).toBe(count);
    expect(lines.every(({ bottom }) => bottom <= height)).toBe(true);
  });

  it('is beside a box that shows only the beginning of the text, too, and ends with no box like that', () => {
    const fold = margin(`<div style="margin-left: 60px; height: 100px; width: 200px; overflow: hidden">${article('')}</div>`);
    expect(fold?.column.free.left).toBe(60);
    expect(seenOf(document, window, fold?.scrollers)).toEqual(seenOf(document, window));
  });

  it('has a free edge above a bar that stays at the bottom', () => {
    expect(margin(`${article('margin: 0 20px')}<div style="position: fixed; inset: auto 0 0; height: 60px; background: #222">Biscuits?</div>`)?.isEdgeFree()).toBe(true);
  });

  it('has none where a box that scrolls by itself has its scroll bar', () => {
    expect(margin(`<div style="height: 200px; overflow: auto">${article('margin: 0 20px')}</div>`)?.isEdgeFree()).toBe(false);
  });

  it('is seen between the bars that stay, and where the text’s own box shows it', () => {
    const bars = '<header style="position: fixed; inset: 0 0 auto; height: 30px; background: #eee"></header><footer style="position: fixed; inset: auto 0 0; height: 40px; background: #222"></footer>';
    const cut = margin(`${bars}<div style="margin-top: 50px; height: 200px; overflow: auto">${article('margin: 0')}</div>`);
    expect(seenOf(document, window)).toEqual({ top: 30, bottom: innerHeight - 40, header: 30, footer: 40 });
    expect(seenOf(document, window, cut?.scrollers)).toEqual({ top: 50, bottom: 250, header: 50, footer: innerHeight - 250 });
  });
});

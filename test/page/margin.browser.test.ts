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
    expect(seenOf(document, window, cut?.cutters)).toEqual({ top: 50, bottom: 250, header: 50, footer: innerHeight - 250 });
  });
});

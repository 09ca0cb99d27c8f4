import { afterEach, describe, expect, it } from 'vitest';
import { type Margin, marginOf } from '../../page/margin';
import { readArticle } from '../../page/read-article';

const SENTENCE = 'The bridge was closed for a month, and nobody had told the ferries. ';

function margin(body: string): Margin | null {
  document.body.innerHTML = `<style>body { margin: 0 }</style>${body}`;
  return marginOf(document, readArticle(document));
}

const article = (style: string): string => `<main style="${style}">${`<p>${SENTENCE.repeat(4)}</p>`.repeat(20)}</main>`;

afterEach(() => { document.body.innerHTML = ''; });

describe('the margin', () => {
  it('has a free edge where the text ends before it', () => {
    expect(margin(article('margin: 0 20px'))?.edgeIsFree).toBe(true);
  });

  it('has none where the text, or something else of the page, reaches the edge', () => {
    expect(margin(article('margin: 0 8px'))?.edgeIsFree).toBe(false);
    expect(margin(`${article('margin-right: 60px')}<aside style="position: fixed; inset: 0 0 0 auto; width: 50px">Menu</aside>`)?.edgeIsFree).toBe(false);
  });

  it('is drawn in an ink that stands out from what is behind it', () => {
    expect(margin(article('margin: 0 20px'))?.ink).toBe('deep');
    expect(margin(`<div style="background: #111; color: #eee">${article('margin: 0 20px')}</div>`)?.ink).toBe('pale');
    expect(margin(`<div style="background: #888; color: rgb(0, 0, 0)">${article('margin: 0 20px')}</div>`)?.ink).toEqual({ own: 'rgb(0, 0, 0)' });
  });
});

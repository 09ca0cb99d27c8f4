import { afterEach, describe, expect, it } from 'vitest';
import { columnOf, headerHeight, isInView, rectsOf } from '../../page/geometry';
import { readArticle, type PageReading } from '../../page/read-article';
import { scrollToSpan } from '../../page/scroll';
import { after, spanOf } from './support';

const SENTENCE = 'The bridge was closed for a month, and nobody had told the ferries. ';
const paragraphs = (count: number): string => `<p>${SENTENCE.repeat(4)}</p>`.repeat(count);

function show(body: string): PageReading {
  document.body.innerHTML = `<style>body { margin: 0 } html { scroll-behavior: auto }</style>${body}`;
  return readArticle(document);
}

afterEach(() => {
  document.body.innerHTML = '';
  scrollTo(0, 0);
});

describe('geometry', () => {
  it('gives the lines of a passage', () => {
    const reading = show(`<div style="width: 200px; font: 16px/20px monospace">${paragraphs(1)}</div>`);
    const rects = rectsOf(reading, spanOf(reading, SENTENCE.trim()));
    expect(rects.length).toBeGreaterThan(1);
    for (const rect of rects) expect(rect.right).toBeLessThanOrEqual(200);
  });

  it('measures the column and what is free beside it', () => {
    const reading = show(`<main style="margin-left: 150px; width: 200px; position: relative">${paragraphs(12)}</main>
      <div style="position: absolute; left: 20px; top: 0; width: 60px; height: 2000px; background: tan"></div>`);
    expect(columnOf(document, reading)).toEqual({ left: 150, right: 350, free: { left: 70, right: Math.min(320, document.documentElement.clientWidth - 350) }, direction: 'ltr' });
  });

  it('takes nothing across the whole page for something beside the column', () => {
    const reading = show(`<main style="margin-left: 150px; width: 200px">${paragraphs(2)}</main><footer style="height: 2000px; background: tan">Below.</footer>`);
    expect(columnOf(document, reading)?.free.left).toBe(150);
  });

  it('mirrors for a right-to-left text, and finds no column where there is no text', () => {
    expect(columnOf(document, show(`<main dir="rtl">${paragraphs(3)}</main>`))?.direction).toBe('rtl');
    expect(columnOf(document, show(''))).toBeNull();
  });

  it('measures a header that stays, and no other', () => {
    show('<header style="position: fixed; top: 0; left: 0; right: 0; height: 56px; background: white"></header>');
    expect(headerHeight(document)).toBe(56);
    show('<header style="height: 56px"></header>');
    expect(headerHeight(document)).toBe(0);
    show('<div style="position: fixed; inset: 0"></div>');
    expect(headerHeight(document)).toBe(0);
  });
});

describe('scrollToSpan', () => {
  const settled = async (): Promise<void> => {
    for (let last = NaN; last !== scrollY;) {
      last = scrollY;
      await after(120);
    }
  };

  it('brings a passage into view, below a header that stays', async () => {
    const reading = show(`<header style="position: fixed; top: 0; left: 0; right: 0; height: 80px; background: white"></header>${paragraphs(30)}<p>At the end.</p>${paragraphs(30)}`);
    const span = spanOf(reading, 'At the end.');
    expect(isInView(document, reading, span)).toBe(false);
    scrollToSpan(document, reading, span);
    await settled();
    expect(isInView(document, reading, span)).toBe(true);
    expect(rectsOf(reading, span)[0]?.top).toBeGreaterThan(80);
  });

  it('leaves alone what is in view', async () => {
    const reading = show(`<p>&nbsp;</p>${paragraphs(2)}<p>In view.</p>${paragraphs(40)}`);
    scrollToSpan(document, reading, spanOf(reading, 'In view.'));
    await settled();
    expect(scrollY).toBe(0);
  });

  it('scrolls the box that the passage stands in, too', async () => {
    const reading = show(`<div style="height: 900px"></div><div id="box" style="height: 200px; overflow: auto">${paragraphs(10)}<p>In the box.</p>${paragraphs(10)}</div><div style="height: 900px"></div>`);
    const span = spanOf(reading, 'In the box.');
    scrollToSpan(document, reading, span);
    await settled();
    const [line] = rectsOf(reading, span);
    const box = document.getElementById('box')?.getBoundingClientRect();
    expect(isInView(document, reading, span)).toBe(true);
    expect(line && box && line.top >= box.top && line.bottom <= box.bottom).toBe(true);
  });
});

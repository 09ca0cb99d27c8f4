import { afterEach, describe, expect, it } from 'vitest';
import { inOneGo } from '../../core/in-one-go';
import { type MeasuredColumn, measuringColumn } from '../../page/column';
import { cuttersAround, footerHeight, headerHeight, isInView, rectsOf } from '../../page/geometry';
import { readArticle, type PageReading } from '../../page/read-article';
import { scrollToSpan } from '../../page/scroll';
import { after, spanOf } from './support';

const SENTENCE = 'The bridge was closed for a month, and nobody had told the ferries. ';
const columnOf = (...asked: Parameters<typeof measuringColumn>): MeasuredColumn | null => inOneGo(measuringColumn(...asked));
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
    expect(columnOf(document, reading)?.column).toMatchObject({ left: 150, right: 350, free: { left: 70, right: Math.min(240, document.documentElement.clientWidth - 350) }, direction: 'ltr' });
  });

  it('counts what is free beside the lines that matter, at half of them and at all', () => {
    const body = `<main style="margin-left: 260px; width: 100px; position: relative; height: 3000px">${paragraphs(1)}
      <div style="position: absolute; left: -200px; top: 300px; width: 100px; height: 100px; background: tan"></div></main>`;
    const heights = [50, 150, 250, 350];
    const column = columnOf(document, show(body), heights)?.column;
    expect([column?.free.left, column?.least.left]).toEqual([240, 100]);
    expect(columnOf(document, show(body), [350, 360, 250])?.column.free.left).toBe(100);
  });

  it('takes a quotation that is pulled out of the column for something beside it', () => {
    const pulled = `<aside style="position: absolute; left: -200px; top: 0; width: 120px; height: 3000px"><p>${SENTENCE.repeat(5)}</p></aside>`;
    const reading = show(`<main style="margin-left: 260px; width: 100px; position: relative">${paragraphs(9)}${pulled}</main>`);
    expect(reading.article.blocks).toHaveLength(10);
    expect(columnOf(document, reading)?.column.free.left).toBe(80);
  });

  describe('in a box that a reader sees', () => {
    const inBox = (style: string, room = 300, around = ''): MeasuredColumn['column'] | undefined => columnOf(document,
      show(`<div style="width: ${String(room + 160)}px; ${around}"><main style="margin-left: ${String(room)}px; width: 100px; padding: 0 30px; ${style}">${paragraphs(9)}</main></div>`))?.column;
    const left = (column: MeasuredColumn['column'] | undefined): readonly unknown[] => [column?.left, column?.offset.left, column?.free.left];

    it.each([
      ['a border', 'border-left: 1px solid black', 31],
      ['a border below', 'border-bottom: 2px solid rgb(200 0 0 / 0.5)', 30],
      ['a shadow', 'box-shadow: 0 2px 12px #0003', 30],
      ['another ground', 'background: #eef', 30],
    ])('has its space outside of that: %s', (_, style, edge) => {
      // A rail may be 12 pixels nearer to a box than to letters.
      expect(left(inBox(style))).toEqual([300 + edge, edge - 12, 252]);
    });

    it.each(['border: 1px solid transparent; margin-top: 0', 'box-shadow: 0 0 rgb(0 0 0 / 0), 0 0 #0000', 'background: #fff'])('but for what nobody sees: %s', (style) => {
      const column = inBox(style);
      expect([column?.offset.left, column?.free.left]).toEqual([0, 240]);
    });

    it('has it inside where there is little outside, and no further than to the side', () => {
      const column = inBox('background: #eef', 100);
      expect([column?.left, column?.offset.left]).toEqual([130, 0]);
      expect(Math.abs((column?.free.left ?? 0) - 30)).toBeLessThanOrEqual(1);
    });

    it('has it outside of all boxes that it needs, and of no more', () => {
      expect(left(inBox('background: #eef', 320, 'background: #fed'))).toEqual([350, 18, 252]);
      expect(left(inBox('background: #eef', 40, 'margin-left: 260px; background: #fed'))).toEqual([330, 58, 252]);
    });
  });

  it('finds no one column where the text runs in several, and is not misled by side notes', () => {
    expect(columnOf(document, show(`<main style="columns: 2; width: 400px">${paragraphs(9)}</main>`))).toBeNull();
    const note = `<span style="float: right; clear: right; width: 100px">${SENTENCE.repeat(2)}</span>`;
    const noted = columnOf(document, show(`<style>p { width: 250px }</style><main style="width: 400px">${paragraphs(9).replaceAll('</p>', `</p>${note}`)}</main>`));
    expect([noted?.column.left, noted?.column.right]).toEqual([0, 250]);
    // To a pixel.
    expect(Math.abs((noted?.column.free.right ?? 0) - 50)).toBeLessThanOrEqual(1);
  });

  it('has nothing free where a box ends that scrolls by itself, nor on its scroll bar', () => {
    const reading = show(`<div id="box" style="margin-left: 50px; width: 300px; height: 300px; overflow: auto"><main style="margin: 0 80px 0 20px">${paragraphs(9)}</main></div>`);
    const measured = columnOf(document, reading);
    const box = document.getElementById('box');
    expect(measured?.cutters).toEqual([box]);
    expect(measured?.column.free).toEqual({ left: 20, right: 80 });
    expect(cuttersAround(window, document.body)).toEqual([]);
  });

  it('takes nothing across the whole page for something beside the column', () => {
    const reading = show(`<main style="margin-left: 150px; width: 200px">${paragraphs(2)}</main><footer style="height: 2000px; background: tan">Below.</footer>`);
    expect(columnOf(document, reading)?.column.free.left).toBe(150);
  });

  it('mirrors for a right-to-left text, and finds no column where there is no text', () => {
    expect(columnOf(document, show(`<main dir="rtl">${paragraphs(3)}</main>`))?.column.direction).toBe('rtl');
    expect(columnOf(document, show(''))).toBeNull();
  });

  it('measures a header that stays, and no other', () => {
    show('<header style="position: fixed; top: 0; left: 0; right: 0; height: 56px; background: white"></header>');
    expect(headerHeight(document)).toBe(56);
    show('<header style="height: 56px"></header>');
    expect(headerHeight(document)).toBe(0);
    show('<div style="position: fixed; inset: 0"></div>');
    expect([headerHeight(document), footerHeight(document)]).toEqual([0, 0]);
  });

  it('measures what stays at the window’s bottom, and sees nothing under it', () => {
    const question = `<div style="position: fixed; inset: auto 0 0; height: ${String(Math.round(innerHeight * 0.3))}px; background: #222"></div>`;
    const reading = show(`${question}<div style="height: ${String(Math.round(innerHeight * 0.8))}px"></div><p>Under it.</p>${paragraphs(9)}`);
    expect([headerHeight(document), footerHeight(document)]).toEqual([0, Math.round(innerHeight * 0.3)]);
    expect(isInView(document, reading, spanOf(reading, 'Under it.'))).toBe(false);
  });

  describe('where the whole page stands in a shadow root', () => {
    function showInShadow(body: string): PageReading {
      document.body.innerHTML = '<style>body { margin: 0 }</style><x-page style="display: block"></x-page>';
      document.querySelector('x-page')?.attachShadow({ mode: 'open' }).setHTMLUnsafe(body);
      return readArticle(document);
    }

    it('measures what is free beside the text, up to what stands there', () => {
      const reading = showInShadow(`<main style="margin-left: 150px; width: 200px">${paragraphs(12)}</main>
        <div style="position: absolute; left: 20px; top: 0; width: 60px; height: 2000px; background: tan"></div>`);
      expect(columnOf(document, reading)?.column).toMatchObject({ left: 150, right: 350, free: { left: 70 } });
    });

    it('takes nothing across the whole page for something beside the column', () => {
      const reading = showInShadow(`<main style="margin-left: 150px; width: 200px">${paragraphs(2)}</main><footer style="height: 2000px; background: tan">Below.</footer>`);
      expect(columnOf(document, reading)?.column.free.left).toBe(150);
    });

    it('measures a header that stays in a shadow root within', () => {
      showInShadow('<x-header></x-header>');
      document.querySelector('x-page')?.shadowRoot?.querySelector('x-header')?.attachShadow({ mode: 'open' })
        .setHTMLUnsafe('<header style="position: fixed; top: 0; left: 0; right: 0; height: 56px; background: white"></header>');
      expect(headerHeight(document)).toBe(56);
    });
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

  it('goes no further than to the end of a box that shows only the beginning of the text: there it is unfolded', async () => {
    const reading = show(`<div style="height: 1500px"></div><div id="box" style="height: 200px; overflow: hidden">${paragraphs(40)}<p>Cut off.</p></div><div style="height: 6000px"></div>`);
    scrollToSpan(document, reading, spanOf(reading, 'Cut off.'));
    await settled();
    const end = document.getElementById('box')?.getBoundingClientRect().bottom ?? 0;
    expect(end).toBeGreaterThan(0);
    expect(end).toBeLessThan(innerHeight);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hitAt } from '../../page/hit';
import { highlightNames, Marks, PREFIX } from '../../page/marks';
import { readArticle, type PageReading } from '../../page/read-article';
import css from '../../page/marks.css?inline';
import { spanOf } from './support';

const marks = new Marks(document);
const sheet = new CSSStyleSheet();

function show(body: string): PageReading {
  document.body.innerHTML = body;
  return readArticle(document);
}

/** What is highlighted, by name. */
function painted(): Record<string, string[]> {
  return Object.fromEntries([...CSS.highlights].map(([name, highlight]) => [name.slice(PREFIX.length), [...highlight].map(String)]));
}

beforeEach(() => {
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
});
afterEach(() => {
  marks.clear();
  document.adoptedStyleSheets = [];
  document.body.innerHTML = '';
});

describe('Marks', () => {
  it('underlines each stretch once, with the strongest line, and changes nothing of the page', () => {
    const reading = show('<p>The bridge was closed for a month.</p>');
    const before = document.documentElement.outerHTML;
    marks.paint(reading, [{ ...spanOf(reading, 'The bridge was closed'), line: 'dotted' }, { ...spanOf(reading, 'closed for a month'), line: 'solid' }]);
    expect(painted()).toEqual({ 'dotted-deep': ['The bridge was '], 'solid-deep': ['closed for a month'] });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('takes the ink from what is behind the text', () => {
    const reading = show(`
      <p>On white.</p>
      <div style="background: #10182f"><p style="color: white">On navy, <b style="background: rgb(255 255 255 / 90%)">and on a light word</b>.</p></div>
      <p style="background: #808080">On grey.</p>
      <p style="background: linear-gradient(white, black)">On a gradient.</p>`);
    marks.paint(reading, reading.article.blocks.map(({ start, end }) => ({ start, end, line: 'dashed' })));
    expect(painted()).toMatchObject({ 'dashed-deep': ['On white.'], 'dashed-own': ['On grey.', 'On a gradient.'] });
    expect(painted()['dashed-pale']).toEqual(['On navy, and on a light word.']);
  });

  it('knows when it is outdated: a passage stands on another ground than it was painted for', () => {
    const reading = show('<main><p>The bridge was closed for a month.</p></main><aside>Ships</aside>');
    marks.paint(reading, [{ ...spanOf(reading, 'bridge'), line: 'thin' }]);
    expect(marks.isOutdated).toBe(false);
    document.querySelector('aside')?.style.setProperty('background', '#111');
    expect(marks.isOutdated).toBe(false);
    document.querySelector('main')?.style.setProperty('background', '#111');
    expect(marks.isOutdated).toBe(true);
    marks.paint(reading, [{ ...spanOf(reading, 'bridge'), line: 'thin' }]);
    expect(marks.isOutdated).toBe(false);
    expect(painted()).toEqual({ 'thin-pale': ['bridge'] });
  });

  it('paints anew what it is told, and takes all of it off', () => {
    const reading = show('<p>The bridge was closed for a month.</p>');
    marks.paint(reading, [{ ...spanOf(reading, 'bridge'), line: 'thin' }]);
    marks.open(reading, spanOf(reading, 'month'));
    marks.family(reading, [spanOf(reading, 'closed')]);
    expect(painted()).toEqual({ 'thin-deep': ['bridge'], 'open-deep': ['month'], 'family-deep': ['closed'] });
    marks.paint(reading, [{ ...spanOf(reading, 'closed'), line: 'double' }]);
    marks.open(reading, null);
    marks.family(reading, []);
    expect(painted()).toEqual({ 'double-deep': ['closed'] });
    marks.clear();
    expect(CSS.highlights.size).toBe(0);
  });

  it('has a rule for every highlight that it may register', () => {
    for (const name of highlightNames()) expect(css).toContain(`::highlight(${name})`);
    expect(getComputedStyle(document.documentElement, '::highlight(first-reported-double-pale)').textDecorationStyle).toBe('double');
  });
});

describe('hitAt', () => {
  function middleOf(reading: PageReading, phrase: string): [number, number] {
    const box = reading.rangesOf(spanOf(reading, phrase))[0]?.getBoundingClientRect();
    if (box === undefined) throw new Error(`"${phrase}" is not drawn`);
    return [box.left + box.width / 2, box.top + box.height / 2];
  }

  it('finds the passages under a point, shortest first', () => {
    const reading = show('<p>The bridge was closed for a month.</p>');
    const spans = ['The bridge was closed for a month', 'closed for', 'The bridge'].map((phrase) => spanOf(reading, phrase));
    const { spans: found, taken } = hitAt(document, reading, spans, ...middleOf(reading, 'closed'));
    expect(found.map(({ start, end }) => reading.article.text.slice(start, end))).toEqual(['closed for', 'The bridge was closed for a month']);
    expect(taken).toBe(false);
  });

  it('finds nothing beside the text, nor under something that covers it', () => {
    const reading = show('<p>The bridge.</p>');
    const spans = [spanOf(reading, 'The bridge')];
    const [x, y] = middleOf(reading, 'bridge');
    expect(hitAt(document, reading, spans, x + 300, y).spans).toEqual([]);
    expect(hitAt(document, reading, spans, x, y + 60).spans).toEqual([]);
    expect(hitAt(document, reading, spans, -5, -5).spans).toEqual([]);
    document.body.insertAdjacentHTML('beforeend', '<div style="position: fixed; inset: 0">Above it all</div>');
    expect(hitAt(document, reading, spans, x, y).spans).toEqual([]);
  });

  it('says that a link stays a link', () => {
    const reading = show('<p>The bridge was <a href="/x">closed <b>for</b></a> a <span role="button">month</span>.</p>');
    const at = (phrase: string): boolean => hitAt(document, reading, [], ...middleOf(reading, phrase)).taken;
    expect([at('for'), at('bridge')]).toEqual([true, false]);
  });

  it('finds a passage inside a shadow root', () => {
    document.body.innerHTML = '<div></div>';
    document.body.querySelector('div')?.attachShadow({ mode: 'open' }).append('The bridge was closed.');
    const reading = readArticle(document);
    const span = spanOf(reading, 'was closed');
    expect(hitAt(document, reading, [span], ...middleOf(reading, 'closed')).spans).toEqual([span]);
  });
});

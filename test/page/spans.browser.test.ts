import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readArticle } from '../../page/read-article';

/** Pieces of text as pages have them: words, any space, what is not drawn, other scripts, halves of characters. */
const piece = fc.oneof(
  fc.constantFrom('bridge', 'closed', ' ', '  \n\t', '\u00A0', '\u00AD', '\u200B', '\u200D', '\uFEFF', '“', 'ß', 'مدينة', '橋', '👩‍🚒', '\uD83D', '1,500'),
  fc.string({ maxLength: 6, unit: 'binary' }),
);
const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));

interface Tree { readonly tag: string; readonly children: readonly (Tree | string)[] }
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom('p', 'div', 'b', 'a', 'span', 'li', 'blockquote', 'td', 'br', 'q', 'button', 'nav', 'form', 'pre', 'h2', 'section', 'slot', 'aside'),
    children: fc.array(fc.oneof({ maxDepth: 6, withCrossShrink: true }, text, tie('tree')), { maxLength: 5 }),
  }),
}));

function grow(document: Document, { tag, children }: Tree): Element {
  const element = document.createElement(tag);
  // No parser puts anything into a line break.
  if (tag !== 'br') for (const child of children) element.append(typeof child === 'string' ? child : grow(document, child));
  return element;
}

/** What is drawn of a text: space of any kind is one space, and marks around a `q` are in no text node. */
const drawn = (value: string): string =>
  value.replace(/[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g, '').replace(/[ \t\n\r\f]+/g, '');

it('names with every span the text that stands there, and changes nothing', () => {
  fc.assert(fc.property(tree, fc.nat(), fc.nat(), (grown, first, second) => {
    const document = new DOMParser().parseFromString('<!doctype html><html><body></body></html>', 'text/html');
    document.body.append(grow(document, grown));
    const before = document.documentElement.outerHTML;
    const { article, rangesOf, holds, offsetOf } = readArticle(document);
    expect(document.documentElement.outerHTML).toBe(before);

    let end = 0;
    for (const block of article.blocks) {
      expect(block.start).toBeGreaterThanOrEqual(end);
      expect(block.end).toBeGreaterThan(block.start);
      end = block.end;
      expect(article.text.slice(block.start, block.end)).toMatch(/^[^ \t\n\r\f](?:[^]*[^ \t\n\r\f])?$/);
    }
    expect(end).toBe(article.text.length);

    const [a, b] = [first % (article.text.length + 1), second % (article.text.length + 1)];
    const span = { start: Math.min(a, b), end: Math.max(a, b) };
    const ranges = rangesOf(span);
    const without = (value: string): string => drawn(value).replace(/[“”]/g, '');
    expect(without(ranges.map(String).join(''))).toBe(without(article.text.slice(span.start, span.end)));
    if (ranges.length > 0) expect(holds(span)).toBe(true);
    for (const range of ranges) {
      const start = offsetOf(range.startContainer, range.startOffset);
      const stop = offsetOf(range.endContainer, range.endOffset);
      expect(start).toBeGreaterThanOrEqual(span.start);
      expect(stop).toBeLessThanOrEqual(span.end);
    }
  }), { numRuns: 2000 });
}, 60_000);

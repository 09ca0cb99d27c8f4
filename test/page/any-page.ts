/** Pages of any shape, with odd text and hidden parts, and what holds of every reading of one. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { readArticle } from '../../page/read-article';

/** Pieces of text as pages have them: words, any space, what is not drawn, other scripts, halves of characters. */
const piece = fc.oneof(
  fc.constantFrom('bridge', 'closed', ' ', '  \n\t', '\u00A0', '\u00AD', '\u200B', '\u200D', '\uFEFF', '\u202E', '“', 'ß', 'مدينة', '橋', '👩‍🚒', '\uD83D', '1,500'),
  fc.string({ maxLength: 6, unit: 'binary' }),
);
const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));

/** Attributes that hide, name or clobber. */
const attributes = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  { weight: 3, arbitrary: fc.constantFrom<Readonly<Record<string, string>>>(
    { hidden: '' }, { style: 'display: none' }, { style: 'visibility:hidden' }, { style: 'display: contents' }, { 'aria-hidden': 'true' }, { role: 'heading' }, { role: 'dialog' },
    { class: 'related' }, { class: 'comments' }, { class: 'has-sidebar' }, { itemprop: 'articleBody' }, { contenteditable: '' }, { dir: 'rtl' }, { href: '/x' },
    { name: 'firstChild' }, { name: 'localName', id: 'body' }, { name: 'getAttribute' }, { name: 'hasAttribute' }, { name: 'nodeType' }, { name: 'querySelectorAll' }) },
  { weight: 1, arbitrary: fc.record({ class: text, id: text, style: text, role: text }, { requiredKeys: [] }) },
);

export interface Tree {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Text that begins with `!` stands in a comment. */
  readonly children: readonly (Tree | string)[];
  /** Whether the children stand in an open shadow root. */
  readonly shadow: boolean;
}

const TAGS = ['p', 'div', 'b', 'a', 'span', 'li', 'ul', 'blockquote', 'td', 'br', 'hr', 'q', 'button', 'nav', 'form', 'input', 'img', 'pre', 'h1', 'h2',
  'section', 'article', 'main', 'slot', 'aside', 'figure', 'figcaption', 'sup', 'wbr', 'template', 'x-y'];
/** No parser puts anything into these. */
const EMPTY = new Set(['br', 'hr', 'wbr', 'input', 'img']);

/** What stands in a page's body. */
export const { tree: anyTree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom(...TAGS), attributes,
    children: fc.array(fc.oneof({ maxDepth: 6, withCrossShrink: true }, text, text.map((value) => `!${value}`), tie('tree')), { maxLength: 5 }),
    shadow: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  }),
}));

function grow(document: Document, { tag, attributes: given, children, shadow }: Tree): Element {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
  if (EMPTY.has(tag)) return element;
  const inside = shadow && ['div', 'section', 'span', 'x-y'].includes(tag) ? element.attachShadow({ mode: 'open' }) : element;
  for (const child of children) {
    if (typeof child !== 'string') inside.append(grow(document, child));
    else if (child.startsWith('!')) inside.append(document.createComment(child));
    else inside.append(child);
  }
  return element;
}

/** Makes a tree a document's body, in place of what it had. */
export function fill(document: Document, tree: Tree): void {
  document.title = 'bridge closed';
  document.body.replaceChildren(grow(document, tree));
}

/** What is drawn of a text: space of any kind is one space, and marks around a `q` are in no text node. */
const drawn = (value: string): string =>
  value.replace(/[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g, '').replace(/[ \t\n\r\f“”]+/g, '');

/**
 * Reads a page and holds the reading against it: blocks follow one another; a span, of which two numbers say where it lies, is the text that
 * the page has at its ranges; the page is as before.
 */
export function expectReadAsItStands(document: Document, [first, second]: readonly [number, number]): void {
  const before = document.documentElement.outerHTML;
  const { article, rangesOf, holds, offsetOf, elementsOf } = readArticle(document);
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
  expect(drawn(ranges.map(String).join(''))).toBe(drawn(article.text.slice(span.start, span.end)));
  if (ranges.length > 0) {
    expect(holds(span)).toBe(true);
    expect(elementsOf(span).length).toBeGreaterThan(0);
  }
  for (const range of ranges) {
    expect(offsetOf(range.startContainer, range.startOffset)).toBeGreaterThanOrEqual(span.start);
    expect(offsetOf(range.endContainer, range.endOffset)).toBeLessThanOrEqual(span.end);
  }
}

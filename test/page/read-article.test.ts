import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle, readingOf } from '../../page/read-article';

const news = readFileSync(join(import.meta.dirname, 'fixtures/news.html'), 'utf8');

/** As the command line reads a file: a document without a window. */
function parsed(html: string): Document {
  return parseHTML(html).document;
}

function blocksOf(document: Document): string[] {
  const { article } = readArticle(document);
  return article.blocks.map((block) => `${block.kind}: ${article.text.slice(block.start, block.end)}`);
}

const page = (body: string): string => `<!doctype html><html><head><title>x</title></head><body>${body}</body></html>`;

describe('reading an article from a file', () => {
  it('reads what a reader sees of the article, and nothing around it', () => {
    expect(blocksOf(parsed(news))).toEqual([
      'heading: Harbour bridge closed after inspectors find a crack',
      'paragraph: Ferries run every ten minutes until the bridge opens again.',
      'paragraph: By Ada Sample',
      'caption: The bridge on Friday morning, seen from the fish market.',
      'paragraph: The harbour bridge was closed to all traffic on Friday after inspectors found a crack in its eastern pier, the city’s engineer said.',
      'paragraph: “We would rather be late than sorry,” said the engineer, who has looked after it for nine years.',
      'quotation: Nobody was in danger at any time, and nobody will be, for as long as I am asked before it opens.',
      'paragraph: She added: “It might take a month.” The mayor has not said\nwhat it costs.',
      'heading: What to do',
      'item: Take the ferry from the fish market, which carries bicycles and dogs for nothing.',
      'item: Walk.',
      'item: Ferry',
      'item: 10 minutes',
      'paragraph: The bridge was built in 1931 and carries about 40,000 cars on a working day, more than any other in the city.',
    ]);
  });

  it('leaves the document as it was', () => {
    const document = parsed(news);
    const before = document.documentElement.outerHTML;
    readArticle(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('parts paragraphs at two line breaks, as old pages do', () => {
    expect(blocksOf(parsed(page('One line<br>goes on.<br><br>Another paragraph.<br> <br>A third.')))).toEqual([
      'paragraph: One line\ngoes on.', 'paragraph: Another paragraph.', 'paragraph: A third.',
    ]);
  });

  const STORY = 'The bridge was closed for a month, and nobody had told the ferries that cross the harbour. ';
  const titled = (title: string, body: string): string => `<!doctype html><html><head><title>${title} - The Courier</title></head><body>${body}</body></html>`;

  it.each([
    ['teasers with headlines of the highest rank', '<section class="related"><h1>Related</h1><article><h1>Another</h1><p>@</p></article></section>'],
    ['comments that are longer than it', `<div id="disqus_thread">${'<article><p>@@@</p></article>'.repeat(40)}</div>`],
    ['a list of links without a name', `<div>${'<p><a href="/x">@</a></p>'.repeat(5)}</div>`],
    ['a banner', '<div class="cookie-banner"><p>@</p></div>'],
    ['a dialog', '<div role="dialog"><h1>Subscribe</h1><p>@</p></div>'],
    ['an editable field', '<div contenteditable="true"><p>@</p></div>'],
    ['a search form', '<form><p>@</p><input></form>'],
  ])('leaves out %s', (_name, around) => {
    const other = around.replaceAll('@', 'Somebody had another thing to say about ferries, and says it here, at some length too. ');
    const { article } = readArticle(parsed(titled('Bridge closed', `${other}<div><h1>Bridge closed</h1><div>${`<p>${STORY}</p>`.repeat(8)}${other}</div></div>${other}`)));
    expect(article.text).toBe(`Bridge closed${`\n\n${STORY.trim()}`.repeat(8)}`);
  });

  it.each(['One', 'Two', 'Three'])('reads all stories of an endless page, whichever its title names: %s', (title) => {
    const stories = ['One', 'Two', 'Three'].map((name) => `<article><h1>${name}</h1>${`<p>${STORY}</p>`.repeat(4)}</article>`).join('');
    const { text } = readArticle(parsed(titled(title, `<main>${stories}</main>`))).article;
    expect(text.split(STORY.trim())).toHaveLength(13);
    expect(text).toContain(title);
  });

  it.each([
    ['One', [4, 3]], ['One', [4, 5]], ['Two', [5, 4]], ['One', [4, 9]], ['Two', [9, 4]],
  ])('reads both of two stories below each other, the one of which the page is called after: %s, %j', (title, [one = 0, two = 0]) => {
    const stories = `<article><h1>One</h1>${`<p>${STORY}</p>`.repeat(one)}</article><article><h1>Two</h1>${`<p>${STORY}</p>`.repeat(two)}</article>`;
    const { text } = readArticle(parsed(titled(title, `<main>${stories}</main>`))).article;
    expect(text.split(STORY.trim())).toHaveLength(one + two + 1);
  });

  it('reads what is for those alone who pay, where the reader sees it', () => {
    const blocks = blocksOf(parsed(titled('Bridge closed', `<article><h1>Bridge closed</h1>${`<p>${STORY}</p>`.repeat(3)}<div class="paywall"><p>The ferries are full.</p></div></article>`)));
    expect(blocks.at(-1)).toBe('paragraph: The ferries are full.');
  });

  it('reads an article in sections, with its lead picture and standfirst', () => {
    const sections = `<section><p>${STORY}</p></section><div class="ad">Buy a boat.</div>`.repeat(5);
    expect(blocksOf(parsed(titled('Bridge closed', `<div><header><h1>Bridge closed</h1><h2>Ferries are full.</h2></header><div><figure><figcaption>The pier.</figcaption></figure><div>${sections}</div></div></div>`))))
      .toEqual(['heading: Bridge closed', 'heading: Ferries are full.', 'caption: The pier.', ...Array.from({ length: 5 }, () => `paragraph: ${STORY.trim()}`)]);
  });

  it('reads a page in which nothing stands out as a whole', () => {
    expect(blocksOf(parsed(page('<p>Short.</p><p>And short.</p>')))).toEqual(['paragraph: Short.', 'paragraph: And short.']);
  });

  it('reads an article that a form is wrapped around, with fields named after what a reader of it would call', () => {
    const fields = '<input name="localName"><input name="childNodes"><input name="getAttribute"><input name="parentNode">';
    const text = 'The bridge was built long before anybody thought of cars. '.repeat(60);
    expect(blocksOf(parsed(page(`<form>${fields}<div><p>${text}</p></div></form>`)))).toEqual([`paragraph: ${text.trim()}`]);
  });

  it('reads an editor as empty', () => {
    expect(readArticle(parsed('<!doctype html><html><body contenteditable="true"><p>A letter that is being written.</p></body></html>')).article.text).toBe('');
  });

  it.each(['', '<!doctype html>', '<html></html>', '<frameset></frameset>', '<body></body>'])('reads nothing out of %j', (html) => {
    expect(readArticle(parsed(html)).article).toMatchObject({ text: '', blocks: [] });
  });

  it('pauses on the way', () => {
    const reading = readingOf(parsed(page('<p>Some words.</p>'.repeat(2000))));
    let pauses = 0;
    for (let step = reading.next(); step.done !== true; step = reading.next()) pauses += 1;
    expect(pauses).toBeGreaterThan(10);
  });

  it('reads nesting deeper than any stack', () => {
    const document = parsed(page('<p>x</p>'));
    let inner: Element = document.body;
    for (let depth = 0; depth < 20_000; depth += 1) inner = inner.appendChild(document.createElement('div'));
    inner.textContent = 'At the bottom of it all.';
    expect(readArticle(document).article.text).toContain('At the bottom of it all.');
  });
});

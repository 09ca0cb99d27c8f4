import { describe, expect, it } from 'vitest';
import { readArticle } from '../../page/read-article';
import news from './fixtures/news.html?raw';

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

const page = (body: string): string => `<!doctype html><html><head><title>x</title></head><body>${body}</body></html>`;

describe('offsets and ranges', () => {
  it('names, for a word in several pieces, those pieces', () => {
    const { article, rangesOf } = readArticle(parsed(news));
    const start = article.text.indexOf('engineer said');
    expect(rangesOf({ start, end: start + 8 }).map(String)).toEqual(['engineer']);
  });

  it('does not go over what was left out', () => {
    const { article, rangesOf } = readArticle(parsed(page('<p>The bridge <button>Share</button> was closed.</p>')));
    expect(article.text).toBe('The bridge was closed.');
    expect(rangesOf({ start: 0, end: article.text.length }).map(String)).toEqual(['The bridge ', 'was closed.']);
  });

  it('finds the way back from a place in the page', () => {
    const document = parsed(page('<p>The   bri\u00ADdge</p>'));
    const { article, offsetOf } = readArticle(document);
    const text = document.querySelector('p')?.firstChild;
    expect(article.text).toBe('The bridge');
    if (!text) throw new Error('no text');
    expect([0, 3, 4, 6, 8, 9, 10, 13].map((offset) => offsetOf(text, offset))).toEqual([0, 3, 4, 4, 6, 7, 7, 10]);
    expect(offsetOf(document.body, 0)).toBeNull();
  });

  it('notices that the page no longer has what was read', () => {
    const document = parsed(page('<p>The bridge was closed.</p><p>It is open.</p>'));
    const { article, holds, rangesOf } = readArticle(document);
    const second = { start: article.text.indexOf('It is'), end: article.text.length };
    expect(holds(second)).toBe(true);
    const paragraph = document.querySelectorAll('p')[1];
    if (paragraph?.firstChild) paragraph.firstChild.nodeValue = 'It was.';
    expect(holds(second)).toBe(false);
    expect(rangesOf(second)).toEqual([]);
    expect(holds({ start: 0, end: 10 })).toBe(true);
  });
});

/** Reads this page itself, which is drawn, with a body of its own for the time. */
function read(body: string): ReturnType<typeof readArticle> {
  document.body.innerHTML = body;
  return readArticle(document);
}

describe('reading a page that is drawn', () => {
  it.each([
    ['a style sheet hides it', '<style>.gone { display: none }</style><p>Seen.</p><p class="gone">Hidden.</p>'],
    ['it is invisible', '<p>Seen.</p><p style="visibility: hidden">Hidden.</p>'],
    ['it has no size', '<p>Seen.</p><p style="font-size: 0">Hidden.</p>'],
    ['it is a dot, for screen readers', '<p>Seen.<span style="position: absolute; width: 1px; height: 1px; overflow: hidden">Hidden.</span></p>'],
    ['it is folded away', '<p>Seen.</p><details><summary></summary><p>Hidden.</p></details>'],
    ['it is folded to no height', '<p>Seen.</p><div style="max-height: 0; overflow: hidden"><p>Hidden.</p></div>'],
    ['it is not laid out', '<p>Seen.</p><div style="content-visibility: hidden"><p>Hidden.</p></div>'],
    ['it is being edited', '<p>Seen.</p><div contenteditable><p>Hidden.</p></div>'],
    ['a frame has it', '<p>Seen.</p><iframe srcdoc="<p>Hidden.</p>"></iframe>'],
    ['it waits in a template', '<p>Seen.</p><template><p>Hidden.</p></template>'],
  ])('does not read text where %s', (_reason, body) => {
    expect(read(body).article.text).toBe('Seen.');
  });

  it('reads what is shown inside what is not, and what has no box of its own', () => {
    const { rangesOf } = read('<p>One <b style="visibility: visible">two</b><i style="visibility: hidden">hidden</i> three.</p>');
    expect(rangesOf({ start: 0, end: 20 }).map(String)).toEqual(['One two', ' three.']);
    expect(read('<p style="visibility: hidden">a <b style="visibility: visible">Seen.</b></p>').article.text).toBe('Seen.');
    expect(read('<div style="display: contents"><p>Seen.</p></div>').article.text).toBe('Seen.');
    expect(read('<div style="content-visibility: auto"><p>Seen.</p></div>').article.text).toBe('Seen.');
  });

  it('reads a first letter that drops with the rest of its word', () => {
    const letter = (text: string): string => `<span style="float: left; font-size: 3em">${text}</span>`;
    expect(read(`<p>${letter('“T')}he bridge,” they said.</p><p>${letter('A')} ferry.</p>`).article.text).toBe('“The bridge,” they said.\n\nA ferry.');
    expect(read(`<p>${letter('Beside the text.')}The bridge.</p>`).article.text).toBe('Beside the text.\n\nThe bridge.');
  });

  it('takes blocks from the layout, not from the tags', () => {
    expect(read('<span style="display: block">One.</span><span style="display: block">Two.</span>').article.text).toBe('One.\n\nTwo.');
    expect(read('<div style="display: inline">One, </div><div style="display: inline">two.</div>').article.text).toBe('One, two.');
    expect(read('<p style="white-space: pre-wrap">One  \n two.</p>').article.text).toBe('One\ntwo.');
  });

  it('reads through open shadow roots and slots, as drawn', () => {
    document.body.innerHTML = '<div id="host"><p>slotted words</p></div>';
    const host = document.getElementById('host');
    const shadow = host?.attachShadow({ mode: 'open' });
    shadow?.setHTMLUnsafe('<p>Words in the shadow.</p><slot></slot><p>And more of them.</p>');
    const { article, rangesOf, shadowRoots } = readArticle(document);
    expect(article.text).toBe('Words in the shadow.\n\nslotted words\n\nAnd more of them.');
    expect(rangesOf({ start: 0, end: article.text.length }).map(String)).toEqual(['Words in the shadow.', 'slotted words', 'And more of them.']);
    expect(shadowRoots).toEqual([shadow]);
  });

  it('is not misled by elements named after what it calls', async () => {
    const names = ['querySelectorAll', 'body', 'title', 'documentElement', 'createRange', 'defaultView', 'designMode', 'URL', 'firstChild', 'localName', 'nextSibling'];
    const frame = document.createElement('iframe');
    frame.srcdoc = `${names.map((name) => `<img name="${name}"><form name="${name}"><input name="${name}"></form>`).join('')}<p>The text.</p>`;
    document.body.replaceChildren(frame);
    await new Promise((done) => { frame.onload = done; });
    const clobbered = frame.contentDocument;
    if (clobbered === null) throw new Error('no document in the frame');
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the page's own name hides the method
    expect(typeof clobbered.querySelectorAll).toBe('object');
    const { article, rangesOf } = readArticle(clobbered);
    expect(article.text).toBe('The text.');
    expect(rangesOf({ start: 0, end: 3 }).map(String)).toEqual(['The']);
  });

  it.each([
    ['drawn', () => document],
    ['parsed only', () => new DOMParser().parseFromString('<!doctype html><html><body></body></html>', 'text/html')],
  ])('reads an article in a form whose fields are called as members are (%s)', (_name, documentToRead) => {
    const names = ['nodeType', 'localName', 'firstChild', 'nextSibling', 'parentNode', 'getAttribute', 'hasAttribute', 'querySelector', 'contains', 'shadowRoot',
      'checkVisibility', 'offsetWidth', 'offsetHeight', 'getClientRects', 'textContent'];
    const closed = 'It is closed to everybody but the swans, who never asked. '.repeat(50).trim();
    const page = documentToRead();
    page.body.innerHTML = `<form>${names.map((name) => `<input name="${name}">`).join('')}<h2 role="heading">A bridge</h2><p>${closed}</p>All day.</form>`;
    const { article } = readArticle(page);
    expect(article.text).toBe(`A bridge\n\n${closed}\n\nAll day.`);
  });

  it('reads right-to-left text in the order of its letters', () => {
    expect(read('<div dir="rtl"><p>\u202Bقال \u200Fإنه أخطأ.\u202C</p></div>').article.text).toBe('قال إنه أخطأ.');
  });

  it.each([
    ['50,000 elements', () => '<p>Some <b>bold</b> and <i>other</i> words of a sentence that goes on.</p>'.repeat(16_700), 5_000],
    ['one text of a megabyte', () => `<p>${'Some words of a sentence. '.repeat(40_000)}</p>`, 2_000],
    ['nesting of 500', () => `${'<div>'.repeat(500)}Text.${'</div>'.repeat(500)}`, 2_000],
  ])('copes with %s', (_name, body, most) => {
    document.body.innerHTML = body();
    const before = performance.now();
    const { article } = readArticle(document);
    expect(article.text).not.toBe('');
    expect(performance.now() - before).toBeLessThan(most);
    document.body.innerHTML = '';
  });
});

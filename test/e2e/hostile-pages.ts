/** Pages that make it hard to read them, or that want to be left alone: written by us, around statements on record. */
import type { Page as Served } from '../../scripts/serve';
import { ownArticle } from './pages';

/** Paragraphs of ours that open the gate and state several things on record. */
export const stating = ownArticle('stating/split-quotes').text.split('\n').slice(1, 9).map((line) => `<p>${line}</p>`).join('\n');
/** A statement on record by itself, told from those above by its words. */
export const hackNobody = 'He told them that he did not hack anybody and was not authorised to speak of it.';

export interface Hostile {
  readonly name: string;
  readonly page: Served;
  /** Whether its statements must be found. */
  readonly annotated: boolean;
  /** Words that must be underlined, and such that must not be. */
  readonly marked?: readonly string[];
  readonly unmarked?: RegExp;
}

interface Parts {
  readonly head?: string;
  readonly body?: string;
  readonly html?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function page({ head = '', body = `<main><article><h1>Missing minutes</h1>${stating}</article></main>`, html = '<html lang="en">', headers }: Parts): Served {
  return {
    body: `<!doctype html>\n${html}<head><meta charset="utf-8"><title>Missing minutes</title><link rel="icon" href="data:,">${head}</head>\n<body>${body}</body></html>`,
    ...(headers && { headers }),
  };
}

const article = (inside: string): string => `<main><article><h1>Missing minutes</h1>${inside}</article></main>`;
const script = (code: string): string => `<script>${code}</script>`;

/** Members of documents and forms that readers of pages like to use. */
const members = ['body', 'documentElement', 'head', 'title', 'URL', 'defaultView', 'designMode', 'visibilityState', 'activeElement', 'createElement', 'createElementNS',
  'createTextNode', 'createRange', 'createTreeWalker', 'querySelector', 'querySelectorAll', 'getElementById', 'getSelection', 'elementFromPoint', 'elementsFromPoint', 'caretPositionFromPoint', 'addEventListener',
  'removeEventListener', 'dispatchEvent', 'execCommand', 'adoptedStyleSheets', 'scrollingElement', 'fonts', 'readyState', 'hidden', 'nodeType', 'ownerDocument', 'firstChild', 'lastChild', 'nextSibling', 'parentNode', 'childNodes', 'children',
  'parentElement', 'textContent', 'localName', 'tagName', 'getAttribute', 'hasAttribute', 'attributes', 'shadowRoot', 'isConnected', 'contains', 'append', 'appendChild', 'insertBefore', 'remove',
  'getBoundingClientRect', 'getClientRects', 'checkVisibility', 'offsetWidth', 'offsetHeight', 'style', 'className', 'classList', 'namespaceURI', 'nodeName', 'nodeValue', 'closest', 'matches', 'getRootNode', 'clientWidth', 'clientHeight', 'clientLeft', 'clientTop', 'scrollTop'];
const globals = ['CSS', 'Highlight', 'MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'chrome', 'browser', 'navigation', 'scheduler', 'Node', 'Element', 'HTMLElement', 'getComputedStyle', 'requestAnimationFrame', 'requestIdleCallback', 'innerWidth', 'scrollX', 'Intl', 'URL'];

const filler = 'The harbour was quiet and the bridge stood open for the ferries all afternoon. ';

/** Pages that stand still once they are loaded. */
export const stillPages: readonly Hostile[] = [
  { name: 'a policy that allows nothing', annotated: true, page: page({ headers: { 'content-security-policy': "default-src 'none'" } }) },
  { name: 'trusted types enforced', annotated: true, page: page({ headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" } }) },
  { name: 'a sandbox without scripts', annotated: true, page: page({ headers: { 'content-security-policy': 'sandbox' } }) },
  {
    name: 'names that hide every member', annotated: true,
    page: page({ body: `<form id="f">${members.map((name) => `<input name="${name}" type="hidden">`).join('')}${article(stating)}</form>${members.map((name) => `<img name="${name}" alt="">`).join('')}${globals.map((name) => `<a id="${name}"></a>`).join('')}` }),
  },
  {
    name: 'prototypes patched', annotated: true,
    page: page({ head: script(`
      const loud = (what) => function () { throw new Error('patched ' + what); };
      for (const name of ['attachShadow', 'getClientRects', 'closest', 'matches', 'checkVisibility', 'append', 'remove']) Element.prototype[name] = loud(name);
      for (const name of ['appendChild', 'insertBefore', 'removeChild', 'contains']) Node.prototype[name] = loud(name);
      for (const name of ['createElement', 'createRange', 'createTreeWalker', 'caretPositionFromPoint', 'getSelection']) Document.prototype[name] = loud(name);
      for (const name of ['map', 'filter', 'flatMap', 'push']) Array.prototype[name] = loud(name);
      HighlightRegistry.prototype.set = HighlightRegistry.prototype.delete = loud('highlights');
      Object.prototype.polluted = 'yes'; String.prototype.split = loud('split'); JSON.parse = loud('parse'); Promise.prototype.then = loud('then');
      window.MutationObserver = window.ResizeObserver = window.Highlight = loud('observer');
      window.getComputedStyle = window.requestAnimationFrame = window.setTimeout = loud('window');`) }),
  },
  { name: 'deep nesting', annotated: true, page: page({ body: `${'<div>'.repeat(500)}${article(stating)}${'</div>'.repeat(500)}` }) },
  { name: 'fifty thousand elements', annotated: true, page: page({ body: article(stating + '<p>' + `<b>The</b> <i>bridge</i> `.repeat(25_000) + '</p>') }) },
  { name: 'five megabytes of text', annotated: true, page: page({ body: article(stating + `<p>${filler.repeat(20)}</p>`.repeat(3_200)) }) },
  { name: 'one text of a megabyte', annotated: true, page: page({ body: article(`${stating}<p>${filler.repeat(13_000)}</p>`) }) },
  {
    name: 'open and closed shadow roots', annotated: true, marked: ['I feel like Pablo Escobar'], unmarked: /did not hack anybody/,
    page: page({ body: article(`${stating}<div><template shadowrootmode="closed"><p>${hackNobody}</p></template></div><div><template shadowrootmode="open"><p>${filler}</p></template></div>`) }),
  },
  {
    name: 'an article in a shadow root', annotated: true, marked: ['I feel like Pablo Escobar'],
    page: page({ body: `<main><div><template shadowrootmode="open"><article>${stating}</article></template></div></main>` }),
  },
  {
    name: 'frames of its own and of others', annotated: true, unmarked: /did not hack anybody/,
    page: page({ body: article(`${stating}<iframe srcdoc="<p>${hackNobody}</p>"></iframe><iframe src="http://weblog.elsewhere.example/frame"></iframe><iframe sandbox srcdoc="<p>${hackNobody}</p>"></iframe>`) }),
  },
  { name: 'design mode', annotated: false, page: page({ body: article(stating) + script("document.designMode = 'on'") }) },
  { name: 'a body to write in', annotated: false, page: page({ html: '<html lang="en">', body: `<div contenteditable="true">${article(stating)}</div>` }) },
  {
    name: 'text that nobody sees', annotated: true, marked: ['I feel like Pablo Escobar'], unmarked: /did not hack anybody/,
    page: page({ body: article(`${stating}${['display:none', 'visibility:hidden', 'font-size:0', 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)', 'content-visibility:hidden']
      .map((style) => `<p style="${style}">${hackNobody}</p>`).join('')}<p hidden>${hackNobody}</p><details><summary>More</summary><p>${hackNobody}</p></details><template><p>${hackNobody}</p></template><noscript>${hackNobody}</noscript><!-- ${hackNobody} -->`) }),
  },
  {
    name: 'what is no article', annotated: true, unmarked: /did not hack anybody/,
    page: page({ body: `<nav><p>${hackNobody}</p></nav>${article(`${stating}<pre>${hackNobody}</pre><p><code>${hackNobody}</code></p><form><p>${hackNobody}</p><textarea>${hackNobody}</textarea><input value="${hackNobody}"><select><option>${hackNobody}</option></select><label>${hackNobody}</label><button>${hackNobody}</button></form><div contenteditable>${hackNobody}</div><div role="textbox">${hackNobody}</div><dialog open>${hackNobody}</dialog><svg><text y="20">${hackNobody}</text></svg>`)}<section id="comments"><h2>Comments</h2><div class="comment"><p>${hackNobody}</p></div></section><footer><p>${hackNobody}</p></footer>` }),
  },
  {
    name: 'soft hyphens and signs without width in words', annotated: true, marked: ['Es'],
    page: page({ body: article(stating.replaceAll('Pablo Escobar', 'Pab\u00adlo Es\u200bco\u2060bar').replaceAll('annoying', 'an\u00adnoy\u200cing')) }),
  },
  {
    name: 'both directions in one line', annotated: true, marked: ['I feel like Pablo Escobar'],
    page: page({ body: article(`${stating.replaceAll('“', '\u2067“').replaceAll('”', '”\u2069')}<p dir="rtl">قال إنه تعب، ثم أضاف: \u2066“I feel like Pablo Escobar,”\u2069 وضحك. <bdo dir="rtl">drawkcab</bdo></p>`) }),
  },
  { name: 'a page from right to left', annotated: true, page: page({ html: '<html lang="ar" dir="rtl">', body: article(`<p>قال بختيار دويساك إنه كان متعبا.</p>${stating}`) }) },
  { name: 'vertical writing', annotated: true, page: page({ html: '<html lang="ja" style="writing-mode: vertical-rl">', body: article(stating) }) },
  { name: 'highlights of its own under our names', annotated: true, page: page({ body: article(stating) + script(`
      const range = document.createRange(); range.selectNodeContents(document.querySelector('h1'));
      for (const name of ['first-reported-solid-deep', 'first-reported-mine', 'mine']) CSS.highlights.set(name, new Highlight(range));`) }) },
  { name: 'a style for everything', annotated: true, page: page({ head: '<style>* { all: unset !important; } html, body, html > * { display: block !important; position: static !important; transform: scale(1); }</style>' }) },
  { name: 'a root that is placed and scrolls by itself', annotated: true, page: page({ head: '<style>html { position: relative; margin: 40px; height: 100%; overflow: hidden; } body { height: 100%; overflow: auto; }</style>' }) },
  { name: 'no standards', annotated: true, page: { body: `<title>x</title><body bgcolor=white><font><h1>Missing minutes</h1>${stating}</font>` } },
  { name: 'xml', annotated: true, page: { type: 'application/xhtml+xml; charset=utf-8', body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${article(stating)}</body></html>` } },
  { name: 'plain text', annotated: false, page: { type: 'text/plain; charset=utf-8', body: stating } },
  { name: 'a picture of text', annotated: false, page: { type: 'image/svg+xml; charset=utf-8', body: `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Bahtiyar Duysak ${hackNobody}</text></svg>` } },
  { name: 'frames instead of a body', annotated: false, page: { body: '<html><frameset cols="*,*"><frame src="http://weblog.elsewhere.example/frame"><frame src="http://weblog.elsewhere.example/frame"></frameset></html>' } },
];

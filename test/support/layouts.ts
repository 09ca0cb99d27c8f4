/**
 * Layouts that news sites have, drawn by us: for trying where the margin, the marks and the card stand. What is in them is said by
 * the names.
 */

/** An article's paragraphs, as HTML, put into a page of some layout. Of class `box` are the boxes around text that a reader sees. */
export type Layout = (paragraphs: readonly string[]) => string;

const FILLER = 'The ferry leaves at nine and comes back when the tide lets it, which is seldom before noon.';

function page(style: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A page of ours</title><link rel="icon" href="data:,">
<meta property="article:published_time" content="2017-12-02T09:30:00Z">
<style>body { margin: 0; font: 17px/1.55 Georgia, serif; color: #1a1a1a; background: #fff; } a { color: #0645ad; } .ad { background: #dde; border: 0; } ${style}</style>
</head>
<body>${body}</body>
</html>
`;
}

const all = (paragraphs: readonly string[]): string => paragraphs.map((text) => `<p>${text}</p>`).join('\n');
/** The paragraphs with something before every third. */
const between = (paragraphs: readonly string[], what: (index: number) => string): string =>
  paragraphs.map((text, index) => `${index % 3 === 1 ? what(index) : ''}<p>${text}</p>`).join('\n');
const links = (count: number): string => `<ul>${`<li><a href="#">${FILLER.slice(0, 40)}</a></li>`.repeat(count)}</ul>`;
const header = '<header><a href="#">Harbour News</a> <a href="#">World</a> <a href="#">Ships</a> <a href="#">Weather</a></header>';
const STICKY = 'header { position: sticky; top: 0; z-index: 10; background: #fff; border-bottom: 1px solid #ccc; padding: 14px 24px; }';
const picture = (width: number, height: number, style = ''): string =>
  `<img alt="A harbour" style="${style}" width="${String(width)}" height="${String(height)}" src="data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}"><rect width="100%" height="100%" fill="#8ab"/><circle cx="50%" cy="50%" r="40" fill="#fc6"/></svg>`)}">`;
const frame = (width: number, height: number): string =>
  `<iframe class="ad" title="Advertisement" width="${String(width)}" height="${String(height)}" srcdoc="<p>Buy a boat</p>"></iframe>`;

const POSTS = '.post { margin: 20px 0; padding: 12px 20px; } .post time { font: 13px sans-serif; } ';
/** A post for every two paragraphs. */
const posts = (paragraphs: readonly string[]): string => Array.from({ length: Math.ceil(paragraphs.length / 2) }, (_, index) =>
  `<section class="post box"><time>${String(index % 12 + 1)}.30</time>${all(paragraphs.slice(index * 2, index * 2 + 2))}</section>`).join('\n');

/** By name. */
export const layouts: Readonly<Record<string, Layout>> = {
  'one column under a sticky header': (text) => page(`${STICKY} main { max-width: 640px; margin: 24px auto; padding: 0 20px; }`,
    `${header}<main>${all(text)}</main>`),
  'an article with a sticky sidebar': (text) => page(`${STICKY} .two { display: grid; grid-template-columns: minmax(0, 1fr) 300px; gap: 32px; max-width: 1080px; margin: 20px auto; padding: 0 20px; }
    aside { position: sticky; top: 80px; align-self: start; font: 14px/1.4 sans-serif; } @media (max-width: 800px) { .two { display: block; } }`,
    `${header}<div class="two"><main>${all(text)}</main><aside><h3>Most read</h3>${links(9)}${frame(300, 250)}</aside></div>`),
  'three columns in a grid': (text) => page(`.three { display: grid; grid-template-columns: 180px minmax(0, 1fr) 300px; gap: 24px; max-width: 1240px; margin: 0 auto; } nav, aside { font: 14px/1.4 sans-serif; }
    @media (max-width: 900px) { .three { display: block; } nav { display: none; } }`,
    `<div class="three"><nav>${links(20)}</nav><main>${all(text)}</main><aside>${frame(300, 250)}${links(14)}${frame(300, 600)}</aside></div>`),
  'three columns in a table': (text) => page('body { font: 15px/1.4 Arial, sans-serif; } td { vertical-align: top; padding: 6px; }',
    `<table width="100%"><tr><td width="160" bgcolor="#eee">${links(16)}</td><td><main>${all(text)}</main></td><td width="200">${frame(180, 600)}${links(8)}</td></tr></table>`),
  'text in two columns': (text) => page(`main { max-width: 900px; margin: 24px auto; padding: 0 20px; } .text { columns: 2; column-gap: 36px; } p { text-align: justify; hyphens: auto; }`,
    `<main><h1>In the harbour</h1><div class="text">${all(text)}</div></main>`),
  'text in three columns': (text) => page('main { max-width: 1200px; margin: 24px auto; padding: 0 24px; } .text { columns: 3 240px; column-gap: 28px; }',
    `<main><h1>In the harbour</h1><div class="text">${all(text)}</div></main>`),
  'floated pictures': (text) => page('main { max-width: 720px; margin: 0 auto; padding: 0 16px; } .right { float: right; margin: 6px -120px 12px 20px; } .left { float: left; margin: 6px 20px 12px -60px; } @media (max-width: 1000px) { .right { margin-right: 0; } .left { margin-left: 0; } } .wide { display: block; width: min(1000px, 100vw); margin-inline: calc((100% - min(1000px, 100vw)) / 2); }',
    `<main>${between(text, (index) => (index % 2 === 0 ? picture(240, 200, '').replace('<img', '<img class="right"') : picture(200, 260, '').replace('<img', '<img class="left"')) + (index % 9 === 4 ? picture(1000, 300).replace('<img', '<img class="wide"') : ''))}</main>`),
  'side notes': (text) => page('main { margin: 0 auto; max-width: 1120px; padding: 0 24px; } main > p, h1 { width: min(640px, 100%); } .note { float: right; clear: right; width: 220px; margin-right: calc(640px - min(1072px, 100vw - 48px)); margin-right: 0; font-size: 13px; line-height: 1.3; } @media (max-width: 960px) { .note { display: none; } }',
    `<main><h1>In the harbour</h1>${between(text, (index) => `<span class="note">${String(index)}. ${FILLER} <a href="#">More</a></span>`)}</main>`),
  'no style at all': (text) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page of ours</title><link rel="icon" href="data:,"><body><h1>In the harbour</h1>${links(6)}${all(text)}</body></html>`,
  'wide tables': (text) => page('main { max-width: 680px; margin: 0 auto; padding: 0 20px; } table { border-collapse: collapse; margin: 12px 0; background: #fafafa; } .over { width: 1100px; margin-left: -120px; } .scroll { overflow-x: auto; } td { border: 1px solid #aaa; padding: 4px 8px; white-space: nowrap; }',
    `<main>${between(text, (index) => { const cells = `<tr>${'<td>Nine fathoms</td>'.repeat(9)}</tr>`.repeat(5); return index % 2 === 0 ? `<div class="scroll"><table>${cells}</table></div>` : `<table class="over">${cells}</table>`; })}</main>`),
  'a dark page with a picture across': (text) => page('body { background: #14161a; color: #dfe3ea; } header { position: fixed; inset: 0 0 auto; padding: 16px 24px; background: #0008; backdrop-filter: blur(6px); } a { color: #9cf; } .hero { width: 100%; height: 340px; object-fit: cover; display: block; } main { max-width: 660px; margin: 24px auto; padding: 0 20px; }',
    `${header}${picture(1200, 340).replace('<img', '<img class="hero"')}<main>${all(text)}</main>`),
  'a white card on grey': (text) => page('body { background: #d9dce1; } main { max-width: 760px; margin: 32px auto; padding: 40px 56px; background: #fff; border-radius: 12px; box-shadow: 0 2px 12px #0003; }',
    `<main class="box">${all(text)}</main>`),
  'bars that stay at the sides': (text) => page(`${STICKY} main { max-width: 700px; margin: 24px auto; padding: 0 20px; } .share { position: fixed; left: calc(50% - 420px); top: 180px; display: grid; gap: 8px; } .share button { width: 40px; height: 40px; } .tab { position: fixed; right: 0; top: 40%; writing-mode: vertical-rl; padding: 12px 6px; background: #c33; color: #fff; } .cookies { position: fixed; inset: auto 0 0; padding: 16px; background: #222; color: #fff; font: 14px sans-serif; } @media (max-width: 860px) { .share { left: 0; } }`,
    `${header}<div class="share"><button>f</button><button>t</button><button>@</button></div><a class="tab" href="#">Feedback</a><main>${all(text)}</main><div class="cookies">We use biscuits. <button>Fine</button></div>`),
  'a page in a box that scrolls': (text) => page('html, body { height: 100%; } body { display: grid; grid-template: 56px minmax(0, 1fr) / 220px minmax(0, 1fr); overflow: hidden; } header { grid-column: 1 / -1; padding: 14px; background: #235; } header a { color: #fff; } nav { overflow: auto; background: #f2f2f2; font: 14px/1.4 sans-serif; } .scroll { overflow: auto; } main { max-width: 580px; margin: 16px auto; padding: 0 20px; } @media (max-width: 700px) { body { grid-template-columns: 0 1fr; } }',
    `${header}<nav>${links(40)}</nav><div class="scroll"><main>${all(text)}</main></div>`),
  'half a page beside a picture that stays': (text) => page('.split { display: grid; grid-template-columns: 1fr 1fr; } .still { position: sticky; top: 0; height: 100vh; width: 100%; object-fit: cover; } main { padding: 32px 40px; } @media (max-width: 800px) { .split { display: block; } .still { position: static; height: 240px; } }',
    `<div class="split">${picture(700, 900).replace('<img', '<img class="still"')}<main>${all(text)}</main></div>`),
  'pulled quotations and advertisements between': (text) => page('main { max-width: 620px; margin: 24px auto; padding: 0 16px; } .pull { float: left; width: 240px; margin: 8px 24px 8px -150px; font: italic 24px/1.3 Georgia, serif; border-left: 4px solid #235; padding-left: 12px; } .slot { margin: 20px -175px; text-align: center; background: #eee; } @media (max-width: 1000px) { .pull { float: none; margin: 16px 0; width: auto; } .slot { margin-inline: -16px; } iframe { max-width: 100%; }  }',
    `<main>${between(text, (index) => (index % 2 === 0 ? `<aside class="pull">A ferry is a bridge that comes to you.</aside>` : `<div class="slot">${frame(970, 250)}</div>`))}</main>`),
  'narrow text with a first letter that drops': (text) => page('body { font-size: 15px; } main { width: 420px; margin: 0 0 0 12%; } p { text-align: justify; } main > p:first-of-type::first-letter { float: left; font-size: 58px; line-height: 48px; padding-right: 8px; } @media (max-width: 500px) { main { width: auto; margin: 0 12px; } }',
    `<main><h1>In the harbour</h1>${all(text)}</main><footer>${links(5)}</footer>`),
  'a live blog of posts with borders': (text) => page(`main { max-width: 620px; margin: 0 auto; padding: 8px 8px; } ${POSTS} .post { border: 1px solid #9aa; border-radius: 8px; }`,
    `<main><h1>In the harbour</h1>${posts(text)}</main>`),
  'a live blog of posts with shadows on grey': (text) => page(`body { background: #d9dce1; } main { max-width: 620px; margin: 0 auto; padding: 8px 8px; } ${POSTS} .post { padding: 12px 48px; background: #fff; box-shadow: 0 2px 12px #0003; }`,
    `<main><h1>In the harbour</h1>${posts(text)}</main>`),
  'a dark live blog of lighter posts': (text) => page(`body { background: #14161a; color: #dfe3ea; } main { max-width: 620px; margin: 0 auto; padding: 8px 8px; } ${POSTS} .post { background: #262a31; }`,
    `<main><h1>In the harbour</h1>${posts(text)}</main>`),
};

/**
 * Text in Markdown, so that it stays the text it was: CommonMark 0.31 (2.4 backslash escapes; 4 and 5, what begins a block) and
 * the autolinks, strikethrough and tables of GitHub's extensions.
 */

/** Signs that mean something wherever they stand. */
const INLINE = /[\\`*_[\]<>~|&$]/g;
/** What begins a heading, list, quotation, rule or fence at the start of a line. */
const BLOCK = /^(?:[#+=-]|\d{1,9}(?=[.)]))/;
/** What becomes a link by itself, or in renderers that forget escapes inside a link's words. */
const LINKS = /(?<=www)\.|(?<=[a-z]):(?=\/\/)|(?<=\S)@(?=\S)|(?<=\])\(/gi;

/** A text on one line of its own, or part of one, with every sign of Markdown escaped. */
export function markdownText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.replace(INLINE, '\\$&').replace(LINKS, '\\$&').replace(BLOCK, (begins) => (/^\d/.test(begins) ? `${begins}\\` : `\\${begins}`));
}

/** A link whose words are `text`. `url` is an address of the web. */
export function markdownLink(text: string, url: string): string {
  return `[${markdownText(text)}](<${url.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
}

// @vitest-environment node
import fc from 'fast-check';
import { lexer, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { markdownLink, markdownText } from '../../../core/view/markdown';

/** What a renderer makes of a text, but for plain words. */
function madeOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => [
    ...(['paragraph', 'text', 'escape', 'space'].includes(token.type) ? [] : [token.type]), ...madeOf('tokens' in token ? token.tokens ?? [] : []),
  ]);
}

function plain(tokens: readonly Token[]): string {
  return tokens.map((token) => ('tokens' in token && token.tokens !== undefined ? plain(token.tokens) : 'text' in token ? String(token.text) : '')).join('');
}

/** Signs and beginnings that mean something to Markdown, and words between them. */
const tricky = fc.array(fc.constantFrom(
  '*', '**', '_', '`', '```', '~~', '[', ']', '(', ')', '![x](y)', '<b>', '<script>', '</p>', '&lt;', '&', '\\', '|', '#', '# ', '- ', '+ ', '1. ', '2) ', '> ', '---', '===', '$x$',
  'https://evil.example', 'www.evil.example', 'a@evil.example', 'word', ' ', '\n', '\n\n', '\t', '    ', '“', '1', '.', ':',
), { maxLength: 12 }).map((parts) => parts.join(''));

describe('a text in Markdown', () => {
  it('stays plain words, whatever stands in it', () => {
    fc.assert(fc.property(fc.oneof(tricky, fc.string()), (text) => {
      const tokens = lexer(markdownText(text));
      expect(madeOf(tokens)).toEqual([]);
      expect(plain(tokens)).toBe(text.replace(/\s+/g, ' ').trim());
    }), { numRuns: 2000 });
  });

  it('stays plain words in a quotation', () => {
    fc.assert(fc.property(tricky, (text) => {
      fc.pre(text.trim() !== '');
      const tokens = lexer(`> ${markdownText(text)}`);
      expect(madeOf(tokens)).toEqual(['blockquote']);
    }), { numRuns: 2000 });
  });

  it('leaves usual prose as it reads', () => {
    expect(markdownText('He said: “It was 11 minutes - no more.” (CNN, 30 Nov.)')).toBe('He said: “It was 11 minutes - no more.” (CNN, 30 Nov.)');
  });

  it('links with any words to any address, and with nothing more', () => {
    fc.assert(fc.property(tricky, fc.webUrl({ withQueryParameters: true, withFragments: true }), (text, url) => {
      fc.pre(text.trim() !== '');
      expect(madeOf(lexer(markdownLink(text, url)))).toEqual(['link']);
    }), { numRuns: 50 });
    const [link] = lexer(markdownLink('a', 'https://x.example/<b>?q=a b\\'));
    expect(link).toMatchObject({ tokens: [{ type: 'link', href: 'https://x.example/%3Cb%3E?q=a%20b%5C' }] });
  });
});

// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { isWebAddress, linksTo, sourceUrl, withTextFragment } from '../../../core/view/links';
import type { Source } from '../../../core/model';

const source = (more: Partial<Source>): Source => ({
  id: 's', outlet: 'o', kind: 'article', language: 'en', seen: 'whole', published: { known: ['2017-11-29T21:00:00Z', '2017-11-29T21:00:59Z'], basis: '' }, ...more,
});

describe('linksTo', () => {
  it('leads to the words in the source, and to an archived copy that is in evidence', () => {
    expect(linksTo(source({ url: 'https://a.example/x', archive: 'https://web.archive.org/web/2017/https://a.example/x' }), 'A', 'some words')).toEqual([
      { kind: 'source', name: 'A', url: 'https://a.example/x#:~:text=some%20words' }, { kind: 'archive', name: 'A', url: 'https://web.archive.org/web/2017/https://a.example/x' },
    ]);
  });
  it('offers to look in the archive where no copy is known', () => {
    expect(linksTo(source({ url: 'https://a.example/x' }), 'A', null)).toEqual([
      { kind: 'source', name: 'A', url: 'https://a.example/x' }, { kind: 'lookup', name: 'A', url: 'https://web.archive.org/web/*/https://a.example/x' },
    ]);
  });
  it('leads nowhere without an address, or with one that is no web address', () => {
    expect(linksTo(source({}), 'A', null)).toEqual([]);
    expect(linksTo(source({ url: 'javascript:alert(1)', archive: 'data:text/html,x' }), 'A', 'x')).toEqual([]);
  });
});

describe('withTextFragment', () => {
  it('names only where long words begin and end', () => {
    const long = Array.from({ length: 40 }, (_, at) => `word${String(at)}`).join(' ');
    expect(withTextFragment('https://a.example/', long)).toBe('https://a.example/#:~:text=word0%20word1%20word2%20word3,word36%20word37%20word38%20word39');
  });
  it('escapes what a fragment takes for its own signs', () => {
    expect(withTextFragment('https://a.example/', 'so-called, & “more”')).toBe('https://a.example/#:~:text=so%2Dcalled%2C%20%26%20%E2%80%9Cmore%E2%80%9D');
  });
  it('leaves an address alone that has a place of its own, or where there are no words', () => {
    expect(withTextFragment('https://a.example/#top', 'words')).toBe('https://a.example/#top');
    expect(withTextFragment('https://a.example/', '  ')).toBe('https://a.example/');
  });
});

it('a source’s address is found by its name, and is no archive’s', () => {
  const links = [{ kind: 'archive', name: 'B', url: 'https://archive.example/' }, { kind: 'source', name: 'A', url: 'https://a.example/' }, { kind: 'source', name: 'B', url: 'https://b.example/' }] as const;
  expect([sourceUrl(links, 'B'), sourceUrl(links, 'C')]).toEqual(['https://b.example/', null]);
});

it.each([['https://a.example/', true], ['http://a.example/', true], ['HTTPS://a.example/', true], ['see https://a.example/', false], ['http://a.example/x y', false], ['javascript:alert(1)', false], ['//a.example/', false]] as const)('isWebAddress(%j) is %s', (url, is) => {
  expect(isWebAddress(url)).toBe(is);
});

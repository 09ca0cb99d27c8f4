import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { pageFactsOf } from '../../page/facts';
import { dateInAddress, statedDate } from '../../page/stated-date';

const parsed = (html: string): Document => parseHTML(html).document;
const withHead = (head: string): Document => parsed(`<!doctype html><html><head>${head}</head><body></body></html>`);
const intervalOf = (printed: string): readonly string[] | undefined => statedDate(printed, 'meta', false)?.interval;

describe('pageFactsOf', () => {
  it('reads what a page says of itself', () => {
    const document = parsed(readFileSync(join(import.meta.dirname, 'fixtures/news.html'), 'utf8'));
    expect(pageFactsOf(document, 'https://web.archive.example/web/2021/https://courier.example/2021/03/05/harbour-bridge-closed')).toEqual({
      urls: ['https://courier.example/2021/03/05/harbour-bridge-closed', 'https://web.archive.example/web/2021/https://courier.example/2021/03/05/harbour-bridge-closed'],
      siteNames: ['The Example Courier', 'Example Courier Media'],
      dates: [
        { interval: ['2021-03-05T13:20:00Z', '2021-03-05T13:20:59Z'], from: 'json-ld', printed: '2021-03-05T14:20:31+01:00', updated: false },
        { interval: ['2021-03-06T07:00:00Z', '2021-03-06T07:00:59Z'], from: 'json-ld', printed: '2021-03-06T08:00:00+01:00', updated: true },
        { interval: ['2021-03-05T13:20:00Z', '2021-03-05T13:20:59Z'], from: 'meta', printed: '2021-03-05T14:20:00+01:00', updated: false },
        { interval: ['2021-03-04T10:00:00Z', '2021-03-06T11:59:59Z'], local: '2021-03-05', from: 'address', printed: '2021/03/05', updated: false },
      ],
      language: 'en',
      title: 'Harbour bridge closed after inspectors find a crack',
    });
  });

  it('finds the publisher that another node of the graph describes', () => {
    const graph = { '@graph': [{ '@type': 'WebPage', publisher: { '@id': '#p' } }, { '@type': 'Organization', '@id': '#p', name: 'The Sample' }] };
    expect(pageFactsOf(withHead(`<script type="application/ld+json">${JSON.stringify(graph)}</script>`), '').siteNames).toEqual(['The Sample']);
  });

  it('does not take the date of another story in a list for the page’s own', () => {
    const list = { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', datePublished: '2001-01-01' }] };
    expect(pageFactsOf(withHead(`<script type="application/ld+json">${JSON.stringify(list)}</script>`), '').dates).toEqual([]);
  });

  it('resolves a relative canonical address and passes over one that is no web address', () => {
    expect(pageFactsOf(withHead('<link rel="canonical" href="/a">'), 'https://courier.example/b?x=1').urls).toEqual(['https://courier.example/a', 'https://courier.example/b?x=1']);
    expect(pageFactsOf(withHead('<link rel="canonical" href="javascript:alert(1)">'), 'file:///a.html').urls).toEqual([]);
  });

  it.each([
    ['https://cdn.courier.example/static/', 'https://cdn.courier.example/static/a'],
    ['/2021/', 'https://courier.example/2021/a'],
    ['javascript:alert(1)', 'https://courier.example/a'],
  ])('resolves a relative canonical address by the page’s base %s', (base, canonical) => {
    expect(pageFactsOf(withHead(`<base href="${base}"><link rel="canonical" href="a">`), 'https://courier.example/b').urls).toEqual([canonical, 'https://courier.example/b']);
  });

  it('takes a time element for a date, but only one of the article', () => {
    expect(pageFactsOf(parsed('<html><body><time datetime="2020-01-01">x</time><article><time datetime="2021-02-03T04:05Z">y</time></article></body></html>'), '').dates)
      .toMatchObject([{ from: 'time', interval: ['2021-02-03T04:05:00Z', '2021-02-03T04:05:59Z'] }]);
  });

  it('survives whatever a page may say', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), fc.string(), fc.string(), (value, text, address) => {
      const json = JSON.stringify({ '@type': 'NewsArticle', publisher: value, datePublished: value, '@graph': value, headline: value }, (_key, inner: unknown) => typeof inner === 'bigint' ? String(inner) : inner);
      const document = withHead('<meta property="article:published_time"><meta property="og:site_name"><link rel="canonical"><script type="application/ld+json"></script><script type="application/ld+json"></script>');
      const [first, second] = document.querySelectorAll('script');
      if (first && second) [first.textContent, second.textContent] = [json, text];
      for (const meta of document.querySelectorAll('meta')) meta.setAttribute('content', text);
      document.querySelector('link')?.setAttribute('href', text);
      document.documentElement.setAttribute('lang', text);
      for (const { interval: [from, to] } of pageFactsOf(document, address).dates) expect(from <= to).toBe(true);
    }), { numRuns: 500 });
  });
});

describe('statedDate', () => {
  it.each([
    ['2017-11-29T18:45:10-05:00', ['2017-11-29T23:45:00Z', '2017-11-29T23:45:59Z']],
    ['2017-11-29T23:45Z', ['2017-11-29T23:45:00Z', '2017-11-29T23:45:59Z']],
    ['2017-11-29 23:45:00.123 UTC', ['2017-11-29T23:45:00Z', '2017-11-29T23:45:59Z']],
    ['20171129T234500+0000', ['2017-11-29T23:45:00Z', '2017-11-29T23:45:59Z']],
    ['Wed, 29 Nov 2017 23:45:00 GMT', ['2017-11-29T23:45:00Z', '2017-11-29T23:45:59Z']],
    ['2017-11-29T23:45', ['2017-11-29T09:45:00Z', '2017-11-30T11:45:59Z']],
    ['2017-11-29', ['2017-11-28T10:00:00Z', '2017-11-30T11:59:59Z']],
    ['29 Nov 2017', ['2017-11-28T10:00:00Z', '2017-11-30T11:59:59Z']],
    // What a system prints that knows the day only.
    ['2017-11-29T00:00:00Z', ['2017-11-29T00:00:00Z', '2017-11-29T23:59:59Z']],
  ])('reads %s', (printed, interval) => {
    expect(intervalOf(printed)).toEqual(interval);
  });

  it.each([
    ['2017-11-29', '2017-11-29'], ['29 Nov 2017', '2017-11-29'], ['2017-11-29 23:45:10', '2017-11-29T23:45'], ['29 Nov 2017, 9:05', '2017-11-29T09:05'],
    ['2017-11-29T00:00', '2017-11-29'], ['2017-11-29T23:45Z', undefined], ['2017-11-29T00:00:00+01:00', undefined],
  ])('has the day or minute of %s as it is printed, where that has no zone', (printed, local) => {
    expect(statedDate(printed, 'meta', false)?.local).toBe(local);
  });

  it.each(['', 'yesterday', '2017', '2017-02-30', '2017-13-01', '2017-11-29T25:00Z', '0000-00-00', '1512000000', '2017-11-29T10:00+99:00'])('reads nothing out of %j', (printed) => {
    expect(intervalOf(printed)).toBeUndefined();
  });
});

describe('dateInAddress', () => {
  it.each([
    ['https://a.example/2017/11/29/b', '2017/11/29'],
    ['https://a.example/news/2017/nov/30/b-c/', '2017/nov/30'],
    ['https://a.example/b-2017-11-29.html', '2017-11-29'],
    ['https://a.example/20171129/b', '20171129'],
    ['https://archive.example/web/20171201123456/http://a.example/2017/11/29/b', '2017/11/29'],
  ])('finds the day in %s', (address, printed) => {
    expect(dateInAddress(address)?.printed).toBe(printed);
  });

  it.each(['', 'nonsense', 'https://a.example/article187322978.html', 'https://a.example/2017/99/99/', 'https://a.example/?d=2017/11/29'])('finds none in %j', (address) => {
    expect(dateInAddress(address)).toBeNull();
  });
});

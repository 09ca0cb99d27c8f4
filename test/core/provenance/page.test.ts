import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../../core/article';
import type { PageIdentity } from '../../../core/note';
import { holdingsOf } from '../../../core/provenance/holdings';
import { identityOf } from '../../../core/provenance/page';
import { statedDate } from '../../../page/stated-date';
import { outlets } from './press';
import { record, source, time } from './record';

const wide = time('0:00-23:59');
const holdings = holdingsOf(record([
  source('harbour-1', time('8:00-20:00'), { outlet: 'harbour', url: 'https://harbourwatch.example/2020/01/10/meet-the-clerk?id=7', alternateUrls: ['https://pier.example/meet'] }),
  source('gazette-1', '11:00', { outlet: 'gazette', url: 'https://gazette.example/news/clerk-speaks/', archive: 'https://archive.example/AbC12' }),
  source('gazette-post', '12:00', { outlet: 'gazette', kind: 'post' }),
  source('hour-1', wide, { outlet: 'hour' }),
  source('money-1', '9:00', { outlet: 'gazette-money', url: 'https://money.gazette.example/a-clerk' }),
  source('money-2', '15:00', { outlet: 'gazette-money', url: 'https://money.gazette.example/b-clerk' }),
], [], outlets));

type Printed = readonly [string, 'json-ld' | 'meta' | 'time' | 'address' | 'caller', boolean?];
const dates = (...printed: readonly Printed[]): PageFacts['dates'] =>
  printed.flatMap(([date, from, updated]) => statedDate(date, from, updated ?? false) ?? []);

const identity = (facts: Partial<PageFacts>): PageIdentity =>
  identityOf({ urls: [], siteNames: [], dates: [], language: null, title: null, ...facts }, [holdings]);
const at = (...urls: string[]): string => {
  const { outlet, source: found, by } = identity({ urls });
  return `${outlet ?? 'unknown'} ${found ?? 'new'} ${by ?? ''}`.trim();
};

describe('a page at the address of a source on record is that source', () => {
  it.each([
    'https://harbourwatch.example/2020/01/10/meet-the-clerk?id=7',
    'http://www.harbourwatch.example/2020/01/10/meet-the-clerk/?utm_source=x&id=7&fbclid=y#reactions',
    'https://m.harbourwatch.example/2020/01/10/meet-the-clerk?id=7',
    'https://amp.harbourwatch.example/2020/01/10/meet-the-clerk?id=7&amp=1',
    'https://harbourwatch.example/2020/01/10/meet-the-clerk/amp/?id=7',
    'https://staging.harbourwatch.example/2020/01/10/meet-the-clerk?id=7',
    'https://web.archive.org/web/20200111093000id_/http://www.harbourwatch.example/2020/01/10/meet-the-clerk?id=7',
    'https://web.archive.org/web/2020/http:/harbourwatch.example/2020/01/10/meet-the-clerk?id=7',
    'https://archive.ph/2020.01.11-093000/https://harbourwatch.example/2020/01/10/meet-the-clerk?id=7',
    'https://www.google.com/amp/s/harbourwatch.example/2020/01/10/meet-the-clerk/amp?id=7',
    'https://harbourwatch-example.cdn.ampproject.org/c/s/harbourwatch.example/2020/01/10/meet-the-clerk?id=7',
    'https://webcache.googleusercontent.com/search?q=cache:AbCdEf123456:https://harbourwatch.example/2020/01/10/meet-the-clerk%3Fid=7+clerk',
    'https://harbourwatch-example.translate.goog/2020/01/10/meet-the-clerk?id=7',
    'https://pier.example/meet',
  ])('%s', (url) => {
    expect(at(url)).toBe('harbour harbour-1 address');
  });

  it('by a snapshot in evidence too, and by any of the addresses that the page names', () => {
    expect(at('https://archive.example/AbC12')).toBe('gazette gazette-1 address');
    expect(at('https://yonder.example/copy', 'https://gazette.example/news/clerk-speaks')).toBe('gazette gazette-1 address');
  });

  it('and no other page of the outlet is', () => {
    expect(at('https://harbourwatch.example/2020/01/10/meet-the-clerk?id=8')).toBe('harbour new host');
    expect(at('https://gazette.example/')).toBe('gazette new host');
  });

  it('has its source’s time, as far as the page does not say more exactly', () => {
    const url = 'https://harbourwatch.example/2020/01/10/meet-the-clerk?id=7';
    expect(identity({ urls: [url] }).published).toEqual(['2020-01-10T08:00:00Z', '2020-01-10T20:00:00Z']);
    expect(identity({ urls: [url], dates: dates(['2020-01-10T10:05+01:00', 'meta']) }).published).toEqual(['2020-01-10T09:05:00Z', '2020-01-10T09:05:59Z']);
    expect(identity({ urls: [url], dates: dates(['2020-01-10', 'meta']) }).published).toEqual(['2020-01-10T08:00:00Z', '2020-01-10T20:00:00Z']);
    expect(identity({ urls: [url], dates: dates(['2023-01-10', 'meta']) }).published).toEqual(['2020-01-10T08:00:00Z', '2020-01-10T20:00:00Z']);
  });
});

describe('the outlet', () => {
  it('is that of the host, the nearest where one is part of another', () => {
    expect(at('https://money.gazette.example/c')).toBe('gazette-money new host');
    expect(at('https://edition.gazette.example/c')).toBe('gazette new host');
    expect(at('https://notgazette.example/c')).toBe('unknown new');
  });

  it('is the archived one, never the archive', () => {
    expect(at('https://archive.ph/AbCdE')).toBe('unknown new');
    expect(at('https://web.archive.org/web/2020/gazette.example/c')).toBe('gazette new host');
  });

  it('is known by name where no address says it', () => {
    expect(identity({ siteNames: ['Gazette'] })).toMatchObject({ outlet: 'gazette', by: 'name' });
    expect(identity({ siteNames: ['Portby Media', 'HARBOURWATCH'] })).toMatchObject({ outlet: 'harbour', by: 'name', siteName: 'Portby Media' });
    expect(identity({ siteNames: ['HarbourWatch'], urls: ['https://gazette.example/c'] })).toMatchObject({ outlet: 'gazette', by: 'host' });
  });

  it('is not known by a name that another site may have, on a site of its own', () => {
    expect(identity({ siteNames: ['Hour'], urls: ['https://hourglass.example/c'] }).outlet).toBeNull();
    expect(identity({ siteNames: ['HarbourWatch'], urls: ['https://partner.example/c'] }).outlet).toBe('harbour');
    expect(identity({ siteNames: ['Hour'] }).outlet).toBe('hour');
    expect(identity({ siteNames: ['Hour'], urls: ['file:///tmp/saved.html'] }).outlet).toBe('hour');
  });

  it('is never a company or a person', () => {
    expect(identity({ siteNames: ['Chirper', 'Ada Hale'] }).outlet).toBeNull();
  });

  it('of text alone is nobody’s', () => {
    expect(identity({})).toEqual({ outlet: null, source: null, siteName: null, published: null, printed: null, language: null, by: null });
  });
});

describe('a page whose outlet and day fit one source is that source', () => {
  const day = dates(['2020-01-10', 'meta']);

  it('by its name', () => {
    expect(identity({ siteNames: ['The Gazette'], dates: day }).source).toBe('gazette-1');
    expect(identity({ siteNames: ['The Gazette'], dates: dates(['2020-01-20', 'meta']) }).source).toBeNull();
    expect(identity({ siteNames: ['The Gazette'] }).source).toBeNull();
  });

  it('after its site was rebuilt, not where the address is another article’s', () => {
    expect(identity({ urls: ['https://gazette.example/2020/clerk-speaks.html'], dates: day }).source).toBe('gazette-1');
    expect(identity({ urls: ['https://gazette.example/2020/clerk-speaks.html', 'https://gazette.example/p/40713'], dates: day }).source).toBe('gazette-1');
    expect(identity({ urls: ['https://gazette.example/news/the-mayor'], dates: day }).source).toBeNull();
    expect(identity({ urls: ['https://harbourwatch.example/2020/meet'], dates: day }).source).toBeNull();
  });

  it('not by a name on a stranger’s site', () => {
    expect(identity({ siteNames: ['The Gazette'], urls: ['https://partner.example/c'], dates: day }).source).toBeNull();
    expect(identity({ siteNames: ['HarbourWatch'], urls: ['https://partner.example/c'], dates: day })).toMatchObject({ outlet: 'harbour', source: null });
  });

  it('not where it states no more than a month', () => {
    const month: PageFacts['dates'] = [{ interval: ['2020-01-01T00:00:00Z', '2020-01-31T23:59:59Z'], printed: 'January 2020', from: 'meta', updated: false }];
    expect(identity({ siteNames: ['The Gazette'], dates: month }).source).toBeNull();
  });

  it('unless there are two', () => {
    expect(identity({ siteNames: ['Gazette Money'], dates: day }).source).toBeNull();
  });

  it('unless an update alone is stated', () => {
    expect(identity({ siteNames: ['The Gazette'], dates: dates(['2020-01-10', 'meta', true]) }).source).toBeNull();
  });
});

describe('the publication', () => {
  it('is taken from where pages are most careful, an update is none', () => {
    const all = dates(['2020-01-14', 'address'], ['2020-01-13T10:00Z', 'time'], ['2020-01-15T10:00Z', 'json-ld', true], ['2020-01-12T10:00Z', 'json-ld'], ['2020-01-11T10:00Z', 'meta']);
    expect(identity({ dates: all })).toMatchObject({ published: ['2020-01-12T10:00:00Z', '2020-01-12T10:00:59Z'], printed: '2020-01-12T10:00Z', edited: ['2020-01-15T10:00:00Z', '2020-01-15T10:00:59Z'] });
    expect(identity({ dates: dates(['2020-01-15T10:00Z', 'json-ld', true]) }).published).toBeNull();
  });

  it('was edited when it last was, after its publication', () => {
    const edits = (...days: readonly string[]): PageFacts['dates'] => dates(['2020-01-12', 'json-ld'], ...days.map((day) => [day, 'meta', true] as const));
    expect(identity({ dates: edits('2020-01-14T10:00Z', '2020-01-16T10:00Z', '2020-01-15T10:00Z') }).edited).toEqual(['2020-01-16T10:00:00Z', '2020-01-16T10:00:59Z']);
    expect(identity({ dates: edits('2020-01-11T10:00Z', '2020-01-12') }).edited).toBeUndefined();
  });

  it('is the more exact of two that agree', () => {
    expect(identity({ dates: dates(['2020-01-12', 'json-ld'], ['2020-01-12T10:00Z', 'meta']) }).published).toEqual(['2020-01-12T10:00:00Z', '2020-01-12T10:00:59Z']);
  });

  it('is the caller’s word before the page’s', () => {
    const told = identity({ urls: ['https://gazette.example/c'], addressByCaller: true, dates: dates(['2020-01-12', 'caller'], ['2020-01-12T10:00Z', 'meta']) });
    expect(told).toMatchObject({ by: 'caller', outlet: 'gazette', printed: '2020-01-12' });
    expect(identity({ urls: ['https://mirror.example/c', 'https://gazette.example/c'], addressByCaller: true }).by).toBe('host');
  });
});

describe('a day or an hour without a zone', () => {
  const zoned = holdingsOf(record(
    [source('harbour-1', time('8:00-20:00'), { outlet: 'harbour', url: 'https://harbourwatch.example/meet' })], [],
    outlets.map((outlet) => (outlet.id === 'gazette' || outlet.id === 'harbour' ? { ...outlet, zone: 'America/New_York' } : outlet)),
  ));
  const on = (facts: Partial<PageFacts>): PageIdentity => identityOf({ urls: [], siteNames: [], dates: [], language: null, title: null, ...facts }, [zoned]);
  const likely = (urls: readonly string[], ...printed: readonly Printed[]): PageIdentity['likely'] => on({ urls, dates: dates(...printed) }).likely;
  const GAZETTE = ['https://gazette.example/c'];

  it('is likely that of its outlet’s zone, and says that this is inferred; what is proved stays as wide as the earth', () => {
    expect(on({ urls: GAZETTE, dates: dates(['2020-01-12', 'meta']) })).toMatchObject({
      published: ['2020-01-11T10:00:00Z', '2020-01-13T11:59:59Z'],
      likely: ['2020-01-12T05:00:00Z', '2020-01-13T04:59:59Z'], inference: 'its date states no time zone, and is taken to be in that of its outlet, America/New_York',
    });
    expect(likely(GAZETTE, ['2020-01-12T15:40', 'meta'])).toEqual(['2020-01-12T20:40:00Z', '2020-01-12T20:40:59Z']);
    expect(likely(GAZETTE, ['2020-01-12T00:00:00', 'meta'])).toEqual(['2020-01-12T05:00:00Z', '2020-01-13T04:59:59Z']);
  });

  it('is that of the outlet that a part belongs to, and of one known by its name alone', () => {
    expect(likely(['https://money.gazette.example/c'], ['2020-01-12', 'meta'])).toEqual(['2020-01-12T05:00:00Z', '2020-01-13T04:59:59Z']);
    expect(on({ siteNames: ['The Gazette'], dates: dates(['2020-01-12', 'meta']) }).likely).toEqual(['2020-01-12T05:00:00Z', '2020-01-13T04:59:59Z']);
  });

  it.each<[string, readonly string[], readonly Printed[]]>([
    ['the page states its zone', GAZETTE, [['2020-01-12T15:40Z', 'meta']]],
    ['another of its dates states the moment', GAZETTE, [['2020-01-12', 'json-ld'], ['2020-01-12T15:40Z', 'meta']]],
    ['the outlet has none on record', ['https://hour.example/c'], [['2020-01-12', 'meta']]],
    ['the site is a stranger’s', ['https://stranger.example/c'], [['2020-01-12', 'meta']]],
    ['the page is a source on record', ['https://harbourwatch.example/meet'], [['2020-01-10', 'meta']]],
    ['it is that of an update', GAZETTE, [['2020-01-12', 'meta', true]]],
  ])('says no more where %s', (_, urls, printed) => {
    expect(likely(urls, ...printed)).toBeUndefined();
  });

  it('says no more of a text that only bears the outlet’s name on another site, whose clocks may be others', () => {
    expect(on({ urls: ['https://partner.example/c'], siteNames: ['HarbourWatch'], dates: dates(['2020-01-12', 'meta']) })).toMatchObject({ outlet: 'harbour' });
    expect(on({ urls: ['https://partner.example/c'], siteNames: ['HarbourWatch'], dates: dates(['2020-01-12', 'meta']) }).likely).toBeUndefined();
  });
});

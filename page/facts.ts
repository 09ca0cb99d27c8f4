import type { PageFacts, StatedDate } from '../core/article';
import { isA, linkedNodesOf, resolve, textOf, type LinkedNode } from './json-ld';
import { dateInAddress, statedDate } from './stated-date';
import { all, rootOf, titleOf } from './unclobbered';

const LONGEST_ADDRESS = 2048;
const LONGEST_NAME = 200;

const PUBLISHED = ['article:published_time', 'og:article:published_time', 'datepublished', 'article.published', 'parsely-pub-date', 'sailthru.date',
  'pubdate', 'publishdate', 'publish-date', 'dc.date.issued', 'dcterms.created', 'dc.date', 'ptime', 'article_date_original', 'date'];
const UPDATED = ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'lastmod', 'last-modified', 'utime', 'article.updated'];

/** Meta elements by their lower-case name, first of each. */
function metaOf(document: Document): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of all(document, 'meta[content]')) {
    const content = (element.getAttribute('content') ?? '').trim();
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      // One attribute may hold several names.
      for (const name of (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (name !== '' && !meta.has(name)) meta.set(name, content);
      }
    }
  }
  return meta;
}

function webAddress(value: string | null | undefined, base: string): string | null {
  if (value === null || value === undefined || value.trim() === '' || value.length > LONGEST_ADDRESS) return null;
  try {
    const url = new URL(value.trim(), base === '' ? undefined : base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

/** Each text once, in order, without what is missing or too long to be one. */
function distinct(values: readonly (string | null | undefined)[], longest: number): string[] {
  const found = new Set<string>();
  for (const value of values) {
    const text = value?.trim() ?? '';
    if (text !== '' && text.length <= longest) found.add(text);
  }
  return [...found];
}

function linkedDates(articles: readonly LinkedNode[]): (StatedDate | null)[] {
  const dates: (StatedDate | null)[] = [];
  for (const [property, updated] of [['datePublished', false], ['dateCreated', false], ['dateModified', true]] as const) {
    const printed = articles.map((node) => textOf(node[property])).find((text) => text !== null);
    // When an article was created says something only where nothing says when it was published.
    if (printed === undefined || (property === 'dateCreated' && dates.length > 0)) continue;
    dates.push(statedDate(printed, 'json-ld', updated));
  }
  return dates;
}

function metaDates(meta: ReadonlyMap<string, string>): (StatedDate | null)[] {
  const dates: (StatedDate | null)[] = [];
  for (const [names, updated] of [[PUBLISHED, false], [UPDATED, true]] as const) {
    for (const name of names) {
      const printed = meta.get(name);
      if (printed !== undefined) dates.push(statedDate(printed, 'meta', updated));
    }
  }
  return dates;
}

/** The times that a page marks as its own; where it marks none, the first in its article. */
function timeDates(document: Document): (StatedDate | null)[] {
  const printed = (element: Element): string => element.getAttribute('datetime') ?? element.getAttribute('content') ?? '';
  const published = all(document, 'time[itemprop~="datePublished"], time[pubdate], time.entry-date, [itemprop~="datePublished"][datetime]');
  const updated = all(document, 'time[itemprop~="dateModified"], time.updated');
  const own = published[0] ?? all(document, 'article time[datetime], main time[datetime], header time[datetime]')[0];
  const dates: (StatedDate | null)[] = [];
  if (own !== undefined) dates.push(statedDate(printed(own), 'time', updated.includes(own) && !published.includes(own)));
  const update = updated.find((element) => element !== own);
  if (update !== undefined) dates.push(statedDate(printed(update), 'time', true));
  return dates;
}

/** The same date said twice in one place is said once. */
function eachOnce(dates: readonly (StatedDate | null)[]): StatedDate[] {
  const seen = new Set<string>();
  return dates.filter((date): date is StatedDate => {
    if (date === null) return false;
    const key = `${date.from} ${date.interval.join(' ')} ${String(date.updated)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A language tag as short as it can be, from "en-US", "en_US" or "EN". */
function shortTag(tag: string | null | undefined): string | null {
  return /^\s*([a-z]{2,3})(?:[-_,\s]|$)/i.exec(tag ?? '')?.[1]?.toLowerCase() ?? null;
}

/** The name of the site or paper that an article is part of; a web page that it is part of has the article's own name. */
function siteOf(value: unknown): string | null {
  const name = textOf(value);
  const node: unknown = Array.isArray(value) ? value[0] : value;
  const isPage = typeof node === 'object' && node !== null && isA(node as LinkedNode, 'WebPage');
  return isPage ? null : name;
}

/**
 * What a page says of itself. Nothing of it is believed here, and whatever cannot be read is passed over: a page may hold
 * broken or hostile values anywhere.
 *
 * @param address where the document stands, which for a saved file is not the document's own idea of it. May be empty.
 */
export function pageFactsOf(document: Document, address: string): PageFacts {
  const meta = metaOf(document);
  const nodes = linkedNodesOf(document);
  const articles = ['Article', 'BlogPosting', 'Posting', 'Report', 'WebPage'].flatMap((type) => nodes.filter((node) => isA(node, type)));
  const root = rootOf(document);

  // By hand, for the sake of an `address` that is not the document's own.
  const base = webAddress(all(document, 'base[href]')[0]?.getAttribute('href'), address) ?? address;
  const canonical = webAddress(all(document, 'link[rel~="canonical" i]')[0]?.getAttribute('href'), base);
  const own = webAddress(address, '');
  const urls = distinct([canonical, webAddress(meta.get('og:url'), address), own], LONGEST_ADDRESS);

  const siteNames = distinct([
    meta.get('og:site_name'),
    ...articles.flatMap((node) => [textOf(resolve(node['publisher'], nodes)), siteOf(resolve(node['isPartOf'], nodes)), textOf(node['sourceOrganization'])]),
    ...nodes.filter((node) => isA(node, 'WebSite') || isA(node, 'NewsMediaOrganization')).map((node) => textOf(node)),
    meta.get('application-name'), meta.get('publisher'), meta.get('dc.publisher'), meta.get('cre'),
  ], LONGEST_NAME);

  const addressDate = urls.map((url) => dateInAddress(url)).find((date) => date !== null) ?? null;
  const language = shortTag(root?.getAttribute('lang')) ?? shortTag(root?.getAttribute('xml:lang'))
    ?? shortTag(textOf(articles[0]?.['inLanguage'])) ?? shortTag(meta.get('content-language')) ?? shortTag(meta.get('og:locale'));
  const title = distinct([meta.get('og:title'), textOf(articles[0]?.['headline']), titleOf(document)], 1000)[0] ?? null;

  return {
    urls, siteNames, language, title,
    dates: eachOnce([...linkedDates(articles), ...metaDates(meta), ...timeDates(document), addressDate]),
  };
}

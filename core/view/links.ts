import type { Source } from '../model';
import type { LinkView } from './shapes';

/** Characters of a text fragment beyond which it names only where the words begin and end. */
const LONG_FRAGMENT = 120;
const EDGE_WORDS = 4;

function fragmentPart(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

/** Whether an address is one that a link may lead to. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(url);
}

/** Where a source of that name can be read; null where no address is known. */
export function sourceUrl(links: readonly LinkView[], name: string): string | null {
  return links.find((link) => link.kind === 'source' && link.name === name)?.url ?? null;
}

/** An address at which the browser looks for some words and scrolls to them. Where it finds none it opens the page's top. */
export function withTextFragment(url: string, words: string): string {
  const text = words.trim();
  if (text === '' || url.includes('#')) return url;
  if (text.length <= LONG_FRAGMENT) return `${url}#:~:text=${fragmentPart(text)}`;
  const all = text.split(/\s+/);
  return `${url}#:~:text=${fragmentPart(all.slice(0, EDGE_WORDS).join(' '))},${fragmentPart(all.slice(-EDGE_WORDS).join(' '))}`;
}

/**
 * Where a reader can check one source: the source itself, at its words where they are known; and an archived copy where one is
 * in evidence, else a look-up of the address in the Web Archive, which may hold none.
 */
export function linksTo(source: Source, name: string, words: string | null): LinkView[] {
  const links: LinkView[] = [];
  if (source.url !== undefined && isWebAddress(source.url)) {
    links.push({ kind: 'source', name, url: words === null ? source.url : withTextFragment(source.url, words) });
  }
  if (source.archive !== undefined && isWebAddress(source.archive)) {
    links.push({ kind: 'archive', name, url: source.archive });
  } else if (source.url !== undefined && isWebAddress(source.url)) {
    links.push({ kind: 'lookup', name, url: `https://web.archive.org/web/*/${source.url}` });
  }
  return links;
}

/** Addresses of pages, made comparable: archives and caches seen through, trackers and ways of delivery taken off. */

/** Parameters that say how a reader came to a page or how it is delivered, never which page it is. */
const TRACKER = /^(?:utm_.*|at_.*|mc_[a-z]+|(?:fb|g|y|ms|dc|tw)clid|gclsrc|igshid|ncid|ocid|cmpid?|cid|src|source|ref|ref_.*|referrer|smid|smtyp|sr_share|share|via|xtor|wt_.*|s_kwcid|_ga|guccounter|guce_.*|amp|amp_.*|outputtype|mobile|output|partner|feature|soc_.*|tsrc|mod|taid|feed|rss|print|single|singlepage)$/i;

const ARCHIVE_HOST = /^(?:web\.archive\.org|archive\.(?:is|ph|today|fo|li|md|vn)|arquivo\.pt|webarchive\.org\.uk|timetravel\.mementoweb\.org)$/;
/** `/web/20171130120000id_/http://…`, `/20171130/https://…`; some systems take one of the two slashes away. */
const ARCHIVED = /^\/(?:[a-z]+\/)*(?:\d{4}[\d.-]*[a-z_]*|\*|newest|oldest|latest|o\/[^/]+)\/(https?:\/{1,2}|(?=[\w-]+(?:\.[\w-]+)+(?:\/|$)))(.*)$/i;
const AMP_PATH = /^\/(?:amp\/)?(?:[acivw]\/)?(s\/)?((?:[\w-]+\.)+[a-z]{2,}(?:\/.*)?)$/i;

function parsed(address: string): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
}

/** The hyphens that a host's dots became: `www-lefigaro-fr`; a hyphen of its own is doubled. */
function undashed(label: string): string {
  return label.split('--').map((part) => part.replaceAll('-', '.')).join('-');
}

/** The address that an archive, a cache or a translator shows; null where it shows none or does not say which. */
function carried(url: URL): string | null {
  const { hostname, pathname, search } = url;
  if (ARCHIVE_HOST.test(hostname)) {
    const match = ARCHIVED.exec(pathname);
    return match === null ? null : `http://${match[2] ?? ''}${search}`;
  }
  if (hostname === 'webcache.googleusercontent.com') {
    const cached = /^cache:(?:[\w-]{8,}:)?(\S+)/.exec(url.searchParams.get('q') ?? '')?.[1];
    return cached === undefined ? null : cached.includes('://') ? cached : `http://${cached}`;
  }
  if (hostname === 'cdn.ampproject.org' || hostname.endsWith('.cdn.ampproject.org') || (/^(?:www\.)?google\.[a-z.]+$/.test(hostname) && pathname.startsWith('/amp/'))) {
    const match = AMP_PATH.exec(pathname);
    return match === null ? null : `http://${match[2] ?? ''}${search}`;
  }
  if (hostname.endsWith('.translate.goog')) return `http://${undashed(hostname.slice(0, -'.translate.goog'.length))}${pathname}${search}`;
  if (/^translate\.google(?:usercontent)?\.[a-z.]+$/.test(hostname)) return url.searchParams.get('u');
  return null;
}

/** Whether a host shows the pages of others only, and is never the outlet itself. */
function onlyCarries(hostname: string): boolean {
  return ARCHIVE_HOST.test(hostname) || hostname === 'webcache.googleusercontent.com' || hostname.endsWith('cdn.ampproject.org');
}

/** The original of an address, through as many layers as there may sensibly be. Null for what is no web address, or an archive's that does not say whose. */
function originalAddress(address: string): URL | null {
  let url = parsed(address);
  for (let layer = 0; url !== null && layer < 4; layer += 1) {
    const inner = carried(url);
    if (inner === null) return onlyCarries(url.hostname) ? null : url;
    url = parsed(inner);
  }
  return url;
}

const DELIVERY_HOST = /^(?:(?:www\d?|m|mobile|amp|touch|wap)\.)+(?=[^.]+\.)/;
const DELIVERY_PATH = /(?:\/(?:amp|print)|[./]amp(?:\.html)?|\/index\.html?)\/?$/i;

/** An address taken apart for comparing. */
export interface PageAddress {
  /** Lower case, without `www.`, `m.`, `amp.`. */
  readonly host: string;
  /** Without a slash at its end; empty for a site's front page. */
  readonly path: string;
  /** What remains of the query, in order of its names; empty or with its `?`. */
  readonly query: string;
}

function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** An address as one compares it; null for what is no web address, and for an archive's that does not say whose page it shows. */
export function pageAddress(address: string): PageAddress | null {
  const url = originalAddress(address);
  if (url === null) return null;
  const kept = [...url.searchParams].filter(([name]) => !TRACKER.test(name)).map(([name, value]) => `${name}=${value}`).sort();
  return {
    host: url.hostname.replace(DELIVERY_HOST, ''),
    path: readable(url.pathname.replace(/^\/amp\//, '/').replace(DELIVERY_PATH, '')).replace(/\/+$/, ''),
    query: kept.length === 0 ? '' : `?${kept.join('&')}`,
  };
}

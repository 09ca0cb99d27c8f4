/** Whose page it is, by what it says of itself: its address before its host, its host before its name. */
import type { PageFacts, StatedDate } from '../article';
import type { Interval, Outlet, OutletId, Source } from '../model';
import type { PageIdentity } from '../note';
import { inZone, zoneOf } from '../zones';
import { pageAddress } from './address';
import type { Holdings } from './holdings';
import { addressesOf, outletAt, sourceAt } from './hosts';
import { outletNamed } from './outlet-names';

/** The stretch that two have in common; null where they are apart. */
export function overlapOf([a, b]: Interval, [c, d]: Interval): Interval | null {
  const from = a > c ? a : c;
  const to = b < d ? b : d;
  return from <= to ? [from, to] : null;
}

const RANKS: readonly StatedDate['from'][] = ['caller', 'json-ld', 'meta', 'time', 'address'];

/** The page's publication as it states it: by the place where pages are most careful, or more exactly by another that agrees. An update is none. */
function publicationOf(dates: readonly StatedDate[]): StatedDate | null {
  const [best, ...rest] = dates.filter(({ updated }) => !updated).sort((a, b) => RANKS.indexOf(a.from) - RANKS.indexOf(b.from));
  if (best === undefined) return null;
  return rest.reduce((chosen, date) => {
    const within = chosen.interval[0] <= date.interval[0] && date.interval[1] <= chosen.interval[1];
    return within && best.from !== 'caller' ? date : chosen;
  }, best);
}

/** By when the page was last edited, where it states an update after its publication. */
function editOf(dates: readonly StatedDate[], published: Interval | null): Interval | null {
  const updates = dates.filter(({ updated, interval }) => updated && (published === null || interval[1] > published[1]));
  return updates.map(({ interval }) => interval).sort((a, b) => (a[1] < b[1] ? 1 : -1))[0] ?? null;
}

interface Recognised {
  readonly outlet: OutletId;
  readonly source: Source | null;
  readonly by: 'address' | 'host' | 'name';
  /** The address by which it was recognised. */
  readonly address: string | null;
}

function byAddress(urls: readonly string[], packs: readonly Holdings[]): Recognised | null {
  for (const address of urls) {
    const source = packs.map((holdings) => sourceAt(address, holdings)).find((one) => one !== undefined);
    if (source !== undefined) return { outlet: source.outlet, source, by: 'address', address };
  }
  return null;
}

function byHost(urls: readonly string[], packs: readonly Holdings[]): Recognised | null {
  for (const address of urls) {
    const host = pageAddress(address)?.host;
    const outlet = host === undefined ? undefined : packs.map((holdings) => outletAt(host, holdings)).find((one) => one !== undefined);
    if (outlet !== undefined) return { outlet: outlet.id, source: null, by: 'host', address };
  }
  return null;
}

const hasAddress = (urls: readonly string[]): boolean => urls.some((address) => pageAddress(address) !== null);

/** A site that is called like an outlet on record is it, unless its own address is another's. */
function byName({ urls, siteNames }: PageFacts, packs: readonly Holdings[]): Recognised | null {
  for (const name of siteNames) {
    const outlet = packs.map((holdings) => outletNamed(name, hasAddress(urls), holdings)).find((one): one is Outlet => one !== null);
    if (outlet !== undefined) return { outlet: outlet.id, source: null, by: 'name', address: null };
  }
  return null;
}

/** A day without a zone, two nights long at most: what is longer says too little to know a source by. */
const LONGEST_DAY = 51 * 3_600_000;

const isOfADay = ([from, to]: Interval): boolean => Date.parse(to) - Date.parse(from) <= LONGEST_DAY;

/** The last part of a path, without its ending: what an article keeps when its site is rebuilt. */
function slugOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w{2,5}$/, '').toLowerCase();
}

/** Whether addresses tell a page from a source: both stand on their outlet's own site, under other names. */
function isElsewhere(source: Source, urls: readonly string[], holdings: Holdings): boolean {
  const own = (host: string): boolean => outletAt(host, holdings)?.id === source.outlet;
  const slugsOf = (addresses: readonly (ReturnType<typeof pageAddress>)[]): string[] =>
    addresses.flatMap((one) => (one !== null && own(one.host) && one.path !== '' ? [slugOf(one.path)] : []));
  const there = slugsOf(addressesOf(source));
  const here = slugsOf(urls.map(pageAddress));
  return there.length > 0 && here.length > 0 && !here.some((slug) => there.includes(slug));
}

/** The one source of an outlet that fits a day, where there is exactly one. */
function sourceOfDay(outlet: OutletId, published: Interval, urls: readonly string[], packs: readonly Holdings[]): Source | null {
  if (!isOfADay(published)) return null;
  const fitting = packs.flatMap((holdings) => holdings.pack.sources.filter((source) =>
    source.outlet === outlet && source.kind === 'article' && overlapOf(source.published.known, published) !== null && !isElsewhere(source, urls, holdings)));
  const [only, ...others] = new Map(fitting.map((source) => [source.id, source])).values();
  return only !== undefined && others.length === 0 && isOfADay(only.published.known) ? only : null;
}

/** The time of a page on record: its source's, narrowed by what the page states where the two agree. */
function timeOf({ published: { known } }: Source, stated: Interval | null): Interval {
  return stated === null ? known : overlapOf(known, stated) ?? known;
}

/** What is inferred of a page that states its day or hour without a zone: that it means that of its outlet. Within what it states by proof. */
function inferredOf({ interval, local }: StatedDate, { outlet }: Recognised, packs: readonly Holdings[]): Pick<PageIdentity, 'likely' | 'inference'> {
  const zone = packs.map((holdings) => zoneOf(holdings.outlet(outlet), (id) => holdings.outlet(id))).find((one) => one !== undefined);
  const meant = local === undefined || zone === undefined ? null : inZone(local, zone);
  const likely = meant === null ? null : overlapOf(interval, meant);
  return likely === null || zone === undefined ? {} : { likely, inference: `its date states no time zone, and is taken to be in that of its outlet, ${zone}` };
}

/**
 * Whose page it is. A page that stands at the address of a source on record is that source; so is one whose outlet and day
 * fit exactly one source, unless its address says otherwise.
 */
export function identityOf(facts: PageFacts, packs: readonly Holdings[]): PageIdentity {
  const stated = publicationOf(facts.dates);
  const found = byAddress(facts.urls, packs) ?? byHost(facts.urls, packs) ?? byName(facts, packs);
  const published = stated?.interval ?? null;
  // A name on a stranger's site may be its outlet's; that the text is the outlet's of that day, by its clocks, it does not show.
  const atHome = found !== null && (found.by === 'host' || !hasAddress(facts.urls)) ? found : null;
  const source = found?.source ?? (atHome !== null && published !== null ? sourceOfDay(atHome.outlet, published, facts.urls, packs) : null);
  const edited = editOf(facts.dates, published);
  const told = found !== null && found.address !== null && found.address === facts.urls[0] && facts.addressByCaller === true;
  return {
    outlet: found?.outlet ?? null, source: source?.id ?? null, siteName: facts.siteNames[0] ?? null,
    published: source === null ? published : timeOf(source, published),
    printed: stated?.printed ?? null, language: facts.language, by: told ? 'caller' : found?.by ?? null,
    ...(source === null && atHome !== null && stated !== null && inferredOf(stated, atHome, packs)),
    ...(edited !== null && { edited }),
  };
}

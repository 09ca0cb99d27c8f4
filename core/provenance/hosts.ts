/** Outlets by their hosts, and sources by their addresses. */
import type { Outlet, Source } from '../model';
import { pageAddress, type PageAddress } from './address';
import type { Holdings } from './holdings';
import { onceFor } from '../once-for';

const outletsByHost = onceFor((holdings: Holdings) =>
  new Map(holdings.pack.outlets.flatMap((outlet) => outlet.hosts.map((host): [string, Outlet] => [host, outlet]))));

/** The outlet at a host: its own, or that of the nearest domain above it. */
export function outletAt(host: string, holdings: Holdings): Outlet | undefined {
  const byHost = outletsByHost(holdings);
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    const outlet = byHost.get(name);
    if (outlet !== undefined) return outlet;
  }
  return undefined;
}

/** One page, whichever of its outlet's hosts it is read at ("edition.", "digital-staging.", the same paper's two domains). */
function keyOf({ host, path, query }: PageAddress, holdings: Holdings): string {
  const outlet = path === '' ? undefined : outletAt(host, holdings);
  return `${outlet === undefined ? host : `outlet ${outlet.id}`}${path}${query}`;
}

/** The addresses of a source, as they are compared. */
export function addressesOf({ url, alternateUrls, archive }: Source): PageAddress[] {
  return [url, ...alternateUrls ?? [], archive].flatMap((address) => (address === undefined ? [] : pageAddress(address) ?? []));
}

const sourcesByAddress = onceFor((holdings: Holdings) => {
  const sources = new Map<string, Source>();
  const add = (key: string, source: Source): void => { if (!sources.has(key)) sources.set(key, source); };
  for (const source of holdings.pack.sources) {
    for (const address of addressesOf(source)) add(keyOf(address, holdings), source);
    // A snapshot whose address does not say whose page it shows is known by itself.
    if (source.archive !== undefined) add(source.archive, source);
  }
  return sources;
});

/** The source on record that stands at an address. */
export function sourceAt(address: string, holdings: Holdings): Source | undefined {
  const sources = sourcesByAddress(holdings);
  const plain = pageAddress(address);
  return plain === null ? sources.get(address) : sources.get(keyOf(plain, holdings));
}

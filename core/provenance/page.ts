import type { PageFacts } from '../article';
import type { PageIdentity } from '../note';
import type { Holdings } from './holdings';

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}

/** Whose page it is, by what it says of itself. */
export function identityOf(facts: PageFacts, holdings: readonly Holdings[]): PageIdentity {
  const hosts = facts.urls.map(hostOf).filter((host) => host !== null);
  const outlets = holdings.flatMap(({ pack }) => pack.outlets);
  const outlet = outlets.find((one) => hosts.some((host) => one.hosts.some((own) => host === own || host.endsWith(`.${own}`))));
  const date = facts.dates.find(({ updated }) => !updated);
  return {
    outlet: outlet?.id ?? null, source: null, siteName: facts.siteNames[0] ?? null, published: date?.interval ?? null,
    printed: date?.printed ?? null, language: facts.language, by: outlet === undefined ? null : 'host',
  };
}

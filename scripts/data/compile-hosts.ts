/** Where the extension may run by itself: what its manifest asks for at installation. */
import type { Outlet, Pack } from '../../core/model';
import type { Problems } from './problem';
import { readDocument } from './read-document';
import { hostsFile } from './schema';
import type { SeedDocument } from './seed-document';

/**
 * The hosts of the packs' outlets, of web archives and of the demonstration, sorted; without those that came on record too late to be
 * asked for, which a reader is asked for on their own site.
 */
export function compileHosts(packs: readonly Pack[], outlets: readonly Outlet[], document: SeedDocument | undefined, problems: Problems): readonly string[] {
  const hosts = new Set(packs.flatMap((pack) => pack.outlets.flatMap((outlet) => outlet.hosts)));
  const listed = document === undefined ? null : readDocument(document, hostsFile, problems);
  if (document !== undefined && listed !== null) {
    for (const host of [...listed.archives, ...listed.demonstration]) hosts.add(host);
    const known = new Set(outlets.flatMap((outlet) => outlet.hosts));
    for (const [at, host] of listed.later.entries()) {
      if (!known.has(host)) problems.add(document.place(['later', at]), `"${host}" is a host of no outlet`, 'Give it to its outlet in outlets.yaml, or take it off this list');
      hosts.delete(host);
    }
  }
  return [...hosts].sort();
}

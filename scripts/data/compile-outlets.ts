import type { Outlet } from '../../core/model';
import type { Problems } from './problem';
import { readEntries } from './read-document';
import { outletEntry } from './schema';
import type { SeedDocument } from './seed-document';

/** Compiles `seeds/outlets.yaml`, sorted by id. */
export function compileOutlets(document: SeedDocument | undefined, problems: Problems): readonly Outlet[] {
  if (document === undefined) {
    problems.add({ file: 'seeds/outlets.yaml', line: 1 }, 'there is no list of outlets', 'Add it: seeds/README.md shows its entries');
    return [];
  }
  const entries = readEntries(document, outletEntry, problems);
  const ids = new Set(entries.map((entry) => entry.id));
  const owners = new Map<string, string>();
  return entries.map(({ id, value, place }): Outlet => {
    if (value.partOf !== undefined && (!ids.has(value.partOf) || value.partOf === id)) {
      problems.add(place('partOf'), `there is no other outlet "${value.partOf}"`, 'Add it, or mend the spelling');
    }
    for (const host of value.hosts) {
      const owner = owners.get(host);
      if (owner !== undefined) problems.add(place('hosts'), `the host ${host} belongs also to "${owner}"`, 'A host tells whose page it is: let one outlet have it');
      owners.set(host, id);
    }
    return {
      id,
      name: value.name,
      aliases: [...value.aliases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
      hosts: [...value.hosts].sort(),
      kind: value.kind,
      ...(value.zone !== undefined && { zone: value.zone }),
      ...(value.partOf !== undefined && { partOf: value.partOf }),
      ...(value.pronoun !== undefined && { pronoun: value.pronoun }),
      ...(value.alsoMeant.length > 0 && { alsoMeant: value.alsoMeant }),
    };
  }).sort((a, b) => (a.id < b.id ? -1 : 1));
}

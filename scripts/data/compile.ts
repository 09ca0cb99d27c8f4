/** From the text of the seeds to the packs: pure, so that tests can hand it seeds of their own. */
import type { Outlet, Pack } from '../../core/model';
import { compileClaims } from './compile-claims';
import { compileHosts } from './compile-hosts';
import { compileIncident } from './compile-incident';
import { compileOutlets } from './compile-outlets';
import { compileSources } from './compile-sources';
import { checkOrder, checkSightings } from './check-sightings';
import { Problems } from './problem';
import type { Problem } from './problem';
import { readDocument, readEntries } from './read-document';
import type { Located } from './read-document';
import { claimEntry, incidentFile, sourceFile } from './schema';
import type { SeedSource } from './schema';
import { parseSeed } from './seed-document';
import type { SeedDocument, SeedFile } from './seed-document';

export interface Compilation {
  /** By id. Of use only where there are no problems. */
  readonly packs: readonly Pack[];
  /** On whose pages the extension may run by itself. */
  readonly hosts: readonly string[];
  /** By file and line. Empty where the seeds are sound. */
  readonly problems: readonly Problem[];
}

/** `seeds/<pack>/<rest>`. */
const IN_PACK = /^seeds\/([^/]+)\/(.+)$/;

/** Compiles all seed files. Every problem is reported; nothing is thrown. */
export function compile(files: readonly SeedFile[]): Compilation {
  const problems = new Problems();
  const documents = new Map<string, SeedDocument>();
  for (const file of files) {
    const document = parseSeed(file, problems);
    if (document !== null) documents.set(file.path, document);
  }
  // Whatever refers to a file that could not be read would be reported too, and bury what matters.
  if (documents.size < files.length) return { packs: [], hosts: [], problems: problems.all() };
  const outlets = compileOutlets(documents.get('seeds/outlets.yaml'), problems);
  const packIds = new Set(files.map((file) => IN_PACK.exec(file.path)?.[1]).filter((id) => id !== undefined));
  const packs = [...packIds].sort().map((id) => compilePack(id, documents, outlets, problems)).filter((pack) => pack !== null);
  const hosts = compileHosts(packs, outlets, documents.get('seeds/hosts.yaml'), problems);
  return { packs, hosts, problems: problems.all() };
}

function compilePack(
  id: string, documents: ReadonlyMap<string, SeedDocument>, outlets: readonly Outlet[], problems: Problems,
): Pack | null {
  const folder = `seeds/${id}/`;
  const inFolder = (name: string): readonly SeedDocument[] =>
    [...documents.values()].filter((document) => document.path.startsWith(`${folder}${name}/`)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const document = documents.get(`${folder}incident.yaml`);
  if (document === undefined) {
    problems.add({ file: `${folder}incident.yaml`, line: 1 }, 'the incident has no file of its own', 'Add it: seeds/README.md shows its entries');
    return null;
  }
  const incident = readDocument(document, incidentFile, problems);
  if (incident === null) return null;

  const outletsById = new Map(outlets.map((outlet) => [outlet.id, outlet]));
  const seedClaims = inFolder('claims').flatMap((file) => readEntries(file, claimEntry, problems));
  const seedSources = inFolder('sources').map((file) => readSource(file, problems)).filter((source) => source !== null);
  const claims = compileClaims(
    seedClaims,
    {
      outlets: new Set(outletsById.keys()), questions: new Set(Object.keys(incident.questions)), topics: new Set(Object.keys(incident.topics)),
    },
    problems,
  );
  const claimsById = new Map(seedClaims.map((claim) => [claim.id, claim]));
  const { sources, sightings } = compileSources(seedSources, { outlets: outletsById, claims: claimsById }, problems);
  checkSightings(claimsById, sightings, problems);

  const pack = compileIncident(id, incident, document, { outlets, sources, claims, sightings }, problems);
  if (pack !== null) checkOrder(pack, seedSources, problems);
  return pack;
}

/** A source's id is the name of its file. */
function readSource(document: SeedDocument, problems: Problems): Located<SeedSource> | null {
  const value = readDocument(document, sourceFile, problems);
  const id = document.path.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
  return value === null ? null : { id, value, place: (...keys) => document.place(keys) };
}

import type { Credit, Figure, Outlet, Sighting, Source } from '../../core/model';
import { zoneOf } from '../../core/zones';
import { compileTime } from './compile-time';
import type { Located } from './read-document';
import type { Problems } from './problem';
import type { SeedClaim, SeedFigure, SeedSighting, SeedSource } from './schema';

export interface SourceContext {
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly claims: ReadonlyMap<string, Located<SeedClaim>>;
}

export interface CompiledSources {
  /** By id. */
  readonly sources: readonly Source[];
  /** By claim, then source. */
  readonly sightings: readonly Sighting[];
}

/** Compiles the sources of a pack with their sightings, and checks what they refer to. */
export function compileSources(entries: readonly Located<SeedSource>[], context: SourceContext, problems: Problems): CompiledSources {
  const ids = new Map(entries.map((entry) => [entry.id, entry]));
  const sources: Source[] = [];
  const sightings: Sighting[] = [];
  for (const entry of entries) {
    checkCopy(entry, ids, problems);
    const source = compileSource(entry, context, problems);
    if (source !== null) sources.push(source);
    for (const [claim, value] of Object.entries(entry.value.sightings)) {
      const sighting = compileSighting(entry, claim, value, { ...context, sources: ids }, problems);
      if (sighting !== null) sightings.push(sighting);
    }
  }
  return {
    sources: sources.sort((a, b) => (a.id < b.id ? -1 : 1)),
    sightings: sightings.sort((a, b) => (`${a.claim} ${a.source}` < `${b.claim} ${b.source}` ? -1 : 1)),
  };
}

function compileSource({ id, value, place }: Located<SeedSource>, { outlets }: SourceContext, problems: Problems): Source | null {
  const outlet = outlets.get(value.outlet);
  if (outlet === undefined) {
    problems.add(place('outlet'), `there is no outlet "${value.outlet}"`, 'Add it to seeds/outlets.yaml, or mend the spelling');
  }
  const zone = zoneOf(outlet, (id) => outlets.get(id));
  const published = compileTime(value.published, zone, (...keys) => place('published', ...keys), problems);
  const readAsOf = value.readAsOf && compileTime(value.readAsOf, zone, (...keys) => place('readAsOf', ...keys), problems);
  if (published === null || readAsOf === null) return null;
  if (readAsOf !== undefined && readAsOf.known[1] < published.known[0]) {
    problems.add(place('readAsOf'), 'the version that was read is older than the publication', 'Let readAsOf be the later version, and published the first');
  }
  return {
    id,
    outlet: value.outlet,
    kind: value.kind,
    ...(value.url !== undefined && { url: value.url }),
    ...(value.alternateUrls !== undefined && { alternateUrls: value.alternateUrls }),
    ...(value.archive !== undefined && { archive: value.archive }),
    ...(value.about !== undefined && { about: value.about }),
    language: value.language,
    published,
    ...(readAsOf !== undefined && { readAsOf }),
    ...(value.copyOf !== undefined && { copyOf: value.copyOf }),
    seen: value.seen,
    ...(value.basis !== undefined && { basis: value.basis }),
  };
}

function checkCopy({ id, value, place }: Located<SeedSource>, sources: ReadonlyMap<string, Located<SeedSource>>, problems: Problems): void {
  const seen = new Set([id]);
  for (let of = value.copyOf; of !== undefined; of = sources.get(of)?.value.copyOf) {
    if (!sources.has(of)) {
      problems.add(place('copyOf'), `there is no source "${of}"`, 'Add a file for the text that was copied (seen: through others), or mend the spelling');
      return;
    }
    if (seen.has(of)) {
      problems.add(place('copyOf'), `"${id}" is a copy of itself`, 'Let the text that was there before the others be no copy');
      return;
    }
    seen.add(of);
  }
}

interface SightingContext extends SourceContext {
  readonly sources: ReadonlyMap<string, Located<SeedSource>>;
}

function compileSighting(
  source: Located<SeedSource>, claimId: string, value: SeedSighting, context: SightingContext, problems: Problems,
): Sighting | null {
  const at = (...keys: readonly PropertyKey[]) => source.place('sightings', claimId, ...keys);
  const claim = context.claims.get(claimId);
  if (claim === undefined) {
    problems.add(at(), `there is no claim "${claimId}"`, 'Add it to a file in claims/, or mend the spelling');
    return null;
  }
  for (const key of value.wordings ?? []) {
    if (!Object.hasOwn(claim.value.wordings, key)) {
      problems.add(at('wordings'), `the claim "${claimId}" has no wording "${key}"`, `Add it in ${claim.place().file}, or mend the spelling`);
    }
  }
  if (value.figure !== undefined && claim.value.unit === undefined) {
    problems.add(at('figure'), `there is a figure, but the claim "${claimId}" does not say what it counts`, `Give the claim a unit in ${claim.place().file}, or leave the figure out`);
  }
  const zone = zoneOf(context.outlets.get(source.value.outlet), (id) => context.outlets.get(id));
  const stated = value.stated && compileTime(value.stated, zone, (...keys) => at('stated', ...keys), problems);
  if (stated === null) return null;
  return {
    claim: claimId,
    source: source.id,
    ...(value.wordings !== undefined && { wordings: value.wordings.map((key) => `${claimId}/${key}`) }),
    ...(value.figure !== undefined && { figure: compileFigure(value.figure) }),
    credits: compileCredits(source, claimId, value, context.sources, problems),
    ...(stated !== undefined && { stated }),
    ...(value.basis !== undefined && { basis: value.basis }),
  };
}

function compileFigure(figure: SeedFigure): Figure {
  if (typeof figure === 'number') return { value: figure };
  return {
    value: figure.value,
    ...(figure.bound !== undefined && { bound: figure.bound }),
    ...(figure.asOf !== undefined && { asOf: figure.asOf }),
  };
}

function compileCredits(
  source: Located<SeedSource>, claimId: string, value: SeedSighting, sources: ReadonlyMap<string, unknown>, problems: Problems,
): readonly Credit[] {
  return value.credits.map((credit, index) => {
    const written = typeof credit === 'string' ? { to: credit } : credit;
    const place = source.place('sightings', claimId, 'credits', index);
    if (written.to !== 'unnamed' && !sources.has(written.to)) {
      problems.add(place, `there is no source "${written.to}"`, 'Add a file for what is credited (seen: through others), or mend the spelling');
    }
    if (written.to === source.id) {
      problems.add(place, 'a source cannot credit itself', 'What it says of its own has credits: []');
    }
    return written;
  });
}

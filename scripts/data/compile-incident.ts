import type { Claim, Gate, Happening, Outlet, Pack, Sighting, Source } from '../../core/model';
import { compileInterval, compileTime } from './compile-time';
import type { SeedDocument } from './seed-document';
import type { Problems } from './problem';
import type { SeedIncident } from './schema';

/** What a pack holds besides the incident's own file. */
export interface PackParts {
  readonly outlets: readonly Outlet[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly sightings: readonly Sighting[];
}

/** Anchors as a pack has them. */
function anchorsOf(terms: Readonly<Record<string, number>>): Gate['anchors'] {
  return Object.entries(terms).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Joins an incident's file and the parts compiled from its folder into a pack. */
export function compileIncident(
  id: string, incident: SeedIncident, document: SeedDocument, parts: PackParts, problems: Problems,
): Pack | null {
  const span = compileInterval(incident.span, 'UTC', document.place(['span']), problems);
  const sources = new Set(parts.sources.map((source) => source.id));
  incident.summary.forEach((line, index) => {
    for (const source of line.sources) {
      if (!sources.has(source)) {
        problems.add(document.place(['summary', index, 'sources']), `there is no source "${source}"`, 'Add its file, or mend the spelling');
      }
    }
  });
  const events = compileEvents(incident, document, parts.claims, problems);
  const refuseCapitals = (terms: object, path: readonly string[]): void => {
    for (const term of Object.keys(terms)) {
      if (term === term.toLowerCase()) continue;
      problems.add(document.place([...path, term]), `the anchor "${term}" is not in lower case`, 'Write it in lower case: it is held against text in lower case');
    }
  };
  refuseCapitals(incident.gate.anchors, ['gate', 'anchors']);
  for (const [language, terms] of Object.entries(incident.warmth)) refuseCapitals(terms, ['warmth', language]);
  const { wholePage } = incident.gate;
  for (const term of wholePage?.terms ?? []) {
    if (!(term in incident.gate.anchors)) {
      problems.add(document.place(['gate', 'wholePage', 'terms']), `"${term}" is none of the gate's anchors`, 'Add it to them, or mend the spelling');
    }
  }
  if (span === null) return null;
  return {
    schema: 1,
    id,
    release: incident.release,
    title: incident.title,
    summary: incident.summary,
    span,
    languages: incident.languages,
    gate: {
      threshold: incident.gate.threshold,
      anchors: anchorsOf(incident.gate.anchors),
      ...(wholePage !== undefined && { wholePage }),
    },
    names: Object.entries(incident.names).map(([name, also]) => ({ name, also })),
    synonyms: incident.synonyms,
    commonWords: incident.commonWords,
    otherEvents: incident.otherEvents,
    ...(Object.keys(incident.warmth).length > 0 && {
      warmth: Object.fromEntries(Object.entries(incident.warmth).map(([language, terms]) => [language, anchorsOf(terms)])),
    }),
    questions: Object.entries(incident.questions).map(([question, text]) => ({ id: question, text })),
    topics: Object.entries(incident.topics).map(([topic, title]) => ({ id: topic, title })),
    events,
    ...parts,
  };
}

function compileEvents(incident: SeedIncident, document: SeedDocument, claims: readonly Claim[], problems: Problems): Happening[] {
  const known = new Set(claims.map((claim) => claim.id));
  return incident.events.flatMap((event, index) => {
    for (const claim of event.claims) {
      if (!known.has(claim)) {
        problems.add(document.place(['events', index, 'claims']), `there is no claim "${claim}"`, 'Add it under claims/, or mend the spelling');
      }
    }
    const time = compileTime(event.time, 'UTC', (...keys) => document.place(['events', index, 'time', ...keys]), problems);
    return time === null ? [] : [{ ...event, time }];
  });
}

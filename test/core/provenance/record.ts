/** Records of a few lines, for tests of who was earliest. All of it happens on one day. */
import type { Claim, Credit, Interval, Outlet, Pack, Sighting, Source, Time } from '../../../core/model';
import type { Verdict } from '../../../core/note';
import { earliestOf } from '../../../core/provenance/earliest';
import { holdingsOf } from '../../../core/provenance/holdings';

/** `9:05` or `9:05-11:00` on the day. */
export function interval(hours: string): Interval {
  const [from = '', to = from] = hours.split('-');
  const moment = (hour: string): string => `2020-01-10T${hour.padStart(5, '0')}:00Z`;
  return [moment(from), moment(to)];
}

/** A time as proved and, where given, as inferred. */
export function time(known: string, likely?: string, inference = `inferred ${likely ?? ''}`): Time {
  return { known: interval(known), basis: 'stamp', ...(likely !== undefined && { likely: interval(likely), inference }) };
}

/** A source read whole, of the newsroom of its own name unless it is said to be another's. */
export function source(id: string, published: string | Time, more: Partial<Source> = {}): Source {
  return {
    id, outlet: id, kind: 'article', language: 'en', seen: 'whole',
    published: typeof published === 'string' ? time(published) : published, ...more,
  };
}

/** That a source states the claim, crediting others. */
export function states(id: string, credits: readonly string[] = [], more: Partial<Sighting> = {}): Sighting {
  return { claim: 'said', source: id, credits: credits.map((to): Credit => ({ to })), ...more };
}

const claimOf = (id: string): Claim => ({ id, kind: 'fact', statement: `It is ${id}.`, variants: [], wordings: [] });

/** A pack of these; outlets that are not given are newsrooms. */
export function record(sources: readonly Source[], sightings: readonly Sighting[], outlets: readonly Partial<Outlet>[] = []): Pack {
  const ids = new Set([...sources.map(({ outlet }) => outlet), ...outlets.flatMap(({ id, partOf }) => [id, partOf]).filter((id) => id !== undefined)]);
  return {
    schema: 1, id: 'flood', release: '2020-02-01', title: 'The flood', summary: [], span: interval('0:00-23:59'), languages: ['en'],
    gate: { anchors: [], threshold: 1 }, names: [], synonyms: [], commonWords: [], otherEvents: [], questions: [], sources, sightings,
    outlets: [...ids].map((id): Outlet => ({ id, name: id, aliases: [], hosts: [], kind: 'newsroom', ...outlets.find((outlet) => outlet.id === id) })),
    claims: [...new Set(sightings.map(({ claim }) => claim))].map(claimOf),
  };
}

/** The verdict on the one claim of a record. */
export function verdictOn(pack: Pack): Verdict {
  return earliestOf('said', holdingsOf(pack));
}

/** A verdict in short: its status and the outlets that are or may be earliest. */
export function short({ status, voices }: Verdict): string {
  return `${status}: ${voices.map(({ outlet }) => outlet).sort().join(', ')}`;
}

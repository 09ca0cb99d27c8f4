/**
 * Notes as schema.org has words for them: a `Claim` for each statement, with its `appearance` on this page, and with
 * `firstAppearance`, "the first known occurrence", only where we know it by proof. What is likely or not settled is said in words.
 */
import type { Claim, CreativeWork, Graph, NewsMediaOrganization, Organization, Person, Quotation, WebPage } from 'schema-dts';
import type { Interval, OutletKind } from '../model';
import { creditLine } from '../view/credit-line';
import { sourceUrl } from '../view/links';
import type { NoteView, VoiceView } from '../view/shapes';
import type { Words } from '../view/words';
import { jsonText, notesToTake, resourceOf, type PageToTake } from './page-to-take';

type Agent = NewsMediaOrganization | Organization | Person;

function agent(name: string, kind: OutletKind | null): Agent {
  if (kind === 'newsroom' || kind === 'agency') return { '@type': 'NewsMediaOrganization', name };
  return kind === 'person' ? { '@type': 'Person', name } : { '@type': 'Organization', name };
}

/** A moment, or a day in UTC, where a stretch of time is no longer than that; else nothing that the property could say. */
function dateOf([from, to]: Interval): string | null {
  if (from.slice(0, 16) === to.slice(0, 16)) return from;
  return from.slice(0, 10) === to.slice(0, 10) ? from.slice(0, 10) : null;
}

function dated(time: Interval | null): { readonly datePublished?: string } {
  const date = time === null ? null : dateOf(time);
  return date === null ? {} : { datePublished: date };
}

function reportOf({ name, kind, time }: VoiceView, view: NoteView): CreativeWork {
  const url = sourceUrl(view.links, name);
  return { '@type': 'CreativeWork', publisher: agent(name, kind), ...(url !== null && { url: resourceOf(url) }), ...dated(time.known) };
}

function passageOf(view: NoteView, address: string): CreativeWork | Quotation {
  const { text, kind, speaker, speakerKind } = view;
  const shared = { text, isPartOf: { '@id': address } } as const;
  if (kind === 'fact') return { '@type': 'CreativeWork', ...shared };
  return { '@type': 'Quotation', ...shared, ...(speaker !== null && { spokenByCharacter: agent(speaker, speakerKind) }) };
}

/** Whether proof, and not inference, names one report as the earliest. */
const isProved = ({ heading }: NoteView): boolean => heading === 'settled' || heading === 'sole' || heading === 'self';

function claimOf(views: readonly [NoteView, ...NoteView[]], address: string, words: Words): Claim {
  const [view] = views;
  const [earliest] = view.voices;
  const reports = view.voices.map((voice) => reportOf(voice, view));
  const passages = views.map((each) => passageOf(each, address));
  const proved = isProved(view) && earliest !== undefined;
  return {
    '@type': 'Claim', text: view.statement, description: creditLine(view, words),
    appearance: proved ? passages : [...passages, ...reports],
    ...(proved && { firstAppearance: reportOf(earliest, view) }),
  };
}

/** A page's notes as one JSON-LD text: the page, then every statement on it that is on record, each once. */
export function notesAsSchemaOrg(page: PageToTake, words: Words): string {
  const { summary } = page;
  const address = resourceOf(page.address);
  const site: WebPage = {
    '@type': 'WebPage', '@id': address, url: address, ...dated(summary.published),
    ...(summary.page !== null && { publisher: { '@type': 'Organization', name: summary.page } }),
  };
  const statements = Map.groupBy(notesToTake(page), ({ pack, claim }) => `${pack} ${claim}`);
  const claims = [...statements.values()].flatMap(([view, ...more]) => (view === undefined ? [] : [claimOf([view, ...more], address, words)]));
  const graph: Graph = { '@context': 'https://schema.org', '@graph': [site, ...claims] };
  return jsonText(graph);
}

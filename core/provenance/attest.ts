/** From sightings to who attests a claim: copies seen through, credits followed to sources that were not read. */
import type { ClaimId, Figure, OutletId, Sighting, Source, SourceId } from '../model';
import { narrow } from './bounds';
import type { NotAfter, Timed } from './bounds';
import { citedBy, creditsOf, originalOf, states } from './credits';
import { gives } from './figures';
import type { Holdings } from './holdings';
import { onceFor } from '../once-for';
import { madeAt } from './times';

/** One source that states a claim, of its own text or by others' word. */
export interface Attestation {
  readonly source: Source;
  /** The outlet whose voice it is. */
  readonly voice: OutletId;
  /** Its own sighting; null where it is known only through others. */
  readonly sighting: Sighting | null;
  /** When it stated it, narrowed by who credits whom. */
  readonly made: Timed;
  /** Those that attest it, where it was not itself read. */
  readonly through: readonly SourceId[];
  /** Those among the attesting sources that it credits for the claim. */
  readonly credits: readonly SourceId[];
  /** Those that it credits for something else, where that shows that it had read what they state. */
  readonly cites: readonly SourceId[];
  /** Credits others without a name, and so cannot be earliest. */
  readonly barred: boolean;
}

export interface Testimony {
  /** By source. */
  readonly attestations: readonly Attestation[];
  readonly mistaken: readonly { readonly source: SourceId; readonly credited: SourceId }[];
}

/** What is gathered of one source before times are narrowed. */
interface Draft {
  readonly source: Source;
  sighting: Sighting | null;
  readonly copies: Sighting[];
  readonly creditedBy: Set<SourceId>;
}

/** A speaker is a source for what they published themselves; what a newsroom prints of them is the newsroom's. */
function speaksForItself(source: Source, holdings: Holdings): boolean {
  const kind = holdings.outlet(source.outlet)?.kind;
  return (kind !== 'person' && kind !== 'company') || source.kind !== 'article';
}

/** The sightings by the source whose text they are: a copy's are its original's. */
function draftsOf(sightings: readonly Sighting[], holdings: Holdings): Map<SourceId, Draft> {
  const drafts = new Map<SourceId, Draft>();
  for (const sighting of sightings) {
    const source = holdings.source(originalOf(sighting.source, holdings));
    if (source === undefined || !speaksForItself(source, holdings)) continue;
    const draft = drafts.get(source.id) ?? { source, sighting: null, copies: [], creditedBy: new Set() };
    drafts.set(source.id, draft);
    if (sighting.source === source.id) draft.sighting = sighting;
    else draft.copies.push(sighting);
  }
  return drafts;
}

/** What a source says for itself; where only copies of it were read, what they say. */
function textsOf(draft: Draft): readonly Sighting[] {
  return draft.sighting === null ? draft.copies : [draft.sighting];
}

/** Adds the sources credited that were not read, or not far enough to find the claim there. */
function followCredits(claim: ClaimId, drafts: Map<SourceId, Draft>, holdings: Holdings): void {
  for (const draft of [...drafts.values()]) {
    for (const text of textsOf(draft)) {
      for (const to of creditsOf(text, holdings).to) {
        const source = holdings.source(to);
        if (source === undefined || !speaksForItself(source, holdings)) continue;
        // One that states the claim in another figure is no source of this figure.
        if (!drafts.has(to) && states(to, claim, holdings)) continue;
        const credited = drafts.get(to) ?? { source, sighting: null, copies: [], creditedBy: new Set() };
        drafts.set(to, credited);
        credited.creditedBy.add(text.source);
      }
    }
  }
}

/** For each attesting source, those among them that it credits for the claim. */
function creditsAmong(drafts: ReadonlyMap<SourceId, Draft>, holdings: Holdings): Map<SourceId, readonly SourceId[]> {
  return new Map([...drafts].map(([id, draft]) => {
    const to = textsOf(draft).flatMap((text) => creditsOf(text, holdings).to);
    return [id, [...new Set(to)].filter((one) => drafts.has(one)).sort()];
  }));
}

/**
 * Those that a source credits for something other than the claim: who cites a page has read it, unless that was edited
 * since. Where the one cited credits this source for the claim, and this one was edited, the citation was added later.
 */
function citesOf(
  { source, sighting }: Draft, drafts: ReadonlyMap<SourceId, Draft>, credits: ReadonlyMap<SourceId, readonly SourceId[]>, holdings: Holdings,
): SourceId[] {
  if (sighting?.stated !== undefined) return [];
  return [...citedBy(holdings).get(source.id) ?? []].filter((id) => {
    const cited = drafts.get(id)?.source;
    if (cited === undefined || cited.readAsOf !== undefined || credits.get(source.id)?.includes(id) === true) return false;
    return source.readAsOf === undefined || credits.get(id)?.includes(source.id) !== true;
  }).sort();
}

/** The attesting sources' times, narrowed by each other's: what is credited was out by then. */
function timesOf(drafts: ReadonlyMap<SourceId, Draft>, ordered: readonly NotAfter[], holdings: Holdings): Map<SourceId, Timed> {
  const times = new Map<SourceId, Timed>();
  const rules = [...ordered];
  for (const [id, { sighting, copies }] of drafts) {
    const own = madeAt(id, sighting, holdings);
    if (own !== null) times.set(id, own);
    for (const copy of copies) {
      const made = madeAt(copy.source, copy, holdings);
      if (made !== null) times.set(copy.source, made);
      rules.push([id, copy.source]);
    }
  }
  return narrow(times, rules);
}

function throughOf({ source, sighting, copies, creditedBy }: Draft): SourceId[] {
  if (sighting !== null && source.seen !== 'through others') return [];
  return [...new Set([...copies.map((copy) => copy.source), ...creditedBy])].sort();
}

const testimonies = onceFor((_: Holdings) => new Map<string, Testimony>());

/**
 * Who attests a claim, worked out once.
 * @param figure where given, only sightings with a figure that agrees with it count
 */
export function testimonyFor(claim: ClaimId, holdings: Holdings, figure: Figure | null): Testimony {
  const known = testimonies(holdings);
  const key = JSON.stringify([claim, figure]);
  const testimony = known.get(key) ?? gather(claim, holdings, figure);
  known.set(key, testimony);
  return testimony;
}

function counting(claim: ClaimId, holdings: Holdings, figure: Figure | null): readonly Sighting[] {
  return holdings.sightingsOf(claim).filter((sighting) => figure === null || (sighting.figure !== undefined && gives(sighting.figure, figure)));
}

/** Whether some state the claim with another figure, or with none, and so do not count. */
export function leavesOut(claim: ClaimId, holdings: Holdings, figure: Figure | null): boolean {
  return counting(claim, holdings, figure).length < holdings.sightingsOf(claim).length;
}

function gather(claim: ClaimId, holdings: Holdings, figure: Figure | null): Testimony {
  const sightings = counting(claim, holdings, figure);
  const drafts = draftsOf(sightings, holdings);
  followCredits(claim, drafts, holdings);
  const credits = creditsAmong(drafts, holdings);
  const cites = new Map([...drafts].map(([id, draft]) => [id, citesOf(draft, drafts, credits, holdings)]));
  const ordered = [...credits, ...cites].flatMap(([id, before]) => before.map((one): NotAfter => [one, id]));
  const times = timesOf(drafts, ordered, holdings);
  const attestations = [...drafts].flatMap(([id, draft]): Attestation[] => {
    const made = times.get(id);
    if (made === undefined) return [];
    return [{
      source: draft.source, voice: holdings.voiceOf(draft.source.outlet), sighting: draft.sighting, made, through: throughOf(draft),
      credits: credits.get(id) ?? [], cites: cites.get(id) ?? [],
      barred: textsOf(draft).some((text) => creditsOf(text, holdings).unnamed),
    }];
  });
  return {
    attestations: attestations.sort((a, b) => (a.source.id < b.source.id ? -1 : 1)),
    mistaken: sightings.flatMap((sighting) => creditsOf(sighting, holdings).mistaken.map((credited) => ({ source: sighting.source, credited })))
      .sort((a, b) => (`${a.source} ${a.credited}` < `${b.source} ${b.credited}` ? -1 : 1)),
  };
}

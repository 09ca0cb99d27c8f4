import type { Match } from './match';
import type { ClaimId, Pack } from './model';

/** Characters before and after a passage in which an outlet's name tells whose interview it is from. */
const BEFORE = 700;
const AFTER = 250;

/** For each claim that shares words with another, the names of the outlets that have it of their own, and how many sources have it. */
export type OwnOutlets = Readonly<Record<ClaimId, { readonly names: readonly string[]; readonly sightings: number }>>;

/** Whose own each ambiguous claim is: sources that credit nobody for it. */
export function ownOutletsOf(pack: Pack): OwnOutlets {
  const outletOf = new Map(pack.sources.map(({ id, outlet }) => [id, outlet]));
  const outlets = new Map(pack.outlets.map((outlet) => [outlet.id, outlet]));
  return Object.fromEntries(pack.claims.filter(({ sharesWordsWith }) => sharesWordsWith !== undefined).map(({ id }) => {
    const sightings = pack.sightings.filter(({ claim }) => claim === id);
    const own = sightings.filter(({ credits }) => credits.length === 0).map(({ source }) => outlets.get(outletOf.get(source) ?? ''))
      .flatMap((outlet) => [outlet, outlets.get(outlet?.partOf ?? '')]);
    const names = own.flatMap((outlet) => outlet === undefined ? [] : [outlet.name, ...outlet.aliases]).map((name) => name.toLowerCase());
    return [id, { names: [...new Set(names)], sightings: sightings.length }];
  }));
}

/** How far from a passage the nearest name stands that belongs to one claim and not to the other. */
function distance(text: string, match: Match, own: OwnOutlets, other: ClaimId): number {
  const names = own[match.claim.id]?.names.filter((name) => own[other]?.names.includes(name) !== true) ?? [];
  const near = text.slice(Math.max(0, match.start - BEFORE), match.end + AFTER).toLowerCase();
  const here = Math.min(match.start, BEFORE);
  const end = here + match.end - match.start;
  return names.reduce((least, name) => {
    const before = near.lastIndexOf(name, end);
    const after = near.indexOf(name, end);
    return Math.min(least, before < 0 ? Infinity : Math.max(0, here - before - name.length), after < 0 ? Infinity : after - end);
  }, Infinity);
}

/**
 * Of matches at one place whose claims hold the same words, keeps the one of which more words are there; else the one that its
 * context speaks for: the outlet named nearest, else the statement that more sources have.
 */
export function tellApart(text: string, matches: readonly Match[], own: OwnOutlets): Match[] {
  const isMore = (a: Match, b: Match): boolean => a.via === 'wording' && b.via === 'wording' && a.start <= b.start && b.end <= a.end && b.end - b.start < a.end - a.start;
  const beats = (a: Match, b: Match): boolean => {
    if (isMore(a, b) || isMore(b, a)) return isMore(a, b);
    const [near, far] = [distance(text, a, own, b.claim.id), distance(text, b, own, a.claim.id)];
    if (near !== far) return near < far;
    const [mine, theirs] = [own[a.claim.id]?.sightings ?? 0, own[b.claim.id]?.sightings ?? 0];
    return mine === theirs ? a.claim.id < b.claim.id : mine > theirs;
  };
  const share = (a: Match, b: Match): boolean => a.start < b.end && b.start < a.end
    && (a.claim.sharesWordsWith?.includes(b.claim.id) === true || b.claim.sharesWordsWith?.includes(a.claim.id) === true);
  const sharing = matches.filter(({ claim }) => own[claim.id] !== undefined);
  const beaten = new Set(sharing.filter((match) => sharing.some((other) => other !== match && share(match, other) && beats(other, match))));
  return matches.filter((match) => !beaten.has(match));
}

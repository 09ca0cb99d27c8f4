/**
 * Who was earliest with a claim, by the sightings on record: computed, never recorded.
 *
 * A source attests a claim by its own text, through a copy of it, or through others who credit it (`attest.ts`). Who
 * credits another comes after it, and so does who began after the other was out (`order.ts`). Whom nobody precedes may be
 * earliest. One voice left by proof alone is settled; one left with inference is likely; else it is open.
 */
import type { ClaimId, Figure, OutletKind, Time } from '../model';
import type { Edge, Verdict, VerdictStatus, Voice } from '../note';
import { leavesOut, testimonyFor } from './attest';
import type { Attestation } from './attest';
import type { Inference, Stretch } from './bounds';
import type { Holdings } from './holdings';
import { firstsAmong, orderOf } from './order';
import type { Link, Order } from './order';
import { onceFor } from '../once-for';

const NEWSROOMS: readonly (OutletKind | undefined)[] = ['newsroom', 'agency'];

/** Inferences as one text, each once. */
function joined(inferences: readonly Inference[]): string {
  return [...new Set(inferences.map(({ text }) => text))].sort().join('; ');
}

/** Inferences, a line each, with the outlets of whose pages it is made: "A, B: the stamp prints no zone". */
function attributed(inferences: readonly Inference[], holdings: Holdings): string {
  const nameOf = ({ source }: Inference): string => holdings.outlet(holdings.source(source)?.outlet ?? '')?.name ?? source;
  const byText = Map.groupBy(inferences, ({ text }) => text);
  return [...byText].map(([text, group]) => `${[...new Set(group.map(nameOf))].sort().join(', ')}: ${text}`).sort().join('\n');
}

/** By when they were out, then when they began: the likeliest to be the earliest comes first. */
function byTime(a: Attestation, b: Attestation): number {
  const keyOf = ({ made: { likely }, source }: Attestation): string => `${likely.to.at} ${likely.from.at} ${source.id}`;
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

/** When the earliest of several stated it: not after the first of them was out. */
function hull(stretches: readonly Stretch[]): Stretch | null {
  const [one, ...rest] = stretches;
  if (one === undefined) return null;
  return rest.reduce((sum, { from, to }) => ({
    from: from.at < sum.from.at ? from : sum.from, to: to.at < sum.to.at ? to : sum.to,
  }), one);
}

function timeOf(of: readonly Attestation[]): Time | null {
  const [lead] = of;
  const known = hull(of.map(({ made }) => made.known));
  const likely = hull(of.map(({ made }) => made.likely));
  if (lead === undefined || known === null || likely === null) return null;
  const { basis } = lead.sighting?.stated ?? lead.source.published;
  const inference = joined([...likely.from.inferences, ...likely.to.inferences]);
  return {
    known: [known.from.at, known.to.at], basis,
    ...(inference !== '' && { likely: [likely.from.at, likely.to.at], inference }),
  };
}

/** Attestations by the voice that they are of, the likeliest to be earliest first. */
function voicesOf(attestations: readonly Attestation[]): Voice[] {
  const groups = Map.groupBy([...attestations].sort(byTime), ({ voice }) => voice);
  return [...groups].flatMap(([outlet, group]): Voice[] => {
    const time = timeOf(group);
    if (time === null) return [];
    return [{ outlet, time, sources: group.map(({ source }) => source.id), through: [...new Set(group.flatMap(({ through }) => through))].sort() }];
  });
}

const isOpen = ({ barred }: Attestation): boolean => !barred;

/** Who may be earliest: whoever does not credit others without a name. Where all do, they are named, but nothing is settled. */
function candidatesAmong(attestations: readonly Attestation[]): readonly Attestation[] {
  return attestations.some(isOpen) ? attestations.filter(isOpen) : attestations;
}

/** One reason for each that is behind: the plainest, and by the earliest where there is such. */
function reasonsOf(order: readonly Link[], firsts: readonly Attestation[]): Link[] {
  const first = new Set(firsts.map(({ source }) => source.id));
  const rules: readonly Edge['rule'][] = ['credits-for-it', 'cites', 'clock'];
  const keyOf = ({ before, rule, certainty }: Link): string =>
    `${certainty === 'known' ? 0 : 1} ${first.has(before) ? 0 : 1} ${rules.indexOf(rule)} ${before}`;
  const behind = Map.groupBy(order.filter(({ after }) => !first.has(after)), ({ after }) => after);
  return [...behind.values()].map((links) => links.reduce((a, b) => (keyOf(b) < keyOf(a) ? b : a))).sort((a, b) => (a.after < b.after ? -1 : 1));
}

const lengthOf = ({ made: { likely } }: Attestation): number => Date.parse(likely.to.at) - Date.parse(likely.from.at);

/** The earliest newsroom or agency behind speakers, where it is one. */
function newsroomOf(attestations: readonly Attestation[], order: Order, holdings: Holdings): Voice | null {
  const newsrooms = attestations.filter((one) => isOpen(one) && NEWSROOMS.includes(holdings.outlet(one.source.outlet)?.kind));
  for (const links of [order.known, order.likely]) {
    const [voice, ...others] = voicesOf(firstsAmong(newsrooms, links));
    if (voice !== undefined && others.length === 0) return voice;
  }
  return null;
}

/**
 * One attestation alone is `sole` whatever is inferred of its time: that nobody else on record attests the claim, or the figure, is read off
 * the sightings, and no order is needed for it. So such a verdict can only be certain; that its time is inferred is said beside the time.
 */
function statusOf(attestations: readonly Attestation[], voices: readonly Voice[], settled: boolean): Exclude<VerdictStatus, 'sole-figure'> {
  if (attestations.length === 1) return 'sole';
  if (voices.length !== 1 || !attestations.some(isOpen)) return 'unsettled';
  return settled ? 'settled' : 'likely';
}

function judge(claim: ClaimId, holdings: Holdings, figure: Figure | null): Verdict {
  const { attestations, mistaken } = testimonyFor(claim, holdings, figure);
  const candidates = candidatesAmong(attestations);
  const order = orderOf(attestations);
  const proved = firstsAmong(candidates, order.known);
  const settled = voicesOf(proved).length === 1;
  const firsts = settled ? proved : firstsAmong(candidates, order.likely);
  const voices = voicesOf(firsts);
  const status = statusOf(attestations, voices, settled);
  const reasons = reasonsOf(settled ? order.known : order.likely, firsts);
  const longest = Math.max(...firsts.map(lengthOf));
  const ofNewsroom = voices.some(({ outlet }) => NEWSROOMS.includes(holdings.outlet(outlet)?.kind));
  return {
    status: status === 'sole' && leavesOut(claim, holdings, figure) ? 'sole-figure' : status, voices,
    at: status === 'unsettled' ? null : voices[0]?.time ?? null,
    since: hull(firstsAmong(attestations, order.known).map(({ made }) => made.known))?.from.at ?? null,
    edges: reasons.map(({ before, after, rule, certainty }) => ({ before, after, rule, certainty })),
    inference: status === 'likely' ? attributed(reasons.flatMap(({ inferences }) => inferences), holdings) : null,
    missing: status === 'unsettled' ? firsts.filter((one) => lengthOf(one) === longest).map(({ source }) => source.id).sort() : [],
    newsroom: ofNewsroom || voices.length === 0 ? null : newsroomOf(attestations, order, holdings),
    mistaken,
  };
}

/** A verdict among those with a figure, beside that on the claim whatever its figure. */
function byFigure(verdict: Verdict, whatever: Verdict): Verdict {
  if (verdict.voices.length === 0) return whatever;
  const namesOf = ({ voices }: Verdict): string => voices.map(({ outlet }) => outlet).join(' ');
  const isProvedOnly = verdict.status === 'settled' && whatever.status !== 'settled';
  return isProvedOnly || namesOf(verdict) !== namesOf(whatever) ? { ...verdict, ofFigure: true } : verdict;
}

const verdicts = onceFor((_: Holdings) => new Map<string, Verdict>());

/**
 * Who was earliest with a claim.
 * @param figure what a page says, for claims that count something: then only sightings whose figure agrees count. Where
 *   nobody's agrees, the verdict is on the claim whatever its figure: how theirs differs is for the note to say.
 * @returns unsettled without any voice where nothing on record attests the claim
 */
export function earliestOf(claim: ClaimId, holdings: Holdings, figure: Figure | null = null): Verdict {
  const known = verdicts(holdings);
  const key = JSON.stringify([claim, figure]);
  const found = known.get(key);
  if (found !== undefined) return found;
  const verdict = judge(claim, holdings, figure);
  const answer = figure === null ? verdict : byFigure(verdict, earliestOf(claim, holdings));
  known.set(key, answer);
  return answer;
}

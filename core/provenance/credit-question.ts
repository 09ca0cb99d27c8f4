/** A passage with what is asked about whom its page credits for it. */
import type { Span } from '../article';
import type { Match } from '../match';
import type { ClaimId, OutletId } from '../model';
import type { CreditFinding } from '../note';
import { quotationsIn } from '../text/quotes';
import type { ArticleCredits, Credit } from './article-credits';
import { testimonyFor } from './attest';
import { isMistaken } from './credits';
import type { Holdings } from './holdings';
import { onceFor } from '../once-for';

export interface Question {
  readonly match: Match;
  readonly article: ArticleCredits;
  /** Voices that are or may be earliest. */
  readonly earliest: ReadonlySet<OutletId>;
  /** Voices that state the claim, so far as the record knows. */
  readonly stating: ReadonlySet<OutletId>;
  /** The credits that may count here, nearest first. */
  readonly credits: readonly Credit[];
  readonly holdings: Holdings;
}

/** Characters between two stretches; none where they meet. */
export function gapBetween(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** The first credit, and those of the same phrase. */
export function nearestOf(credits: readonly Credit[]): Credit[] {
  return credits.filter(({ group }) => group === credits[0]?.group);
}

const voicesByClaim = onceFor((_: Holdings) => new Map<ClaimId, ReadonlySet<OutletId>>());

/** The voices that state a claim, so far as the record knows. */
export function voicesStating(claim: ClaimId, holdings: Holdings): ReadonlySet<OutletId> {
  const known = voicesByClaim(holdings);
  const voices = known.get(claim) ?? new Set(testimonyFor(claim, holdings, null).attestations.map(({ voice }) => voice));
  known.set(claim, voices);
  return voices;
}

/** Whether a voice reports what others say, rather than speaks for itself. */
export function isPress(voice: OutletId, holdings: Holdings): boolean {
  const kind = holdings.outlet(voice)?.kind;
  return kind !== 'company' && kind !== 'person';
}

/** Whether it is words that somebody told newsrooms and did not publish themselves. */
export function isSpeech({ match: { claim }, earliest, holdings }: Question): boolean {
  return claim.kind === 'quotation' && [...earliest].every((voice) => isPress(voice, holdings));
}

/** Whether the passage is, with or without its marks, what somebody is quoted with. */
export function isInQuotation({ match, article: { text, blocks } }: Question): boolean {
  const block = blocks.find(({ start, end }) => start <= match.start && match.end <= end);
  return block !== undefined && quotationsIn(text, block).some(({ start, end }) => start - 1 <= match.start && match.end <= end + 1);
}

/** Whether all that we hold of an outlet was read whole and does not state a claim. */
function cannotBeRight(outlet: OutletId, claim: ClaimId, holdings: Holdings): boolean {
  const voice = holdings.voiceOf(outlet);
  const sources = holdings.pack.sources.filter((source) => holdings.voiceOf(source.outlet) === voice);
  return sources.length > 0 && sources.every(({ id }) => isMistaken(id, claim, holdings));
}

/**
 * What credits that were found come to. Of words that the page quotes none is called mistaken: the record may lack them. Nor is one to
 * whose text the page is: this text of theirs does say it.
 */
export function findingOf(question: Question, credits: readonly Credit[], reach: CreditFinding['reach']): CreditFinding {
  const { match: { claim }, earliest, holdings } = question;
  const outlets = [...new Set(credits.map(({ outlet }) => outlet))];
  const spared = isInQuotation(question) ? credits : credits.filter(({ whole }) => whole);
  return {
    status: credits.some(({ voice }) => earliest.has(voice)) ? 'earliest' : 'other',
    outlets, reach,
    mentions: credits.map(({ start, end, outlet, cue }) => ({ start, end, outlet, cue })),
    mistaken: outlets.filter((outlet) => !spared.some((credit) => credit.outlet === outlet) && cannotBeRight(outlet, claim.id, holdings)),
  };
}

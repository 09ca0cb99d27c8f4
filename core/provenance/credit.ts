/**
 * Whom a page credits for a passage: in its sentence, near it, or for the article as a whole.
 *
 * The nearest credit counts. Beyond the sentence a credit must be plausible: the record must know its outlet to state the
 * claim, for a paragraph may go on to something else.
 */
import type { Span } from '../article';
import type { Match } from '../match';
import type { OutletId } from '../model';
import type { CreditFinding, PageIdentity, Verdict } from '../note';
import type { ArticleCredits, Credit } from './article-credits';
import { testimonyFor } from './attest';
import { isMistaken } from './credits';
import type { Holdings } from './holdings';
import { quotationsIn } from '../text/quotes';
import { isAmongEarliest } from './page-order';
import { perHoldings } from './per-holdings';

const NOBODY: CreditFinding = { status: 'nobody', outlets: [], mentions: [], reach: 'none', mistaken: [] };

/** Blocks back from a passage in which a credit is still near it. */
const BLOCKS_BACK = 2;
/** Where a clause of its own begins: a company that speaks before it does not speak of what follows. */
const CLAUSE = /[;—–]|,\s+(?:which|who|whose|where|when|while)\s/u;

const DASH = /\s[-–—]\s|[–—]/u;

const voicesByClaim = perHoldings(() => new Map<string, ReadonlySet<OutletId>>());

/** The voices that state a claim, so far as the record knows. */
function voicesThatState(claim: string, holdings: Holdings): ReadonlySet<OutletId> {
  const known = voicesByClaim(holdings);
  const voices = known.get(claim) ?? new Set(testimonyFor(claim, holdings, null).attestations.map(({ voice }) => voice));
  known.set(claim, voices);
  return voices;
}

/** Whether whatever we hold of an outlet was read whole and does not state a claim. */
function cannotBeRight(outlet: OutletId, claim: string, holdings: Holdings): boolean {
  const voice = holdings.voiceOf(outlet);
  const sources = holdings.pack.sources.filter((source) => holdings.voiceOf(source.outlet) === voice);
  return sources.length > 0 && sources.every(({ id }) => isMistaken(id, claim, holdings));
}

function gapBetween(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** A passage with what is asked about it. */
interface Question {
  readonly match: Match;
  readonly page: ArticleCredits;
  readonly earliest: ReadonlySet<OutletId>;
  readonly stating: ReadonlySet<OutletId>;
  readonly holdings: Holdings;
  /** Credits that may count here, nearest first. */
  readonly credits: readonly Credit[];
}

function isPress(voice: OutletId, holdings: Holdings): boolean {
  const kind = holdings.outlet(voice)?.kind;
  return kind !== 'company' && kind !== 'person';
}

/** Whether it is words that somebody told newsrooms, and did not publish themselves. */
function isSpeech({ match: { claim }, earliest, holdings }: Question): boolean {
  return claim.kind === 'quotation' && [...earliest].every((voice) => isPress(voice, holdings));
}

function isQuoted(passage: Span, { text, blocks }: ArticleCredits): boolean {
  const block = blocks.find(({ start, end }) => start <= passage.start && passage.end <= end);
  return block !== undefined && quotationsIn(text, block).some(({ start, end }) => start <= passage.start && passage.end <= end + 1);
}

/** The nearest credit and those of the same phrase. */
function nearestOf(credits: readonly Credit[]): Credit[] {
  return credits.filter(({ group }) => group === credits[0]?.group);
}

function found({ earliest, match: { claim }, holdings }: Question, credits: readonly Credit[], reach: CreditFinding['reach']): CreditFinding {
  const outlets = [...new Set(credits.map(({ outlet }) => outlet))];
  return {
    status: credits.some(({ voice }) => earliest.has(voice)) ? 'earliest' : 'other',
    outlets, reach,
    mentions: credits.map(({ start, end, outlet, cue }) => ({ start, end, outlet, cue })),
    mistaken: outlets.filter((outlet) => cannotBeRight(outlet, claim.id, holdings)),
  };
}

/**
 * Whether a company or person that speaks is no source of the passage: the passage is about their speaking, or about
 * something in another clause. Where the earliest is their own word, it is enough that they speak.
 */
function isApart({ match, page: { text }, earliest }: Question, { voice, phrase }: Credit): boolean {
  if (phrase.start < match.end && match.start < phrase.end) return !earliest.has(voice);
  const [from, to] = phrase.end <= match.start ? [phrase.end, match.start] : [match.end, phrase.start];
  return from < to && CLAUSE.test(text.slice(from, to));
}

/** Whether a credit stands between two dashes of its sentence, and the passage does not. */
function isAside({ match, page: { text, sentences } }: Question, { start, end, sentence }: Credit): boolean {
  const within = sentences[sentence];
  if (within === undefined) return false;
  const open = text.slice(within.start, start).search(DASH);
  const close = text.slice(end, within.end).search(DASH);
  return open >= 0 && close >= 0 && (match.start >= end + close || match.end <= within.start + open);
}

/**
 * In the sentence of the passage: whoever is said to report it, and beside them a company or person who were earliest by
 * their own word. Without a reporter, the company that speaks.
 */
function inSentence(question: Question): CreditFinding | null {
  const { match, page, earliest, credits } = question;
  const near = credits.filter(({ sentence }) => {
    const of = page.sentences[sentence];
    return of !== undefined && of.start < match.end && match.start < of.end;
  });
  const press = nearestOf(near.filter((credit) => credit.to === 'press' && !isAside(question, credit)));
  const speaking = near.filter((credit) => credit.to !== 'press' && !isApart(question, credit));
  const own = nearestOf(press.length === 0 ? speaking : speaking.filter(({ voice }) => earliest.has(voice)));
  const all = [...press, ...own].sort((a, b) => gapBetween(a.phrase, match) - gapBetween(b.phrase, match));
  return all.length === 0 ? null : found(question, all, 'sentence');
}

/**
 * In the other sentences of its block, nearest first; then in the blocks before it, from their ends. Only a speaker's words
 * may go on from block to block: a credit to somebody else in an earlier one is for what stands there.
 */
function nearby(question: Question): CreditFinding | null {
  const { match, page, stating, earliest, credits } = question;
  const at = page.sentences.findIndex(({ end }) => match.start < end);
  const block = page.sentences[at]?.block ?? 0;
  const speech = isSpeech(question);
  const quoted = match.claim.kind === 'quotation' || isQuoted(match, page);
  const plausible = ({ voice, to }: Credit, same: boolean, away: number): boolean => {
    if (!same) return (speech && stating.has(voice)) || (quoted && earliest.has(voice));
    if (earliest.has(voice)) return true;
    // A speaker's words go on over sentences, whoever else has them; a fact soon has another source, or none.
    return to === 'press' && (match.via === 'wording' || (away <= 1 && stating.has(voice)));
  };
  const ranked = credits.flatMap((credit) => {
    const blocksBack = block - (page.sentences[credit.sentence]?.block ?? Infinity);
    const away = Math.abs(credit.sentence - at);
    if (blocksBack < 0 || blocksBack > BLOCKS_BACK || !plausible(credit, blocksBack === 0, away)) return [];
    return [{ credit, rank: blocksBack === 0 ? away - (credit.sentence < at ? 0.5 : 0) : 1000 * blocksBack + gapBetween(credit.phrase, match) / 1000 }];
  }).sort((a, b) => a.rank - b.rank);
  const nearest = nearestOf(ranked.map(({ credit }) => credit));
  return nearest.length === 0 ? null : found(question, nearest, 'nearby');
}

/** The credits to whom the article credits most often; of several, first. */
function mostCredited(credits: readonly Credit[]): readonly Credit[] {
  const inOrder = [...credits].sort((a, b) => a.start - b.start);
  return [...Map.groupBy(inOrder, ({ voice }) => voice).values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

/**
 * For the article as a whole: the earliest, where its words are meant or the article rests on it; else whose text the page
 * is; else, for a speaker's words, on whom the article rests.
 */
function inArticle(question: Question, page: PageIdentity): CreditFinding {
  const { earliest, stating, credits, holdings, page: { named } } = question;
  if (page.outlet !== null && earliest.has(holdings.voiceOf(page.outlet))) return { ...NOBODY, status: 'earliest', outlets: [page.outlet], reach: 'article' };
  const whole = credits.filter((credit) => credit.whole && stating.has(credit.voice));
  const given = credits.filter(({ to, voice }) => to === 'press' || (to === 'company' && earliest.has(voice)));
  const most = mostCredited(given.filter((credit) => credit.to === 'press' && !credit.whole));
  const right = [...whole, ...(question.match.claim.kind === 'quotation' ? given : most)].filter(({ voice }) => earliest.has(voice));
  if (right.length > 0) return found(question, right, 'article');
  if (whole.length > 0) return found(question, whole, 'article');
  if (isSpeech(question) && most.some(({ voice }) => stating.has(voice))) return found(question, most, 'article');
  const isNamed = given.some(({ voice }) => earliest.has(voice)) || [...earliest].some((voice) => named.has(voice) && isPress(voice, holdings));
  return isNamed ? { ...NOBODY, reach: 'article' } : NOBODY;
}

/**
 * Whom a page credits for a passage.
 * @param article whom it credits anywhere, as `creditsIn` reads it
 */
export function creditOf(match: Match, article: ArticleCredits, page: PageIdentity, verdict: Verdict, holdings: Holdings): CreditFinding {
  if (isAmongEarliest(page, verdict, holdings)) return { ...NOBODY, status: 'self' };
  const own = page.outlet === null ? null : holdings.voiceOf(page.outlet);
  const earliest = new Set(verdict.voices.map(({ outlet }) => outlet));
  // A speaker who is quoted is no source of the report, unless they published it themselves.
  const speaker = match.claim.speaker === undefined ? null : holdings.voiceOf(match.claim.speaker);
  const credits = article.credits.filter(({ voice, to }) => voice !== own && (to === 'press' || voice !== speaker || earliest.has(voice)) && (to !== 'person' || earliest.has(voice)))
    .sort((a, b) => gapBetween(a.phrase, match) - gapBetween(b.phrase, match));
  const question: Question = { match, page: article, earliest, stating: voicesThatState(match.claim.id, holdings), holdings, credits };
  const sentence = inSentence({ ...question, credits: credits.filter(({ whole }) => !whole) });
  if (sentence !== null) return sentence;
  const near = nearby({ ...question, credits: credits.filter(({ whole }) => !whole) });
  if (near?.status === 'earliest') return near;
  const wide = inArticle(question, page);
  if (near === null || wide.status === 'earliest') return wide;
  return near;
}

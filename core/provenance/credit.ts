/** Whom a page credits for a passage: in its sentence, near it, or for the article as a whole. The nearest credit counts. */
import type { Match } from '../match';
import type { CreditFinding, PageIdentity, Verdict } from '../note';
import type { ArticleCredits, Credit } from './article-credits';
import { creditInSentence, creditNearby } from './credit-near';
import { findingOf, gapBetween, isPress, isSpeech, type Question, voicesStating } from './credit-question';
import { isAnothersReport } from './credit-reach';
import type { Holdings } from './holdings';
import { isAmongEarliest } from './page-order';

const NOBODY: CreditFinding = { status: 'nobody', outlets: [], mentions: [], reach: 'none', mistaken: [] };

/** The credits to whom an article credits most often; of several, first. */
function mostCredited(credits: readonly Credit[]): readonly Credit[] {
  const inOrder = [...credits].sort((a, b) => a.start - b.start);
  return [...Map.groupBy(inOrder, ({ voice }) => voice).values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

/**
 * For the article as a whole: the earliest, where it has the words that are quoted or the article rests on it; else whose
 * text the page is; else, for a speaker's words, on whom the article rests. An article that names the earliest for other
 * things, or somebody for this whom we do not know, credits nobody here, but is not silent about it either.
 */
function creditInArticle(question: Question, page: PageIdentity): CreditFinding {
  const { match, article, earliest, stating, credits, holdings } = question;
  if (page.outlet !== null && earliest.has(holdings.voiceOf(page.outlet))) return { ...NOBODY, status: 'earliest', outlets: [page.outlet], reach: 'article' };
  // A page that prints somebody's own published words, and names them, has said whose they are.
  const { speaker } = match.claim;
  const author = speaker === undefined ? null : holdings.voiceOf(speaker);
  if (speaker !== undefined && author !== null && match.via === 'wording' && earliest.has(author) && article.named.has(author)) {
    return { ...NOBODY, status: 'earliest', outlets: [speaker], reach: 'article' };
  }
  // Who else is credited in the article has not said what the passage's own sentence has from somebody else.
  const another = isAnothersReport(question);
  const loose = another ? [] : credits.filter((credit) => !credit.whole);
  // Whose text the page is holds for all of it, whatever else of theirs we hold: two notes on a sentence would answer differently.
  const whole = credits.filter((credit) => credit.whole);
  const most = mostCredited(loose.filter((credit) => credit.to === 'press'));
  // One credit somewhere in an agency's text does not make the rest of it another's.
  const rests = whole.length === 0 || most.length > 1 ? most : [];
  const toEarliest = credits.filter(({ to, voice }) => to !== 'person' && earliest.has(voice));
  const right = match.claim.kind === 'quotation' ? toEarliest.filter((credit) => credit.whole || loose.includes(credit)) : [...whole, ...rests].filter((credit) => toEarliest.includes(credit));
  if (right.length > 0) return findingOf(question, right, 'article');
  if (whole.length > 0) return findingOf(question, whole, 'article');
  if (isSpeech(question) && most.some(({ voice }) => stating.has(voice))) return findingOf(question, most, 'article');
  const isNamed = another || toEarliest.length > 0 || [...earliest].some((voice) => article.named.has(voice) && isPress(voice, holdings));
  return isNamed ? { ...NOBODY, reach: 'article' } : NOBODY;
}

/**
 * Whom a page credits for a passage. Its own outlet is no credit, nor is a speaker who is quoted, unless the earliest is
 * their own word; a person's post counts only where it is on record for the claim.
 * @param article whom it credits anywhere, as `creditsIn` reads it
 */
export function creditOf(match: Match, article: ArticleCredits, page: PageIdentity, verdict: Verdict, holdings: Holdings): CreditFinding {
  if (isAmongEarliest(page, verdict, holdings)) return { ...NOBODY, status: 'self' };
  const own = page.outlet === null ? null : holdings.voiceOf(page.outlet);
  const speaker = match.claim.speaker === undefined ? null : holdings.voiceOf(match.claim.speaker);
  const earliest = new Set(verdict.voices.map(({ outlet }) => outlet));
  const stating = voicesStating(match.claim.id, holdings);
  const counts = ({ to, voice }: Credit): boolean =>
    voice !== own && (to === 'press' || earliest.has(voice) || (voice !== speaker && (to !== 'person' || stating.has(voice))));
  const credits = article.credits.filter(counts).sort((a, b) => gapBetween(a.phrase, match) - gapBetween(b.phrase, match));
  const question: Question = { match, article, earliest, stating, credits, holdings };
  const passages: Question = { ...question, credits: credits.filter(({ whole }) => !whole) };

  return creditInSentence(passages) ?? creditNearby(passages) ?? creditInArticle(question, page);
}

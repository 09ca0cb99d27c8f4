import type { Article } from '../article';
import type { Match } from '../match';
import type { CreditFinding, PageIdentity, Verdict } from '../note';
import type { Holdings } from './holdings';

/** Whom a page credits for a passage. */
export function creditOf(match: Match, article: Article, page: PageIdentity, earliest: Verdict, holdings: Holdings): CreditFinding {
  void match; void article; void holdings;
  const self = page.source !== null && earliest.voices.some(({ sources }) => sources.includes(page.source ?? ''));
  return { status: self ? 'self' : 'nobody', outlets: [], mentions: [], reach: 'none', mistaken: [] };
}

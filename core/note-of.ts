import type { Article } from './article';
import type { Match } from './match';
import type { Note, PageIdentity } from './note';
import type { ArticleCredits } from './provenance/article-credits';
import { creditOf } from './provenance/credit';
import { earliestOf } from './provenance/earliest';
import { otherFigures } from './provenance/figures';
import type { Holdings } from './provenance/holdings';
import { orderOfPage } from './provenance/page-order';
import { wordingOf } from './provenance/wording';

/** The note on a match, without an id, which takes the page's others: who was earliest, how the wording differs, whom the page credits, how it lies in time. */
export function noteOf(match: Match, article: Article, page: PageIdentity, credits: ArticleCredits, holdings: Holdings): Omit<Note, 'id'> {
  const { claim, start, end, figure } = match;
  const earliest = earliestOf(claim.id, holdings, figure);
  const credit = creditOf(match, credits, page, earliest, holdings);
  return {
    pack: holdings.pack.id, start, end, text: article.text.slice(start, end),
    claim: claim.id, via: match.via, score: match.score, possible: match.possible,
    wording: wordingOf(match, article, holdings),
    earliest,
    credit,
    order: orderOfPage(page, earliest, credit, holdings),
    figures: figure === null ? [] : otherFigures(claim.id, figure, holdings),
    why: match.why,
  };
}

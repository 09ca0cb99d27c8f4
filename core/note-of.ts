import type { Article } from './article';
import type { Match } from './match';
import type { Note, PageIdentity } from './note';
import { creditOf } from './provenance/credit';
import { earliestOf } from './provenance/earliest';
import { otherFigures } from './provenance/figures';
import type { Holdings } from './provenance/holdings';
import { orderOfPage } from './provenance/page-order';
import { wordingOf } from './provenance/wording';

/** The note on a match: who was earliest, how the wording differs, whom the page credits, how it lies in time. */
export function noteOf(match: Match, article: Article, page: PageIdentity, holdings: Holdings): Note {
  const { claim, start, end, figure } = match;
  const earliest = earliestOf(claim.id, holdings, figure);
  return {
    id: `${claim.id}@${String(start)}`, pack: holdings.pack.id, start, end, text: article.text.slice(start, end),
    claim: claim.id, via: match.via, score: match.score, possible: match.possible,
    wording: wordingOf(match, article, holdings),
    earliest,
    credit: creditOf(match, article, page, earliest, holdings),
    order: orderOfPage(page, earliest, holdings),
    figures: figure === null ? [] : otherFigures(claim.id, figure, holdings),
    why: match.why,
  };
}

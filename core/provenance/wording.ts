import type { Article } from '../article';
import type { Match } from '../match';
import type { WordingFinding } from '../note';
import type { Holdings } from './holdings';

/** How a passage's words differ from the claim's earliest known ones. */
export function wordingOf(match: Match, article: Article, holdings: Holdings): WordingFinding {
  void article; void holdings;
  return {
    kind: match.wording === null ? 'paraphrase' : 'verbatim', reference: null, printed: null, diff: [], hedge: null,
    forms: match.claim.wordings.length, figure: match.figure, against: null,
  };
}

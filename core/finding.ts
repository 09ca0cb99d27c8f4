/** What stands in an article: the half of the engine that needs no evidence. */
import type { Article } from './article';
import { judging, type Matcher, matching } from './find-matches';
import { gateOpens } from './gate';
import type { Match } from './match';
import type { ClaimId, PackId } from './model';
import type { SentenceMemory } from './sentence-memory';
import { readingSentences } from './text/sentences';

/** A match as plain JSON. */
export interface FoundMatch extends Omit<Match, 'claim'> {
  readonly claim: ClaimId;
}

/** What an article states of a pack whose gate it opens, in text order. */
export interface Found {
  readonly pack: PackId;
  readonly matches: readonly FoundMatch[];
}

export function foundMatch(match: Match): FoundMatch {
  return { ...match, claim: match.claim.id };
}

/**
 * Finds in an article, sentence by sentence, what it states, so that whoever drives it can let others run in between. Packs
 * whose gate the article does not open cost a look at their gate.
 *
 * @param memory of the sentences of a page that is read again and again, always with the same packs
 */
export function* finding(article: Article, matchers: readonly Matcher[], memory: SentenceMemory | null = null): Generator<void, Found[]> {
  const open = matchers.filter(({ pack }) => gateOpens(pack.gate, article.text));
  yield;
  const sentences = open.length === 0 ? [] : yield* readingSentences(article);
  yield;
  const found: Found[] = [];
  for (const matcher of open) {
    const judged = yield* judging(article, sentences, matcher, memory);
    const matches = yield* matching(article.text, judged, matcher);
    found.push({ pack: matcher.pack.id, matches: matches.map(foundMatch) });
    yield;
  }
  memory?.turn();
  return found;
}

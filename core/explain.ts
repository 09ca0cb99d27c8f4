import type { Article, Span } from './article';
import { judging, matching, type Matcher } from './find-matches';
import { inOneGo } from './in-one-go';
import type { ClaimId, PackId } from './model';
import { sentencesOf } from './text/sentences';

/** What was decided about one candidate, in plain values. */
export interface ExplainedCandidate {
  readonly claim: ClaimId;
  /** The recorded text. */
  readonly resembles: string;
  readonly via: 'wording' | 'statement';
  readonly score: number;
  /** The least score at which it would be shown. */
  readonly least: number;
  /** The rule that decided. */
  readonly rule: string;
  readonly verdict: 'shown' | 'possible' | 'left';
  /** The page's words that matched. */
  readonly words: readonly string[];
}

export interface ExplainedSentence extends Span {
  readonly pack: PackId;
  readonly text: string;
  /** Whether the text around it is about the incident. */
  readonly hot: boolean;
  /** Best first. */
  readonly candidates: readonly ExplainedCandidate[];
}

/** Why each sentence of an article got the notes that it got, and why not others. */
export function explain(article: Article, matchers: readonly Matcher[]): ExplainedSentence[] {
  const sentences = sentencesOf(article);
  return matchers.flatMap((matcher) => {
    const judged = inOneGo(judging(article, sentences, matcher));
    const matches = inOneGo(matching(article.text, judged, matcher));
    return judged.map(({ sentence: { start, end }, passage, hot, judgements }) => ({
      start, end, pack: matcher.pack.id, text: passage.text, hot,
      candidates: judgements.map((judgement) => {
        const { unit, alignment, score, least, verdict } = judgement;
        const isNoted = matches.some((match) => match.claim.id === unit.claim.id && match.start < end && start < match.end);
        return {
          claim: unit.claim.id, resembles: unit.text, via: unit.via, score, least,
          // Another claim that shares the words was told better.
          ...(verdict === 'left' || isNoted ? { rule: judgement.rule, verdict } : { rule: 'shares-words', verdict: 'left' as const }),
          words: alignment.page.map((at) => {
            const word = passage.tokens[at] ?? passage;
            return passage.text.slice(word.start - passage.start, word.end - passage.start);
          }),
        };
      }),
    }));
  });
}

import type { Article, Span } from './article';
import { judging, type Matcher } from './find-matches';
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
  return matchers.flatMap((matcher) => inOneGo(judging(article, sentences, matcher)).map(({ sentence, passage, hot, judgements }) => ({
    start: sentence.start, end: sentence.end, pack: matcher.pack.id, text: passage.text, hot,
    candidates: judgements.map(({ unit, alignment, score, least, rule, verdict }) => ({
      claim: unit.claim.id, resembles: unit.text, via: unit.via, score, least, rule, verdict,
      words: alignment.page.map((at) => {
        const { start, end } = passage.tokens[at] ?? passage;
        return passage.text.slice(start - passage.start, end - passage.start);
      }),
    })),
  })));
}

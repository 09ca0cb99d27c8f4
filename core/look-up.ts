import type { Article, Span } from './article';
import { candidatesFor } from './candidates';
import { judge, type Judgement } from './judge';
import type { Matcher } from './find-matches';
import { type Found, foundMatch } from './finding';
import { matchOf } from './match';
import { type Passage, passageOf, quotationsOf } from './passage';
import { sentencesOf } from './text/sentences';

/** The least score at which a statement is named as near: below it shared words are chance. */
const NEAR = 0.4;

/** Words of content that it must share, unless it is there nearly whole: one word alone ("machine") is said by anybody. */
const LEAST_SHARED = 2;
const WHOLE = 0.9;

interface Near {
  readonly passage: Passage;
  readonly judgement: Judgement;
  readonly from: Matcher;
}

function isNear({ tokens }: Passage, { score, alignment }: Judgement): boolean {
  const shared = alignment.page.filter((at) => tokens[at]?.stop === false).length;
  return score >= WHOLE || (score >= NEAR && shared >= LEAST_SHARED);
}

/** What of an article's sentences a stretch covers, each sentence by itself. */
function piecesOf(article: Article, { start, end }: Span): (Span & { readonly block: number })[] {
  return sentencesOf(article).filter((sentence) => sentence.start < end && start < sentence.end)
    .map((sentence) => ({ ...sentence, start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) }));
}

function* judgedIn(article: Article, within: Span, matchers: readonly Matcher[]): Generator<Near, void> {
  const quotations = quotationsOf(article.text, article.blocks);
  for (const from of matchers) {
    const { index, names } = from;
    for (const piece of piecesOf(article, within)) {
      const passage = passageOf(article.text, piece, quotations[piece.block] ?? [], index.vocabulary, names, from.tongue);
      for (const unit of candidatesFor(passage.tokens, index)) {
        const judgement = judge(passage, unit, from, true);
        if (judgement !== null && isNear(passage, judgement)) yield { passage, judgement, from };
      }
    }
  }
}

/**
 * What a stretch of an article that a reader asks about comes near to. It is the page's matcher without its demands: the reader
 * asks, so weak answers are worth giving, and each is marked as possible.
 *
 * @param most so many of the nearest
 */
export function findNear(article: Article, within: Span, matchers: readonly Matcher[], most = 3): Found[] {
  const best = new Map<string, Near>();
  for (const near of judgedIn(article, within, matchers)) {
    const key = `${near.from.pack.id}/${near.judgement.unit.claim.id}`;
    if (near.judgement.score > (best.get(key)?.judgement.score ?? 0)) best.set(key, near);
  }
  const nearest = [...best.values()].sort((a, b) => b.judgement.score - a.judgement.score).slice(0, most);
  return [...Map.groupBy(nearest, ({ from }) => from.pack.id)].map(([pack, nears]) => ({
    pack,
    matches: nears.flatMap(({ passage, judgement }) => {
      const match = matchOf(passage, { ...judgement, verdict: 'possible' });
      return match === null ? [] : [foundMatch(match)];
    }),
  }));
}

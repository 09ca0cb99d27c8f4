import type { Article, Span } from './article';
import { candidatesFor } from './candidates';
import { judge, type Judgement } from './judge';
import type { Prepared } from './engine';
import { matchOf } from './match';
import type { Note, PageIdentity } from './note';
import { noteOf } from './note-of';
import { type Passage, passageOf, quotationsOf } from './passage';
import { creditsIn } from './provenance/article-credits';
import { sentencesOf } from './text/sentences';

/** The least score at which a statement is named as near: below it shared words are chance. */
const NEAR = 0.4;

/** Words of content that it must share, unless it is there nearly whole: one word alone ("machine") is said by anybody. */
const LEAST_SHARED = 2;
const WHOLE = 0.9;

interface Near {
  readonly passage: Passage;
  readonly judgement: Judgement;
  readonly from: Prepared;
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

function* judgedIn(article: Article, within: Span, prepared: readonly Prepared[]): Generator<Near, void> {
  const quotations = quotationsOf(article.text, article.blocks);
  for (const from of prepared) {
    const { index, names } = from.matcher;
    for (const piece of piecesOf(article, within)) {
      const passage = passageOf(article.text, piece, quotations[piece.block] ?? [], index.vocabulary, names);
      for (const unit of candidatesFor(passage.tokens, index)) {
        const judgement = judge(passage, unit, from.matcher.requirement(unit.claim), true);
        if (judgement !== null && isNear(passage, judgement)) yield { passage, judgement, from };
      }
    }
  }
}

/**
 * Notes on a stretch of an article that a reader asks about, the nearest statement first. It is the page's matcher without its
 * demands: the reader asks, so weak answers are worth giving, and each is marked as possible.
 */
export function notesNear(article: Article, within: Span, page: PageIdentity, prepared: readonly Prepared[], most = 3): Note[] {
  const best = new Map<string, Near>();
  for (const near of judgedIn(article, within, prepared)) {
    const key = `${near.from.pack.id}/${near.judgement.unit.claim.id}`;
    if (near.judgement.score > (best.get(key)?.judgement.score ?? 0)) best.set(key, near);
  }
  const nearest = [...best.values()].sort((a, b) => b.judgement.score - a.judgement.score).slice(0, most);
  const sentences = sentencesOf(article);
  return nearest.flatMap(({ passage, judgement, from: { holdings } }) => {
    const match = matchOf(passage, { ...judgement, verdict: 'possible' });
    return match === null ? [] : [noteOf(match, article, page, creditsIn(article, sentences, holdings), holdings)];
  });
}

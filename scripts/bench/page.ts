/** The page that every system reads: about 1,500 words of labelled articles. */
import { articleOfText } from '../../core/article-of-text';
import type { Article } from '../../core/article';
import { type Sentence, sentencesOf } from '../../core/text/sentences';
import { corpusArticles, type LabelledArticle, ownArticles } from '../evaluate/labelled';

export interface BenchPage {
  readonly from: string;
  readonly words: number;
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly labels: Pick<LabelledArticle, 'must' | 'may'>;
}

/** Articles one after the other, their labels moved along. */
function joined(articles: readonly LabelledArticle[]): { readonly text: string } & BenchPage['labels'] {
  let text = '';
  const must: LabelledArticle['must'][number][] = [];
  const may: LabelledArticle['may'][number][] = [];
  for (const article of articles) {
    const by = text.length;
    text += `${article.text}\n`;
    must.push(...article.must.map((label) => ({ ...label, start: label.start + by, end: label.end + by })));
    may.push(...article.may.map(({ start, end }) => ({ start: start + by, end: end + by })));
  }
  return { text, must, may };
}

/** The labelled articles of the optional corpus, or our own where it is absent. */
export function benchPage(): BenchPage {
  const corpus = corpusArticles();
  const { text, must, may } = joined(corpus.length > 0 ? corpus : ownArticles());
  const article = articleOfText(text);
  return {
    from: corpus.length > 0 ? 'the labelled articles of the optional corpus' : 'our own articles (the optional corpus is not here)',
    words: text.split(/\s+/).length, article, sentences: sentencesOf(article), labels: { must, may },
  };
}

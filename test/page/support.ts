import type { Span } from '../../core/article';
import type { PageReading } from '../../page/read-article';

/** The span of a phrase in an article's text. */
export function spanOf({ article }: PageReading, phrase: string): Span {
  const start = article.text.indexOf(phrase);
  if (start < 0) throw new Error(`the text has no "${phrase}"`);
  return { start, end: start + phrase.length };
}

/** Resolves after so many milliseconds. */
export function after(milliseconds: number): Promise<void> {
  return new Promise((done) => { setTimeout(done, milliseconds); });
}

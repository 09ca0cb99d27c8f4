import type { Span } from '../../core/article';
import type { PageReading } from '../../page/read-article';

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Where words that the reader selected stand in an article: by the selection itself, else by the words. Null where the article has neither. */
export function selectionSpan(reading: PageReading, words: string): Span | null {
  const selection = document.getSelection();
  const range = selection !== null && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  const start = range === null ? null : reading.offsetOf(range.startContainer, range.startOffset);
  const end = range === null ? null : reading.offsetOf(range.endContainer, range.endOffset);
  if (start !== null && end !== null && end > start) return { start, end };
  const at = reading.article.text.indexOf(plain(words));
  return at < 0 ? null : { start: at, end: at + plain(words).length };
}

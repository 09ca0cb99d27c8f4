import type { Article, Span } from '../article';
import { quotationsIn } from '../text/quotes';

/** What of a quotation stands in a passage, without its marks. */
export interface Piece extends Span {
  /** All that stands between the same marks. */
  readonly quotation: Span;
}

/** What a passage quotes, without what the reporter puts about and between ("he said"). */
export interface Quoted {
  /** The quotations; without quotation marks, the whole passage. */
  readonly pieces: readonly Piece[];
  /** Whether the page marks it as a quotation, by quotation marks or as a block. */
  readonly marked: boolean;
}

const LETTER = /[\p{L}\p{N}]/u;

function overlap(a: Span, b: Span): Span {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}

/**
 * What a passage of an article quotes.
 * @param whole quotations that reach beyond the passage are taken whole
 */
export function quotedIn(passage: Span, { text, blocks }: Article, whole: boolean): Quoted {
  const own = blocks.filter(({ start, end }) => start < passage.end && passage.start < end);
  const pieces = own.flatMap((block) => quotationsIn(text, block))
    .filter(({ start, end }) => start < passage.end && passage.start < end)
    .map((quotation): Piece => ({ ...(whole ? quotation : overlap(quotation, passage)), quotation }))
    .filter(({ start, end }) => LETTER.test(text.slice(start, end)));
  if (pieces.length > 0) return { pieces, marked: true };
  const { start, end } = passage;
  return { pieces: [{ start, end, quotation: { start, end } }], marked: own.some(({ kind }) => kind === 'quotation') };
}

/**
 * Where a match ends short of the reference's end, and the quotation goes on: what it puts in the place of the missing words
 * is compared too. "It has since been deleted" is no cut of "it has since been restored".
 */
import type { Span } from '../article';
import { alignWords } from './align';
import { comparedText, ELLIPSIS, type ComparedText, type ComparedWord } from './compared-words';
import { CLAUSE_MARK } from './doubt';
import type { Piece } from './quoted';
import { clauseBefore, isTurned } from './turns';

/** In the place of missing words stand as many at the least, and so many more at the most. */
const LEAST_SHARE = 1 / 3;
const MOST_MORE = 3;
/** Words with which a quotation may begin, in nobody's place. */
const LEAD_IN = new Set(['and', 'but', 'so', 'or', 'because', 'that', 'then', 'well', 'yes', 'no', 'also', 'und', 'aber', 'et', 'mais', 'y', 'pero', 've', 'ama']);

/** The words of a reference that a page has nothing for, at either end. */
interface Missing {
  readonly front: readonly ComparedWord[];
  readonly back: readonly ComparedWord[];
}

function missingOf(page: ComparedText, reference: ComparedText): Missing | null {
  const pairs = alignWords(page.words, reference.words);
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (first === undefined || last === undefined) return null;
  const front = first[0] === 0 ? reference.words.slice(0, first[1]) : [];
  const back = last[0] === page.words.length - 1 ? reference.words.slice(last[1] + 1) : [];
  // Of a few words of many it cannot be told what stands in the place of the others.
  const few = (words: readonly ComparedWord[]): readonly ComparedWord[] => (words.length <= pairs.length ? words : []);
  return { front: few(front), back: few(back) };
}

/** Whether words may stand in the place of the missing ones. */
function isInPlaceOf(words: readonly ComparedWord[], missing: readonly ComparedWord[]): boolean {
  return missing.length > 0 && words.length >= LEAST_SHARE * missing.length && words.length <= missing.length + MOST_MORE
    && !words.every(({ norm }) => LEAD_IN.has(norm));
}

/** Whether words are those that are missing at the other end. */
function isMoved(words: readonly ComparedWord[], missing: readonly ComparedWord[]): boolean {
  return words.some(({ stop }) => !stop) && words.every(({ norm }) => missing.some((word) => word.norm === norm));
}

/** The rest of a quotation in one sentence. Null where there is none, or only after an ellipsis. */
function restIn(text: string, { start, end }: Span): (ComparedText & { readonly start: number }) | null {
  const rest = comparedText(text.slice(start, Math.max(start, end)));
  return rest.words.length === 0 || ELLIPSIS.test(rest.text) ? null : { ...rest, start };
}

/** Where a piece begins with what stands in the place of the reference's first words, or turns its words round. */
function startOf({ start, quotation }: Piece, sentence: Span, { front, back }: Missing, text: string, language: string): number {
  const rest = restIn(text, { start: Math.max(quotation.start, sentence.start), end: start });
  if (rest === null) return start;
  const { words } = rest;
  const own = words.slice(clauseBefore(rest, words.length));
  const from = isInPlaceOf(words, front) || isMoved(words, back) ? words[0]
    : isInPlaceOf(own, front) || isTurned(rest, words.length, language) ? own[0] : undefined;
  return from === undefined ? start : rest.start + from.start;
}

/** Where a piece ends with what stands in the place of the reference's last words. */
function endOf({ end, quotation }: Piece, sentence: Span, { front, back }: Missing, text: string): number {
  const rest = restIn(text, { start: end, end: Math.min(quotation.end, sentence.end) });
  if (rest === null) return end;
  const { words } = rest;
  const clause = words.slice(0, Math.max(0, words.findIndex((word, at) => CLAUSE_MARK.test(rest.text.slice(words[at - 1]?.end ?? 0, word.start)))));
  const last = isInPlaceOf(words, back) || isMoved(words, front) ? words.at(-1) : isInPlaceOf(clause, back) ? clause.at(-1) : undefined;
  return last === undefined ? end : rest.start + last.end;
}

/**
 * The pieces of a quotation with what goes on at their ends in the place of missing words of the reference.
 * @param page the pieces, read
 * @param sentences those in which they stand
 */
export function goingOn(pieces: readonly Piece[], page: ComparedText, reference: ComparedText, language: string, sentences: readonly Span[], text: string): readonly Piece[] {
  const missing = missingOf(page, reference);
  if (missing === null) return pieces;
  const of = (at: number): Span | undefined => sentences.find(({ start, end }) => start <= at && at <= end);
  return pieces.map((piece) => {
    const [first, last] = [of(piece.start), of(piece.end)];
    return {
      ...piece,
      start: first === undefined ? piece.start : startOf(piece, first, missing, text, language),
      end: last === undefined ? piece.end : endOf(piece, last, missing, text),
    };
  });
}

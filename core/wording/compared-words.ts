import type { Span } from '../article';
import { numberOf } from '../text/numbers';
import { stemOf } from '../text/stems';
import { isStop } from '../text/stop-words';
import { type Word, wordsOf } from '../text/words';
import { inFull } from './as-written';

/**
 * A word of a quotation as it is compared: capitals, marks, spelling, contractions, "mins" and "eleven" for 11 are no difference.
 * Spans are those of the text.
 */
export interface ComparedWord extends Span {
  readonly norm: string;
  /** Without the letters that an editor put in brackets ("double-check[ing]"); else as `norm`. */
  readonly bare: string;
  readonly stem: string;
  readonly stop: boolean;
  /** Whether it stands in brackets whole: the editor's word, no word of the quotation. The brackets are in its span. */
  readonly editors: boolean;
  /** Whether it is printed in one with the word before it ("was" and "n't"). */
  readonly joined: boolean;
  /** Whether something may be left out before it: an ellipsis stands there, or words of the reporter's. */
  readonly afterGap: boolean;
}

/** To the end of the text where a passage ends within them. */
const BRACKETS = /\[[^\]]*(?:\]|$)/g;

/** By which a page shows that it leaves something out. */
export const ELLIPSIS = /…|\.\s?\.\s?\./;

/** Before the "s" of "[Mr. Trump]'s". */
const POSSESSIVE = /\]['’]$/;

/** "did[n't]": the editor's "n" and "t" are one word, printed in one with the word before them. */
function withNot(words: readonly Word[], text: string): readonly Word[] {
  return words.flatMap((word, at): Word[] => {
    const isN = (n: Word | undefined, t: Word | undefined): n is Word => n?.norm === 'n' && t?.norm === 't' && text.charAt(n.start - 1) === '[' && text.charAt(t.end) === ']';
    if (isN(words[at - 1], word)) return [];
    const next = words[at + 1];
    return isN(word, next) ? [{ start: word.start - 1, end: (next?.end ?? word.end) + 1, norm: 'not' }] : [word];
  });
}

function comparedWords(text: string): ComparedWord[] {
  const brackets = [...text.matchAll(BRACKETS)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return inFull(withNot(wordsOf(text), text), text).map(({ start, end, norm: written }, at, all) => {
    const norm = String(numberOf(written) ?? written);
    const printed = text.slice(start, end);
    const stem = stemOf(written);
    const editors = brackets.some((bracket) => bracket.start < start && end <= bracket.end) || (norm === 's' && POSSESSIVE.test(text.slice(0, start)));
    const bare = printed.replace(BRACKETS, '').toLowerCase();
    return {
      start: editors && text.charAt(start - 1) === '[' ? start - 1 : start,
      end: editors && text.charAt(end) === ']' ? end + 1 : end,
      norm, stem, stop: isStop(stem), editors,
      bare: printed.includes('[') && bare !== '' ? bare : norm,
      joined: all[at - 1]?.end === start,
      afterGap: at > 0 && ELLIPSIS.test(text.slice(all[at - 1]?.end ?? start, start)),
    };
  });
}

/** Whether two words are the same. */
export function isSame(a: ComparedWord, b: ComparedWord): boolean {
  return a.norm === b.norm || a.bare === b.norm || a.norm === b.bare;
}

/** A text, read. */
export interface ComparedText {
  readonly text: string;
  readonly words: readonly ComparedWord[];
  /** Its words as one string: the same for two texts in the same words. */
  readonly key: string;
}

/** Reads a text. */
export function comparedText(text: string): ComparedText {
  const words = comparedWords(text);
  return { text, words, key: words.map(({ norm }) => norm).join(' ') };
}

/** Reads what stands between several pairs of quotation marks as one text. */
export function comparedPieces(pieces: readonly string[]): ComparedText {
  const { text, words, key } = comparedText(pieces.join(' '));
  let at = 0;
  const begins = new Set(pieces.map((piece) => {
    const start = at;
    at += piece.length + 1;
    return words.find((word) => word.start >= start);
  }).slice(1));
  return { text, key, words: words.map((word) => (begins.has(word) ? { ...word, afterGap: true } : word)) };
}

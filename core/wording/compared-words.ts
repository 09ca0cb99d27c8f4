import type { Span } from '../article';
import { numberOf } from '../text/numbers';
import { stemOf } from '../text/stems';
import { isStop } from '../text/stop-words';
import { wordsOf } from '../text/words';

/**
 * A word of a quotation as it is compared: capitals, marks, spelling, contractions and "eleven" for 11 are no difference.
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
  /** Whether an ellipsis stands before it. */
  readonly afterGap: boolean;
}

/** To the end of the text where a passage ends within them. */
const BRACKETS = /\[[^\]]*(?:\]|$)/g;

const ELLIPSIS = /…|\.\s?\.\s?\./;

function comparedWords(text: string): ComparedWord[] {
  const brackets = [...text.matchAll(BRACKETS)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return wordsOf(text).map(({ start, end, norm: written }, at, all) => {
    const norm = String(numberOf(written) ?? written);
    const printed = text.slice(start, end);
    const stem = stemOf(written);
    const editors = brackets.some((bracket) => bracket.start < start && end <= bracket.end);
    return {
      start: editors && text.charAt(start - 1) === '[' ? start - 1 : start,
      end: editors && text.charAt(end) === ']' ? end + 1 : end,
      norm, stem, stop: isStop(stem), editors,
      bare: printed.includes('[') ? printed.replace(BRACKETS, '').toLowerCase() : norm,
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

import type { Span } from '../article';
import { numbersOf, type TypedNumber } from './numbers';
import { stemOf } from './stems';
import type { Tongue } from './tongue';
import { english } from './tongues/english';
import type { Word } from './words';

/** A word, a phrase or a number of a text as the matcher compares it, whatever pack it is compared with. */
export interface Token extends Span {
  /** The words themselves, normalised: what an exact wording is held to. */
  readonly norm: string;
  /** What is looked up: a stem, or the kind of a number (`#minutes`, `#count:follower`). */
  readonly stem: string;
  readonly number: TypedNumber | null;
  /** Whether it only carries grammar. */
  readonly stop: boolean;
}

function keyOf(number: TypedNumber): string {
  return number.kind === 'count' ? `#count:${number.of}` : `#${number.kind}`;
}

/**
 * The tokens of a text's words. A number with its unit is one token: "11 minutes", "eleven fateful minutes", "7:00 p.m.".
 *
 * @param from where the text begins in what the tokens' offsets are to refer to
 * @param tongue the language of the text
 */
export function tokensOf(text: string, words: readonly Word[], from = 0, tongue: Tongue = english): Token[] {
  const numbers = numbersOf(text, words);
  const tokens: Token[] = [];
  let next = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const number = numbers[next];
    if (number?.first !== at) {
      const { norm } = word;
      const stem = stemOf(norm);
      tokens.push({ start: from + word.start, end: from + word.end, norm, stem, number: null, stop: tongue.isGrammar({ norm, stem }) });
      continue;
    }
    next += 1;
    const last = words[number.last] ?? word;
    const key = keyOf(number);
    tokens.push({ start: from + word.start, end: from + last.end, norm: `${number.value}${key}`, stem: key, number, stop: false });
    at = number.last;
  }
  return tokens;
}

/** Words as people write them who are in a hurry: "didnt", "11 mins". */
import type { Word } from '../text/words';

/** Contractions without their apostrophe, where no English word is the same: what is left of the first word, and the second. */
const CONTRACTED = /^(?:(did|do|does|was|were|is|are|has|have|had|could|should|would|wo|ca)nt|(i)(m|ve))$/;
const SHORTENED = new Map([['wo', 'will'], ['ca', 'can'], ['m', 'am'], ['ve', 'have']]);
/** "Dont" is a French word, too, and "im" a German one. */
const ENGLISH = /\b(?:the|of|and|it|is|my|that|with|for|from|to|do|not|be)\b/i;

function apart(word: Word): Word[] {
  const [, verb, i, rest] = CONTRACTED.exec(word.norm) ?? [];
  const first = verb ?? i;
  if (first === undefined || word.end - word.start !== word.norm.length) return [word];
  const middle = word.start + first.length;
  return [
    { start: word.start, end: middle, norm: SHORTENED.get(first) ?? first },
    { start: middle, end: word.end, norm: rest === undefined ? 'not' : SHORTENED.get(rest) ?? rest },
  ];
}

const UNITS = new Map([['min', 'minutes'], ['mins', 'minutes'], ['sec', 'seconds'], ['secs', 'seconds'], ['hr', 'hours'], ['hrs', 'hours']]);
const FIGURE = /^\d/;

/** A text's words, contractions without an apostrophe as two, and units of time in full. */
export function inFull(words: readonly Word[], text: string): Word[] {
  const whole = ENGLISH.test(text) ? words.flatMap(apart) : words;
  return whole.map((word, at) => {
    const unit = FIGURE.test(whole[at - 1]?.norm ?? '') ? UNITS.get(word.norm) : undefined;
    return unit === undefined ? word : { ...word, norm: unit };
  });
}

/** Whom a passage names, or brings in, and the record does not know. */
import { isCapitalised, type Passage } from './passage';
import { isExplained, meansPerson } from './subjects';
import { UNKNOWN } from './vocabulary';

/** Whether a word of weight, and no number, is none of the record's. */
export function isUnknown({ tokens }: Passage, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && !token.stop && token.concept === UNKNOWN && token.number === null;
}

/** Whether a word is none of the record's and printed like a name: so is the one with which a sentence begins. */
export const isUnknownName = (passage: Passage, at: number): boolean => isUnknown(passage, at) && isCapitalised(passage, at);

/** Whether a word is the second of two capitals, as in a full name: the record may know them or not. */
export function endsFullName(passage: Passage, at: number): boolean {
  const isPart = (place: number): boolean => passage.tokens[place]?.stop === false && passage.tokens[place].number === null && isCapitalised(passage, place);
  return passage.broken[at] !== true && isPart(at - 1) && isPart(at);
}

/** Whether all words of weight are capitals, as in a headline: there, a capital tells no name. */
export function isTitle(passage: Passage): boolean {
  return passage.tokens.every(({ stop }, at) => stop || isCapitalised(passage, at));
}

/** Whether a word is somebody brought in: "a lawyer", "my editor". */
function isBroughtIn(passage: Passage, at: number): boolean {
  const { tokens, broken, quoted, tongue } = passage;
  const before = tokens[at - 1];
  if (tongue.isAnother(before)) return true;
  // "A former clerk" is brought in by the clerk.
  const goesOn = broken[at + 1] !== true && quoted[at + 1] === quoted[at];
  return tongue.introduces(before) && (tokens[at]?.concept === UNKNOWN || (goesOn && isUnknown(passage, at + 1)));
}

/** Whether a word is somebody whom the record does not know: brought in, or by a name ("Tyler", not "the Courier" nor "the BBC"). */
export function isStranger(passage: Passage, at: number, newsrooms: readonly string[]): boolean {
  const { tokens, text, start, tongue } = passage;
  const token = tokens[at];
  if (token === undefined || token.stop) return false;
  if (isBroughtIn(passage, at)) return true;
  const printed = text.slice(token.start - start, token.end - start);
  const isNewsroom = newsrooms.includes(token.norm) || printed === printed.toUpperCase() || tongue.isKnown(tokens[at - 1]);
  return isUnknownName(passage, at) && !isNewsroom && !isTitle(passage);
}

/** Whether a word ends a stranger's full name, in no phrase unless it is told who that is: "Helen Abara", "of Helen Abara, a lawyer", not "in San Marino". */
function endsStrangersName(passage: Passage, at: number, newsrooms: readonly string[]): boolean {
  return endsFullName(passage, at) && isUnknown(passage, at - 1) && passage.quoted[at] !== true
    && (passage.tokens[at - 2]?.stop !== true || isExplained(passage, at)) && isStranger(passage, at, newsrooms);
}

/** How many words a phrase may have before its noun: "a retired bus driver". */
const MOST_BEFORE_NOUN = 3;

/** Whether a passage begins with somebody brought in: "My wife laughed", "A former clerk, on the phone". Where nouns of persons cannot be told in a language, only before a quotation. */
function beginsWithStranger(passage: Passage, newsrooms: readonly string[]): boolean {
  const { tokens, quoted, tongue } = passage;
  const [first] = tokens;
  if (quoted[0] === true || !tongue.introduces(first) || !isStranger(passage, 1, newsrooms)) return false;
  if (!tongue.tellsPersons) return quoted.includes(true);
  return tongue.isAnother(first) || tokens.slice(1, 1 + MOST_BEFORE_NOUN).some(({ norm }) => meansPerson(norm));
}

/** Whether a stranger is brought in, by a full name or at the head of a passage. */
export function bringsInStranger(passage: Passage, newsrooms: readonly string[]): boolean {
  return beginsWithStranger(passage, newsrooms) || passage.tokens.some((_, at) => endsStrangersName(passage, at, newsrooms));
}

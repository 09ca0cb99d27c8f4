import { articleOfText } from '../../core/article-of-text';
import type { Matcher } from '../../core/find-matches';
import type { UnitIndex } from '../../core/index-of-units';
import type { Unit } from '../../core/units';
import { type Passage, passageOf, quotationsOf } from '../../core/passage';
import { sentencesOf } from '../../core/text/sentences';

/** A text's first sentence as a matcher reads it in hot text. */
export function passage(text: string, { index, names }: Matcher): Passage {
  const article = articleOfText(text);
  const [sentence] = sentencesOf(article);
  if (sentence === undefined) throw new Error('There is no sentence in the text.');
  return passageOf(text, sentence, quotationsOf(text, article.blocks)[0] ?? [], index.vocabulary, names);
}

/** All units of an index. */
export function unitsOf({ size, unit: at }: UnitIndex): Unit[] {
  return Array.from({ length: size }, (_, place) => at(place));
}

/** The unit whose recorded text is this one. */
export function unit(text: string, { index }: Matcher): Unit {
  const found = unitsOf(index).find((each) => each.text === text);
  if (found === undefined) throw new Error(`No unit says ${JSON.stringify(text)}.`);
  return found;
}

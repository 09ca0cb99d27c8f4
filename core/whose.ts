import type { Alignment } from './align';
import type { Passage } from './passage';
import { isUnknownName } from './strangers';
import { DAYS } from './text/number-words';
import { WEIGHT } from './thresholds';
import type { Unit } from './units';

/** What follows the apostrophe after a name. */
const TURKISH_GENITIVE = /^n?[ıiuü]n$/;
/** What "Thursday’s" belongs to belongs to nobody. */
const POSSESSIVE = new RegExp(`^(?!(?:${DAYS})s?['’]).*(?:['’]s|s['’])\\s*$`, 'i');

/** Whether a token is a name in the possessive that the record does not know. A newsroom's is one too, and a headline's: it is the possessive that tells. */
function ownsNext(passage: Passage, at: number): boolean {
  const { text, start, tokens } = passage;
  return isUnknownName(passage, at) && POSSESSIVE.test(text.slice((tokens[at]?.start ?? start) - start, (tokens[at + 1]?.start ?? start) - start));
}

/** The same in other languages: "la cuenta de Rose Tyler", "Tylers Konto", "Tyler'ın hesabı". */
function belongsElsewhere(passage: Passage, at: number): boolean {
  const { tokens, tongue } = passage;
  if (tongue.isOf(tokens[at + 1]) && isUnknownName(passage, at + 2)) return true;
  const before = tokens[at - 1]?.norm ?? '';
  // The word with which a sentence begins is hardly a name.
  return (tongue.language === 'de' && before.endsWith('s') && at > 1 && isUnknownName(passage, at - 1))
    || (tongue.language === 'tr' && TURKISH_GENITIVE.test(before) && at > 2 && isUnknownName(passage, at - 2));
}

/**
 * Whether what a statement is about is somebody else's in the passage: "Rose Tyler’s account was deleted". Told of names and
 * common words alone: what tells the story's statements apart hardly happened twice.
 */
export function isOfAnother(passage: Passage, { weights }: Unit, { page, unit: there }: Alignment): boolean {
  return page.some((at, place) => (weights[there[place] ?? 0] ?? 1) <= WEIGHT.common && (ownsNext(passage, at - 1) || belongsElsewhere(passage, at)));
}

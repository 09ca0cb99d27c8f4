import type { Alignment } from './align';
import { isCapitalised, type Passage } from './passage';
import { isUnknown, isUnknownName } from './strangers';
import { DAYS } from './text/number-words';
import { WEIGHT } from './thresholds';
import type { Unit } from './units';

/** What follows the apostrophe after a name. */
const TURKISH_GENITIVE = /^n?[ıiuü]n$/;
/** What "Thursday’s" belongs to belongs to nobody. */
const POSSESSIVE = new RegExp(`^(?!(?:${DAYS})s?['’]).*(?:['’]s|s['’])\\s*$`, 'i');

/** Whether a word is the owner of the next. */
export function isPossessive({ text, start, tokens }: Passage, at: number): boolean {
  const owner = tokens[at];
  return owner !== undefined && POSSESSIVE.test(text.slice(owner.start - start, (tokens[at + 1]?.start ?? start) - start));
}

/** Nouns that may mean him: "the country’s loudest account". */
const MAY_BE_HIM = /^(?:world|leader|country)/;

/**
 * Whether a token is somebody in the possessive whom the record does not know: a name, and in English a noun, "the singer’s account". A newsroom's
 * is one too, and a headline's: it is the possessive that tells.
 */
function ownsNext(passage: Passage, at: number): boolean {
  if (!isUnknown(passage, at) || !isPossessive(passage, at)) return false;
  return isCapitalised(passage, at) || (passage.tongue.tellsPersons && !MAY_BE_HIM.test(passage.tokens[at]?.norm ?? ''));
}

/** Whether a thing is said, in English, to be somebody’s who is not named: "my account", "her own page". */
function isOwned({ tokens, quoted, tongue }: Passage, at: number): boolean {
  return tongue.tellsPersons && quoted[at] !== true && tongue.isAnother(tokens[tokens[at - 1]?.norm === 'own' ? at - 2 : at - 1]);
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
export function isOfAnother(passage: Passage, { weights, tokens }: Unit, { page, unit: there }: Alignment): boolean {
  // Some statements are of others themselves: "as with any other account".
  const isOfOthers = tokens.some(passage.tongue.isAnother);
  return page.some((at, place) => (weights[there[place] ?? 0] ?? 1) <= WEIGHT.common && (ownsNext(passage, at - 1) || (!isOfOthers && isOwned(passage, at)) || belongsElsewhere(passage, at)));
}

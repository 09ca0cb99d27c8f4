import type { Alignment } from './align';
import { lazily } from './lazily';
import type { Passage } from './passage';
import { isCapital } from './text/letters';
import { stemOf } from './text/stems';
import { WEIGHT } from './thresholds';
import type { Unit } from './units';
import { UNKNOWN } from './vocabulary';

/** What "Thursday’s" belongs to belongs to nobody. */
const days = lazily<ReadonlySet<string>>(() => new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'yesterday'].map(stemOf)));
/** What follows the apostrophe after a name. */
const TURKISH_GENITIVE = /^n?[ıiuü]n$/;
const POSSESSIVE = /(?:['’]s|s['’])\s*$/;

/** Whether a token is a name in the possessive that the record does not know. */
function isStranger({ text, start, tokens }: Passage, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined || token.concept !== UNKNOWN || token.stop || days().has(token.stem)) return false;
  const printed = text.slice(token.start - start, next.start - start);
  return isCapital(printed.charAt(0)) && POSSESSIVE.test(printed);
}

/** Whether a token is a name that the record does not know: not the word with which a sentence begins. */
function isUnknownName({ text, start, tokens }: Passage, at: number): boolean {
  const token = tokens[at];
  return at > 0 && token !== undefined && token.concept === UNKNOWN && !token.stop && token.number === null && isCapital(text.charAt(token.start - start));
}

/** The same in other languages: "la cuenta de Rose Tyler", "Tylers Konto", "Tyler'ın hesabı". */
function belongsElsewhere(passage: Passage, at: number): boolean {
  const { tokens, tongue } = passage;
  if (tongue.isOf(tokens[at + 1]) && isUnknownName(passage, at + 2)) return true;
  const before = tokens[at - 1]?.norm ?? '';
  return (tongue.language === 'de' && before.endsWith('s') && isUnknownName(passage, at - 1))
    || (tongue.language === 'tr' && TURKISH_GENITIVE.test(before) && isUnknownName(passage, at - 2));
}

/**
 * Whether what a statement is about is somebody else's in the passage: "Rose Tyler’s account was deleted". Told of names and
 * common words alone: what tells the story's statements apart hardly happened twice.
 */
export function isOfAnother(passage: Passage, { weights }: Unit, { page, unit: there }: Alignment): boolean {
  return page.some((at, place) => (weights[there[place] ?? 0] ?? 1) <= WEIGHT.common && (isStranger(passage, at - 1) || belongsElsewhere(passage, at)));
}

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
const POSSESSIVE = /(?:['’]s|s['’])\s*$/;

/** Whether a token is a name in the possessive that the record does not know. */
function isStranger({ text, start, tokens }: Passage, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined || token.concept !== UNKNOWN || token.stop || days().has(token.stem)) return false;
  const printed = text.slice(token.start - start, next.start - start);
  return isCapital(printed.charAt(0)) && POSSESSIVE.test(printed);
}

/**
 * Whether what a statement is about is somebody else's in the passage: "Rose Tyler’s account was deleted". Told of names and
 * common words alone: what tells the story's statements apart hardly happened twice.
 */
export function isOfAnother(passage: Passage, { weights }: Unit, { page, unit: there }: Alignment): boolean {
  return page.some((at, place) => (weights[there[place] ?? 0] ?? 1) <= WEIGHT.common && isStranger(passage, at - 1));
}

import type { Span } from './article';
import type { Figure } from './model';
import type { Passage } from './passage';
import type { TypedNumber } from './text/numbers';
import { stemOf } from './text/stems';

const BOUNDS: readonly (readonly [bound: NonNullable<Figure['bound']>, pattern: RegExp])[] = [
  ['almost', /\b(?:almost|nearly|just under|under|less than|fewer than|up to|not quite|fast|knapp|presque|casi)\s*$/i],
  ['over', /\b(?:over|more than|above|at least|upwards? of|exceeding|über|mehr als|plus de|más de)\s*$/i],
  ['about', /\b(?:about|around|roughly|approximately|some|circa|an? estimated|rund|etwa|ungefähr|environ|unos|cerca de)\s*$/i],
];
/** Characters before a figure in which a word bounds it. */
const BOUND_REACH = 24;

function counts(number: TypedNumber, unit: string): boolean {
  if (number.kind === unit) return true;
  if (unit === 'years' && number.kind === 'age') return true;
  return number.kind === 'count' && number.of === stemOf(unit);
}

/** What a span says of a claim's unit: the figure nearest to its middle, with its bound. Null where it gives none. */
export function figureIn(passage: Passage, span: Span, unit: string | undefined): Figure | null {
  if (unit === undefined) return null;
  const middle = (span.start + span.end) / 2;
  const found = passage.tokens
    .filter((token) => token.number !== null && counts(token.number, unit) && token.end > span.start && token.start < span.end)
    .sort((a, b) => Math.abs(a.start - middle) - Math.abs(b.start - middle))[0];
  if (found?.number == null) return null;
  const at = found.start - passage.start;
  const before = passage.text.slice(Math.max(0, at - BOUND_REACH), at);
  const bound = BOUNDS.find(([, pattern]) => pattern.test(before))?.[0];
  return bound === undefined ? { value: found.number.value } : { value: found.number.value, bound };
}

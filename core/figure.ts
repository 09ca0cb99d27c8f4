import type { Span } from './article';
import type { Figure } from './model';
import type { Passage } from './passage';
import type { TypedNumber } from './text/numbers';
import { stemOf } from './text/stems';

const BOUNDS: readonly (readonly [bound: NonNullable<Figure['bound']>, pattern: RegExp])[] = [
  ['almost', /\b(?:almost|nearly|just under|not quite|fast|knapp|presque|casi)\s*$/i],
  ['below', /\b(?:under|less than|fewer than|up to|at most|maximum of|unter|weniger als|bis zu|höchstens|moins de|menos de|hasta)\s*$/i],
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

/** What stands between the two figures of a range. */
const RANGE = /^\s*(?:[-–—]|to|or|bis|oder|à|ou|a|o)\s*$/i;
/** "10-11 minutes" is read as one number. */
const DASHED = /^\d+\s?[-–—]\s?(\d+)(?![\d.,:])/;
const BETWEEN = /\b(?:between|zwischen|entre)\s*$/i;
const BETWEEN_AND = /^\s*(?:and|und|et|y)\s*$/i;

type Numbered = Passage['tokens'][number];

/** Whether two figures that follow on one another are one range. */
function isRange(passage: Passage, a: Numbered, b: Numbered): boolean {
  const between = passage.text.slice(a.end - passage.start, b.start - passage.start);
  return (a.number?.value ?? 0) < (b.number?.value ?? 0)
    && (RANGE.test(between) || (BETWEEN_AND.test(between) && BETWEEN.test(passage.text.slice(0, a.start - passage.start))));
}

/** What a span says of a claim's unit: the figure nearest to its middle, with its bound. Null where it gives none. */
export function figureIn(passage: Passage, span: Span, unit: string | undefined): Figure | null {
  if (unit === undefined) return null;
  const middle = (span.start + span.end) / 2;
  const found = passage.tokens
    .filter((token) => token.number !== null && counts(token.number, unit) && token.end > span.start && token.start < span.end)
    .sort((a, b) => Math.abs(a.start - middle) - Math.abs(b.start - middle))[0];
  if (found?.number == null) return null;
  const numbers = passage.tokens.filter(({ number }) => number?.kind === 'count' || number?.kind === found.number?.kind);
  const place = numbers.indexOf(found);
  const [before, after] = [numbers[place - 1], numbers[place + 1]];
  const from = before !== undefined && isRange(passage, before, found) ? before : found;
  const to = from === found && after !== undefined && isRange(passage, found, after) ? after : found;
  const at = from.start - passage.start;
  const value = from.number?.value ?? found.number.value;
  const upTo = from === to ? Number(DASHED.exec(passage.text.slice(at))?.[1] ?? value) : to.number?.value ?? value;
  const leading = passage.text.slice(Math.max(0, at - BOUND_REACH), at);
  const bound = BOUNDS.find(([, pattern]) => pattern.test(leading))?.[0];
  return { value, ...(upTo > value && { upTo }), ...(bound !== undefined && { bound }) };
}

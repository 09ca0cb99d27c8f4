/** What of an alignment's words are surely the statement's. */
import type { Alignment } from './align';
import { lazily } from './lazily';
import type { Passage } from './passage';
import { stemOf } from './text/stems';
import type { Token } from './text/tokens';
import { WEIGHT } from './thresholds';
import { sumOf, type Unit } from './units';

/** Verbs after which another clause begins without "that" ("said his actions were a mistake"), and which a clause of "who" does not reach over ("who did it on his last day insisted"). */
const saying = lazily<ReadonlySet<string>>(() => new Set(['say', 'add', 'claim', 'insist', 'maintain', 'argue', 'assert', 'admit', 'confess', 'explain', 'believe', 'think'].map(stemOf)));
export const opensClause = ({ stem }: Token): boolean => saying().has(stem);

/** Whether a comma, dash or the like stands between two words. */
export function isParted(passage: Passage, from: number, to: number): boolean {
  return passage.broken.slice(from + 1, to + 1).includes(true);
}

/** Whether a word stands outside a quotation, and another, which adjoins it or is the next that counts, within. */
export const isOutside = ({ quoted }: Passage, at: number, next: number): boolean => quoted[at] !== true && quoted[next] === true;

/** Words of content between a light word and the others, beyond which it only looks like part of the statement. */
const MOST_STRANGE = 2;

function isFar(passage: Passage, from: number, to: number): boolean {
  return passage.tokens.slice(from + 1, to).filter((token) => !token.stop).length > MOST_STRANGE;
}

/** Whether what stands first is who says the rest: "Twitter said that a contractor …", "Trump tweeted: 'My account …'". */
function isSayer(passage: Passage, first: number, next: number): boolean {
  return isOutside(passage, first, next) || passage.tokens.slice(first + 1, next).some(opensClause);
}

/** Told once of each alignment: several rules ask for it. */
const hearts = new WeakMap<Alignment, readonly number[]>();

/**
 * The matched words without what only looks like part of the statement at either end: names and common words that stand far
 * from the rest, or, where the words that tell outweigh them, in another clause than those.
 */
export function heartOf(passage: Passage, alignment: Alignment, unit: Unit): readonly number[] {
  let heart = hearts.get(alignment);
  if (heart === undefined) hearts.set(alignment, heart = workOutHeart(passage, alignment, unit));
  return heart;
}

function workOutHeart(passage: Passage, { page, unit: there }: Alignment, unit: Unit): readonly number[] {
  let from = 0;
  let to = page.length - 1;
  const word = (place: number): number => page[place] ?? 0;
  const weights = there.map((at) => unit.weights[at] ?? 0);
  const light = weights.map((weight) => weight <= WEIGHT.common);
  const telling = weights.filter((weight) => weight > WEIGHT.common);
  if (2 * sumOf(telling) >= sumOf(weights)) {
    const [firstTelling, lastTelling] = [light.indexOf(false), light.lastIndexOf(false)];
    while (from < firstTelling && isParted(passage, word(from), word(firstTelling))) from += 1;
    while (to > lastTelling && isParted(passage, word(lastTelling), word(to))) to -= 1;
  }
  // One light word by itself tells nothing.
  const least = telling.length > 0 ? 0 : 1;
  const isLoose = (first: number, next: number): boolean => isFar(passage, first, next) || isSayer(passage, first, next);
  while (to - from > least && light[from] === true && isLoose(word(from), word(from + 1))) from += 1;
  while (to - from > least && light[to] === true && (isFar(passage, word(to - 1), word(to)) || isOutside(passage, word(to), word(to - 1)))) to -= 1;
  return page.slice(from, to + 1);
}

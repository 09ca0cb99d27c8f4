/** Whether a sentence tells of another event than the story, in which the same people and things occur. */
import { onceFor } from './once-for';
import type { Passage } from './passage';
import { stemOf } from './text/stems';
import { wordsOf } from './text/words';
import type { Unit } from './units';
import type { ConceptToken } from './vocabulary';

/** What tells of other events than a pack's. */
export interface OtherEvents {
  /** The last year in which the story ran. */
  readonly lastYear: number;
  /** The stems of words and phrases by which others are known. */
  readonly words: readonly (readonly string[])[];
}

/** @param span when the story ran */
export function otherEventsOf({ span, otherEvents }: { readonly span: readonly [string, string]; readonly otherEvents: readonly string[] }): OtherEvents {
  return { lastYear: new Date(span[1]).getUTCFullYear(), words: otherEvents.map((text) => wordsOf(text).map(({ norm }) => stemOf(norm))) };
}

const yearsIn = onceFor((tokens: readonly ConceptToken[]) => tokens.flatMap(({ number }) => number?.kind === 'year' ? [number.value] : []));

/** Whether a passage dates itself to after the story alone: "in 2021". */
function isAfter({ tokens }: Passage, unit: Unit, lastYear: number): boolean {
  const years = yearsIn(tokens);
  return years.length > 0 && years.every((year) => year > lastYear) && !yearsIn(unit.tokens).some((year) => years.includes(year));
}

/** Whether a passage tells of another event, by its year or by a word ("permanently"), and the unit does not. */
export function tellsOfAnother(passage: Passage, unit: Unit, { lastYear, words }: OtherEvents): boolean {
  if (isAfter(passage, unit, lastYear)) return true;
  return words.some((stems) => stems.every((stem) => passage.stems.has(stem)) && !stems.every((stem) => unit.tokens.some((token) => token.stem === stem)));
}

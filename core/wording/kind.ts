import { NEGATIONS } from '../text/negations';
import type { WordingKind } from '../note';
import type { ComparedText, ComparedWord } from './compared-words';
import type { Run } from './runs';
import { denialCutOff } from './turns';

/** So few words left out within a quotation, with nothing to show it, are words changed; more are a passage left out. */
const MOST_DROPPED = 2;
/** So many words of the reference an editor's words in brackets may stand for, openly, and no more. */
const MOST_REPLACED = 3;

const isDenial = ({ norm }: ComparedWord): boolean => NEGATIONS.has(norm);
const FIGURE = /^\d/;

/** Whether an editor's words in brackets say the same or explain it: a denial is no explanation, nor is another figure. */
function explains(words: readonly ComparedWord[], gone: readonly ComparedWord[]): boolean {
  const figures = gone.filter(({ norm }) => FIGURE.test(norm));
  return words.some(isDenial) === gone.some(isDenial) && figures.every(({ norm }) => words.some((word) => word.norm === norm));
}

/** A stretch in which the two differ. */
interface Difference {
  /** Whether words have come in, other than an editor's that explain. */
  readonly come: boolean;
  readonly gone: readonly ComparedWord[];
  readonly inner: boolean;
  /** Whether it can be seen that something is left out. */
  readonly shown: boolean;
}

function differencesOf(runs: readonly Run[], page: ComparedText, reference: ComparedText): Difference[] {
  return runs.flatMap((run, at) => {
    if (run.same) return [];
    const words = page.words.slice(run.page.start, run.page.end);
    const gone = reference.words.slice(run.reference.start, run.reference.end);
    const before = page.words[run.page.start - 1];
    // "on the[ir] day": an editor's letters stand for a word.
    const isEditors = words.length > 0 ? words.every(({ editors }) => editors) : before !== undefined && before.bare !== before.norm;
    if (isEditors && gone.length <= MOST_REPLACED && explains(words, gone)) return [];
    const shown = words.length > 0 || page.words[run.page.end]?.afterGap === true;
    return [{ come: words.length > 0 && !(isEditors && explains(words, gone)), gone, inner: at > 0 && at < runs.length - 1, shown }];
  });
}

/**
 * How a quotation's words differ where no doubt is lost, the most telling first: changed, joined, trimmed.
 * @param keepsDenial whether the reporter denies in words of his own what is quoted
 */
export function kindOf(runs: readonly Run[], page: ComparedText, reference: ComparedText, keepsDenial: () => boolean): WordingKind {
  const differences = differencesOf(runs, page, reference);
  const losesDenial = (): boolean => denialCutOff(runs, reference) || differences.some(({ inner, gone }) => inner && gone.some(isDenial));
  const isChange = differences.some(({ come, gone, inner, shown }) => come || (inner && !shown && (gone.length <= MOST_DROPPED || gone.some(isDenial))));
  if (isChange || (losesDenial() && !keepsDenial())) return 'changed';
  if (differences.some(({ inner }) => inner)) return 'joined';
  return differences.length > 0 ? 'trimmed' : 'verbatim';
}

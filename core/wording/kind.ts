import { NEGATIONS } from '../text/negations';
import type { WordingKind } from '../note';
import type { ComparedText } from './compared-words';
import type { Run } from './runs';

/** So few words left out within a quotation, with nothing to show it, are words changed; more are a passage left out. */
const MOST_DROPPED = 2;
/** So many words of the reference an editor's words in brackets may stand for, openly, and no more. */
const MOST_REPLACED = 3;

/** How a quotation's words differ where no doubt is lost, the most telling first: changed, joined, trimmed. */
export function kindOf(runs: readonly Run[], page: ComparedText, reference: ComparedText): WordingKind {
  const differing = runs.flatMap((run, at) => {
    const words = page.words.slice(run.page.start, run.page.end);
    const gone = reference.words.slice(run.reference.start, run.reference.end);
    if (run.same || (words.length > 0 && words.every(({ editors }) => editors) && gone.length <= MOST_REPLACED)) return [];
    const shown = words.length > 0 || page.words[run.page.end]?.afterGap === true;
    return [{ come: words.some(({ editors }) => !editors), gone, inner: at > 0 && at < runs.length - 1, shown }];
  });
  const isChange = differing.some(({ come, gone, inner, shown }) => come
    || (inner && ((!shown && gone.length <= MOST_DROPPED) || gone.some(({ norm }) => NEGATIONS.has(norm)))));
  if (isChange) return 'changed';
  if (differing.some(({ inner }) => inner)) return 'joined';
  return differing.length > 0 ? 'trimmed' : 'verbatim';
}

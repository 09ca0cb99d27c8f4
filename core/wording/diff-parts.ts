import type { Span } from '../article';
import type { DiffPart } from '../note';
import type { ComparedText } from './compared-words';
import type { Run } from './runs';

/** Words as printed. */
export function printed({ text, words }: ComparedText, { start, end }: Span): string {
  return text.slice(words[start]?.start ?? 0, words[end - 1]?.end ?? 0);
}

/** What stands between a word and the next one: a space, a comma and a space. Empty after the last. */
function gapAfter({ text, words }: ComparedText, at: number): string {
  const next = words[at + 1];
  return next === undefined ? '' : text.slice(words[at]?.end ?? 0, next.start);
}

/**
 * The two wordings as parts, in order; what both have is as the page prints it. Each part has with it what is printed
 * between its last word and the next.
 */
export function diffParts(runs: readonly Run[], page: ComparedText, reference: ComparedText): DiffPart[] {
  return runs.flatMap((run, at): DiffPart[] => {
    const parts: DiffPart[] = [];
    const add = (side: DiffPart['side'], of: ComparedText, span: Span, gap: string): void => {
      if (span.end > span.start) parts.push({ side, text: printed(of, span) + gap });
    };
    const isLast = at === runs.length - 1;
    const pageGap = isLast ? '' : gapAfter(page, run.page.end - 1);
    const referenceGap = gapAfter(reference, run.reference.end - 1);
    if (run.same) {
      // Where the page has left words out, what it puts in their stead, an ellipsis, is not the reference's.
      const next = runs[at + 1];
      add('both', page, run.page, next === undefined || next.page.end > next.page.start ? pageGap : referenceGap);
    } else {
      add('earliest', reference, run.reference, isLast ? '' : referenceGap);
      add('page', page, run.page, pageGap);
    }
    return parts;
  });
}

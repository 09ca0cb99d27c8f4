import type { VNode } from 'preact';
import type { CellMark, SumView } from '../../core/view/incident/matrix';

/** What a cell shows: ● earliest, ‖ one of several, ∧ other words or figure, ○ has it. Hidden from those who do not see it: words beside it say the same. */
export function CellGlyph({ mark }: { readonly mark: CellMark }): VNode {
  return (
    <svg class={`fr-mx-glyph fr-mx-${mark}`} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      {mark === 'earliest' && <circle cx="7" cy="7" r="5" />}
      {mark === 'open' && <path d="M4.5 2.5v9M9.5 2.5v9" />}
      {mark === 'differs' && <path d="M3 11 7 3l4 8" />}
      {mark === 'has' && <circle cx="7" cy="7" r="3.6" />}
    </svg>
  );
}

/** The most statements for which a sum is drawn larger. */
const FULL = 25;
const LARGEST = 10;

const radius = (count: number): number => Math.round(Math.sqrt(Math.min(count, FULL) / FULL) * LARGEST * 10) / 10;

/** How much of a topic a source has: a ring, whose area is how many statements it has, about a disc for those with which it is the earliest. */
export function SumGlyph({ sum: { has, earliest } }: { readonly sum: SumView }): VNode {
  return (
    <svg class="fr-mx-sum" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle class="fr-mx-ring" cx="12" cy="12" r={Math.max(2.2, radius(has))} />
      {earliest > 0 && <circle class="fr-mx-disc" cx="12" cy="12" r={Math.max(2.2, radius(earliest))} />}
    </svg>
  );
}

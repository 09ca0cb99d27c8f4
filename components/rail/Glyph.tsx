import type { VNode } from 'preact';
import type { Mark } from '../../core/view/shapes';

/** Words that differ: a caret. A figure: #. Credit: a broken chain. Not settled: two bars. The page's own and the rest have none. */
const PATHS: Readonly<Record<Mark, string | null>> = {
  words: 'M4.5 10 8 5.5 11.5 10',
  figure: 'M6.7 4 5.7 12M10.3 4 9.3 12M4.3 6.5h8M3.7 9.5h8',
  credit: 'M4 8h2.8M9.2 8H12',
  unsettled: 'M6.2 4.5v7M9.8 4.5v7',
  own: null,
  ordinary: null,
};

/** The sign in a bead, for where the rail has no words. What it means is in the bead's name. */
export function Glyph({ mark }: { readonly mark: Mark }): VNode | null {
  const path = PATHS[mark];
  if (path === null) return null;
  return <svg class="fr-glyph" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d={path} /></svg>;
}

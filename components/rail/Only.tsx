import type { VNode } from 'preact';
import { EDGE } from '../../core/view/rail/clear';
import type { RailPlace } from '../../core/view/rail/shapes';
import { useWords } from '../words';

/** Its height with the distances from the window's edge and from what is above it. */
export const ONLY = 36;

export interface OnlyProps {
  /** Whose passages alone are shown. */
  readonly name: string;
  /** Where the rail stands; null where there is none. */
  readonly place: RailPlace | null;
  /** Height of what stays at the window's bottom while the page scrolls. */
  readonly footer: number;
  readonly onAll: () => void;
}

/** Says that one origin's passages alone are shown, and shows all again. In the margin where that has room for words, else in a corner. */
export function Only({ name, place, footer, onAll }: OnlyProps): VNode {
  const words = useWords();
  const from = (distance: number): string => `${String(distance)}px`;
  const beside = place?.form !== 'names' ? {}
    : place.side === 'left' ? { right: `calc(100% - ${from(place.stem - 8)})`, maxWidth: from(place.room) }
      : { left: from(place.stem + 8), right: 'auto', maxWidth: from(place.room) };
  return (
    <div class="fr-root fr-only" style={{ bottom: from(footer + EDGE), ...beside }}>
      <button
        type="button"
        onClick={(event) => {
          const root = event.currentTarget.getRootNode() as ShadowRoot;
          onAll();
          // On the keyboard one goes on in the list of them all: the button is gone.
          if (event.detail === 0) root.querySelector<HTMLElement>('nav button')?.focus();
        }}
      >
        <span title={name}>{words.t('rail.only', name)}</span> · <u>{words.t('rail.showAll')}</u>
      </button>
    </div>
  );
}

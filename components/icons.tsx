import type { VNode } from 'preact';

const PATHS = {
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  close: 'M3.5 3.5l9 9m0-9-9 9',
  down: 'M3.5 6 8 10.5 12.5 6',
  up: 'M3.5 10 8 5.5l4.5 4.5',
  leaves: 'M5 11 11 5M6 5h5v5',
  copy: 'M6 5.5h7.5V13a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1zM3.5 11h-1V3a1 1 0 0 1 1-1H10v1.5',
  done: 'M3 8.5 6.5 12 13 4.5',
} as const;

export type IconName = keyof typeof PATHS;

interface DrawingProps {
  readonly path: string;
  readonly size?: number | undefined;
  /** Whether it points along the text: then it is mirrored with the text's direction. */
  readonly turns?: boolean;
}

/** A small drawing beside words that say the same, so hidden from those who do not see it. */
export function Drawing({ path, size = 16, turns = false }: DrawingProps): VNode {
  return (
    <svg class={turns ? 'fr-icon fr-turns' : 'fr-icon'} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}

/** A drawing that is shown over a page too. */
export function Icon({ name, size }: { readonly name: IconName; readonly size?: number }): VNode {
  return <Drawing path={PATHS[name]} size={size} turns={name === 'previous' || name === 'next' || name === 'leaves'} />;
}

/** The sign of the extension: a bracket in the margin with a bead. */
export function Sign({ size = 18 }: { readonly size?: number }): VNode {
  return (
    <svg class="fr-sign" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M7.5 2H4v12h3.5" />
      <circle cx="10.5" cy="5.5" r="3" />
    </svg>
  );
}

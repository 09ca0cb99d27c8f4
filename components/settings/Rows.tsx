import type { ComponentChildren, VNode } from 'preact';
import { useRef } from 'preact/hooks';

export interface RowEntry {
  readonly key: string;
  readonly text: ComponentChildren;
  readonly note?: string;
  /** What the button says to those who do not see the row beside it. */
  readonly label: string;
}

interface RowsProps {
  readonly title?: string;
  readonly rows: readonly RowEntry[];
  /** What the button of each row says. */
  readonly deed: string;
  readonly onDeed: (key: string) => void;
}

/** A list of which each row can be taken off. The focus stays with the list when a row goes. */
export function Rows({ title, rows, deed, onDeed }: RowsProps): VNode {
  const list = useRef<HTMLDivElement>(null);
  return (
    <div class="fr-rows" ref={list} tabIndex={-1}>
      {title !== undefined && rows.length > 0 && <h3 class="fr-label">{title}</h3>}
      <ul>
        {rows.map(({ key, text, note, label }) => (
          <li key={key} class="fr-row-line">
            <span class="fr-row-text">{text}</span>
            {note !== undefined && <span class="fr-label">{note}</span>}
            <button
              type="button" class="fr-link" aria-label={label}
              onClick={() => {
                list.current?.focus();
                onDeed(key);
              }}
            >
              {deed}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

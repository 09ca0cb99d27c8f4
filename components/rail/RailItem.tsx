import { Fragment, type VNode } from 'preact';
import { itemId } from '../../core/view/rail/layout';
import type { LabelRow, RailForm, RailItem as Item } from '../../core/view/rail/shapes';
import { lasting } from '../lasting';
import { useWords, type Words } from '../words';
import { Glyph } from './Glyph';

export interface RailItemProps {
  readonly item: Item;
  readonly form: RailForm;
  /** Whether a count lies over it: then it is seen while it has the focus alone. */
  readonly under: boolean;
  /** Whether its family is lit, because it or one of its passages is pointed at. */
  readonly lit: boolean;
  /** Whether one of its notes is open. */
  readonly current: boolean;
  readonly onPoint: (key: string | null) => void;
  readonly onOpen: (ids: readonly string[]) => void;
}

/** What the button is called: what its label shows, then what that leaves out, then how many passages it stands for. */
function nameOf(item: Item, rows: readonly LabelRow[], words: Words): string {
  const shown = rows.flatMap((row) => item[row] ?? []).join(' ');
  const rest = rows.includes('name') ? [] : [item.name];
  const count = item.kind === 'bracket' || item.ids.length > 1 ? [words.n('rail.passages', item.ids.length)] : [];
  return [shown, ...rest, ...count].join(', ');
}

function Rows({ item, rows }: { readonly item: Item; readonly rows: readonly LabelRow[] }): VNode {
  return <>{rows.map((row) => item[row] !== null && <Fragment key={row}><span class={`fr-rail-${row}`}>{item[row]}</span>{' '}</Fragment>)}</>;
}

/** A bracket or a bead, with its label: one button. */
export const RailItem = lasting(({ item, form, under, lit, current, onPoint, onOpen }: RailItemProps): VNode => {
  const words = useWords();
  const { kind, key, ids, top, bottom, mark, label } = item;
  // Whoever points at what has no label is told all.
  const rows: readonly LabelRow[] = label?.rows ?? (kind === 'bead' || mark === 'own' ? ['reason', 'name'] : ['name', 'day', 'reason']);
  // A bracket that says nothing leaves that to its bead.
  const tells = kind === 'bead' || item.rows.length > 0;
  return (
    <button
      type="button" class={`fr-rail-item fr-rail-${kind}`} data-item={itemId(item)} data-mark={mark} data-under={under ? '' : undefined} data-lit={lit ? '' : undefined} aria-current={current ? 'true' : undefined}
      aria-label={nameOf(item, rows, words)} style={{ top: `${String(top)}px`, height: `${String(bottom - top)}px` }}
      onPointerEnter={() => onPoint(key)} onPointerLeave={() => onPoint(null)} onFocus={() => onPoint(key)} onBlur={() => onPoint(null)}
      onClick={() => onOpen(ids)}
    >
      {kind === 'bead' && <span class="fr-rail-dot">{form !== 'names' && <Glyph mark={mark} />}</span>}
      {label === null
        ? tells && <span class="fr-rail-label fr-rail-tip"><Rows item={item} rows={rows} /></span>
        : <span class="fr-rail-label" style={{ top: `${String(label.top - top)}px` }}><Rows item={item} rows={rows} /></span>}
    </button>
  );
});

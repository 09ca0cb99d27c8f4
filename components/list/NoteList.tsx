import type { VNode } from 'preact';
import type { LabelledView } from '../../core/view/shapes';
import { Fold } from '../fold';
import { lasting } from '../lasting';
import { useWords } from '../words';

/** What a list shows of a note. */
export type ListEntry = Pick<LabelledView, 'id' | 'text' | 'label' | 'flagged'>;

export interface EntryListProps {
  readonly entries: readonly ListEntry[];
  /** The note that is open. */
  readonly current?: string | null;
  readonly onChoose: (id: string) => void;
  /** The passage that is pointed at or focused; null when none is any more. */
  readonly onPoint?: ((id: string | null) => void) | undefined;
}

interface EntryProps {
  readonly entry: ListEntry;
  readonly isCurrent: boolean;
  readonly onChoose: EntryListProps['onChoose'];
  readonly onPoint: EntryListProps['onPoint'];
}

const Entry = lasting(({ entry: { id, text, label: { name, reason }, flagged }, isCurrent, onChoose, onPoint }: EntryProps): VNode => {
  const why = flagged ? reason : null;
  return (
    <li>
      <button
        type="button" class="fr-entry" aria-current={isCurrent ? 'true' : undefined}
        onClick={() => onChoose(id)}
        onMouseEnter={() => onPoint?.(id)} onMouseLeave={() => onPoint?.(null)}
        onFocus={() => onPoint?.(id)} onBlur={() => onPoint?.(null)}
      >
        <span class="fr-entry-head">
          {why !== null && <span class="fr-plum fr-entry-reason">{why}</span>}{' '}
          <span class={why === null ? 'fr-entry-origin fr-entry-only' : 'fr-entry-origin'}>{name}</span>
        </span>{' '}
        <span class="fr-quote fr-entry-text" dir="auto">{text}</span>
      </button>
    </li>
  );
});

/** Notes as a real list of buttons, in the order given. */
export function EntryList({ entries, current = null, onChoose, onPoint }: EntryListProps): VNode {
  return (
    <ol class="fr-entries">
      {entries.map((entry) => <Entry key={entry.id} entry={entry} isCurrent={entry.id === current} onChoose={onChoose} onPoint={onPoint} />)}
    </ol>
  );
}

/**
 * The page's notes in reading order, for the keyboard and for screen readers: highlights say nothing to either. Folded: who tabs
 * through a page, or hears it read, passes one button and not forty.
 */
export function NoteList(props: EntryListProps): VNode {
  const words = useWords();
  return (
    <section class="fr-root fr-list">
      <Fold title={words.t('list.title')} hint={words.n('list.count', props.entries.length)}>
        {/* No stop for the keyboard, as what scrolls is in Firefox: all that is in it is one. */}
        <div class="fr-list-body" tabIndex={-1}><EntryList {...props} /></div>
      </Fold>
    </section>
  );
}

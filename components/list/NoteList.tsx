import type { VNode } from 'preact';
import { originText, reasonText } from '../../core/view/reason';
import type { SummaryEntry } from '../../core/view/summary';
import { lasting } from '../lasting';
import { useWords } from '../words';

export interface EntryListProps {
  readonly entries: readonly SummaryEntry[];
  /** How many of them are drawn so far; all unless given. */
  readonly drawn?: number;
  /** The note that is open. */
  readonly current?: string | null;
  readonly onChoose: (id: string) => void;
  /** The passage that is pointed at or focused; null when none is any more. */
  readonly onPoint?: ((id: string | null) => void) | undefined;
}

interface EntryProps {
  readonly entry: SummaryEntry;
  readonly isCurrent: boolean;
  readonly onChoose: EntryListProps['onChoose'];
  readonly onPoint: EntryListProps['onPoint'];
}

const Entry = lasting(({ entry, isCurrent, onChoose, onPoint }: EntryProps): VNode => {
  const words = useWords();
  const reason = entry.flagged ? reasonText(entry.flag, words) : null;
  const origin = originText(entry.origin.names, words);
  return (
    <li>
      <button
        type="button" class="fr-entry" aria-current={isCurrent ? 'true' : undefined}
        onClick={() => onChoose(entry.id)}
        onMouseEnter={() => onPoint?.(entry.id)} onMouseLeave={() => onPoint?.(null)}
        onFocus={() => onPoint?.(entry.id)} onBlur={() => onPoint?.(null)}
      >
        <span class="fr-entry-head">
          {reason !== null && <span class="fr-plum fr-entry-reason">{reason}</span>}{' '}
          <span class={reason === null ? 'fr-entry-origin fr-entry-only' : 'fr-entry-origin'}>{origin}</span>
        </span>{' '}
        <span class="fr-quote fr-entry-text" dir="auto">{entry.text}</span>
      </button>
    </li>
  );
});

/** Notes as a real list of buttons, in the order given. */
export function EntryList({ entries, drawn, current = null, onChoose, onPoint }: EntryListProps): VNode {
  return (
    <ol class="fr-entries">
      {entries.slice(0, drawn).map((entry) => <Entry key={entry.id} entry={entry} isCurrent={entry.id === current} onChoose={onChoose} onPoint={onPoint} />)}
    </ol>
  );
}

export interface NoteListProps extends EntryListProps {
  readonly onClose?: () => void;
}

/** The page's notes in reading order, for the keyboard and for screen readers: highlights say nothing to either. */
export function NoteList({ entries, onClose, ...rest }: NoteListProps): VNode {
  const words = useWords();
  const shown = entries.filter(({ possible }) => !possible);
  return (
    <section class="fr-root fr-list" aria-label={words.t('list.title')}>
      <header class="fr-list-head">
        <h2>{words.t('list.title')}</h2>
        <span class="fr-label">{words.n('list.count', shown.length)}</span>
        {onClose !== undefined && <button type="button" class="fr-deed" onClick={onClose}>{words.t('note.close')}</button>}
      </header>
      <EntryList entries={shown} {...rest} />
    </section>
  );
}

import type { VNode } from 'preact';
import { Icon } from '../icons';
import { useWords } from '../words';

export interface NoticeProps {
  readonly text: string;
  /** Takes back what the notice tells of. */
  readonly onUndo?: () => void;
  readonly onClose: () => void;
}

/** A sentence in answer to what the reader did. Its place is always there, so that it is read out when it fills. */
export function Notice({ text, onUndo, onClose }: Partial<NoticeProps>): VNode {
  const words = useWords();
  return (
    <div class="fr-notice" role="status">
      {text !== undefined && (
        <p>
          <span>{text}</span>
          {onUndo !== undefined && <button type="button" class="fr-link" onClick={onUndo}>{words.t('settings.stored.undo')}</button>}
          <button type="button" class="fr-square" aria-label={words.t('note.close')} onClick={() => onClose?.()}><Icon name="close" /></button>
        </p>
      )}
    </div>
  );
}

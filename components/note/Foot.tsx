import type { VNode } from 'preact';
import { COPY_WORDS, useCopying } from '../copying';
import { Icon } from '../icons';
import { useWords } from '../words';

export interface FootProps {
  /** Resolves when the line was copied; rejects where the browser does not let us. */
  readonly onCopy?: () => Promise<void> | void;
  readonly onNotThis?: () => void;
  readonly onMute?: () => void;
}

/** What a reader can do with a note. A deed without a callback is not offered. */
export function Foot({ onCopy, onNotThis, onMute }: FootProps): VNode | null {
  const words = useWords();
  const { copying, copy } = useCopying();
  if (onCopy === undefined && onNotThis === undefined && onMute === undefined) return null;
  return (
    <footer class="fr-card-foot">
      {onCopy !== undefined && (
        <button type="button" class="fr-deed fr-deed-main" onClick={() => { void copy(onCopy); }}>
          <Icon name={copying === 'done' ? 'done' : 'copy'} /><span aria-live="polite">{words.t(COPY_WORDS[copying])}</span>
        </button>
      )}
      {onNotThis !== undefined && <button type="button" class="fr-deed" title={words.t('action.notThisTitle')} onClick={onNotThis}>{words.t('action.notThis')}</button>}
      {onMute !== undefined && <button type="button" class="fr-deed" title={words.t('action.muteTitle')} onClick={onMute}>{words.t('action.mute')}</button>}
    </footer>
  );
}

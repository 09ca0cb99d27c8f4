import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TextKey } from '../../core/view/message-keys';
import { Icon } from '../icons';
import { useWords } from '../words';

export interface FootProps {
  /** Resolves when the line was copied; rejects where the browser does not let us. */
  readonly onCopy?: () => Promise<void> | void;
  readonly onNotThis?: () => void;
  readonly onMute?: () => void;
}

/** Milliseconds for which the button says what became of copying. */
const OUTCOME_SHOWN = 2000;

type Copying = 'ready' | 'done' | 'refused';

const COPY_WORDS = { ready: 'action.copy', done: 'action.copied', refused: 'action.copyRefused' } as const satisfies Record<Copying, TextKey>;

/** What a reader can do with a note. A deed without a callback is not offered. */
export function Foot({ onCopy, onNotThis, onMute }: FootProps): VNode | null {
  const words = useWords();
  const [copying, setCopying] = useState<Copying>('ready');
  useEffect(() => {
    if (copying === 'ready') return undefined;
    const timer = setTimeout(() => setCopying('ready'), OUTCOME_SHOWN);
    return () => clearTimeout(timer);
  }, [copying]);
  if (onCopy === undefined && onNotThis === undefined && onMute === undefined) return null;
  const copy = async (): Promise<void> => {
    try {
      await onCopy?.();
      setCopying('done');
    } catch {
      setCopying('refused');
    }
  };
  return (
    <footer class="fr-card-foot">
      {onCopy !== undefined && (
        <button type="button" class="fr-deed fr-deed-main" onClick={() => { void copy(); }}>
          <Icon name={copying === 'done' ? 'done' : 'copy'} /><span aria-live="polite">{words.t(COPY_WORDS[copying])}</span>
        </button>
      )}
      {onNotThis !== undefined && <button type="button" class="fr-deed" title={words.t('action.notThisTitle')} onClick={onNotThis}>{words.t('action.notThis')}</button>}
      {onMute !== undefined && <button type="button" class="fr-deed" title={words.t('action.muteTitle')} onClick={onMute}>{words.t('action.mute')}</button>}
    </footer>
  );
}

import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../icons';
import { useWords } from '../words';

export interface FootProps {
  /** Resolves when the line was copied. */
  readonly onCopy?: () => Promise<void> | void;
  readonly onNotThis?: () => void;
  readonly onMute?: () => void;
}

/** Milliseconds for which the button says that it has copied. */
const COPIED_SHOWN = 2000;

/** What a reader can do with a note. A deed without a callback is not offered. */
export function Foot({ onCopy, onNotThis, onMute }: FootProps): VNode | null {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), COPIED_SHOWN);
    return () => clearTimeout(timer);
  }, [copied]);
  if (onCopy === undefined && onNotThis === undefined && onMute === undefined) return null;
  const copy = async (): Promise<void> => {
    await onCopy?.();
    setCopied(true);
  };
  return (
    <footer class="fr-card-foot">
      {onCopy !== undefined && (
        <button type="button" class="fr-deed fr-deed-main" onClick={() => { void copy(); }}>
          <Icon name={copied ? 'done' : 'copy'} /><span aria-live="polite">{words.t(copied ? 'action.copied' : 'action.copy')}</span>
        </button>
      )}
      {onNotThis !== undefined && <button type="button" class="fr-deed" onClick={onNotThis}>{words.t('action.notThis')}</button>}
      {onMute !== undefined && <button type="button" class="fr-deed" onClick={onMute}>{words.t('action.mute')}</button>}
    </footer>
  );
}

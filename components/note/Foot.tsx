import type { VNode } from 'preact';
import { COPY_WORDS, useCopying } from '../copying';
import { Icon } from '../icons';
import { Outcome } from '../outcome';
import { useWords } from '../words';

export interface FootProps {
  /** Resolves when the line was copied; rejects where the browser does not let us. */
  readonly onCopy?: (form: 'plain' | 'markdown') => Promise<void> | void;
  readonly onNotThis?: () => void;
  readonly onMute?: () => void;
}

/** What a reader can do with a note. A deed without a callback is not offered. */
export function Foot({ onCopy, onNotThis, onMute }: FootProps): VNode | null {
  const words = useWords();
  const plain = useCopying();
  const markdown = useCopying();
  if (onCopy === undefined && onNotThis === undefined && onMute === undefined) return null;
  return (
    <div class="fr-card-foot">
      {onCopy !== undefined && (
        <span class="fr-deed-main">
          <button type="button" class="fr-deed" onClick={() => { void plain.copy(() => onCopy('plain')); }}>
            <Icon name={plain.copying === 'done' ? 'done' : 'copy'} /><b>{words.t(COPY_WORDS[plain.copying])}</b>
          </button>
          <button
            type="button" class="fr-deed" {...(markdown.copying === 'ready' && { 'aria-label': words.t('action.copyMarkdownTitle') })}
            onClick={() => { void markdown.copy(() => onCopy('markdown')); }}
          >
            {markdown.copying === 'ready' ? words.t('action.copyMarkdown') : words.t(COPY_WORDS[markdown.copying])}
          </button>
          <Outcome of={[plain.copying, markdown.copying]} />
        </span>
      )}
      {onNotThis !== undefined && <button type="button" class="fr-deed" title={words.t('action.notThisTitle')} onClick={onNotThis}>{words.t('action.notThis')}</button>}
      {onMute !== undefined && <button type="button" class="fr-deed" title={words.t('action.muteTitle')} onClick={onMute}>{words.t('action.mute')}</button>}
    </div>
  );
}

import type { VNode } from 'preact';
import { useWords } from '../words';
import { Rows } from './Rows';
import { Section } from './Section';
import type { HiddenEntry } from './state';

interface HiddenSectionProps {
  readonly muted: readonly HiddenEntry[];
  readonly rejected: readonly HiddenEntry[];
  readonly onBringBack: (key: string) => void;
  readonly onUnreject: (key: string) => void;
}

/** Statements and passages that the reader does not want to see any more, each to be brought back. */
export function HiddenSection({ muted, rejected, onBringBack, onUnreject }: HiddenSectionProps): VNode {
  const words = useWords();
  const said = ({ statement }: HiddenEntry): string => statement ?? words.t('settings.muted.gone');
  const deed = words.t('settings.muted.bringBack');
  return (
    <Section title={words.t('settings.muted.title')} about={words.t('settings.muted.about')}>
      {muted.length + rejected.length === 0 && <p class="fr-soft">{words.t('settings.muted.none')}</p>}
      <Rows
        deed={deed} onDeed={onBringBack}
        rows={muted.map((entry) => ({
          key: entry.key, label: words.t('settings.muted.bringBackThis', said(entry)),
          text: <><span class="fr-quote" dir="auto">{said(entry)}</span>{entry.statement === null && <span class="fr-label fr-row-not">{entry.key}</span>}</>,
        }))}
      />
      <Rows
        title={words.t('settings.muted.rejected')} deed={deed} onDeed={onUnreject}
        rows={rejected.map((entry) => ({
          key: entry.key, label: words.t('settings.muted.bringBackThis', entry.passage ?? ''),
          text: <><span class="fr-quote" dir="auto">{entry.passage}</span><span class="fr-soft fr-row-not">{words.t('settings.muted.notThis', said(entry))}</span></>,
        }))}
      />
    </Section>
  );
}

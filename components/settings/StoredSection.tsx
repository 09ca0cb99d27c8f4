import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { dayText } from '../../core/view/dates';
import { useWords } from '../words';
import { Section } from './Section';
import type { Database } from './state';

export interface StoredDeeds {
  readonly onSave: () => void;
  readonly onLoad: (file: File) => void;
  readonly onReset: () => void;
}

export interface StoredProps {
  readonly databases: readonly Database[];
  readonly counts: { readonly sites: number; readonly muted: number; readonly rejected: number };
  /** Null where the browser does not tell. */
  readonly bytes: number | null;
}

function LoadButton({ onLoad }: Pick<StoredDeeds, 'onLoad'>): VNode {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="fr-button" onClick={() => input.current?.click()}>{words.t('settings.stored.load')}</button>
      <input
        ref={input} type="file" accept="application/json,.json" hidden aria-label={words.t('settings.stored.loadFile')}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onLoad(file);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}

function ResetQuestion({ onReset, onKeep }: Pick<StoredDeeds, 'onReset'> & { readonly onKeep: () => void }): VNode {
  const words = useWords();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => { keep.current?.focus(); }, []);
  return (
    <div class="fr-ask" role="group" aria-label={words.t('settings.stored.resetAsk')}>
      <p>{words.t('settings.stored.resetAsk')}</p>
      <p class="fr-buttons">
        <button type="button" class="fr-button" ref={keep} onClick={onKeep}>{words.t('settings.stored.resetKeep')}</button>
        <button type="button" class="fr-button fr-button-main" onClick={onReset}>{words.t('settings.stored.resetDo')}</button>
      </p>
    </div>
  );
}

/** What is stored, and how to take it along, bring it in or be rid of it. */
export function StoredSection({ databases, counts, bytes, onSave, onLoad, onReset }: StoredProps & StoredDeeds): VNode {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const reset = useRef<HTMLButtonElement>(null);
  // The answer that has the focus goes with the question.
  const answered = (): void => {
    setAsking(false);
    reset.current?.focus();
  };
  const number = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 1 });
  const facts: readonly (readonly [what: string, much: string])[] = [
    ...databases.map(({ title, release }) => [title, words.t('popup.database', dayText(release, words.locale))] as const),
    [words.t('settings.stored.sites'), number.format(counts.sites)],
    [words.t('settings.stored.muted'), number.format(counts.muted)],
    [words.t('settings.stored.rejected'), number.format(counts.rejected)],
    ...(bytes === null ? [] : [[words.t('settings.stored.bytes'), words.t('settings.stored.size', number.format(bytes / 1024))] as const]),
  ];
  return (
    <Section title={words.t('settings.stored.title')} about={words.t('settings.stored.about')}>
      <dl class="fr-facts">{facts.map(([what, much]) => <div key={what}><dt>{what}</dt><dd class="fr-soft">{much}</dd></div>)}</dl>
      <p class="fr-soft">{words.t('settings.stored.nothingElse')}</p>
      <p class="fr-buttons">
        <button type="button" class="fr-button" onClick={onSave}>{words.t('settings.stored.save')}</button>
        <LoadButton onLoad={onLoad} />
        <button type="button" class="fr-button" ref={reset} aria-expanded={asking} onClick={() => setAsking(!asking)}>{words.t('settings.stored.reset')}</button>
      </p>
      {asking && (
        <ResetQuestion
          onKeep={answered}
          onReset={() => {
            answered();
            onReset();
          }}
        />
      )}
      <p class="fr-label">{words.t('settings.stored.loadAbout')}</p>
    </Section>
  );
}

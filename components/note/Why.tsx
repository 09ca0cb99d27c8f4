import type { VNode } from 'preact';
import type { NoteView } from '../../core/view/shapes';
import { Fold } from '../fold';
import { useWords } from '../words';

/** What in the passage made it count as this statement. */
export function Why({ note }: { readonly note: NoteView }): VNode {
  const words = useWords();
  const { rule, resembles, words: counted, corrected, score } = note.why;
  return (
    <Fold title={words.t(note.possible ? 'why.shown' : 'why.title')}>
      <p class="fr-soft">{words.t(rule.startsWith('wording') ? 'why.wording' : 'why.statement')}</p>
      <p class="fr-quote fr-resembles" dir="auto">{resembles}</p>
      {counted.length > 0 && <p class="fr-label">{words.t('why.words', counted.join(' · '))}</p>}
      {corrected.map(([page, record]) => <p key={page} class="fr-label">{words.t('why.corrected', page, record)}</p>)}
      <p class="fr-label">{words.t('why.score', new Intl.NumberFormat(words.locale, { style: 'percent' }).format(score))}</p>
    </Fold>
  );
}

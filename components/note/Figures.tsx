import type { VNode } from 'preact';
import { figureText, someNames, wordingText } from '../../core/view/reason';
import type { NoteView } from '../../core/view/shapes';
import { useWords } from '../words';

/** Who gives which figure, where they differ. This page's comes at the top. */
export function Figures({ note }: { readonly note: NoteView }): VNode | null {
  const words = useWords();
  const { figure, kind } = note.wording;
  if (figure === null) return null;
  const here = figureText(figure, words);
  const others = note.figures.filter((group) => figureText(group.figure, words) !== here);
  if (others.length === 0) return null;
  const same = note.figures.find((group) => figureText(group.figure, words) === here);
  const differs = note.flag.mark === 'figure';
  return (
    <section class="fr-part">
      <h3 class={differs ? 'fr-plum' : 'fr-part-title'}>{kind === 'paraphrase' ? words.t('figures.others') : wordingText(note.wording, words)}</h3>
      <dl class="fr-figures">
        <div>
          <dt class={differs ? 'fr-quote fr-figure fr-tinted' : 'fr-quote fr-figure'}>{here}</dt>
          <dd><b>{words.t('figures.page')}</b>{same !== undefined && <span class="fr-soft"> · {someNames(same.names, words)}</span>}</dd>
        </div>
        {others.map((group) => (
          <div key={figureText(group.figure, words)}>
            <dt class="fr-quote fr-figure">{figureText(group.figure, words)}</dt>
            <dd>{someNames(group.names, words)}</dd>
          </div>
        ))}
      </dl>
      <p class="fr-soft">{words.t('figures.verdict')}</p>
    </section>
  );
}

import type { VNode } from 'preact';
import { figureText, namesText, wordingText } from '../../core/view/reason';
import type { FigureView, NoteView } from '../../core/view/shapes';
import { useWords } from '../words';

/** Who gives which figure, where they differ. This page's comes at the top. */
export function Figures({ note }: { readonly note: NoteView }): VNode | null {
  const words = useWords();
  const { figure, kind, against } = note.wording;
  // The earliest's figure of which this page's is a rounding is no other figure, and stands in no group.
  const exact: readonly FigureView[] = kind === 'figure-rounded' && against !== null ? [{ figure: against, names: note.voices.map(({ name }) => name) }] : [];
  const groups = [...exact, ...note.figures];
  if (figure === null || groups.length === 0) return null;
  const here = figureText(figure, words);
  const others = groups.filter((group) => figureText(group.figure, words) !== here);
  const same = note.figures.find((group) => figureText(group.figure, words) === here);
  const differs = note.flag.mark === 'figure';
  return (
    <section class="fr-part">
      <h3 class={differs ? 'fr-plum' : 'fr-part-title'}>{kind === 'paraphrase' ? words.t('figures.others') : wordingText(note.wording, words)}</h3>
      <dl class="fr-figures">
        <div>
          <dt class={differs ? 'fr-quote fr-figure fr-tinted' : 'fr-quote fr-figure'}>{here}</dt>
          <dd><b>{words.t('figures.page')}</b>{same !== undefined && <span class="fr-soft"> · {namesText(same.names, words)}</span>}</dd>
        </div>
        {others.map((group) => (
          <div key={figureText(group.figure, words)}>
            <dt class="fr-quote fr-figure">{figureText(group.figure, words)}</dt>
            <dd>{namesText(group.names, words)}</dd>
          </div>
        ))}
      </dl>
      <p class="fr-soft">{words.t('figures.verdict')}</p>
    </section>
  );
}

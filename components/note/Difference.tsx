import { Fragment, type VNode } from 'preact';
import type { DiffPart } from '../../core/note';
import { reasonText, wordingText } from '../../core/view/reason';
import type { NoteView, WordingView } from '../../core/view/shapes';
import { Names, Say } from '../say';
import { useWords, type Words } from '../words';

/** A part of the comparison: its words, and the white space around them, which is neither tinted nor left out. */
function edges(text: string): readonly [before: string, words: string, after: string] {
  const words = text.trim();
  const from = text.indexOf(words);
  return [text.slice(0, from), words, text.slice(from + words.length)];
}

/** One row of the comparison: the words of its side; those that only it has tinted; where only the other has some, a dashed blank as wide. */
export function WordRow({ diff, side }: { readonly diff: readonly DiffPart[]; readonly side: 'earliest' | 'page' }): VNode {
  const words = useWords();
  return (
    <p class="fr-quote fr-row" dir="auto">
      {diff.map((part, at) => {
        if (part.side === 'both') return part.text;
        const [before, text, after] = edges(part.text);
        if (part.side === side) return <Fragment key={at}>{before}<mark>{text}</mark>{after}</Fragment>;
        // Words put in the other's stead fill the place already.
        if (diff[at - 1]?.side === side || diff[at + 1]?.side === side) return null;
        return (
          <Fragment key={at}>
            {before}<span class="fr-blank"><span aria-hidden="true">{text}</span><span class="fr-unseen">{words.t('wording.gap')}</span></span>{after}
          </Fragment>
        );
      })}
    </p>
  );
}

function title(note: NoteView, words: Words): string {
  const { flag, wording } = note;
  if (flag.mark === 'words' && (flag.change === 'hedge' || flag.change === 'left-out')) return words.t('wording.leftOut', flag.gone);
  if (flag.mark === 'words' && flag.change === 'added') return words.t('wording.added', flag.come);
  if (flag.mark === 'words' && flag.change === 'replaced' && !/\s/.test(flag.gone) && !/\s/.test(flag.come)) return words.t('wording.oneWord');
  return flag.mark === 'words' ? reasonText(flag, words) ?? wordingText(wording, words) : wordingText(wording, words);
}

/** Whose words the reference's are, and in what form. */
function referenceLabel({ reference }: WordingView, speaker: string | null, words: Words): string {
  const form = words.t(reference?.form === 'spoken' ? 'wording.spoken' : reference?.form === 'posted' ? 'wording.posted'
    : reference?.form === 'translated' ? 'wording.translated' : 'wording.recorded');
  return speaker === null ? form : `${speaker} · ${form}`;
}

/** That it is in print in several forms, none of which is known to be nearest to what was said. Where one is, their number says nothing. */
function Forms({ wording }: { readonly wording: WordingView }): VNode | null {
  const words = useWords();
  if (wording.forms < 2) return null;
  return (
    <section class="fr-part">
      <p class="fr-soft">{words.n('wording.forms', wording.forms)}</p>
      <p class="fr-soft">{words.t('wording.nearestUnknown')}</p>
    </section>
  );
}

/** How this page's wording differs from the earliest: headed by the fact, the two wordings aligned. */
export function Difference({ note }: { readonly note: NoteView }): VNode | null {
  const words = useWords();
  const { wording, flag } = note;
  if (note.kind !== 'quotation') return null;
  if (wording.reference === null) return <Forms wording={wording} />;
  const differs = wording.diff.some(({ side }) => side !== 'both');
  return (
    <section class="fr-part">
      {flag.mark !== 'own' && !note.possible && <h3 class={flag.mark === 'words' ? 'fr-plum' : 'fr-part-title'}>{title(note, words)}</h3>}
      <p class="fr-label">{referenceLabel(wording, note.speaker, words)}</p>
      {differs ? <WordRow diff={wording.diff} side="earliest" /> : <p class="fr-quote fr-row" dir="auto">{wording.reference.text}</p>}
      {differs && <p class="fr-label">{words.t('wording.page')}</p>}
      {differs && <WordRow diff={wording.diff} side="page" />}
      {wording.kind === 'hedge-dropped' && <p class="fr-soft">{words.t('wording.hedge')}</p>}
      {flag.mark === 'words' && wording.alsoSo.length > 0
        && <p class="fr-soft"><Say of="wording.alsoSo" with={[<Names key="names" names={wording.alsoSo} />]} /></p>}
    </section>
  );
}

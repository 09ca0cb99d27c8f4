import type { VNode } from 'preact';
import type { WordingRow } from '../../core/view/incident/shapes';
import { shortDay } from '../../core/view/dates';
import { namesText } from '../../core/view/reason';
import { WordRow } from '../note/Difference';
import { useWords, type Words } from '../words';

/** What became of the reference's words, as the fact itself where it is short. */
export function changeText({ change, diff, form }: WordingRow, words: Words): string {
  const side = (which: 'earliest' | 'page'): string => diff.filter((part) => part.side === which).map(({ text }) => text.trim()).join(' … ');
  const [gone, come] = [side('earliest'), side('page')];
  switch (change) {
    case 'reference': return words.t(form === 'spoken' ? 'wording.spoken' : form === 'posted' ? 'wording.posted' : 'wording.recorded');
    case 'same': return words.t('wording.verbatim');
    case 'hedge-dropped':
    case 'left-out': return words.t('wording.leftOut', shortened(gone));
    case 'put-in': return words.t('wording.added', shortened(come));
    case 'changed': return words.t('incident.wordings.became', shortened(gone), shortened(come));
    case 'translated': return words.t('wording.translated');
  }
}

const MOST_WORDS = 8;

function shortened(text: string): string {
  const all = text.split(/\s+/);
  return all.length <= MOST_WORDS ? text : `${all.slice(0, MOST_WORDS).join(' ')} …`;
}

/** Who prints a wording, each with its day. */
export function printersText({ by }: WordingRow, words: Words): string {
  if (by.length === 0) return words.t('incident.wordings.nobody');
  return namesText(by.map(({ name, at }) => words.t('incident.sourceDay', name, shortDay(at, words.locale))), words);
}

/** A wording with what was left out and put in, against the reference. */
export function WordingText({ row }: { readonly row: WordingRow }): VNode {
  if (row.diff.length > 0) return <WordRow diff={row.diff} side="page" />;
  return <p class="fr-quote fr-row" lang={row.language} dir="auto">{row.text}</p>;
}

/** The wordings of a quotation, one under the other: words put in are tinted, a dashed blank stands for those left out. */
export function WordingList({ rows }: { readonly rows: readonly WordingRow[] }): VNode {
  const words = useWords();
  return (
    <ul class="fr-wordings">
      {rows.map((row) => (
        <li key={row.id}>
          <WordingText row={row} />
          <p class="fr-label">{changeText(row, words)} · {printersText(row, words)}</p>
        </li>
      ))}
    </ul>
  );
}

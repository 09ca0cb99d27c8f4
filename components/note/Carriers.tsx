import type { VNode } from 'preact';
import { timeText } from '../../core/view/dates';
import { figureText, namesText } from '../../core/view/reason';
import type { CarrierView, NoteView } from '../../core/view/shapes';
import { Fold } from '../fold';
import { useWords, type Words } from '../words';

function details(carrier: CarrierView, note: NoteView, words: Words): string {
  const parts: string[] = [];
  if (carrier.figure !== null && note.unit !== null) parts.push(figureText(carrier.figure, words));
  if (note.kind === 'quotation' && carrier.words !== null) {
    parts.push(words.t(carrier.words === 'reference' ? 'carriers.sameWords' : carrier.words === 'page' ? 'carriers.pageWords' : 'carriers.otherWords'));
  }
  parts.push(carrier.copyOf !== null ? words.t('carriers.copyOf', carrier.copyOf)
    : carrier.credits.length > 0 ? words.t('carriers.credits', namesText(carrier.credits, words)) : words.t('carriers.creditsNobody'));
  if (carrier.through) parts.push(words.t('carriers.through'));
  return parts.join(' · ');
}

/** What the folded list comes to: how many keep the hedge, else the names of a few. */
function hint(carriers: readonly CarrierView[], { wording }: NoteView, words: Words): string {
  const known = carriers.filter(({ hedged }) => hedged !== null);
  if (wording.hedge !== null && known.length > 0) {
    const kept = known.filter(({ hedged }) => hedged === true).length;
    return words.t('carriers.split', kept, wording.hedge, known.length - kept);
  }
  return [...new Set(carriers.map(({ name }) => name))].slice(0, 3).join(', ');
}

/** Those others; null while they are on their way, `lost` where they could not be had. */
export type Carrying = readonly CarrierView[] | 'lost' | null;

/** The others that carry the statement, folded; and whom some of them credit who does not say it. */
export function Carriers({ note, carriers }: { readonly note: NoteView; readonly carriers: Carrying }): VNode | null {
  const words = useWords();
  if (note.others === 0) return null;
  const known = carriers === 'lost' || carriers === null ? [] : carriers;
  return (
    <Fold title={words.n('carriers.title', note.others)} {...(known.length > 0 && { hint: hint(known, note, words) })}>
      {carriers === 'lost' && <p class="fr-soft">{words.t('answer.unreachable')}</p>}
      <ul class="fr-carriers">
        {known.map((carrier, at) => (
          <li key={at}>
            <span><b>{carrier.name}</b> <span class="fr-soft">{timeText(carrier.time, words)}</span></span>
            <span class="fr-label">{details(carrier, note, words)}</span>
          </li>
        ))}
      </ul>
      {note.mistaken.map(({ name, credited }) => <p key={name} class="fr-soft">{words.t('carriers.mistaken', name, credited)}</p>)}
    </Fold>
  );
}

import type { VNode } from 'preact';
import type { CarriersView, NoteView } from '../../core/view/shapes';
import { Fold } from '../fold';
import { useWords } from '../words';

/** Those others; null while they are on their way, `lost` where they could not be had. */
export type Carrying = CarriersView | 'lost' | null;

/** The others that carry the statement, folded; and whom some of them credit who does not say it. */
export function Carriers({ note, carriers }: { readonly note: NoteView; readonly carriers: Carrying }): VNode | null {
  const words = useWords();
  if (note.others === 0) return null;
  const known = carriers === 'lost' ? null : carriers;
  return (
    <Fold title={words.n('carriers.title', note.others)} hint={known?.hint}>
      {carriers === 'lost' && <p class="fr-soft">{words.t('answer.unreachable')}</p>}
      <ul class="fr-carriers">
        {known?.entries.map(({ name, when, details }, at) => (
          <li key={at}>
            <span><b>{name}</b> <span class="fr-soft">{when}</span></span>
            <span class="fr-label">{details}</span>
          </li>
        ))}
      </ul>
      {note.mistaken.map(({ name, credited }) => <p key={name} class="fr-soft">{words.t('carriers.mistaken', name, credited)}</p>)}
    </Fold>
  );
}

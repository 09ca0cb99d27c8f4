import type { VNode } from 'preact';
import { durationText } from '../../core/view/dates';
import { latenessText } from '../../core/view/lateness';
import type { NoteView } from '../../core/view/shapes';
import { Names, Say } from '../say';
import { useWords } from '../words';

/** This page against the earliest: whom it credits, and how much later it is; nothing of what it may not say at all. */
export function Against({ note }: { readonly note: NoteView }): VNode | null {
  const words = useWords();
  const { credit, order, flag } = note;
  if (note.possible) return null;
  const later = latenessText(order, words);
  const isProved = order.relation === 'after' && order.certainty === 'known';
  const names = <Names key="names" names={credit.names} />;
  if (order.relation === 'before') {
    return <p>{order.minutes === null || order.minutes < 1 ? words.t('credit.older') : words.t('credit.olderBy', durationText(order.minutes, words))}</p>;
  }
  if (note.heading === 'self') return note.others === 0 ? <p>{words.t('note.soleDetail')}</p> : null;
  // One of several that may be earliest credits nobody, and need not.
  if (credit.status === 'self') return null;
  const loud = flag.mark === 'credit' ? 'fr-plum' : undefined;
  return (
    <div class="fr-against">
      {credit.mistaken.length > 0 ? <p class={loud}><Say of="credit.mistaken" with={[<Names key="names" names={credit.mistaken} />]} /></p> : (
        <p class={loud}>
          {credit.status === 'nobody' ? words.t('credit.nobody') : <Say of={`credit.${credit.status}`} with={[names]} />}
          {isProved && later !== null && ` ${later}`}
        </p>
      )}
      {/* What is only likely is said apart, and accuses nobody. */}
      {!isProved && later !== null && credit.mistaken.length === 0 && <p class="fr-soft">{later}</p>}
      {order.relation === 'unordered' && note.heading !== 'unsettled' && <p class="fr-soft">{words.t('credit.unordered')}</p>}
    </div>
  );
}

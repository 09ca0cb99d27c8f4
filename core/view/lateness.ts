import type { PageOrder } from '../note';
import { durationText } from './dates';
import type { Words } from './words';

/** How much later than the earliest a page came out, in a sentence: outright where it is behind by proof, else as likely. Null where there is nothing to say. */
export function latenessText(order: PageOrder, words: Words): string | null {
  if (order.relation !== 'after' || order.minutes === null || order.minutes < 1) return null;
  const distance = durationText(order.minutes, words);
  if (order.certainty === 'known') return words.t('credit.later', distance);
  const likely = words.t('credit.likelyLater', distance);
  return order.byZone === true ? `${likely} ${words.t('credit.ownZone')}` : likely;
}

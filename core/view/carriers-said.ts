import { timeText } from './dates';
import { figureText, namesText } from './reason';
import type { CarriersView, CarrierView } from './shapes';
import type { Words } from './words';

/** What of a statement says which of this is worth telling. */
interface About {
  readonly kind: 'quotation' | 'fact';
  readonly unit?: string | null;
}

function detailsOf({ figure, words: wording, copyOf, credits, through }: CarrierView, { kind, unit }: About, words: Words): string {
  const parts: string[] = [];
  if (figure !== null && typeof unit === 'string') parts.push(figureText(figure, words));
  if (kind === 'quotation' && wording !== null) {
    parts.push(words.t(wording === 'reference' ? 'carriers.sameWords' : wording === 'page' ? 'carriers.pageWords' : 'carriers.otherWords'));
  }
  parts.push(copyOf !== null ? words.t('carriers.copyOf', copyOf)
    : credits.length > 0 ? words.t('carriers.credits', namesText(credits, words)) : words.t('carriers.creditsNobody'));
  if (through) parts.push(words.t('carriers.through'));
  return parts.join(' · ');
}

/** What they come to: how many keep the hedge, else the names of a few. */
function hintOf(carriers: readonly CarrierView[], hedge: string | null, words: Words): string {
  const known = carriers.filter(({ hedged }) => hedged !== null);
  if (hedge !== null && known.length > 0) {
    const kept = known.filter(({ hedged }) => hedged === true).length;
    return words.t('carriers.split', kept, hedge, known.length - kept);
  }
  return [...new Set(carriers.map(({ name }) => name))].slice(0, 3).join(', ');
}

/** The others that state something, in the reader's words. `hedge`: the doubt that the page drops. */
export function carriersSaid(carriers: readonly CarrierView[], about: About, hedge: string | null, words: Words): CarriersView {
  return {
    hint: hintOf(carriers, hedge, words),
    entries: carriers.map((carrier) => ({ name: carrier.name, when: timeText(carrier.time, words), details: detailsOf(carrier, about, words) })),
  };
}

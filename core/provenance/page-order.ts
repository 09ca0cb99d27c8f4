import type { PageIdentity, PageOrder, Verdict } from '../note';
import type { Holdings } from './holdings';

/** How a page lies in time to the earliest report. */
export function orderOfPage(page: PageIdentity, earliest: Verdict, holdings: Holdings): PageOrder {
  void holdings;
  if (page.source !== null && earliest.voices.some(({ sources }) => sources.includes(page.source ?? ''))) return { relation: 'self', minutes: null };
  return { relation: 'unknown', minutes: null };
}

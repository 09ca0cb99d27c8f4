/**
 * What a page may answer. A page's process may have gone astray, and the popup shows and writes down what it says: so an answer is
 * held against these shapes where it arrives, and what a shape does not name is left out. Not for scripts in pages, which ask none:
 * they would carry it for nothing.
 */
import * as v from 'valibot';
import type { PageToTake } from '../core/export/page-to-take';
import type { PageSummary } from '../core/view/summary';
import type { PageState, ToPage } from './messages';
import { address, day, flag, instant, interval, kind, NOTE, origin, text, whole } from './answered-notes';

const SHARE = v.object({ ...origin.entries, statements: whole, unsettled: v.boolean() });
const ENTRY = v.object({ id: text, claim: text, text, kind, origin, flag, flagged: v.boolean(), possible: v.boolean() });

const SUMMARY: v.GenericSchema<unknown, PageSummary> = v.object({
  page: v.nullable(text), onRecord: v.boolean(), published: v.nullable(interval), printed: v.nullable(text),
  incidents: v.array(v.object({ id: text, title: text, release: day })),
  sentences: whole, stating: whole, statements: whole, possible: whole,
  origins: v.array(SHARE), credited: whole, reworded: whole, figuresDiffer: whole, entries: v.array(ENTRY),
});

const STATE: v.GenericSchema<unknown, PageState> = v.variant('kind', [
  v.object({ kind: v.picklist(['reading', 'nothing', 'language', 'off', 'forbidden', 'failed']) }),
  v.object({ kind: v.literal('annotated'), summary: SUMMARY, origins: v.nullable(v.array(text)) }),
]);

const TO_TAKE: v.GenericSchema<unknown, PageToTake> = v.object({ address, text, readAt: instant, summary: SUMMARY, views: v.array(NOTE) });

/** The shapes of the answers, by message. */
export const ANSWERS: { readonly [Name in keyof ToPage]: v.GenericSchema<unknown, ReturnType<ToPage[Name]>> } = {
  present: v.literal(true),
  state: STATE,
  'tab-look': v.void(),
  'open-note': v.boolean(),
  'take-along': v.nullable(TO_TAKE),
  'show-origins': v.void(),
  step: v.void(),
  'look-up': v.void(),
  'read-again': v.void(),
};

import * as v from 'valibot';
import type { Shapes, ToPage } from './messages';
import { LOOKS } from './settings';

/** The most characters of one text that a page is sent. */
export const LONGEST = 10_000;
const text = v.pipe(v.string(), v.maxLength(LONGEST));
const nothing = v.strictTuple([]);

/** What a page may be asked with. */
export const ASKED_OF_PAGE: Shapes<ToPage> = {
  present: nothing,
  state: nothing,
  'tab-look': v.strictTuple([v.nullable(v.picklist(LOOKS))]),
  'open-note': v.strictTuple([text]),
  'take-along': nothing,
  'show-origins': v.strictTuple([v.nullable(v.pipe(v.array(text), v.maxLength(1000)))]),
  step: v.strictTuple([v.picklist([1, -1])]),
  'look-up': v.strictTuple([text]),
  'read-again': nothing,
};

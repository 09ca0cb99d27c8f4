/** What the background may be asked with. Not for scripts in pages, which would carry it for nothing. */
import * as v from 'valibot';
import type { Article, Block, PageFacts } from '../core/article';
import type { Found, FoundMatch } from '../core/finding';
import { shownInUtc } from '../core/local-time';
import { asks, figures, interval, text, why, whole } from './answered-notes';
import { TONGUES } from '../core/text/language';
import type { Shapes, ToBackground } from './messages';
import { LOOKS } from './settings';

/** Characters of a text, and items of a list, far beyond the longest live blog: five megabytes are read within some seconds. */
const LONGEST_TEXT = 30_000_000;
const MOST = 1_000_000;

const many = <Item>(item: v.GenericSchema<unknown, Item>): v.GenericSchema<unknown, Item[]> => v.pipe(v.array(item), v.maxLength(MOST));
const texts = many(text);
const span = { start: whole, end: whole };
const nothing = v.strictTuple([]);
const tab = v.pipe(v.number(), v.safeInteger());

const block: v.GenericSchema<unknown, Block> = v.object({ ...span, kind: v.picklist(['heading', 'paragraph', 'caption', 'quotation', 'item']) });
const local = v.pipe(v.string(), v.check((written) => shownInUtc(written) !== null));
const facts: v.GenericSchema<unknown, PageFacts> = v.object({
  urls: texts, addressByCaller: v.exactOptional(v.boolean()), siteNames: texts, language: v.nullable(text), title: v.nullable(text),
  dates: many(v.object({ interval, local: v.exactOptional(local), from: v.picklist(['json-ld', 'meta', 'time', 'address', 'caller']), printed: text, updated: v.boolean() })),
});
const article: v.GenericSchema<unknown, Article> = v.object({ text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)), blocks: many(block), facts });

const match: v.GenericSchema<unknown, FoundMatch> = v.object({
  ...span, claim: text, score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)), via: v.picklist(['wording', 'statement']), possible: v.boolean(),
  wording: v.nullable(text), part: whole, figure: figures, why: v.omit(why, ['score']),
});
const found: v.GenericSchema<unknown, Found> = v.object({ pack: text, matches: many(match) });

export const ASKED_OF_BACKGROUND: Shapes<ToBackground> = {
  'annotate-here': nothing,
  packs: nothing,
  matching: v.strictTuple([v.picklist(['en', ...TONGUES])]),
  stems: v.strictTuple([v.picklist(TONGUES), texts]),
  report: v.strictTuple([article, many(found)]),
  carriers: v.strictTuple([text, asks]),
  count: v.strictTuple([v.nullable(v.pipe(whole, v.maxValue(99_999)))]),
  begin: nothing,
  'set-look-of-tab': v.strictTuple([tab, v.nullable(v.picklist(LOOKS))]),
  'annotate-tab': v.strictTuple([tab]),
};

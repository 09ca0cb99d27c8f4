/** The shapes of a note as a page answers with it, and of its parts: those of `core/view/shapes.ts`, for values that may be anything. */
import * as v from 'valibot';
import type { Figure, Interval, OutletKind } from '../core/model';
import type { CreditStatus, DiffPart, Edge, PageOrder, WordingKind } from '../core/note';
import type { CarriersAsked, CreditView, Flag, Heading, LinkView, Mark, NoteView, OriginView, TimeView, VoiceView, WhyView, WordingView } from '../core/view/shapes';

export const text = v.string();
/** A number of something. */
export const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const number = v.pipe(v.number(), v.finite());
const texts = v.array(text);

/** One of a type's words. As a record of them all: a word that was forgotten would be refused. */
const wordOf = <Word extends string>(words: Readonly<Record<Word, true>>): v.GenericSchema<unknown, Word> =>
  v.custom<Word>((value) => typeof value === 'string' && Object.hasOwn(words, value));

/** What no clock shows cannot be printed either. */
const isOnCalendar = (written: string): boolean => !Number.isNaN(Date.parse(written));
export const instant = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/), v.check(isOnCalendar));
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/), v.check(isOnCalendar));
export const interval: v.GenericSchema<unknown, Interval> = v.pipe(v.strictTuple([instant, instant]), v.check(([from, to]) => from <= to));

const withScheme = (schemes: RegExp): v.GenericSchema<unknown, string> =>
  v.pipe(v.string(), v.check((url) => schemes.test(URL.parse(url)?.protocol ?? '')));
/** What may be a link. */
const link = withScheme(/^https?:$/);
/** Where the page stands: in the web, or in a file that the reader opened. */
export const address = withScheme(/^(?:https?|file):$/);

export const kind = v.picklist(['quotation', 'fact']);
const outletKind = wordOf<OutletKind>({ newsroom: true, agency: true, company: true, person: true, blog: true, aggregator: true });
const figure: v.GenericSchema<unknown, Figure> = v.object({
  value: number, upTo: v.exactOptional(number), bound: v.exactOptional(wordOf<NonNullable<Figure['bound']>>({ about: true, over: true, almost: true, below: true })), asOf: v.exactOptional(day),
});
export const figures = v.nullable(figure);

const time: v.GenericSchema<unknown, TimeView> = v.object({ known: interval, likely: v.nullable(interval), basis: text, inference: v.nullable(text) });
const voice: v.GenericSchema<unknown, VoiceView> = v.object({ outlet: text, name: text, kind: outletKind, time, about: v.nullable(text), through: texts });
export const origin = v.object({ key: text, names: texts, at: v.nullable(interval) }) satisfies v.GenericSchema<unknown, OriginView>;

export const flag: v.GenericSchema<unknown, Flag> = v.variant('mark', [
  v.object({ mark: v.literal('words'), change: v.picklist(['hedge', 'left-out', 'added', 'replaced', 'many']), gone: text, come: text }),
  v.object({ mark: v.literal('figure'), here: figure, there: figure, unit: v.nullable(text) }),
  v.object({ mark: v.literal('unsettled'), names: texts }),
  v.object({ mark: v.literal('credit'), credit: v.picklist(['other', 'nobody', 'mistaken']), names: texts }),
  v.object({ mark: v.literal('own'), earlier: v.boolean() }),
  v.object({ mark: v.literal('ordinary') }),
]);

const credit: v.GenericSchema<unknown, CreditView> = v.object({
  status: wordOf<CreditStatus | 'own'>({ earliest: true, other: true, nobody: true, self: true, own: true }),
  names: texts, reach: v.picklist(['sentence', 'nearby', 'article', 'none']), mistaken: texts,
});

const diff: v.GenericSchema<unknown, DiffPart> = v.object({ side: v.picklist(['both', 'earliest', 'page']), text });
const wordingKind = wordOf<WordingKind>({
  verbatim: true, trimmed: true, joined: true, changed: true, 'hedge-dropped': true, paraphrase: true, 'figure-rounded': true, 'figure-differs': true,
});
const wording: v.GenericSchema<unknown, WordingView> = v.object({
  kind: wordingKind,
  reference: v.nullable(v.object({ text, language: text, form: v.picklist(['spoken', 'posted', 'printed', 'translated']) })),
  diff: v.array(diff), hedge: v.nullable(text), alsoSo: texts, forms: whole, figure: figures, against: figures,
});

export const asks: v.GenericSchema<unknown, CarriersAsked> = v.object({
  claim: text, reference: v.nullable(text), printed: v.nullable(text), hedge: v.nullable(text), leftOut: texts,
});

export const why = v.object({
  rule: text, resembles: text, words: texts, corrected: v.array(v.strictTuple([text, text])), score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
}) satisfies v.GenericSchema<unknown, WhyView>;
const source: v.GenericSchema<unknown, LinkView> = v.object({ kind: v.picklist(['source', 'archive', 'lookup']), name: text, url: link });

const order: v.GenericSchema<unknown, PageOrder> = v.variant('relation', [
  v.object({
    relation: v.literal('after'), certainty: wordOf<Edge['certainty']>({ known: true, likely: true }),
    minutes: v.nullable(number), byZone: v.exactOptional(v.literal(true)),
  }),
  v.object({ relation: v.picklist(['before', 'unordered', 'self', 'unknown']), minutes: v.nullable(number) }),
]);

export const NOTE: v.GenericSchema<unknown, NoteView> = v.object({
  start: whole, end: whole, id: text, pack: text, claim: text, text, kind, statement: text,
  speaker: v.nullable(text), speakerKind: v.nullable(outletKind), unit: v.nullable(text), possible: v.boolean(),
  heading: wordOf<Heading>({ settled: true, 'settled-figure': true, likely: true, 'likely-figure': true, unsettled: true, sole: true, 'sole-figure': true, self: true, older: true }),
  voices: v.array(voice), newsroom: v.nullable(voice), inference: v.nullable(text), missing: texts, origin, page: v.nullable(text), credit,
  order,
  wording, others: whole, asks, figures: v.array(v.object({ figure, names: texts })),
  mistaken: v.array(v.object({ name: text, credited: text })), why, links: v.array(source), flag,
  mark: wordOf<Mark>({ words: true, figure: true, unsettled: true, credit: true, own: true, ordinary: true }), flagged: v.boolean(),
});

/** The shape of the files under `seeds/`, as people write them. What the words mean stands in `core/model.ts`. */
import { z } from 'zod';
import { isCalendarDay } from '../../core/local-time';
import { isZone } from '../../core/zones';

/** How outlets, sources, claims and the like are named. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words and digits joined by single hyphens');
const text = z.string().trim().min(1, 'text is missing here');
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language is a tag like "en" or "de"');
const day = z.string().refine(isCalendarDay, 'a day is written 2017-11-30');
const address = z.string().regex(/^https?:\/\/[^\s/]+\.[^\s/]+/, 'an address begins with http:// or https://');
const host = z.string().regex(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a host is written in lower case, without www., path or port');

const moment = z.union([z.string(), z.tuple([z.string(), z.string()])], 'a time is a moment, or [from, to] of two moments');

const time = z.strictObject({
  known: moment,
  likely: moment.optional(),
  basis: z.string('a time needs a basis: how it is known').trim().min(1, 'a time needs a basis: how it is known'),
  inference: text.optional(),
});
export type SeedTime = z.infer<typeof time>;

export const outletEntry = z.strictObject({
  name: text,
  kind: z.enum(['newsroom', 'agency', 'company', 'person', 'blog', 'aggregator']),
  aliases: z.array(text).default([]),
  hosts: z.array(host).default([]),
  zone: z.string().refine(isZone, 'a zone is an IANA name like "America/New_York"').optional(),
  partOf: id.optional(),
  pronoun: z.enum(['he', 'she']).optional(),
  alsoMeant: z.array(text).default([]),
});
export type SeedOutlet = z.infer<typeof outletEntry>;

/** Hosts that carry anybody's pages: no outlets, but places where an outlet's page is met. And `later`: outlets' hosts that the manifest does not ask for. */
export const hostsFile = z.strictObject({ archives: z.array(host), demonstration: z.array(host).default([]), later: z.array(host).default([]) });

const wording = z.strictObject({
  text,
  language: language.default('en'),
  form: z.enum(['spoken', 'posted', 'printed', 'translated']),
  from: id.optional(),
  basis: text,
});
export type SeedWording = z.infer<typeof wording>;

export const claimEntry = z.strictObject({
  kind: z.enum(['quotation', 'fact']),
  speaker: id.optional(),
  statement: text,
  unit: id.optional(),
  question: id.optional(),
  variants: z.array(z.union([text, z.record(language, text)], 'a variant is text, or a language and text ("de: ...")')).default([]),
  required: z.array(z.array(text).min(1)).optional(),
  requiredIn: z.record(language, z.array(z.array(text))).optional(),
  wordings: z.record(id, wording).default({}),
  sharesWordsWith: z.array(id).optional(),
});
export type SeedClaim = z.infer<typeof claimEntry>;

const figure = z.union([
  z.number(),
  z.strictObject({ value: z.number(), bound: z.enum(['about', 'over', 'almost']).optional(), asOf: day.optional() }),
], 'a figure is a number, or { value, bound?, asOf? } with bound "about", "over" or "almost"');
export type SeedFigure = z.infer<typeof figure>;

const credit = z.union([id, z.strictObject({ to: id, basis: text })], 'a credit is the id of a source, "unnamed", or { to, basis }');

const sighting = z.strictObject({
  wordings: z.array(id).optional(),
  figure: figure.optional(),
  credits: z.array(credit).default([]),
  stated: time.optional(),
  basis: text.optional(),
});
export type SeedSighting = z.infer<typeof sighting>;

export const sourceFile = z.strictObject({
  outlet: id,
  kind: z.enum(['article', 'statement', 'post', 'broadcast']),
  url: address.optional(),
  alternateUrls: z.array(address).optional(),
  archive: address.optional(),
  about: text.optional(),
  language,
  published: time,
  readAsOf: time.optional(),
  copyOf: id.optional(),
  seen: z.enum(['whole', 'in part', 'through others']),
  basis: text.optional(),
  sightings: z.record(id, sighting),
});
export type SeedSource = z.infer<typeof sourceFile>;

export const incidentFile = z.strictObject({
  title: text,
  release: day,
  span: z.tuple([z.string(), z.string()]),
  languages: z.array(language).min(1),
  summary: z.array(z.strictObject({ text, sources: z.array(id).min(1) })).min(1),
  gate: z.strictObject({
    threshold: z.number().positive(), anchors: z.record(text, z.number().positive()),
    wholePage: z.strictObject({ threshold: z.number().positive(), terms: z.array(text).min(1) }).optional(),
  }),
  names: z.record(text, z.array(text)),
  synonyms: z.array(z.array(text).min(2)),
  commonWords: z.array(text),
  otherEvents: z.array(text).default([]),
  warmth: z.record(language, z.record(text, z.number().positive())).default({}),
  questions: z.record(id, text),
  topics: z.record(id, text).default({}),
  events: z.array(z.strictObject({ text, time, claims: z.array(id).min(1) })).default([]),
});
export type SeedIncident = z.infer<typeof incidentFile>;

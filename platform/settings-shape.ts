/** What the reader chose: its shape, how it is read out of anything, and what follows from it. No storage. */
import * as v from 'valibot';

export const LOOKS = ['marks', 'margin', 'off'] as const;
/** How notes look on a site: underlines and margin, the margin alone, or not at all. */
export type Look = typeof LOOKS[number];

/** What the reader chose. */
export interface Settings {
  /** On every site that has no choice of its own. */
  readonly look: Look;
  /** By host, as in an address. */
  readonly looks: Readonly<Record<string, Look>>;
  /** Of hosts that are switched off the look that they had of their own before, to be switched on with. */
  readonly looksBefore: Readonly<Record<string, Look>>;
  /** Whether origins are named in the margin beside marks. Of the look "margin" it takes nothing away. */
  readonly rail: boolean;
  /** Whether faint dots stand under passages on record to which there is nothing to add. */
  readonly every: boolean;
  /** Languages of pages to annotate, as packs call them; null for all. */
  readonly languages: readonly string[] | null;
  /** Statements that are not to be shown: `<pack>/<claim>`. */
  readonly muted: readonly string[];
  /** Passages that the reader said are not the statement: `<pack>/<claim>` and the passage's text, one space between. */
  readonly rejected: readonly string[];
  /** Whether the margin's hint was seen and put away. */
  readonly hintSeen: boolean;
}

export const INITIAL: Settings = { look: 'marks', looks: {}, looksBefore: {}, rail: true, every: false, languages: null, muted: [], rejected: [], hintSeen: false };

/** More than any reader enters by hand; what lies beyond is somebody's mistake. */
const MOST = 5_000;
const strings = v.fallback(v.pipe(v.array(v.unknown()), v.transform((values) =>
  values.filter((value): value is string => typeof value === 'string').slice(0, MOST))), []);
const look = v.picklist(LOOKS);
// Valibot's own records leave out "constructor", which may be a host as well as any word.
const record = v.custom<Readonly<Record<string, unknown>>>((value) => typeof value === 'object' && value !== null && !Array.isArray(value));
const looks = v.fallback(v.pipe(record, v.transform((hosts): Record<string, Look> =>
  Object.fromEntries(Object.entries(hosts).flatMap(([host, value]): [string, Look][] => (v.is(look, value) ? [[host, value]] : []))
    .slice(0, MOST)))), {});
/** Half a list would silence pages that the reader wants: spoilt, it is as if all were chosen. */
const languages = v.fallback(v.nullable(v.pipe(v.array(v.string()), v.maxLength(MOST))), null);

/** What is spoilt is as if it had not been set; what is not spoilt is kept. */
const SETTINGS = v.object({
  look: v.fallback(look, INITIAL.look), looks, looksBefore: looks,
  rail: v.fallback(v.boolean(), INITIAL.rail), every: v.fallback(v.boolean(), INITIAL.every), languages,
  muted: strings, rejected: strings, hintSeen: v.fallback(v.boolean(), INITIAL.hintSeen),
});

/** Reads settings out of whatever storage holds: of an older or newer release, damaged, or nothing. */
export function settingsFrom(stored: unknown): Settings {
  const read = v.safeParse(SETTINGS, stored);
  return read.success ? read.output : INITIAL;
}

/** The stored settings that this release cannot take as they are: damaged, or of a newer one. */
export function unreadableIn(stored: unknown): readonly string[] {
  if (stored === null || stored === undefined) return [];
  if (typeof stored !== 'object' || Array.isArray(stored)) return Object.keys(INITIAL);
  const there: Readonly<Record<string, unknown>> = { ...stored };
  return Object.entries(settingsFrom(stored))
    .flatMap(([name, value]) => (Object.hasOwn(there, name) && JSON.stringify(there[name]) !== JSON.stringify(value) ? [name] : []));
}

/** How notes look on a host's pages. */
export function lookOn(settings: Settings, host: string): Look {
  return Object.hasOwn(settings.looks, host) ? settings.looks[host] ?? settings.look : settings.look;
}

/** What is drawn on a page that has a look: lines, dots under whatever is plainly on record, names in the margin. */
export function drawnWith(settings: Settings, chosen: Look): { readonly marks: boolean; readonly every: boolean; readonly rail: boolean } {
  const marks = chosen === 'marks';
  return { marks, every: marks && settings.every, rail: chosen === 'margin' || (marks && settings.rail) };
}

/** Whether pages in a language are annotated. `language` is a page's own word for it, null where it has none: then it may be any. */
export function readsLanguage(settings: Settings, language: string | null): boolean {
  const base = (tag: string): string => tag.toLowerCase().replace(/[-_].*$/, '');
  return language === null || settings.languages === null || settings.languages.some((chosen) => base(chosen) === base(language));
}

const ownOf = (looks: Settings['looks'], host: string): Look | undefined => (Object.hasOwn(looks, host) ? looks[host] : undefined);

/** Settings with a host's look chosen. One that is switched off keeps the look that it had of its own. */
export function withLook(settings: Settings, host: string, chosen: Look): Settings {
  const others = withoutLook(settings, host);
  if (chosen === settings.look) return others;
  const own = ownOf(settings.looks, host);
  const before = own === 'off' ? ownOf(settings.looksBefore, host) : own;
  return {
    ...others, looks: { ...others.looks, [host]: chosen },
    ...(chosen === 'off' && before !== undefined && { looksBefore: { ...others.looksBefore, [host]: before } }),
  };
}

/** Settings without a look of a host's own. */
export function withoutLook(settings: Settings, host: string): Settings {
  const without = (looks: Settings['looks']): Settings['looks'] => {
    const { [host]: own, ...others } = looks;
    // What does not change is not written.
    return own === undefined || !Object.hasOwn(looks, host) ? looks : others;
  };
  return { ...settings, looks: without(settings.looks), looksBefore: without(settings.looksBefore) };
}

/** The look that a host's pages get when their notes are switched on: the one that they had of their own, else the one that the reader chose for every site, unless that is none. */
export function lookWhenOn(settings: Settings, host: string): Look {
  return [lookOn(settings, host), ownOf(settings.looksBefore, host), settings.look].find((chosen) => chosen !== undefined && chosen !== 'off') ?? INITIAL.look;
}

/** How a statement is called in the settings. */
export function mutedKey(pack: string, claim: string): string {
  return `${pack}/${claim}`;
}

/** How a passage that is not the statement is called in the settings. */
export function rejectedKey(pack: string, claim: string, text: string): string {
  return `${mutedKey(pack, claim)} ${text.replace(/\s+/g, ' ').trim()}`;
}

/** Outlets by the names that articles and sites give them. */
import type { Span } from '../article';
import type { Outlet } from '../model';
import type { Holdings } from './holdings';
import { onceFor } from '../once-for';

/** A name of an outlet somewhere in a text. */
export interface NamedOutlet extends Span {
  readonly outlet: Outlet;
  /** Whether the name is a word that a text may well use for something else: "Time", "Inc.", "Metro". */
  readonly everyday: boolean;
}

interface Name {
  readonly text: string;
  readonly lower: string;
  readonly outlet: Outlet;
  readonly everyday: boolean;
  /** Whether it may be written in any case: no other word looks like "TechCrunch" or "buzzfeed". */
  readonly anyCase: boolean;
  /** How an agency signs: "SAN FRANCISCO (REUTERS)". */
  readonly capitals: string | null;
}

const ARTICLE = /^(?:the|der|die|das|le|la|les|el)\s+/i;
const INNER_CAPITAL = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u;
const ACRONYM = /^[\p{Lu}\p{N}]{2,}$/u;
/** Long enough, with a capital inside: nothing but that name. */
const LEAST_UNMISTAKABLE = 5;

function isEveryday(name: string): boolean {
  const bare = name.replace(ARTICLE, '');
  return !/[\s\d]/.test(bare) && !INNER_CAPITAL.test(bare) && !ACRONYM.test(bare);
}

function nameOf(text: string, outlet: Outlet): Name {
  const anyCase = INNER_CAPITAL.test(text) && text.length >= LEAST_UNMISTAKABLE;
  return { text, lower: text.toLowerCase(), outlet, everyday: isEveryday(text), anyCase, capitals: outlet.kind === 'agency' ? text.toUpperCase() : null };
}

/** Aliases such as "a Twitter spokesman" describe who speaks: the name within them is what is looked for. */
const DESCRIPTION = /^an?\s/;

const namesOf = onceFor(({ pack }: Holdings) => pack.outlets.flatMap((outlet) =>
  [outlet.name, ...outlet.aliases].filter((name) => !DESCRIPTION.test(name)).map((name) => nameOf(name, outlet))));

const WORD = /@?[\p{L}\p{M}\p{N}_]+/gu;
const WORD_PART = /[\p{L}\p{M}\p{N}_]/u;

/** Names by their first word, longest first. */
const namesByFirstWord = onceFor((holdings: Holdings) => {
  const byWord = Map.groupBy(namesOf(holdings), ({ lower }) => lower.match(WORD)?.[0] ?? lower);
  for (const names of byWord.values()) names.sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
  return byWord;
});

function standsAt(text: string, at: number, { text: name, lower, anyCase, capitals }: Name): boolean {
  if (WORD_PART.test(text.charAt(at + name.length)) && WORD_PART.test(name.at(-1) ?? '')) return false;
  if (capitals !== null && text.startsWith(capitals, at)) return true;
  return anyCase ? text.slice(at, at + name.length).toLowerCase() === lower : text.startsWith(name, at);
}

/** All names of outlets in a text, in order: whole words, the longest where several begin at one place. */
export function outletsIn(text: string, holdings: Holdings): NamedOutlet[] {
  const names = namesByFirstWord(holdings);
  const found: NamedOutlet[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (index < end) continue;
    const name = names.get(word.toLowerCase())?.find((one) => standsAt(text, index, one));
    if (name === undefined) continue;
    end = index + name.text.length;
    found.push({ start: index, end, outlet: name.outlet, everyday: name.everyday });
  }
  return found;
}

const bare = (name: string): string => name.trim().replace(ARTICLE, '').toLowerCase();

/**
 * The newsroom that a site is called like. Companies and persons have no news pages of their own.
 * @param unmistakable whether the name must be one that no other site is likely to have
 */
export function outletNamed(siteName: string, unmistakable: boolean, holdings: Holdings): Outlet | null {
  const wanted = bare(siteName);
  const alike = namesOf(holdings).filter(({ text, everyday, outlet: { kind } }) =>
    kind !== 'person' && kind !== 'company' && bare(text) === wanted && !(unmistakable && (everyday || ACRONYM.test(text))));
  const [only, ...others] = new Set(alike.map(({ outlet }) => outlet));
  return only !== undefined && others.length === 0 ? only : null;
}

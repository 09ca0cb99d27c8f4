/** Who says something in a passage: one of the story's speakers, somebody else, or nobody that can be told. */
import type { Claim, Outlet, OutletId, Pack } from './model';
import { isCapitalised, type Passage, type Voice } from './passage';
import { bringsInStranger, isStranger } from './strangers';
import { isNoPerson, reports, subjectsOf } from './subjects';
import { stemOf } from './text/stems';
import { wordsOf } from './text/words';
import { UNKNOWN } from './vocabulary';

const wordsOfId = (id: OutletId): string[] => id.split('-').map(stemOf);

/** Those who say something in a pack. Newsrooms are none of them: they report what others say. */
export interface Speakers {
  /** The persons, with their pronouns where these are known; for companies, others speak. */
  readonly persons: Readonly<Record<OutletId, 'he' | 'she' | null>>;
  /** Nouns by which articles mean one of the persons. */
  readonly nouns: readonly string[];
  /** The words by which persons and companies are known. */
  readonly words: readonly string[];
  readonly companies: readonly OutletId[];
  /** The last words of the names of newsrooms. */
  readonly newsrooms: readonly string[];
}

/** The last word of a name. */
const lastOf = (name: string): string => wordsOf(name).at(-1)?.norm ?? '';

export function speakersOf({ claims, outlets }: Pick<Pack, 'claims' | 'outlets'>): Speakers {
  const speaking = new Set(claims.map(({ speaker }) => speaker));
  const isPersonOrCompany = ({ kind }: Outlet): boolean => kind === 'person' || kind === 'company';
  const speakers = outlets.filter((outlet) => speaking.has(outlet.id) && isPersonOrCompany(outlet));
  const others = outlets.filter((outlet) => !isPersonOrCompany(outlet));
  return {
    persons: Object.fromEntries(speakers.filter(({ kind }) => kind === 'person').map(({ id, pronoun }) => [id, pronoun ?? null])),
    nouns: speakers.flatMap(({ alsoMeant = [] }) => alsoMeant),
    words: [...new Set(speakers.flatMap(({ id }) => wordsOfId(id)))],
    companies: speakers.filter(({ kind }) => kind === 'company').map(({ id }) => id),
    newsrooms: [...new Set(others.flatMap(({ name, aliases }) => [name, ...aliases]).map(lastOf))],
  };
}

/** Where the words stand, outside quotation marks, that name one of the story's speakers, or a given one. */
function placesNaming(passage: Passage, words: readonly string[]): number[] {
  return passage.tokens.flatMap(({ stem }, at) => passage.quoted[at] !== true && words.includes(stem) && isCapitalised(passage, at) ? [at] : []);
}

/**
 * Whether a noun may mean one of the story's people, and something of what he says is quoted: a noun that the record knows
 * ("the contractor"). Before a Turkish verb stands how it is said, rather than who says it.
 */
function meansOneKnown(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  if (token === undefined || token.concept === UNKNOWN || !passage.quoted.includes(true)) return false;
  return passage.tongue.language !== 'tr' || isCapitalised(passage, at);
}

const STRANGER: Voice = { isStranger: true, pronoun: null };

/**
 * Who speaks at the end of a passage, so far as the record does not know him: what follows in the paragraph is his, until one of
 * the story's speakers is named.
 */
export function voiceAfter(passage: Passage, { words, companies, newsrooms }: Speakers): Voice | null {
  const last = subjectsOf(passage).at(-1);
  const named = placesNaming(passage, words);
  if (last === undefined) {
    if (named.length > 0) return null;
    return bringsInStranger(passage, newsrooms) ? STRANGER : passage.voice;
  }
  // A company's spokespeople are strangers by name.
  if (isStranger(passage, last, newsrooms)) return placesNaming(passage, companies.flatMap(wordsOfId)).length > 0 || reports(passage, last) ? null : STRANGER;
  if ((named[0] ?? Infinity) < last) return null;
  const { tokens, tongue } = passage;
  if (!tongue.isPronoun(tokens[last])) return meansOneKnown(passage, last) ? null : passage.voice;
  const pronoun = tongue.pronounOf(tokens[last]);
  return pronoun === null ? passage.voice : { isStranger: passage.voice?.isStranger === true, pronoun };
}

/**
 * Whether a passage has others say something, and nobody who may be the claim's speaker.
 *
 * @param isHisWords whether so many of his very words stand there that they are hardly a stranger's: then only a pronoun tells
 */
export function saysAnother(passage: Passage, { kind, speaker }: Claim, { persons, words, companies, newsrooms }: Speakers, isHisWords = false): boolean {
  if (kind !== 'quotation' || speaker === undefined) return false;
  const own = wordsOfId(speaker);
  const { tokens, stems, quoted, voice, tongue } = passage;
  if (own.some((word) => stems.has(word))) return false;
  // Of a person without a name ("a user") no pronoun is known, and a stranger may be him.
  const pronoun = persons[speaker] ?? null;
  const isOther = (who: Voice | null): boolean => who !== null
    && ((who.isStranger && !isHisWords && (pronoun !== null || companies.includes(speaker))) || (who.pronoun !== null && pronoun !== null && who.pronoun !== pronoun));
  const [subjects, named] = [subjectsOf(passage), placesNaming(passage, words)];
  if (subjects.length === 0) return quoted.includes(true) && named.length === 0 && isOther(bringsInStranger(passage, newsrooms) ? STRANGER : voice);
  return subjects.every((at) => {
    const token = tokens[at];
    if (token === undefined) return false;
    if (tongue.isPronoun(token)) return isOther({ isStranger: false, pronoun: tongue.pronounOf(token) }) || isOther(voice);
    if (named.includes(at)) return !isHisWords;
    if (pronoun !== null && (isStranger(passage, at, newsrooms) || isNoPerson(token, passage))) return !isHisWords;
    return token.concept === UNKNOWN && isOther(voice);
  });
}

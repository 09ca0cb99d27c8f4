/** The recorded wordings of a claim: which a page prints, which it is held against, and how many there are. */
import type { Claim, ClaimId, Wording, WordingId } from '../model';
import { alignWords } from '../wording/align';
import { comparedText, type ComparedText } from '../wording/compared-words';
import { originalOf } from './credits';
import { earliestOf } from './earliest';
import type { Holdings } from './holdings';
import { onceFor } from '../once-for';

/** A recorded wording, read. */
export interface Recorded extends ComparedText {
  readonly wording: Wording;
}

const readClaims = onceFor((_: Holdings) => new Map<ClaimId, readonly Recorded[]>());

/** A claim's wordings, read once. */
export function recordedOf({ id, wordings }: Claim, holdings: Holdings): readonly Recorded[] {
  const known = readClaims(holdings);
  const recorded = known.get(id) ?? wordings.map((wording) => ({ ...comparedText(wording.text), wording }));
  known.set(id, recorded);
  return recorded;
}

/** The very letters, without capitals and marks: by these, "was not authorised" is one page's and "wasn't authorized" another's. */
function lettersOf({ text }: ComparedText): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The recorded wording that a text prints exactly: of several in the same words, the one in the same letters. */
export function printedAmong(recorded: readonly Recorded[], page: ComparedText): Recorded | null {
  const [one, ...others] = recorded.filter(({ key }) => key === page.key);
  if (one === undefined || others.length === 0) return one ?? null;
  const letters = lettersOf(page);
  return [one, ...others].find((each) => lettersOf(each) === letters) ?? one;
}

/** The recorded wording that a text is a stretch of, the given one where it is of that. */
export function containing(recorded: readonly Recorded[], page: ComparedText, preferred: WordingId | null): Recorded | undefined {
  const around = recorded.filter(({ key }) => ` ${key} `.includes(` ${page.key} `));
  return around.find(({ wording }) => wording.id === preferred) ?? around[0];
}

/** So many words are shared at the least, and so many more may stand among them. */
const LEAST_SHARED = 3;
const MOST_AMONG = 3;

/** The recorded wording that a quotation most resembles: of which it has most of the words, close together. */
export function resembling(recorded: readonly Recorded[], page: ComparedText): Recorded | undefined {
  const near = recorded.map((one) => ({ one, pairs: alignWords(page.words, one.words) })).filter(({ one, pairs }) => {
    const reach = (pairs.at(-1)?.[0] ?? 0) - (pairs[0]?.[0] ?? 0) + 1;
    return pairs.length >= LEAST_SHARED && 2 * pairs.length > one.words.length && reach <= one.words.length + MOST_AMONG
      && pairs.some(([, there]) => one.words[there]?.stop === false);
  });
  return near.sort((a, b) => (a.one.words.length - 2 * a.pairs.length) - (b.one.words.length - 2 * b.pairs.length))[0]?.one;
}

/** Where a wording comes from, so far as is known. */
function rootOf(of: Recorded, recorded: readonly Recorded[]): Recorded {
  const passed = new Set<WordingId>();
  let root = of;
  for (let next: Recorded | undefined = of; next !== undefined && !passed.has(next.wording.id);) {
    root = next;
    passed.add(root.wording.id);
    next = recorded.find(({ wording }) => wording.id === root.wording.from);
  }
  return root;
}

const isOriginal = ({ wording }: Recorded): boolean => wording.form === 'spoken' || wording.form === 'posted';

/** The words as spoken or posted, where there is no doubt which: what a paraphrase is of. */
export function onlyRoot(recorded: readonly Recorded[]): Recorded | null {
  const roots = recorded.filter((one) => isOriginal(one) && rootOf(one, recorded) === one);
  return roots.length === 1 ? roots[0] ?? null : null;
}

/** Of the earliest source's own wordings the nearest, if it has half of the words at least. */
function ofEarliest(page: ComparedText, language: string, claim: Claim, recorded: readonly Recorded[], holdings: Holdings): Recorded | null {
  const { status, voices } = earliestOf(claim.id, holdings);
  if (status !== 'settled' && status !== 'sole') return null;
  const sources = new Set(voices.flatMap((voice) => voice.sources));
  const own = new Set(holdings.sightingsOf(claim.id)
    .flatMap(({ source, wordings }) => (sources.has(originalOf(source, holdings)) ? wordings ?? [] : [])));
  const [nearest] = recorded
    .filter(({ wording }) => own.has(wording.id) && wording.language === language && wording.form !== 'translated')
    .map((one) => ({ one, shared: alignWords(page.words, one.words).length }))
    .filter(({ one, shared }) => shared * 2 >= Math.min(page.words.length, one.words.length))
    .sort((a, b) => (a.one.words.length - 2 * a.shared) - (b.one.words.length - 2 * b.shared));
  return nearest?.one ?? null;
}

/** What a page's words are held against. */
export interface Reference extends Recorded {
  /** Whether it is a translation: another translator's words are no change of it. */
  readonly translation: boolean;
}

/**
 * The reference wording for words that a page prints.
 * @param nearest the recorded wording that they are, or resemble most. A translation is held against itself; else the root
 *   of its tree counts, if it was spoken or posted, and else the wording of a settled earliest source.
 */
export function referenceFor(page: ComparedText, nearest: Recorded, claim: Claim, holdings: Holdings): Reference | null {
  const recorded = recordedOf(claim, holdings);
  const { form, language } = nearest.wording;
  const root = rootOf(nearest, recorded);
  if (form === 'translated' || root.wording.language !== language) return { ...nearest, translation: true };
  if (isOriginal(root)) return { ...root, translation: false };
  const own = ofEarliest(page, language, claim, recorded, holdings);
  return own === null ? null : { ...own, translation: false };
}

/** In how many forms a claim is in print: different words among those that somebody on record prints. Translations are none of their own. */
export function formsOf(claim: Claim, holdings: Holdings): number {
  const inPrint = new Set(holdings.sightingsOf(claim.id).flatMap(({ wordings }) => wordings ?? []));
  const forms = recordedOf(claim, holdings).filter(({ wording }) => inPrint.has(wording.id) && wording.form !== 'translated');
  return new Set(forms.map(({ key }) => key)).size;
}

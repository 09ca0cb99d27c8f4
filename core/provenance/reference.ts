/** The recorded wordings of a claim: which a page prints, which it is held against, and how many there are. */
import type { Claim, Wording, WordingId } from '../model';
import { alignWords } from '../wording/align';
import { comparedWords, keyOf, type ComparedWord } from '../wording/compared-words';
import { originalOf } from './credits';
import { earliestOf } from './earliest';
import type { Holdings } from './holdings';
import { perHoldings } from './per-holdings';

/** A recorded wording, read. */
export interface Recorded {
  readonly wording: Wording;
  readonly words: readonly ComparedWord[];
}

const readWordings = perHoldings(() => new Map<WordingId, Recorded>());

/** A claim's wordings, read once. */
export function recordedOf(claim: Claim, holdings: Holdings): Recorded[] {
  const known = readWordings(holdings);
  return claim.wordings.map((wording) => {
    const recorded = known.get(wording.id) ?? { wording, words: comparedWords(wording.text) };
    known.set(wording.id, recorded);
    return recorded;
  });
}

/** The very letters, without capitals and marks: by these, "was not authorised" is one page's and "wasn't authorized" another's. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The recorded wording that a text prints exactly: of several in the same words, the one in the same letters. */
export function printedAmong(recorded: readonly Recorded[], text: string): Recorded | null {
  const key = keyOf(comparedWords(text));
  const same = key === '' ? [] : recorded.filter(({ words }) => keyOf(words) === key);
  const letters = lettersOf(text);
  return same.find(({ wording }) => lettersOf(wording.text) === letters) ?? same[0] ?? null;
}

/** The recorded wording that a text is a stretch of, the given one where it is of that. */
export function containing(recorded: readonly Recorded[], text: string, preferred: WordingId | null): Recorded | undefined {
  const key = ` ${keyOf(comparedWords(text))} `;
  const around = recorded.filter(({ words }) => ` ${keyOf(words)} `.includes(key));
  return around.find(({ wording }) => wording.id === preferred) ?? around[0];
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
function ofEarliest(page: readonly ComparedWord[], language: string, claim: Claim, recorded: readonly Recorded[], holdings: Holdings): Recorded | null {
  const { status, voices } = earliestOf(claim.id, holdings);
  if (status !== 'settled' && status !== 'sole') return null;
  const sources = new Set(voices.flatMap((voice) => voice.sources));
  const own = new Set(holdings.sightingsOf(claim.id)
    .flatMap(({ source, wordings }) => (sources.has(originalOf(source, holdings)) ? wordings ?? [] : [])));
  const [nearest] = recorded
    .filter(({ wording }) => own.has(wording.id) && wording.language === language && wording.form !== 'translated')
    .map((one) => ({ one, shared: alignWords(page, one.words).length }))
    .filter(({ one, shared }) => shared * 2 >= Math.min(page.length, one.words.length))
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
export function referenceFor(page: readonly ComparedWord[], nearest: Recorded, claim: Claim, holdings: Holdings): Reference | null {
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
  return new Set(forms.map(({ words }) => keyOf(words))).size;
}

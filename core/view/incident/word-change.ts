import { diffArrays } from 'diff';
import type { Wording } from '../../model';
import type { DiffPart } from '../../note';
import { kindBetween } from '../../provenance/wording';
import type { WordChange } from './shapes';

/** A word as it is compared: without case and punctuation. */
function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}@#]+/gu, '');
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => bare(word) !== '');

/**
 * The two texts word by word, joined in order. Case and punctuation count for nothing; the reference's are shown. A page's passage is
 * compared otherwise (`core/wording`): it may be quoted from the middle, while a wording on record is shown whole.
 */
export function wordDiff(reference: string, text: string): DiffPart[] {
  const parts = diffArrays(wordsOf(reference), wordsOf(text), { comparator: (a, b) => bare(a) === bare(b) });
  return parts.map(({ added, removed, value }, at) => ({
    side: added ? 'page' : removed ? 'earliest' : 'both',
    text: `${value.join(' ')}${at < parts.length - 1 ? ' ' : ''}`,
  }));
}

/** What became of a reference's words in another wording. */
export function changeOf(reference: Wording, other: Wording): { readonly change: WordChange; readonly diff: readonly DiffPart[] } {
  if (other.id === reference.id) return { change: 'reference', diff: [] };
  if (other.language !== reference.language || other.form === 'translated') return { change: 'translated', diff: [] };
  const diff = wordDiff(reference.text, other.text);
  if (kindBetween(reference, other) === 'hedge-dropped') return { change: 'hedge-dropped', diff };
  const gone = diff.some(({ side }) => side === 'earliest');
  const come = diff.some(({ side }) => side === 'page');
  return { change: gone ? (come ? 'changed' : 'left-out') : come ? 'put-in' : 'same', diff };
}

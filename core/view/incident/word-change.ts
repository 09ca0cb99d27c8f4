import type { Wording } from '../../model';
import type { DiffPart } from '../../note';
import { kindBetween } from '../../provenance/wording';
import { comparedText } from '../../wording/compared-words';
import { diffParts } from '../../wording/diff-parts';
import { runsOfWhole } from '../../wording/runs';
import type { WordChange } from './shapes';

/** Two wordings as parts, joined in order; what both have is as the second prints it. */
export function wordDiff(reference: string, text: string): DiffPart[] {
  const [theirs, ours] = [comparedText(reference), comparedText(text)];
  return diffParts(runsOfWhole(ours.words, theirs.words), ours, theirs);
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

/** How an article's notes compare with its labels. */
import type { Span } from '../../core/article';
import type { ClaimId } from '../../core/model';
import type { Note } from '../../core/note';
import type { Label, LabelledArticle } from './labelled';

/** What scoring needs of a note: a baseline has no more. */
export type Marked = Span & { readonly claim: ClaimId; readonly note?: Note };

export interface Scored {
  readonly name: string;
  readonly found: readonly Label[];
  readonly missed: readonly Label[];
  readonly right: readonly Marked[];
  readonly wrong: readonly Marked[];
  readonly unjudged: readonly Marked[];
  /** Passages found whose labellers name the earliest outlet, and those where the note names the same. */
  readonly earliestAsked: readonly Label[];
  readonly earliestRight: readonly Label[];
  /** Mean share of span that right notes and their labels have in common (intersection over union). */
  readonly overlap: number;
}

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Whether a note of a claim that a label allows covers half of its passage or more. */
function finds(note: Marked, label: Label): boolean {
  return label.claims.includes(note.claim) && shared(note, label) * 2 >= label.end - label.start;
}

/**
 * Scores shown notes. Overlap alone proves nothing: a note is right only if its claim is one that the label allows. A note
 * that states a label but covers less than half of it is counted with the unjudged.
 */
export function score(article: LabelledArticle, notes: readonly Marked[], sameOutlet: (note: Note, name: string) => boolean): Scored {
  const right: Marked[] = [];
  const wrong: Marked[] = [];
  const unjudged: Marked[] = [];
  const overlaps: number[] = [];
  for (const note of notes) {
    const label = article.must.filter((each) => finds(note, each))
      .sort((a, b) => shared(note, b) / (b.end - b.start) - shared(note, a) / (a.end - a.start))[0];
    if (label !== undefined) {
      right.push(note);
      const common = shared(note, label);
      overlaps.push(common / (note.end - note.start + label.end - label.start - common));
      continue;
    }
    const touched = article.must.filter((each) => shared(note, each) > 0);
    const states = touched.some((each) => each.claims.includes(note.claim));
    const onlyMay = touched.length === 0 && article.may.some((span) => shared(note, span) > 0);
    (states || onlyMay ? unjudged : wrong).push(note);
  }
  const found = article.must.filter((label) => notes.some((note) => finds(note, label)));
  const earliestAsked = found.filter((label) => label.earliest !== undefined);
  const earliestRight = earliestAsked.filter((label) => notes.some((marked) =>
    finds(marked, label) && marked.note !== undefined && sameOutlet(marked.note, label.earliest ?? '')));
  return {
    name: article.name, found, missed: article.must.filter((label) => !found.includes(label)), right, wrong, unjudged, earliestAsked, earliestRight,
    overlap: overlaps.length === 0 ? 0 : overlaps.reduce((sum, value) => sum + value, 0) / overlaps.length,
  };
}

/** Several articles' scores as one. */
export function total(name: string, scores: readonly Scored[]): Scored {
  const all = (key: 'found' | 'missed' | 'earliestAsked' | 'earliestRight'): readonly Label[] => scores.flatMap((each) => each[key]);
  const rights = scores.reduce((sum, each) => sum + each.right.length, 0);
  return {
    name, found: all('found'), missed: all('missed'),
    right: scores.flatMap((each) => each.right), wrong: scores.flatMap((each) => each.wrong), unjudged: scores.flatMap((each) => each.unjudged),
    earliestAsked: all('earliestAsked'), earliestRight: all('earliestRight'),
    overlap: rights === 0 ? 0 : scores.reduce((sum, each) => sum + each.overlap * each.right.length, 0) / rights,
  };
}

import { annotating, preparing, type Prepared } from '../../core/engine';
import type { Article } from '../../core/article';
import type { Pack } from '../../core/model';
import type { Annotation, Note } from '../../core/note';
import { SentenceMemory } from '../../core/sentence-memory';
import type { PackIndex } from '../../core/pack-index';
import { keepMarksRare, wordCount } from '../../core/view/marks';
import { viewing } from '../../core/view/note-view';
import type { NoteView } from '../../core/view/shapes';
import { type PageSummary, summaryOf } from '../../core/view/summary';
import { type PageReading, readingOf } from '../../page/read-article';
import { mutedKey, rejectedKey, type Settings } from '../../platform/settings';
import { inSlices } from './slices';

/** A page as it was read, and what the record says of it. */
export interface PageFindings {
  readonly reading: PageReading;
  readonly annotation: Annotation;
  readonly prepared: readonly Prepared[];
  /** A view of each note, by itself. */
  readonly views: readonly NoteView[];
}

/** What is shown of a page: without what the reader muted or turned down. */
export interface PageNotes {
  readonly reading: PageReading;
  /** In reading order, possible ones among them. */
  readonly views: readonly NoteView[];
  readonly summary: PageSummary;
}

/** Packs with their indexes. */
export type Held = readonly [packs: readonly Pack[], indexes: readonly PackIndex[]];

const ready = new WeakMap<Pack, Prepared>();
const memory = new SentenceMemory();

/** Makes packs ready for the engine, once in a document's life each. */
function* preparedFrom([packs, indexes]: Held): Generator<void, readonly Prepared[]> {
  const prepared: Prepared[] = [];
  for (const [at, pack] of packs.entries()) {
    const known = ready.get(pack) ?? (yield* preparing(pack, indexes[at]));
    ready.set(pack, known);
    prepared.push(known);
  }
  return prepared;
}

function isSame(a: Article, b: Article): boolean {
  return a.text === b.text && JSON.stringify(a.facts) === JSON.stringify(b.facts);
}

/**
 * Reads and annotates the page, in slices.
 *
 * @param held on its way: the page is read meanwhile
 * @param before what was found on the page as it was: where only what stands around the article has changed, that still holds
 * @throws The signal's reason, once it is aborted.
 */
export async function findingsOn(document: Document, held: Promise<Held>, before: PageFindings | null, signal: AbortSignal): Promise<PageFindings> {
  const reading = await inSlices(readingOf(document), signal);
  if (before !== null && isSame(before.reading.article, reading.article)) return { ...before, reading };
  const prepared = await inSlices(preparedFrom(await held), signal);
  const annotation = await inSlices(annotating(reading.article, prepared, memory), signal);
  const views = await inSlices(viewing(annotation, prepared.map(({ holdings }) => holdings)), signal);
  return { reading, annotation, prepared, views };
}

/** What to show of a page, by the reader's settings: without what they muted or turned down. */
export function notesFrom({ reading, annotation, prepared, views: all }: PageFindings, { muted, rejected }: Settings): PageNotes {
  const isWanted = ({ pack, claim, text }: Pick<Note, 'pack' | 'claim' | 'text'>): boolean =>
    !muted.includes(mutedKey(pack, claim)) && !rejected.includes(rejectedKey(pack, claim, text));
  const views = keepMarksRare(all.filter(isWanted), wordCount(reading.article.text));
  return { reading, views, summary: summaryOf({ ...annotation, notes: annotation.notes.filter(isWanted) }, views, prepared.map(({ holdings }) => holdings)) };
}

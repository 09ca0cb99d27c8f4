import { annotating, prepare, type Prepared } from '../../core/engine';
import type { Article } from '../../core/article';
import type { Pack } from '../../core/model';
import type { Annotation } from '../../core/note';
import type { PackIndex } from '../../core/pack-index';
import { noteViews } from '../../core/view/note-view';
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

/** Makes packs ready for the engine, once in a document's life each. */
function preparedFrom([packs, indexes]: Held): readonly Prepared[] {
  return packs.map((pack, at) => {
    const prepared = ready.get(pack) ?? prepare(pack, indexes[at]);
    ready.set(pack, prepared);
    return prepared;
  });
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
  const prepared = preparedFrom(await held);
  signal.throwIfAborted();
  const annotation = await inSlices(annotating(reading.article, prepared), signal);
  return { reading, annotation, prepared };
}

/** Takes away what the reader muted or turned down. */
function wanted(annotation: Annotation, { muted, rejected }: Settings): Annotation {
  const notes = annotation.notes.filter(({ pack, claim, text }) =>
    !muted.includes(mutedKey(pack, claim)) && !rejected.includes(rejectedKey(pack, claim, text)));
  return { ...annotation, notes };
}

/** What to show of a page, by the reader's settings. */
export function notesFrom({ reading, annotation, prepared }: PageFindings, settings: Settings): PageNotes {
  const shown = wanted(annotation, settings);
  const holdings = prepared.map((one) => one.holdings);
  const views = noteViews(shown, reading.article.text, holdings);
  return { reading, views, summary: summaryOf(shown, views, holdings) };
}

import type { Article } from '../../core/article';
import { type Matcher, openingMatcher } from '../../core/find-matches';
import { finding } from '../../core/finding';
import type { MatchingPart } from '../../core/matching-part';
import type { PackId } from '../../core/model';
import { SentenceMemory } from '../../core/sentence-memory';
import { keepMarksRare, wordCount } from '../../core/view/marks';
import type { PageReport } from '../../core/view/report';
import { summaryOf } from '../../core/view/summary';
import type { PageReading } from '../../page/read-article';
import { inSlices } from '../../page/slices';
import { askBackground } from '../../platform/messages';
import { mutedKey, rejectedKey, type Settings } from '../../platform/settings';
import { type PageNotes, stage } from '../stage/contract';

/** A page as it was read, and what the record says of it. */
export interface PageFindings {
  readonly reading: PageReading;
  readonly matchers: readonly Matcher[];
  readonly report: PageReport;
}

const opened = new Map<PackId, Matcher>();
const memory = new SentenceMemory();

/** Makes packs ready for matching, once in a document's life each. */
function* opening(parts: readonly MatchingPart[]): Generator<void, readonly Matcher[]> {
  const matchers: Matcher[] = [];
  for (const part of parts) {
    const matcher = opened.get(part.id) ?? (yield* openingMatcher(part));
    opened.set(part.id, matcher);
    matchers.push(matcher);
    yield;
  }
  return matchers;
}

function isSame(a: Article, b: Article): boolean {
  return a.text === b.text && JSON.stringify(a.facts) === JSON.stringify(b.facts);
}

/**
 * Reads the page and finds in it, in slices, what the record holds; what the evidence says of that the background works out.
 *
 * @param parts on their way: the page is read meanwhile
 * @param before what was found on the page as it was: where only what stands around the article has changed, that still holds
 * @throws The signal's reason, once it is aborted; Error where the background could not answer.
 */
export async function findingsOn(document: Document, parts: Promise<readonly MatchingPart[]>, before: PageFindings | null, signal: AbortSignal): Promise<PageFindings> {
  const reading = await inSlices(stage().readingOf(document), signal);
  if (before !== null && isSame(before.reading.article, reading.article)) return { ...before, reading };
  const matchers = await inSlices(opening(await parts), signal);
  const found = await inSlices(finding(reading.article, matchers, memory), signal);
  const report = await askBackground('report', reading.article, found);
  // To take the answer in has held up the page.
  await scheduler.yield();
  signal.throwIfAborted();
  return { reading, matchers, report };
}

/** What to show of a page, by the reader's settings: without what they muted or turned down. */
export function notesFrom({ reading, report: { head, views: all } }: PageFindings, { muted, rejected }: Settings): PageNotes {
  const wanted = all.filter(({ pack, claim, text }) => !muted.includes(mutedKey(pack, claim)) && !rejected.includes(rejectedKey(pack, claim, text)));
  const views = keepMarksRare(wanted, wordCount(reading.article.text));
  return { reading, views, summary: summaryOf(head, views) };
}

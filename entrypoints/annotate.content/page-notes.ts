import type { Article } from '../../core/article';
import type { Matcher } from '../../core/find-matches';
import type { MatchingPart } from '../../core/matching-part';
import { SentenceMemory } from '../../core/sentence-memory';
import { keepMarksRare, wordCount } from '../../core/view/marks';
import type { PageReport } from '../../core/view/report';
import { summaryOf } from '../../core/view/summary';
import type { PageReading } from '../../page/read-article';
import { inSlices } from '../../page/slices';
import { askBackground } from '../../platform/messages';
import { matchingFromBackground } from '../../platform/packs';
import { mutedKey, rejectedKey, type Settings } from '../../platform/settings';
import { matching } from '../matcher/contract';
import { type PageNotes, stage } from '../stage/contract';
import { languageFor, languageNamed, pageTongue } from './tongues';

/** A page as it was read, and what the record says of it. */
export interface PageFindings {
  readonly reading: PageReading;
  readonly matchers: readonly Matcher[];
  readonly report: PageReport;
}

const opened = new Map<string, Matcher>();
const memory = new SentenceMemory();

/** Makes packs ready for matching, once in a document's life and a language each. */
function* opening(parts: readonly MatchingPart[]): Generator<void, readonly Matcher[]> {
  const matchers: Matcher[] = [];
  for (const part of parts) {
    const key = `${part.id} ${part.language}`;
    const matcher = opened.get(key) ?? (yield* matching().openingMatcher(part, pageTongue(part)));
    opened.set(key, matcher);
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
 * @param before what was found on the page as it was: where only what stands around the article has changed, that still holds
 * @throws The signal's reason, once it is aborted; Error where the background could not answer.
 */
export async function findingsOn(document: Document, before: PageFindings | null, signal: AbortSignal): Promise<PageFindings> {
  // On its way while the page is read. Should that fail, it is asked for again.
  matchingFromBackground(languageNamed(document)).catch(() => undefined);
  const reading = await inSlices(stage().readingOf(document), signal);
  if (before !== null && isSame(before.reading.article, reading.article)) return { ...before, reading };
  const parts = await matchingFromBackground(await languageFor(reading.article.text));
  const matchers = await inSlices(opening(parts), signal);
  const found = await inSlices(matching().finding(reading.article, matchers, memory), signal);
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

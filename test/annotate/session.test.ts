/** One page's session: how it says that it stands with the page, and what it has drawn. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { articleOfText } from '../../core/article-of-text';
import { findNear } from '../../core/look-up';
import type { Catalogue } from '../../core/view/catalogue';
import type { PageHead } from '../../core/view/summary';
import type { PageFindings } from '../../entrypoints/annotate.content/page-notes';
import { Session } from '../../entrypoints/annotate.content/session';
import type { Matching } from '../../entrypoints/matcher/contract';
import type { Drawing, Stage } from '../../entrypoints/stage/contract';
import type { PageWatch } from '../../page/changes';
import { INITIAL } from '../../platform/settings-shape';
import { messagesOf } from '../../scripts/words/messages';
import { catalogue } from '../components/catalogues';

const { findingsOn } = vi.hoisted(() => ({ findingsOn: vi.fn<() => Promise<PageFindings>>() }));
vi.mock(import('../../entrypoints/annotate.content/page-notes'), async (actual) => ({ ...await actual(), findingsOn }));

const head: PageHead = { page: null, onRecord: false, published: null, printed: null, incidents: [], sentences: 1, stating: 0 };
const messages = Object.fromEntries(messagesOf(catalogue('en'))) as Catalogue['messages'];
/** A page on which nothing was found. */
const found: PageFindings = {
  reading: { article: articleOfText('It rained.'), shadowRoots: [], folded: [], isDrawn: () => true, holds: () => true, rangesOf: () => [], offsetOf: () => null, elementsOf: () => [] },
  matchers: [], report: { head, views: [], language: 'en' },
};

describe('a page’s session', () => {
  const drawing = {
    chosenOrigins: null, show: vi.fn(() => Promise.resolve()), clear: vi.fn(), showOrigins: vi.fn(), openNote: vi.fn(() => true), step: vi.fn(),
    openAnswers: vi.fn(), say: vi.fn<(sentence: string) => void>(), owns: () => false,
  } satisfies Drawing;
  /** The tab's history stands at one page. */
  const entry = { currentEntry: { key: '1' } };
  let watch: PageWatch;
  let session: Session;
  let end: AbortController;
  beforeEach(() => {
    const stage: Partial<Stage> = { isInViewer: () => false, watchPage: (_, given) => { watch = given; return () => undefined; }, watchFolds: () => undefined, draw: () => drawing };
    const matching: Partial<Matching> = { findNear };
    globalThis.firstReportedStage = stage as Stage;
    globalThis.firstReportedMatching = matching as Matching;
    vi.stubGlobal('navigation', entry);
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ value: undefined });
    vi.clearAllMocks();
    end = new AbortController();
    session = new Session({ catalogue: { locale: 'en-GB', messages }, settings: INITIAL, look: null }, end.signal);
  });
  afterEach(() => {
    end.abort();
    globalThis.firstReportedStage = undefined;
    globalThis.firstReportedMatching = undefined;
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  const failing = (): Promise<void> => {
    findingsOn.mockRejectedValueOnce(new Error('Nobody answered.'));
    return session.start();
  };

  it.each([
    ['it is asked to', () => { session.readAgain(); }], ['its text changes', () => { watch.onText(); }], ['its address changes', () => { watch.onAddress('/b'); }],
  ])('says of a page that could not be read that it reads it again, where %s, then how it stands', async (_where, again) => {
    await failing();
    expect(session.state.kind).toBe('failed');
    let answer = (_: PageFindings): void => undefined;
    findingsOn.mockReturnValueOnce(new Promise((resolve) => { answer = resolve; }));
    again();
    expect(session.state.kind).toBe('reading');
    answer(found);
    await vi.waitFor(() => { expect(session.state.kind).toBe('nothing'); });
  });

  it('does not say of a page that could not be read that nothing on it is close', async () => {
    await failing();
    await session.lookUp('It rained.');
    expect(drawing.say.mock.calls).toEqual([[messages['answer.unreachable']]]);
  });

  it('has a page shown that nothing was found on, where answers stay open, and clears one that is left', async () => {
    findingsOn.mockResolvedValue(found);
    await session.start();
    expect(drawing.show).toHaveBeenCalledOnce();
    expect(drawing.clear).not.toHaveBeenCalled();
    await session.lookUp('It rained.');
    expect(drawing.say.mock.calls).toEqual([[messages['answer.nothingClose']]]);
    watch.onAddress('/a?at=2');
    expect(drawing.clear, 'it is the same page where only its address is replaced').not.toHaveBeenCalled();
    vi.stubGlobal('navigation', { currentEntry: { key: '2' } });
    watch.onAddress('/b');
    expect(drawing.clear).toHaveBeenCalledOnce();
  });
});

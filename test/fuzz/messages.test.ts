// @vitest-environment node
/** Whatever a page's process gone astray may send or answer: a handler hears only what the protocol has, and nothing is an exception. */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { Article } from '../../core/article';
import { notesAsMarkdown } from '../../core/export/markdown';
import { notesAsSchemaOrg } from '../../core/export/schema-org';
import { notesAsWebAnnotations } from '../../core/export/web-annotations';
import { dayText, intervalText } from '../../core/view/dates';
import { originText, reasonText } from '../../core/view/reason';
import type { CarriersAsked } from '../../core/view/shapes';
import type { PageSummary } from '../../core/view/summary';
import { askPage } from '../../platform/ask-page';
import { ASKED_OF_BACKGROUND } from '../../platform/asked-of-background';
import { ASKED_OF_PAGE } from '../../platform/asked-of-page';
import { listen } from '../../platform/messages';
import { noteFixtures } from '../components/views';
import { pageWith } from '../core/export/pages';
import { words } from '../core/view/notes';
import { runs, timeFor } from './runs';

const RUNS = runs(1_000);
const NAMES = ['count', 'packs', 'report', 'carriers', 'begin', 'set-look-of-tab', 'annotate-tab', 'annotate-here', 'open-note', 'show-origins', 'step', 'look-up', 'constructor', '__proto__', 'toString'];
const argument = fc.oneof(fc.anything(), fc.constantFrom(0, 1, -1, null, 'off', 'marks', 99_999, 1e300, Number.NaN), fc.array(fc.string()));
const message = fc.oneof(
  { weight: 4, arbitrary: fc.record({ name: fc.constantFrom(...NAMES), args: fc.array(argument, { maxLength: 3 }) }) },
  fc.record({ name: fc.anything(), args: fc.anything() }, { requiredKeys: [] }),
  fc.anything(),
);

type Listener = (message: unknown, sender: { readonly id?: string; readonly url?: string }, answer: (response: unknown) => void) => unknown;

/** What `listen` hands to the browser, for the background and for a page, with handlers that write down what they hear. */
function listening(): { readonly heard: unknown[][]; readonly listeners: readonly Listener[] } {
  const heard: unknown[][] = [];
  const hears = (name: string) => (_sender: unknown, ...args: unknown[]): never => {
    heard.push([name, ...args]);
    return undefined as never;
  };
  const added = vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(() => undefined);
  listen(ASKED_OF_BACKGROUND, {
    count: hears('count'), 'set-look-of-tab': hears('set-look-of-tab'), 'annotate-tab': hears('annotate-tab'), report: hears('report'), carriers: hears('carriers'),
  });
  listen(ASKED_OF_PAGE, { step: hears('step'), 'look-up': hears('look-up') });
  const listeners = added.mock.calls.map(([listener]) => listener as unknown as Listener);
  added.mockRestore();
  return { heard, listeners };
}

const isTab = (value: unknown): boolean => Number.isSafeInteger(value);
const FITS: Readonly<Record<string, (...args: unknown[]) => boolean>> = {
  count: (count, ...more) => more.length === 0 && (count === null || (isTab(count) && Number(count) >= 0)),
  'set-look-of-tab': (tab, look, ...more) => more.length === 0 && isTab(tab) && [null, 'marks', 'margin', 'off'].includes(look as string),
  'annotate-tab': (tab, ...more) => more.length === 0 && isTab(tab),
  step: (by, ...more) => more.length === 0 && (by === 1 || by === -1),
  'look-up': (words, ...more) => more.length === 0 && typeof words === 'string',
  report: (article, found, ...more) => more.length === 0 && typeof (article as Article).text === 'string' && Array.isArray(found),
  carriers: (pack, asked, ...more) => more.length === 0 && typeof pack === 'string' && Array.isArray((asked as CarriersAsked).leftOut),
};

describe('any message at all', () => {
  const { heard, listeners } = listening();

  it('reaches a handler only in the form that the protocol has', () => {
    fc.assert(fc.property(message, (sent) => {
      heard.length = 0;
      for (const listener of listeners) listener(sent, { id: browser.runtime.id }, () => undefined);
      for (const [name, ...args] of heard) expect(FITS[String(name)]?.(...args), JSON.stringify([name, args])).toBe(true);
    }), { numRuns: RUNS });
  }, timeFor(RUNS));

  it('from somebody else is left alone', () => {
    fc.assert(fc.property(message, fc.option(fc.string(), { nil: undefined }), (sent, id) => {
      heard.length = 0;
      for (const listener of listeners) expect(listener(sent, id === undefined ? {} : { id: `not-${id}` }, () => undefined)).toBeUndefined();
      expect(heard).toEqual([]);
    }), { numRuns: RUNS });
  }, timeFor(RUNS));
});

const WEB = /^https?:\/\//i;
const odd = fc.oneof(
  fc.anything(), fc.webUrl(),
  fc.constantFrom(undefined, null, '', -1, 0.5, 1e300, Number.NaN, Infinity, [], {}, 'javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,<script>', '//evil.example',
    '2017-99-99T00:00:00Z', '2017-11-29T00:00:00Z', '2017-13-01', '__proto__', 'constructor', 'toString', { mark: 'toString' }, { toString: 1 }),
);

/** A value with one of its parts, however deep, made into something else. */
function changed(value: unknown, steps: readonly number[], put: unknown): unknown {
  const [step, ...further] = steps;
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const key = step === undefined ? undefined : keys[step % keys.length];
  if (key === undefined) return put;
  const part = changed((value as Readonly<Record<string, unknown>>)[key], further, put);
  return Array.isArray(value) ? value.map((each: unknown, at) => (String(at) === key ? part : each)) : { ...value as object, [key]: part };
}

const steps = fc.array(fc.nat(60), { minLength: 1, maxLength: 7 });
const changes = fc.array(fc.tuple(steps, odd), { maxLength: 3 });
const mangled = (answer: object): fc.Arbitrary<unknown> => changes.map((all) => all.reduce<unknown>((value, [at, put]) => changed(value, at, put), answer));

/** Says everything that the popup says of a page in sum. */
function say({ published, incidents, origins, entries }: PageSummary): void {
  if (published !== null) intervalText(published, words);
  for (const { release } of incidents) dayText(release, words.locale);
  for (const { names, at } of [...origins, ...entries.map(({ origin }) => origin)]) {
    originText(names, words);
    if (at !== null) intervalText(at, words);
  }
  for (const { flag } of entries) reasonText(flag, words);
}

describe('any answer at all', () => {
  afterEach(() => { vi.restoreAllMocks(); });
  const page = pageWith(Object.values(noteFixtures));
  /** @param bare without what a listener of ours puts around its answers */
  const answering = (value: unknown, bare: boolean): void => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(bare ? value : { value });
  };
  const isFailure = (value: unknown): boolean => typeof value === 'object' && value !== null && 'failure' in value;

  it('to how it stands with a page is none, or one that can be said', async () => {
    const state = { kind: 'annotated', summary: page.summary, origins: ['techcrunch'] };
    await fc.assert(fc.asyncProperty(fc.oneof({ weight: 4, arbitrary: mangled(state) }, fc.anything()), fc.boolean(), async (value, bare) => {
      fc.pre(!bare || !isFailure(value));
      answering(value, bare);
      const answer = await askPage(1, 'state');
      if (answer?.kind === 'annotated') say(answer.summary);
    }), { numRuns: RUNS });
  }, timeFor(RUNS));

  it('to taking its notes along is none, or one that can be written down and leads nowhere but into the web', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof({ weight: 4, arbitrary: mangled(page) }, fc.anything()), fc.boolean(), async (value, bare) => {
      fc.pre(!bare || !isFailure(value));
      answering(value, bare);
      const answer = await askPage(1, 'take-along');
      if (answer === null) return;
      say(answer.summary);
      for (const write of [notesAsMarkdown, notesAsSchemaOrg]) write(answer, words);
      notesAsWebAnnotations(answer, words, () => 'urn:uuid:1');
      for (const { url } of answer.views.flatMap(({ links }) => links)) expect(WEB.test(url), url).toBe(true);
    }), { numRuns: RUNS });
  }, timeFor(RUNS));
});

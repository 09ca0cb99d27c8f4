// @vitest-environment node
/** What pages answer: taken where it has the form of an answer, and for none where it has not. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { articleOfText } from '../../core/article-of-text';
import { annotate, prepare } from '../../core/engine';
import type { PageToTake } from '../../core/export/page-to-take';
import { keepMarksRare, wordCount } from '../../core/view/marks';
import { noteViews } from '../../core/view/note-view';
import { headOf, summaryOf } from '../../core/view/summary';
import { packs } from '../../data';
import { indexes } from '../../data/indexes';
import { askPage } from '../../platform/ask-page';
import { ownArticles } from '../../scripts/evaluate/labelled';
import { noteFixtures, summaryFixture } from '../components/views';
import { pageWith } from '../core/export/pages';

const TAB = 3;
const page = pageWith(Object.values(noteFixtures));
const [note] = page.views;
if (note === undefined) throw new Error('the page has no note');

const answers = (value: unknown): void => { vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ value }); };
const withNote = (more: object): object => ({ ...page, views: [{ ...note, ...more }] });
const withSummary = (more: object): object => ({ kind: 'annotated', summary: { ...summaryFixture, ...more }, origins: null });

/** Every article of our own as the script in its page would hand it over. */
function takenArticles(): readonly (readonly [name: string, page: PageToTake])[] {
  const prepared = packs.map((pack, at) => prepare(pack, indexes[at]));
  const holdings = prepared.map((each) => each.holdings);
  return ownArticles().map(({ name, text }) => {
    const article = articleOfText(text);
    const annotation = annotate(article, prepared);
    const views = keepMarksRare(noteViews(annotation, article.text, holdings), wordCount(article.text));
    return [name, { address: 'https://paper.example/story', text: article.text, readAt: '2026-11-25T16:00:00Z', summary: summaryOf(headOf(annotation, holdings), views), views }] as const;
  });
}

describe('an answer of a page', () => {
  let warned: ReturnType<typeof vi.spyOn>;
  beforeEach(() => { warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined); });
  afterEach(() => { vi.restoreAllMocks(); });

  it('is taken as it is where it is one', async () => {
    for (const [name, taken] of [['fixtures', page] as const, ...takenArticles()]) {
      answers(taken);
      expect(await askPage(TAB, 'take-along'), name).toEqual(taken);
      const state = { kind: 'annotated', summary: taken.summary, origins: ['techcrunch'] };
      answers(state);
      expect(await askPage(TAB, 'state'), name).toEqual(state);
    }
    for (const kind of ['reading', 'nothing', 'language', 'off', 'forbidden', 'failed']) {
      answers({ kind });
      expect(await askPage(TAB, 'state')).toEqual({ kind });
    }
    answers(null);
    expect(await askPage(TAB, 'take-along')).toBeNull();
    answers(undefined);
    expect(await askPage(TAB, 'step', 1)).toBeUndefined();
    expect(warned).not.toHaveBeenCalled();
  });

  it.each([
    ['a state that there is not', 'state', { kind: 'summary' }],
    ['a page without its sum', 'state', { kind: 'annotated', origins: null }],
    ['a number in words', 'state', withSummary({ statements: 'many' })],
    ['a day on no calendar', 'state', withSummary({ published: ['2017-99-99T00:00:00Z', '2017-99-99T00:00:00Z'] })],
    ['a time that ends before it begins', 'state', withSummary({ published: ['2017-11-30T00:00:00Z', '2017-11-29T00:00:00Z'] })],
    ['an entry with a flag that there is not', 'state', withSummary({ entries: [{ ...summaryFixture.entries[0], flag: { mark: 'scoop' } }] })],
    ['a link that is a script', 'take-along', withNote({ links: [{ kind: 'source', name: 'TechCrunch', url: 'javascript:alert(1)' }] })],
    ['a page that stands nowhere', 'take-along', { ...page, address: 'javascript:alert(1)' }],
    ['a page that is behind on no ground', 'take-along', withNote({ order: { relation: 'after', minutes: 5 } })],
    ['a page that is behind with a certainty that there is not', 'take-along', withNote({ order: { relation: 'after', certainty: 'proved', minutes: 5 } })],
    ['a note without words', 'take-along', withNote({ text: null })],
    ['a yes that is none', 'open-note', 'true'],
    ['something where nothing is answered', 'step', { html: '<b>' }],
    ['a presence that is none', 'present', 1],
  ] as const)('is taken for none, with a warning, where it is %s', async (_, name, value) => {
    answers(value);
    const ask = { state: () => askPage(TAB, 'state'), 'take-along': () => askPage(TAB, 'take-along'), 'open-note': () => askPage(TAB, 'open-note', 'mistake@10'), step: () => askPage(TAB, 'step', 1), present: () => askPage(TAB, 'present') };
    expect(await ask[name]()).toBeNull();
    expect(warned).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(`a page's answer to "${name}"`));
  });

  it('has nothing that its form does not name', async () => {
    answers({ ...page, views: [{ ...note, html: '<script>' }], more: 1 });
    expect(await askPage(TAB, 'take-along')).toEqual({ ...page, views: [note] });
  });

  it('is what failed, where that is answered', async () => {
    vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ failure: 'It failed.' });
    await expect(askPage(TAB, 'state')).rejects.toThrow('It failed.');
  });

  it('is none where nobody is there', async () => {
    vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('Could not establish connection. Receiving end does not exist.'));
    expect(await askPage(TAB, 'state')).toBeNull();
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchFolds } from '../../page/folds';
import { readArticle } from '../../page/read-article';
import { after, spanOf } from './support';

const onChange = vi.fn();
let life: AbortController;

const SENTENCE = 'The ferry leaves at nine and comes back when the tide lets it, which is seldom.';

/** Reads a body as this page's own, and watches it. */
async function watched(html: string): Promise<void> {
  document.body.innerHTML = `<p>The bridge was closed.</p>${html}`;
  const reading = readArticle(document);
  watchFolds(reading, [spanOf(reading, 'bridge')], onChange, life.signal);
  await after(600);
  expect(onChange).not.toHaveBeenCalled();
}

beforeEach(() => {
  onChange.mockClear();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  document.body.className = '';
});

describe('watchFolds', () => {
  it.each([
    ['gets a box', `<style>body:not(.open) #more { display: none }</style><div id="more"><p>${SENTENCE}</p></div>`],
    ['becomes visible', `<style>body:not(.open) #more { visibility: hidden }</style><div id="more"><p>${SENTENCE}</p></div>`],
    ['becomes visible, but not at once', `<style>#more { transition: visibility 200ms } body:not(.open) #more { visibility: hidden }</style><div id="more"><p>${SENTENCE}</p></div>`],
    ['is a paragraph in what is visible', `<style>body:not(.open) #more p { display: none }</style><div id="more"><p>${SENTENCE}</p></div>`],
  ])('tells once of text that %s', async (_, html) => {
    await watched(html);
    document.body.className = 'open';
    await after(800);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('tells of a passage that is folded away', async () => {
    await watched('<style>.open p { display: none }</style>');
    document.body.className = 'open';
    await after(800);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['the page is laid out otherwise', '<style>.open { width: 300px }</style>'],
    ['what is unfolded is no text', '<style>body:not(.open) i { display: none }</style><i>Menu</i>'],
  ])('tells nothing where %s', async (_, html) => {
    await watched(html);
    document.body.className = 'open';
    await after(800);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('tells nothing when its life is over', async () => {
    await watched('<style>.open p { display: none }</style>');
    document.body.className = 'open';
    life.abort();
    await after(800);
    expect(onChange).not.toHaveBeenCalled();
  });
});

/** Pages in other languages than English, in both browsers: what is marked is what the engine finds in their text. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleOfText } from '../../core/article-of-text';
import { annotate, prepare } from '../../core/engine';
import { packs } from '../../data';
import { browserNames } from '../../scripts/browsers';
import { markedTexts, openPage, waitForNotes } from '../../scripts/drive';
import { UNSEEN_SETS, unseenArticles } from '../../scripts/evaluate/labelled';
import { newsPage } from '../support/news-page';
import { dotEveryPassage, openWorld, type World } from './world';

const prepared = packs.map((pack) => prepare(pack));
const texts = new Map(UNSEEN_SETS.filter(({ folder }) => folder === 'abroad-first').flatMap(unseenArticles).map(({ name, text }) => [name, text]));
const addressOf = (name: string): string => `http://www.dailydot.com/${name}`;
/** A page says of itself in which language it is, and this one is wrong about it. */
const MISTAKEN = 'es-2';

describe.each(browserNames)('pages in other languages in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(name, new Map([...texts].map(([article, text]) => {
      const url = addressOf(article);
      return [url, { body: newsPage({ text, url, siteName: 'A paper', published: '2017-12-02T09:30:00Z', language: article === MISTAKEN ? 'en' : article.slice(0, 2) }) }];
    })));
    await dotEveryPassage(world);
  });
  afterAll(async () => { await world.close(); });

  it.each(['de-2', 'fr-2', MISTAKEN, 'tr-1'])('are read in them: %s', async (article) => {
    const text = texts.get(article) ?? '';
    const found = annotate(articleOfText(text), prepared).notes.filter(({ possible }) => !possible).map(({ start, end }) => text.slice(start, end));
    expect(found.length).toBeGreaterThan(5);
    const page = await openPage(world, addressOf(article));
    await waitForNotes(page);
    // Where notes share words their stretches are joined or divided: it is enough that each begins to be marked.
    const marked = (await markedTexts(page)).map((each) => each.text).join(' ¦ ');
    for (const words of found) expect(marked).toContain(words.split(/[,;]/)[0]?.slice(0, 20));
    await page.close();
  });
});

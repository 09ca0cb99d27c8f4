/**
 * Real articles of the optional corpus, each on its outlet's own host, in both browsers. What the notes must say is written from
 * the chronology of the incident, by hand.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from '../../scripts/browsers';
import { markedTexts, openPage, pointAt, waitFor, waitForNotes } from '../../scripts/drive';
import type { Page as Served } from '../../scripts/serve';
import { corpusMissing, corpusText, hasCorpus, seedArticles } from '../support/corpus';
import { newsPage } from '../support/news-page';
import { cardText, documentWithoutHost, dotEveryPassage, openWorld, type World } from './world';

/** Where to point, by words of the article, and what the note there must say. */
interface Expected {
  readonly at: string;
  readonly says: readonly RegExp[];
}

const expectations: Readonly<Record<string, readonly Expected[]>> = {
  olympian: [
    { at: 'It was a hectic day', says: [/CNN/, /This page credits CNN/] },
    { at: 'as a final, throwaway gesture', says: [/TechCrunch/, /This page credits TechCrunch/] },
    { at: 'doesn’t have any apparent|didn’t have any apparent', says: [/BuzzFeed News/] },
    { at: 'but I feel like Pablo Escobar', says: [/TechCrunch/] },
    { at: 'implemented safeguards', says: [/Twitter/] },
  ],
  'daily-dot': [
    { at: '11 fateful minutes', says: [/Twitter/] },
    { at: 'someone had reported Donald Trump', says: [/TechCrunch/] },
    { at: 'I did a mistake', says: [/TechCrunch/] },
    { at: 'Pro Unlimited', says: [/BuzzFeed News/, /TechCrunch/, /Not settled/i] },
  ],
  'washington-times': [
    { at: 'taken down for 11 minutes by a rogue employee', says: [/Donald Trump/] },
    { at: 'closed his computer and left the building', says: [/TechCrunch/, /This page credits TechCrunch/] },
    { at: 'We have implemented safeguards', says: [/Twitter/] },
  ],
  'entrepreneur-pcmag': [
    { at: 'anything on purpose', says: [/TechCrunch/] },
    { at: 'further details to share', says: [/PCMag/] },
  ],
  'daily-mail-style': [
    { at: 'It was definitely a mistake', says: [/TechCrunch/, /This page credits TechCrunch/] },
    { at: 'We are conducting a full internal review', says: [/Twitter/] },
  ],
};
/** Passages that are nobody's statement on record, though they stand in the articles. */
const nothingAt: Readonly<Record<string, readonly string[]>> = {
  'entrepreneur-pcmag': ['Get All Access', 'LGBTQ+', 'Side Hustle', 'Selena Gomez', 'has been a PCMag reporter'],
  'washington-times': ['Comment Policy', 'reprint permission'],
  olympian: ['jmagness', 'Related stories'],
  'daily-dot': ['Share this article'],
  'daily-mail-style': ['Others simply rejoiced'],
};

describe.skipIf(!hasCorpus).each(browserNames)('real articles in %s', (name) => {
  let world: World;
  const served = new Map<string, Served>();
  beforeAll(async () => {
    for (const { id, url, siteName, published } of seedArticles) {
      served.set(url, { body: newsPage({ text: corpusText('seeds', `${id}.txt`), url, siteName, published }) });
    }
    world = await openWorld(name, served);
    await dotEveryPassage(world);
  });
  afterAll(async () => { await world.close(); });

  /** Points at the words until a note is open that says all of this; pages through the notes on the same words. */
  async function expectNote(page: Page, { at, says }: Expected): Promise<void> {
    const words = at.split('|');
    const text = await page.evaluate(() => document.body.innerText);
    const there = words.find((each) => text.includes(each));
    expect(there, at).toBeDefined();
    await page.mouse.move(1, 1);
    await waitFor('no note', async () => await cardText(page) === null);
    await pointAt(page, there ?? at);
    const said = await waitFor(`a note at "${at}"`, () => cardText(page));
    for (const pattern of says) expect(said, at).toMatch(pattern);
  }

  it.each(seedArticles.map(({ id, url }) => [id, url] as const))('%s', async (id, url) => {
    const page = await openPage(world, url);
    const stretches = await waitForNotes(page);
    expect(stretches).toBeGreaterThan(10);
    const marked = (await markedTexts(page)).map(({ text }) => text).join(' ¦ ');
    for (const words of nothingAt[id] ?? []) expect(marked).not.toContain(words);
    expect(Number(await world.badge(page))).toBeGreaterThan(10);
    for (const expected of expectations[id] ?? []) await expectNote(page, expected);
    const source = served.get(url)?.body ?? '';
    const parsed = await page.evaluate((html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML, source);
    expect(await documentWithoutHost(page)).toBe(parsed);
    await page.close();
  });

  it('asks for nothing but the articles', () => {
    expect(world.foreignRequests()).toEqual([]);
  });
});

it.runIf(!hasCorpus)('says that real articles were not tried', () => {
  console.warn(corpusMissing);
});

// @vitest-environment node
import { expect, it } from 'vitest';
import { articleOfText } from '../../core/article-of-text';
import { annotate, prepare } from '../../core/engine';
import { noteViews } from '../../core/view/note-view';
import { packs } from '../../data';

const prepared = packs.map((pack) => prepare(pack));

it.each([
  ['https://techcrunch.com/2017/12/05/another-page/', 'own', 'TechCrunch'],
  ['https://gazette.example/duysak', 'earliest', 'TechCrunch'],
])('another page of the earliest’s own outlet does not credit itself: %s', (url, status, name) => {
  const article = articleOfText('Bahtiyar Duysak told TechCrunch how he took President Trump’s Twitter account down. “I had a wild time in America,” he said.');
  const told = { ...article, facts: { ...article.facts, urls: [url] } };
  const notes = noteViews(annotate(told, prepared), told.text, prepared.map(({ holdings }) => holdings));
  const note = notes.find(({ text }) => text.includes('a wild time'));
  expect([note?.credit.status, note?.credit.names]).toEqual([status, [name]]);
});

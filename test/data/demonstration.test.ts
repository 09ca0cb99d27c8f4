// @vitest-environment node
import { expect, it } from 'vitest';
import { annotate, prepare } from '../../core/engine';
import { noteViews } from '../../core/view/note-view';
import { packs } from '../../data';
import { articleOfFile } from '../../scripts/annotate/read-file';

const prepared = packs.map((pack) => prepare(pack));

it('holds a figure that nobody gives against the one that the earliest gives', () => {
  const article = articleOfFile('demo/article.html', { url: null, published: null });
  const note = noteViews(annotate(article, prepared), article.text, prepared.map(({ holdings }) => holdings)).find(({ text }) => text.includes('ten minutes'));
  expect(note?.voices.map(({ name }) => name)).toEqual(['Twitter']);
  expect(note?.wording).toMatchObject({ kind: 'figure-differs', figure: { value: 10 }, against: { value: 11 } });
  expect(note?.figures.slice(0, 1).map(({ figure, names }) => [figure, names.slice(0, 3)])).toEqual([[{ value: 11 }, ['BuzzFeed News', 'Las Vegas Review-Journal', 'Twitter']]]);
});

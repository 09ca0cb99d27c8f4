import { describe, expect, it } from 'vitest';
import { fact, mill, saying, shown } from './mill';

const pack = mill([
  saying('kettles', 'copper kettles whistle loudly'),
  saying('word', 'quagmire'),
  fact('closed', 'The bridge was taken down.'),
  fact('shut', 'The mill was shut.'),
], { commonWords: ['mill', 'shut'] });

const marked = (passage: string): string => Object.values(shown(pack, passage)).join(' | ');

describe('what is marked of a statement', () => {
  it.each([
    ['with the small words that end it', 'The bridge was taken down by three cruel elderly painters from distant harbours.', 'The bridge was taken down'],
    ['without the beginning of a quotation after it', 'The bridge was taken down shouting “Hurrah, hurrah”.', 'The bridge was taken down'],
    ['without such words that it does not end with', 'The bridge was taken over by three cruel elderly painters from harbours.', 'The bridge was taken'],
    ['with all its words, where all are common', 'They shut the mighty black wooden mill.', 'They shut the mighty black wooden mill'],
  ])('%s', (_what, passage, expected) => {
    expect(marked(passage)).toBe(expected);
  });
});

it.each([
  ['a whole quotation', 'Ils disent « copper kettles whistle loudly », hier.', '« copper kettles whistle loudly »'],
  ['a word in its clause', 'Ils parlent de « quagmire », hier.', 'Ils parlent de « quagmire »'],
])('marks %s with the spaces in French quotation marks', (_what, passage, expected) => {
  expect(marked(passage)).toBe(expected);
});

it('a quotation is marked without what the reporter says after it', () => {
  expect(marked('“Copper kettles whistle,” loudly sang a mill.')).toBe('“Copper kettles whistle,”');
});

it.each([
  ['not a small word after it', '“Copper kettles whistle loudly every morning” he sang of the mill.', '“Copper kettles whistle loudly every morning”'],
  ['not a small word after its question', '“Copper kettles whistle loudly every morning?” he sang of the mill.', '“Copper kettles whistle loudly every morning?”'],
  ['a word of the wording after it', '“Copper kettles whistle loudly every” morning at the mill.', '“Copper kettles whistle loudly every” morning'],
])('marks of a quotation: %s', (_what, passage, expected) => {
  const deaf = mill([saying('kettles', 'copper kettles whistle loudly every morning, he is deaf')]);
  expect(Object.values(shown(deaf, passage))).toEqual([expected]);
});

import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../../core/article';
import { articleOfText } from '../../../core/article-of-text';
import { creditsIn } from '../../../core/provenance/article-credits';
import { sentencesOf } from '../../../core/text/sentences';
import { holdings } from './press';

/** Whose the whole page is by a paragraph of it. */
function wholeOf(text: string, kind: BlockKind = 'paragraph'): string[] {
  const article = articleOfText(text);
  const blocks = article.blocks.map((block) => ({ ...block, kind }));
  const { credits } = creditsIn({ text, blocks }, sentencesOf(article), holdings);
  return credits.filter(({ whole }) => whole).map(({ outlet }) => outlet);
}

describe('a page is an agency’s by its signature', () => {
  it.each([
    'PORTBY (NEWA) - The clerk was tired.',
    'Portby, 2 May (NEWA) — The clerk was tired.',
    'PORTBY, Nov. 2 (NEWA) -- The clerk was tired.',
    'NORTH PORTBY, P.L. (NEWA) — The clerk was tired.',
    'Portby/New Portby, 3 nov (NEWA).- Estaba cansado.',
    'Nov. 3 (NEWA) -- The clerk was tired.',
    'Portby am Meer (NEWA/pby) - Der Mann war müde.',
    '(NEWA) - The clerk was tired.',
    '(NEWA)',
    'NEWA - The clerk was tired.',
    'NEWA — “The clerk was tired.”',
    'PORTBY (NEWA) - The clerk was tired when he came to the old pier, as a photo shows.',
    'By NEWA',
    'By Ina Berg, NEWA',
    'By INA BERG | NEWA',
    'By Ina Berg, NEWA Harbour Writer',
  ])('%s', (text) => {
    expect(wholeOf(text)).toEqual(['wire']);
  });
});

describe('a page is not an agency’s', () => {
  it.each([
    ['for a picture that is', 'The mayor on the pier (NEWA)'],
    ['for one that is described', 'Mayor Ada Hale, pictured on Thursday (NEWA)'],
    ['for one of somebody', 'Ada Hale (NEWA)'],
    ['for brackets in a sentence', 'The mayor came to the pier (NEWA) - He was tired there.'],
    ['for a photographer', 'Photo by Ina Berg (NEWA) - Pier Images.'],
    ['for a photographer who is only named', 'Ina Berg (NEWA) - Pier Images'],
    ['for what is said to be a picture', 'Portby (NEWA) - File photo of the pier at night'],
    ['for a credit', 'Image credit: (NEWA)'],
    ['for a name between dashes', 'NEWA – like the others – had nothing on the clerk.'],
  ])('%s', (_what, text) => {
    expect(wholeOf(text)).toEqual([]);
  });

  it('by a caption, whatever it says', () => {
    expect(wholeOf('PORTBY (NEWA) - The clerk was tired.', 'caption')).toEqual([]);
    expect(wholeOf('This picture story originally appeared on HarbourWatch.', 'caption')).toEqual([]);
  });
});

describe('a page is another’s by what it says of itself', () => {
  it.each([
    'This story originally appeared on HarbourWatch.', 'This story, which first appeared on HarbourWatch, has been updated.',
    'A version of this article was first published by HarbourWatch.', 'It first ran in HarbourWatch.', 'Originally published at HarbourWatch',
  ])('%s', (text) => {
    expect(wholeOf(text)).toEqual(['harbour']);
  });

  it.each(['The interview first aired on HarbourWatch.', 'His essay originally appeared in HarbourWatch.', 'The cartoon first ran in HarbourWatch.'])('not: %s', (text) => {
    expect(wholeOf(text)).toEqual([]);
  });
});

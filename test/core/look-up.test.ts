import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../core/article-of-text';
import { prepare } from '../../core/engine';
import { notesNear } from '../../core/look-up';
import { identityOf } from '../../core/provenance/page';
import { smallPack } from '../support/small-pack';

const prepared = [prepare(smallPack)];

function asked(text: string, selected = text): readonly { readonly claim: string; readonly text: string; readonly possible: boolean }[] {
  const article = articleOfText(text);
  const start = text.indexOf(selected);
  return notesNear(article, { start, end: start + selected.length }, identityOf(article.facts, prepared.map(({ holdings }) => holdings)), prepared);
}

describe('notesNear', () => {
  it('gives the nearest statement to selected words, marked as possible', () => {
    expect(asked('he worked in a safety team at Twitter')[0]).toMatchObject({ claim: 'trust-and-safety', possible: true });
  });

  it('reads no further than what is selected', () => {
    const text = 'He was in the Trust and Safety team, and the account had 41.7 million followers.';
    expect(asked(text, 'the account had 41.7 million followers').map(({ claim }) => claim)).toEqual(['followers']);
  });

  it('takes more than one shared word for nearness', () => {
    expect(asked('an ordinary bridge')).toEqual([]);
  });

  it('gives none for words that the record does not have', () => {
    expect(asked('umbrellas in Rotterdam')).toEqual([]);
  });
});

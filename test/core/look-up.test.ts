import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../core/article-of-text';
import { matcherOf } from '../../core/find-matches';
import type { FoundMatch } from '../../core/finding';
import { findNear } from '../../core/look-up';
import { smallPack } from '../support/small-pack';

const matchers = [matcherOf(smallPack)];

function asked(text: string, selected = text): readonly FoundMatch[] {
  const article = articleOfText(text);
  const start = text.indexOf(selected);
  return findNear(article, { start, end: start + selected.length }, matchers).flatMap(({ matches }) => matches);
}

describe('findNear', () => {
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

  it('takes one word that is all of a statement', () => {
    expect(asked('mistake').map(({ claim }) => claim)).toEqual(['mistake']);
  });

  it('gives the nearest three, each once, the nearest first', () => {
    const found = asked('his last day at work, in the Trust and Safety team, when the account had 41.7 million followers and vanished for 11 minutes');
    expect(found).toHaveLength(3);
    const [one, two] = asked('on his last day at work for the Trust and Safety people in Twitter’s house');
    expect([one?.claim, two?.claim]).toEqual(['last-day', 'trust-and-safety']);
  });

  it('reads each sentence that is touched by itself', () => {
    const text = 'He had a last day. At work he sat with the Trust and Safety team. It rained.';
    expect(asked(text, 'day. At work he sat with the Trust and Safety team. It').map(({ claim }) => claim)).toEqual(['trust-and-safety']);
  });

  it('gives none for words that the record does not have', () => {
    expect(asked('umbrellas in Rotterdam')).toEqual([]);
  });
});

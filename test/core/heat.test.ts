import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../core/article-of-text';
import { hotSentences } from '../../core/heat';
import { sentencesOf } from '../../core/text/sentences';
import { smallPack } from '../support/small-pack';

function hot(text: string): boolean[] {
  return hotSentences(text, sentencesOf(articleOfText(text)), smallPack.gate);
}

describe('hotSentences', () => {
  it('warms the sentences around an anchor and no others', () => {
    const lines = Array.from({ length: 20 }, (_, at) => at === 5 ? 'Duysak spoke.' : 'A park is to be closed.');
    expect(hot(lines.join('\n'))).toEqual(lines.map((_, at) => Math.abs(at - 5) <= 2));
  });
  it('reaches further in an article that is about it for the most part', () => {
    const lines = ['Duysak spoke.', 'He sat.', 'Duysak said so.', 'He left.', 'Duysak was gone.', ...Array.from({ length: 4 }, () => 'It was a day.')];
    expect(hot(lines.join('\n')).every(Boolean)).toBe(true);
  });
  it('is cold without anchors, and empty for an empty text', () => {
    expect(hot('A park. A bench.')).toEqual([false, false]);
    expect(hot('')).toEqual([]);
  });
});

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
  it('adds up what stands in neighbouring sentences, each term once', () => {
    const day = 'It was a day.';
    expect(hot(['His last day.', day, 'It was deactivated.'].join('\n'))).toEqual([true, true, true]);
    expect(hot(['His last day.', day, day, 'It was deactivated.'].join('\n'))).toEqual([false, true, true, false]);
    expect(hot(['His last day.', day, day, day, day, 'It was deactivated.'].join('\n'))).toEqual([false, false, false, false, false, false]);
    expect(hot(Array.from({ length: 5 }, () => 'Trump is on Twitter, an employee of it.').join('\n'))).toEqual([false, false, false, false, false]);
  });
  it('reaches further where two fifths of the sentences are about it, and no further where fewer are', () => {
    const first = (days: number): boolean[] => hot(['Duysak spoke.', ...Array.from({ length: days }, () => 'It was a day.')].join('\n'));
    expect(first(6)).toEqual(Array.from({ length: 7 }, () => true));
    expect(first(7)).toEqual([true, true, true, ...Array.from({ length: 5 }, () => false)]);
  });
  it('reaches six sentences further, on either side', () => {
    const lines = [...Array.from({ length: 5 }, () => 'Duysak spoke.'), ...Array.from({ length: 10 }, () => 'It was a day.')];
    expect(hot(lines.join('\n'))).toEqual(lines.map((_, at) => at <= 12));
    expect(hot([...lines].reverse().join('\n'))).toEqual(lines.map((_, at) => at >= 2));
  });
  it('is cold without anchors, and empty for an empty text', () => {
    expect(hot('A park. A bench.')).toEqual([false, false]);
    expect(hot('')).toEqual([]);
  });
});

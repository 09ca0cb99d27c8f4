import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../core/article-of-text';
import { explain } from '../../core/explain';
import { matcherOf } from '../../core/matcher-of';
import { smallPack } from '../support/small-pack';

describe('explain', () => {
  it('says for a sentence which candidates there were, their scores, and the rule that decided', () => {
    const [sentence] = explain(articleOfText('Duysak never worked for the Trust and Safety team.'), [matcherOf(smallPack)]);
    expect(sentence?.hot).toBe(true);
    const candidate = sentence?.candidates.find(({ claim }) => claim === 'trust-and-safety');
    expect(candidate).toMatchObject({ rule: 'contradicts', verdict: 'left' });
    expect(candidate?.words).toContain('Trust');
  });

  it('names the words of a later sentence as that has them', () => {
    const [, sentence] = explain(articleOfText('Duysak spoke. He worked for the Trust and Safety team.'), [matcherOf(smallPack)]);
    expect(sentence?.candidates.find(({ claim }) => claim === 'trust-and-safety')?.words).toEqual(expect.arrayContaining(['Trust', 'Safety']));
  });

  it('names what is shown before what is left', () => {
    const [sentence] = explain(articleOfText('Duysak never worked for the Trust and Safety team, and it was his last day at work.'), [matcherOf(smallPack)]);
    expect(sentence?.candidates.map(({ claim, verdict }) => `${claim} ${verdict}`)).toEqual(['last-day shown', 'trust-and-safety left']);
  });
});

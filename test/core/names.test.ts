import { describe, expect, it } from 'vitest';
import { matcherOf } from '../../core/find-matches';
import { passage } from '../support/passages';
import { smallPack } from '../support/small-pack';

const matcher = matcherOf(smallPack);
const corrected = (text: string): string[] => passage(text, matcher).corrections.map(({ page, record }) => `${page} → ${record}`);

describe('misspelt names', () => {
  it.each(['Duysa', 'Duyek', 'Duysac', 'Duysack'])('reads %s as Duysak', (name) => {
    expect(corrected(`A man called ${name} spoke.`)).toEqual([`${name} → duysak`]);
  });
  it.each(['Bathtiyar', 'Bahtiar', 'Bakhtiyar'])('reads %s as Bahtiyar', (name) => {
    expect(corrected(`A man called ${name} spoke.`)).toEqual([`${name} → bahtiyar`]);
  });
  it('needs no guess for a spelling that is on record', () => {
    expect(corrected('A man called Dusyak spoke.')).toEqual([]);
    expect(passage('Dusyak', matcher).tokens[0]?.concept).toBe(passage('Duysak', matcher).tokens[0]?.concept);
  });
  it('leaves other names and words alone', () => {
    for (const word of ['Truman', 'Trumpet', 'Dublin', 'Dorsey', 'Bavaria', 'Dutch', 'duysek', 'Switzer']) expect(corrected(`It was ${word} then.`)).toEqual([]);
  });
  it('reads a handle that has a name in it', () => {
    expect(corrected('Sent to @realDonaldTrump today.')).toEqual(['@realDonaldTrump → trump']);
  });
});

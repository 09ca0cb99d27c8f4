import { describe, expect, it } from 'vitest';
import { matcherOf } from '../../core/matcher-of';
import { passage } from '../support/passages';
import { smallPack } from '../support/small-pack';
import { fact, matched, mill } from './mill';

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

describe('names of a record', () => {
  const corrected = (word: string): string[] => {
    const own = matcherOf(mill([fact('ladders', 'Duysak carried ladders.')], { names: ['Duysak', 'Trump', 'Hale'].map((name) => ({ name, also: [] })) }));
    return passage(`It was ${word} then.`, own).corrections.map(({ record }) => record);
  };

  it.each([['Duysek', 'duysak'], ['DUYSEK', 'duysak'], ['Duysakov', 'duysak'], ['@TheTrump', 'trump'], ['@duysak1', 'duysak']])('%s is read as %s', (word, name) => {
    expect(corrected(word)).toEqual([name]);
  });

  it.each([
    ['Trunp', 'five letters are not guessed at'], ['@halefan', 'four letters are in many handles'], ['Muysak', 'it begins otherwise'], ['Duysakova', 'it is three letters longer'],
    ['Duya', 'it is too short to tell'], ['deDuysek', 'it has its capital within'],
  ])('%s is left alone: %s', (word) => {
    expect(corrected(word)).toEqual([]);
  });

  it('count in a statement as if they were spelt right', () => {
    const pack = mill([fact('ladders', 'Duysak carried ladders.')], { names: [{ name: 'Duysak', also: [] }] });
    expect(matched(pack, 'Duysek carried ladders.').map(({ why, score }) => [why.words, score])).toEqual([[['Duysek', 'carried', 'ladders'], 1]]);
  });
});

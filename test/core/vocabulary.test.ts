import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../core/text/tokens';
import { wordsOf } from '../../core/text/words';
import { GrowingVocabulary } from '../../core/growing-vocabulary';
import type { VocabularyTable } from '../../core/vocabulary';

const vocabulary = GrowingVocabulary.of([['remove', 'take down']]);
const read = (text: string): string[] => vocabulary.read(tokensOf(text, wordsOf(text))).filter(({ stop }) => !stop).map(({ norm }) => norm);
const concepts = (text: string): number[] => vocabulary.read(tokensOf(text, wordsOf(text))).filter(({ stop }) => !stop).map(({ concept }) => concept);

describe('a vocabulary', () => {
  it('reads a phrase as one word, and as what it means', () => {
    expect(read('they took down the sign')).toEqual(['took down', 'sign']);
    expect(concepts('took down')).toEqual(concepts('removed'));
  });
  it('reads it so with a word of grammar or of emphasis within', () => {
    expect(read('they took it down')).toEqual(['took it down']);
    expect(concepts('he did not actually intend')).toEqual(concepts('it was accidental'));
  });
  it('does not with a word of content within, nor with two others', () => {
    expect(read('they took signs down')).not.toContain('took signs down');
    expect(read('they took it all down')).toEqual(['took']);
  });
  it('knows the same when it was written down', () => {
    const again = new GrowingVocabulary(JSON.parse(JSON.stringify(vocabulary.tableOf())) as VocabularyTable);
    expect(again.tableOf()).toEqual(vocabulary.tableOf());
    for (const text of ['took it down', 'removed']) expect(again.read(tokensOf(text, wordsOf(text)))).toEqual(vocabulary.read(tokensOf(text, wordsOf(text))));
  });
  it('reads the longest of several phrases, and each of those that begin alike', () => {
    const own = GrowingVocabulary.of([['zig', 'put out'], ['zag', 'put out the lights'], ['zog', 'put aside']]);
    const of = (text: string): number[] => own.read(tokensOf(text, wordsOf(text))).filter(({ stop }) => !stop).map(({ concept }) => concept);
    expect(of('put out the lights')).toEqual(of('zag'));
    expect(of('put aside')).toEqual(of('zog'));
    expect(of('put out')).toEqual(of('zig'));
  });
  it('merges synonyms that share a word, and keeps a phrase for what it meant first', () => {
    const own = GrowingVocabulary.of([['zig', 'zag'], ['zag', 'zog'], ['zug', 'put out'], ['zeg', 'put out']]);
    const of = (text: string): number[] => own.read(tokensOf(text, wordsOf(text))).filter(({ stop }) => !stop).map(({ concept }) => concept);
    expect(of('zog')).toEqual(of('zig'));
    expect(of('put out')).toEqual(of('zug'));
    expect(of('zeg')).not.toEqual(of('zug'));
  });
  it('merges them in whatever order they come, and moves none that has its meaning', () => {
    const own = GrowingVocabulary.of([['zig', 'zag'], ['zog', 'zag'], ['zeg', 'zug'], ['zag', 'zug'], ['zyg', 'zig out']]);
    const [zig, zog, zeg, zug, zyg] = ['zig', 'zog', 'zeg', 'zug', 'zyg'].map((stem) => own.conceptOf(stem));
    expect([zog, zug]).toEqual([zig, zeg]);
    expect(new Set([zig, zeg, zyg]).size).toBe(3);
  });
  it('numbers its meanings from 0', () => {
    const own = GrowingVocabulary.of([['zig', 'zag'], ['zog', 'zug']]);
    const { concepts: numbers, size } = own.tableOf();
    expect([Math.min(...numbers), Math.max(...numbers) < size]).toEqual([0, true]);
  });
  it('gives a phrase the span of all its words', () => {
    const [phrase] = vocabulary.read(tokensOf('took it down', wordsOf('took it down')));
    expect([phrase?.start, phrase?.end, phrase?.stem]).toEqual([0, 12, 'take down']);
  });
});

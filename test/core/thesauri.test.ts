import { describe, expect, it } from 'vitest';
import { GrowingVocabulary } from '../../core/growing-vocabulary';
import type { ReadIn } from '../../core/text/language';
import { stemOf } from '../../core/text/stems';
import { newsSynonymsIn } from '../../core/text/thesauri/all';
import { tokensOf } from '../../core/text/tokens';
import { tongueIn } from '../../core/text/tongues/all';
import { wordsOf } from '../../core/text/words';

const languages: readonly ReadIn[] = ['en', 'de', 'fr', 'es', 'tr'];

describe.each(languages)('the general synonyms of %s', (language) => {
  const groups = newsSynonymsIn(language);

  it('stand in groups of two and more', () => {
    expect(groups.filter((group) => group.length < 2 || group.some((text) => wordsOf(text).length === 0))).toEqual([]);
  });

  it('are each in one group: what is in two would make one of them', () => {
    const times = Map.groupBy(groups.flatMap((group) => [...new Set(group.map((text) => wordsOf(text).map(({ norm }) => stemOf(norm)).join(' ')))]), (text) => text);
    expect([...times.values()].filter((same) => same.length > 1)).toEqual([]);
  });

  it('are no words of grammar, which tell nothing', () => {
    const { isGrammar } = tongueIn(language);
    const isOnlyGrammar = (text: string): boolean => wordsOf(text).every(({ norm }) => isGrammar({ norm, stem: stemOf(norm) }));
    expect(groups.flat().filter(isOnlyGrammar)).toEqual([]);
  });
});

it('knows the synonyms of a language in all their forms', () => {
  const tongue = tongueIn('de');
  const vocabulary = GrowingVocabulary.of([], tongue);
  const conceptsIn = (text: string): (number | undefined)[] => vocabulary.read(tokensOf(text, wordsOf(text), 0, tongue), tongue).map(({ concept }) => concept);
  expect(conceptsIn('Irrtums')).toEqual(conceptsIn('Fehlern'));
  expect(conceptsIn('Irrtums')).not.toEqual(conceptsIn('Helden'));
});

import { describe, expect, it } from 'vitest';
import { TONGUES } from '../../../core/text/language';
import { stemOf } from '../../../core/text/stems';
import type { ReadWord, Tells, Tongue } from '../../../core/text/tongue';
import { tongueIn } from '../../../core/text/tongues/all';
import { wordsOf } from '../../../core/text/words';

const wordsIn = (text: string): ReadWord[] => wordsOf(text).map(({ norm }) => ({ norm, stem: stemOf(norm) }));
const tells = (what: Tells, text: string): boolean => wordsIn(text).every(what);

type Kind = Exclude<{ [Name in keyof Tongue]: Tongue[Name] extends Tells ? Name : never }[keyof Tongue], 'isPlural' | 'isOf'>;

// A page quotes English, and whoever is quoted denies, doubts and says there as in an English page.
describe.each(TONGUES)('English words in a text in “%s”', (language) => {
  it.each<[Kind, string]>([
    ['isGrammar', 'the between'], ['isSaying', 'said explaining'], ['denies', 'never denied false'], ['doubts', 'whether wondered'],
    ['opensClause', 'that while'], ['introduces', 'some another'], ['isAnother', 'another'], ['isKnown', 'the'], ['isPronoun', 'they she'], ['isWriter', 'we me'],
    ['isCompany', 'firm spokeswoman'],
  ])('count as they do in English: %s', (kind, words) => {
    expect(tells(tongueIn('en')[kind], words)).toBe(true);
    expect(tells(tongueIn(language)[kind], words)).toBe(true);
    expect(tells(tongueIn(language)[kind], 'locksmith')).toBe(false);
  });

  it('mean a man or a woman by the English pronouns', () => {
    expect(wordsIn('he she they').map(tongueIn(language).pronounOf)).toEqual(['he', 'she', null]);
  });

  it('tell of no number by their endings', () => {
    expect(tells(tongueIn('en').isPlural, 'experts')).toBe(true);
    expect(tells(tongueIn(language).isPlural, 'experts')).toBe(false);
  });
});

describe('a question', () => {
  it.each([['en', 'was it so'], ['de', 'war das so'], ['fr', 'est-ce vrai'], ['es', 'fue verdad'], ['tr', 'bu doğru mu']] as const)('asks whether something is so in “%s”: %s', (language, text) => {
    expect(tongueIn(language).asksWhether(wordsIn(text), 0)).toBe(true);
  });

  it.each([['en', 'when was it'], ['de', 'wann war das'], ['fr', 'quand était-ce'], ['es', 'cuándo fue'], ['tr', 'bu ne zaman oldu']] as const)('takes it for granted in “%s”: %s', (language, text) => {
    expect(tongueIn(language).asksWhether(wordsIn(text), 0)).toBe(false);
  });
});

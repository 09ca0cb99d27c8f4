// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { originText, someNames, wordingText } from '../../../core/view/reason';
import { noteFixture } from '../../components/views';
import { words } from './notes';

describe('names', () => {
  it('are all printed where they are few', () => {
    expect(someNames(['A', 'B', 'C', 'D'], words)).toBe('A, B, C and D');
  });
  it('are counted beyond the fourth', () => {
    expect(someNames(['A', 'B', 'C', 'D', 'E', 'F'], words)).toBe('A, B, C, D and 2 more');
  });
  it('of whom one was earliest are joined by "or"', () => {
    expect(originText(['A', 'B', 'C'], words)).toBe('A, B or C');
  });
});

describe('what became of the words', () => {
  it.each([
    ['verbatim', 'The same words'], ['trimmed', 'Cut short'], ['joined', 'Joined from separate places'], ['paraphrase', 'Put in other words'],
    ['figure-rounded', words.t('figures.rounded')], ['figure-differs', words.t('figures.differs')],
    ['changed', words.t('wording.changed')], ['hedge-dropped', words.t('wording.changed')],
  ] as const)('%s: %s', (kind, text) => {
    expect(wordingText({ ...noteFixture().wording, kind }, words)).toBe(text);
  });
  it('is that they are the same as a translation on record', () => {
    const reference = { text: 'Ein Fehler', language: 'de', form: 'translated' } as const;
    expect(wordingText({ ...noteFixture().wording, kind: 'verbatim', reference }, words)).toBe('The same words as a translation on record');
  });
});

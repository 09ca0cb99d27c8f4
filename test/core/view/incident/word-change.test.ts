import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Wording } from '../../../../core/model';
import { changeOf, wordDiff } from '../../../../core/view/incident/word-change';

const wording = (text: string, more: Partial<Wording> = {}): Wording => ({ id: text, text, language: 'en', form: 'printed', basis: 'test', ...more });
const reference = wording('It might be that I did it');

describe('what became of the words', () => {
  it.each([
    ['I did it', 'hedge-dropped'], ['It might be that I', 'left-out'], ['It might be that I undid it', 'changed'], ['So it might be that I did it', 'put-in'],
    ['“it might be that I did it.”', 'same'], ['So: “It might be that I did it”, he said', 'put-in'],
  ])('%s: %s', (text, change) => {
    expect(changeOf(reference, wording(text)).change).toBe(change);
  });

  it('is nothing where only spelling and contractions differ', () => {
    expect(changeOf(wording("I'm sorry, I apologise and wasn't authorised"), wording('I am sorry, I apologize and was not authorized')).change).toBe('same');
  });

  it('is not asked of a translation', () => {
    expect(changeOf(reference, wording('Vielleicht war ich es', { language: 'de', form: 'translated' }))).toEqual({ change: 'translated', diff: [] });
  });
});

it('a difference holds the words of both sides, in order', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 }).map((all) => all.join(' '));
  fc.assert(fc.property(text, text, (a, b) => {
    const side = (which: 'earliest' | 'page'): string => wordDiff(a, b).filter((part) => part.side === 'both' || part.side === which)
      .map((part) => part.text.trim()).filter((part) => part !== '').join(' ');
    expect([side('earliest'), side('page')]).toEqual([a, b]);
  }));
});

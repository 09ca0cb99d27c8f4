import { expect, it } from 'vitest';
import { numbersOf } from '../../../core/text/numbers';
import { stemOf } from '../../../core/text/stems';
import { wordsOf } from '../../../core/text/words';

it.each(['a 20-something German', 'a twenty-something German', '20 something'])('reads no figure in “%s”', (text) => {
  expect(numbersOf(text, wordsOf(text))).toEqual([]);
});

it('tells what is gone from what goes', () => {
  expect(stemOf('gone')).not.toBe(stemOf('going'));
  expect(stemOf('went')).toBe(stemOf('goes'));
});

// @vitest-environment node
/** What holds of any two wordings. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DiffPart } from '../../../core/note';
import { comparedText } from '../../../core/wording/compared-words';
import { diffParts } from '../../../core/wording/diff-parts';
import { kindOf } from '../../../core/wording/kind';
import { runsOf } from '../../../core/wording/runs';

const printedWord = fc.constantFrom(...'I the a of to and it was were not dam river wasn\'t I\'m it\'s Anna\'s flood flooded saw see bridge 11 eleven might maybe Ankara apologise neighbor double-check'.split(' '));
const mark = fc.constantFrom(' ', ' ', ' ', ', ', ' — ', '. ', ' … ');
const wording = fc.array(fc.tuple(printedWord, mark), { minLength: 1, maxLength: 16 })
  .map((words) => words.map(([word, after], at) => (at === words.length - 1 ? word : word + after)).join(''));

interface Compared {
  readonly kind: string;
  readonly diff: readonly DiffPart[];
}

function compare(page: string, reference: string): Compared {
  const [a, b] = [comparedText(page), comparedText(reference)];
  const runs = runsOf(a.words, b.words);
  return { kind: kindOf(runs, a, b, () => true), diff: diffParts(runs, a, b) };
}

function holds<T>(property: fc.IProperty<T>): void {
  fc.assert(property, { numRuns: 1000 });
}

const wordsOfText = (text: string): string => comparedText(text).key;
/** One side of a diff, as words. */
const sideOf = ({ diff }: Compared, side: 'page' | 'earliest'): string =>
  wordsOfText(diff.filter((part) => part.side === side || part.side === 'both').map(({ text }) => text).join(''));

describe('a comparison', () => {
  it('has all of the reference, in order', () => {
    holds(fc.property(wording, wording, (page, reference) => {
      expect(sideOf(compare(page, reference), 'earliest')).toBe(wordsOfText(reference));
    }));
  });
  it("has the page's words, in order, but for what the page has before and after the reference", () => {
    holds(fc.property(wording, wording, (page, reference) => {
      const compared = compare(page, reference);
      expect(` ${wordsOfText(page)} `).toContain(` ${sideOf(compared, 'page')} `);
      if (compared.diff.at(0)?.side !== 'both' && compared.diff.at(-1)?.side !== 'both') expect(sideOf(compared, 'page')).toBe(wordsOfText(page));
    }));
  });
  it('has no empty part, and no two neighbours of one side', () => {
    holds(fc.property(wording, wording, (page, reference) => {
      const { diff } = compare(page, reference);
      expect(diff.filter(({ text }) => text.trim() === '')).toEqual([]);
      expect(diff.filter(({ side }, at) => at > 0 && diff[at - 1]?.side === side)).toEqual([]);
    }));
  });
  it('finds the same words the same', () => {
    holds(fc.property(wording, (text) => {
      const dressed = `“${text.toUpperCase().replace(/'/g, '’').replace(/, /g, ' – ')}!”`;
      expect(compare(text, text)).toMatchObject({ kind: 'verbatim', diff: [{ side: 'both', text }] });
      expect(compare(dressed, text).kind).toBe('verbatim');
    }));
  });
  it('is verbatim both ways or neither, unless one has the other in it', () => {
    holds(fc.property(wording, wording, (a, b) => {
      const [forth, back] = [compare(a, b).kind, compare(b, a).kind];
      if (forth === 'verbatim' && back !== 'verbatim') expect(` ${wordsOfText(a)} `).toContain(` ${wordsOfText(b)} `);
    }));
  });
  it('finds a stretch of it trimmed', () => {
    holds(fc.property(wording, fc.nat(), fc.nat(), (text, from, length) => {
      const printed = text.split(' ').filter((piece) => /\p{L}|\d/u.test(piece));
      const start = from % printed.length;
      const stretch = printed.slice(start, start + 1 + length % (printed.length - start)).join(' ');
      const whole = printed.join(' ');
      expect(compare(stretch, whole).kind).toBe(wordsOfText(stretch) === wordsOfText(whole) ? 'verbatim' : 'trimmed');
    }));
  });
  it('finds it changed where a strange word is put in, left where it is', () => {
    holds(fc.property(wording, fc.nat(), (text, at) => {
      const words = text.split(' ');
      fc.pre(words.length > 1);
      const place = 1 + at % (words.length - 1);
      const compared = compare([...words.slice(0, place), 'zeppelin', ...words.slice(place)].join(' '), text);
      expect(compared.kind).toBe('changed');
      expect(compared.diff.filter(({ side }) => side === 'page').map((part) => part.text)).toEqual([expect.stringContaining('zeppelin')]);
    }));
  });
});

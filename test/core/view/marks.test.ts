// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { keepMarksRare, wordCount, WORDS_FOR_A_MARK } from '../../../core/view/marks';
import type { Flag, NoteView } from '../../../core/view/shapes';
import { noteFixture } from '../../components/views';

const nobody: Flag = { mark: 'credit', credit: 'nobody', names: ['CNN'] };
const words: Flag = { mark: 'words', change: 'left-out', gone: 'not', come: '' };
const figure: Flag = { mark: 'figure', here: { value: 10 }, there: { value: 11 }, unit: 'minutes' };
const unsettled: Flag = { mark: 'unsettled', names: ['A', 'B'] };

const view = (claim: string, flag: Flag, more: Partial<NoteView> = {}): NoteView => noteFixture({ claim, flag, mark: flag.mark, flagged: flag.mark !== 'ordinary', ...more });
const marks = (views: readonly NoteView[]): string[] => views.map(({ mark }) => mark);

describe('keepMarksRare', () => {
  it('leaves few marks as they are', () => {
    const views = [view('a', nobody), view('b', words), view('c', { mark: 'ordinary' })];
    expect(keepMarksRare(views, 2 * WORDS_FOR_A_MARK)).toEqual(views);
  });

  it('keeps only what concerns words, figures and doubt where there are too many; the margin says the rest', () => {
    const shown = keepMarksRare([view('a', nobody), view('b', words), view('c', figure), view('d', unsettled)], 100);
    expect(marks(shown)).toEqual(['ordinary', 'words', 'figure', 'unsettled']);
    expect(shown.map(({ flagged }) => flagged)).toEqual([true, true, true, true]);
  });

  it('flags a statement that is repeated once', () => {
    const shown = keepMarksRare([view('a', words), view('a', words), view('a', figure)], 1000);
    expect(marks(shown)).toEqual(['words', 'ordinary', 'figure']);
    expect(shown[1]?.flagged).toBe(false);
  });

  it('never marks what is only possible', () => {
    const shown = keepMarksRare([view('a', words, { possible: true }), view('a', words)], 1000);
    expect(marks(shown)).toEqual(['ordinary', 'words']);
  });
});

it('words are counted, not the spaces between them', () => {
  expect(wordCount('one  two\n\nthree')).toBe(3);
});

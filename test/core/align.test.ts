import { describe, expect, it } from 'vitest';
import { alignAnyOrder, alignInOrder } from '../../core/align';
import { matcherOf } from '../../core/find-matches';
import { passage, unit } from '../support/passages';
import { smallPack } from '../support/small-pack';

const matcher = matcherOf(smallPack);
const inOrder = (text: string, record: string) => alignInOrder(passage(text, matcher), unit(record, matcher));
const anyOrder = (text: string, record: string) => alignAnyOrder(passage(text, matcher), unit(record, matcher));

describe('alignInOrder', () => {
  const WORDS = 'It might be that I did a mistake';

  it('finds the same words whole and calls them exact', () => {
    expect(inOrder('He said: “It might be that I did a mistake.”', WORDS)).toMatchObject({ score: 1, exact: true });
  });
  it('finds part of the words, for less, still exact', () => {
    const found = inOrder('He said: “I did a mistake.”', WORDS);
    expect(found?.exact).toBe(true);
    expect(found?.score).toBeGreaterThan(0.4);
    expect(found?.score).toBeLessThan(1);
  });
  it('bridges a word that was put in, at a cost, and is no longer exact', () => {
    const found = inOrder('It might well be that I did a mistake', WORDS);
    expect(found?.exact).toBe(false);
    expect(found?.score).toBeGreaterThan(0.9);
    expect(found?.score).toBeLessThan(1);
  });
  it('heeds the order', () => {
    const straight = inOrder('I just want to continue an ordinary life', 'I just want to continue an ordinary life');
    const twisted = inOrder('life ordinary an continue to want just I', 'I just want to continue an ordinary life');
    expect(twisted?.score ?? 0).toBeLessThan((straight?.score ?? 0) / 2);
  });
  it('finds nothing where no word is shared', () => {
    expect(inOrder('Umbrellas sold well', WORDS)).toBeNull();
  });
});

describe('alignAnyOrder', () => {
  it('does not heed the order', () => {
    expect(anyOrder('for 11 minutes vanished', 'vanished for 11 minutes')?.score).toBeCloseTo(anyOrder('vanished for 11 minutes', 'vanished for 11 minutes')?.score ?? 0, 1);
  });
  it('counts strange words and clause marks in between against it', () => {
    const near = anyOrder('It vanished for 11 minutes', 'vanished for 11 minutes')?.score ?? 0;
    const far = anyOrder('It vanished, as many readers of newspapers noticed, for 11 minutes', 'vanished for 11 minutes')?.score ?? 0;
    expect(far).toBeLessThan(near);
  });
  it('fills a figure’s place with another value where the claim counts, and says so', () => {
    expect(anyOrder('vanished for 10 minutes', 'vanished for 11 minutes')).toMatchObject({ otherFigure: true });
    expect(anyOrder('went down just before 8pm', 'went down just before 7pm')?.unit).not.toContain(3);
  });
});

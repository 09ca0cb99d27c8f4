import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignAnyOrder } from '../../core/align';
import { alignInOrder } from '../../core/align-in-order';
import { matcherOf } from '../../core/matcher-of';
import { passage, unit, unitsOf } from '../support/passages';
import { smallPack } from '../support/small-pack';
import { fact, mill, saying } from './mill';

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

describe('a stretch in order', () => {
  const own = matcherOf(smallPack);
  const wordings = unitsOf(own.index).filter(({ via }) => via === 'wording');
  const some = fc.array(fc.constantFrom('umbrellas', ...wordings.flatMap(({ text }) => text.split(' '))), { minLength: 1, maxLength: 14 });
  it('is the same however many other words stand before and after it', () => {
    fc.assert(fc.property(some, fc.constantFrom(...wordings), fc.nat(3), (words, record, by) => {
      const others = 'umbrellas '.repeat(by);
      const alone = alignInOrder(passage(words.join(' '), own), record);
      const among = alignInOrder(passage(`${others}${words.join(' ')} ${others}`.trim(), own), record);
      expect(among).toEqual(alone === null ? null : { ...alone, page: alone.page.map((at) => at + by) });
    }));
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
  it('fills a figure’s place with another value where the claim counts, and not where it does not', () => {
    expect(anyOrder('vanished for 10 minutes', 'vanished for 11 minutes')?.unit).toEqual([0, 2]);
    expect(anyOrder('went down just before 8pm', 'went down just before 7pm')?.unit).not.toContain(3);
  });
});

describe('what an alignment is worth', () => {
  const KETTLES = 'copper kettles whistle loudly';
  const LADDERS = 'Painters carried ladders.';
  const TRIUMPH = 'He called it a triumph.';
  const own = matcherOf(mill([saying('kettles', KETTLES), fact('ladders', LADDERS), fact('triumph', TRIUMPH), saying('looms', 'looms that are on the barges'), saying('geese', 'geese landed 7pm there'), fact('both', 'Scows and wherries sank slowly.'), saying('storks', 'storks waded there'), saying('jackets', 'tailors lost 40 jackets', undefined, { unit: 'jackets' })], { synonyms: [['kettles', 'cauldrons'], ['ladders', 'trestles'], ['scows', 'wherries']] }));
  const wording = (text: string) => alignInOrder(passage(text, own), unit(KETTLES, own));
  const statement = (text: string, record = LADDERS) => alignAnyOrder(passage(text, own), unit(record, own));

  it.each([
    ['a word in another form counts in full', 'copper kettle whistled loudly', 1],
    ['a word that means the same counts for less', 'copper cauldrons whistle loudly', (3 + 0.7) / 4],
    ['a strange word costs', 'copper dented kettles whistle loudly', 1 - 0.03],
    ['a strange word of grammar costs little', 'copper the kettles whistle loudly', 1 - 0.005],
    ['a comma costs', 'copper kettles, whistle loudly', 1 - 0.03],
    ['a dash costs', 'copper kettles – whistle loudly', 1 - 0.03],
    ['a dash without spaces costs', 'copper kettles—whistle loudly', 1 - 0.03],
    ['a hyphen costs nothing', 'copper-kettles whistle loudly', 1],
    ['strange words between commas cost all that', 'copper kettles, dented, whistle loudly', 1 - 0.09],
    ['what stands before and after costs nothing', 'dented, old copper kettles whistle loudly, twice', 1],
    ['the word itself counts where one that means the same stands beside it', 'copper kettles cauldrons whistle loudly', 1 - 0.03],
  ])('of a wording: %s', (_what, text, score) => {
    expect(wording(text)?.score).toBeCloseTo(score, 5);
  });

  it.each([
    ['a word that means the same counts nearly in full', 'painters carried trestles', (2 + 0.95) / 3],
    ['a strange word costs', 'painters carried wobbly ladders', 1 - 0.03],
    ['a strange word of grammar costs little', 'painters carried the ladders', 1 - 0.005],
    ['strange words between commas cost all that', 'painters, wobbly, carried ladders', 1 - 0.09],
    ['a word counts once', 'painters carried carried ladders', 1 - 0.03],
    ['the same words count where they stand together', 'ladders wobbly greasy slippery rotten painters carried ladders', 1],
  ])('of a statement: %s', (_what, text, score) => {
    expect(statement(text)?.score).toBeCloseTo(score, 5);
  });

  it.each([
    ['all of it', 'he called it a triumph', 1],
    ['none of it', 'triumph', 1 / 1.48],
    ['some of it', 'called a triumph', 1.24 / 1.48],
    ['four words before', 'it rained hard yesterday triumph', 1.12 / 1.48],
    ['not five words before', 'it rained hard there yesterday triumph', 1 / 1.48],
    ['four words after', 'triumph rained hard yesterday it', 1.12 / 1.48],
    ['not five words after', 'triumph rained hard there yesterday it', 1 / 1.48],
    ['a word after, far into the sentence', 'rain fell hard there yesterday triumph it', 1.12 / 1.48],
  ])('of a statement of one word, its grammar counts: %s', (_which, text, score) => {
    expect(statement(text, TRIUMPH)?.score).toBeCloseTo(score, 5);
  });

  it.each([
    ['goes on over small words that are missing', 'looms barges', 'looms that are on the barges', [0, 5]],
    ['does not go on over another time of day for a small word', 'geese landed 9pm there', 'geese landed 7pm there', [0, 1]],
    ['may begin with any word of the wording, wherever it stands', 'there they saw what sailors saw, waded there, storks', 'storks waded there', [1, 2]],
  ])('a stretch in order %s', (_what, text, record, places) => {
    expect(alignInOrder(passage(text, own), unit(record, own))?.unit).toEqual(places);
  });

  it('finds a wording of many words among more of them', () => {
    const many = Array.from({ length: 60 }, (_, at) => `lo${'x'.repeat(at + 1)}m`).join(' ');
    const long = matcherOf(mill([saying('many', many)]));
    expect(alignInOrder(passage(`He said ${many} once more`, long), unit(many, long))).toMatchObject({ score: 1, exact: true });
  });

  it('is exact for the same words, one after the other on both sides', () => {
    expect(wording('kettles whistle')?.exact).toBe(true);
    expect(wording('copper kettle whistles loudly')?.exact).toBe(false);
    expect(wording('copper whistle')?.exact).toBe(false);
  });

  it('is not exact with another figure', () => {
    const record = unit('tailors lost 40 jackets', own);
    expect(alignInOrder(passage('tailors lost 40 jackets', own), record)).toMatchObject({ exact: true });
    expect(alignInOrder(passage('tailors lost 30 jackets', own), record)).toMatchObject({ exact: false });
    expect(alignInOrder(passage('tailors lost 30 jackets', own), record)?.score).toBeCloseTo(3.9 / 4, 5);
  });

  it('names the places of the words that count', () => {
    expect(statement('ladders wobbly greasy slippery rotten painters carried ladders')).toMatchObject({ page: [5, 6, 7], unit: [0, 1, 2] });
    expect(statement('ladders carried carried painters')).toMatchObject({ page: [0, 1, 3], unit: [2, 1, 0] });
    expect(statement('wherries sank slowly', 'Scows and wherries sank slowly.')).toMatchObject({ unit: [2, 3, 4], score: 1 });
    expect(statement('scows sank slowly', 'Scows and wherries sank slowly.')).toMatchObject({ unit: [0, 3, 4], score: 1 });
    expect(statement('umbrellas')).toBeNull();
  });
});

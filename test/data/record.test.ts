// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { matcherOf } from '../../core/matcher-of';
import { packIn } from '../../core/pack-in';
import { passageOf } from '../../core/passage';
import { meets } from '../../core/required';
import { TONGUES } from '../../core/text/language';
import { packs } from '../../data';

/** What is so long could be a sentence of somebody's article, and so short matches other stories. */
const MOST_WORDS = 15;

describe.each(packs.map((pack) => [pack.id, pack] as const))('the record of %s', (_id, pack) => {
  it.each(['en', ...TONGUES] as const)('has no words of a claim in “%s” that its required words shut out', (language) => {
    const { index: { vocabulary }, alternative, tongue } = matcherOf(pack, language);
    const shutOut = packIn(pack, language).claims.flatMap((claim) =>
      [{ text: claim.statement, language: 'en' }, ...claim.variants, ...claim.wordings].filter((each) => each.language === language)
        .filter(({ text }) => !meets(passageOf(text, { start: 0, end: text.length, block: 0 }, [], vocabulary, null, tongue), claim, alternative))
        .map(({ text }) => `${claim.id}: ${text}`));
    expect(shutOut).toEqual([]);
  });

  it('gives every fact some ways to put it', () => {
    expect(pack.claims.filter(({ kind, variants }) => kind === 'fact' && variants.length < 2).map(({ id }) => id)).toEqual([]);
  });

  it('has short variants, each of one claim', () => {
    const variants = pack.claims.flatMap(({ id, variants: of }) => of.map(({ text }) => [text, id] as const));
    expect(variants.filter(([text]) => text.split(' ').length > MOST_WORDS)).toEqual([]);
    const byText = Map.groupBy(variants, ([text]) => text.toLowerCase());
    expect([...byText.values()].filter(({ length }) => length > 1)).toEqual([]);
  });
});

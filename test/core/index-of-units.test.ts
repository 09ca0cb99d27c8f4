import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatesFor, promisingFor } from '../../core/candidates';
import { matcherOf } from '../../core/matcher-of';
import { inOneGo } from '../../core/in-one-go';
import { openingIndex } from '../../core/index-of-units';
import { hasChance } from '../../core/judge';
import { indexOf, type PackIndex } from '../../core/pack-index';
import { CANDIDATES, WEIGHT } from '../../core/thresholds';
import { passage, unit, unitsOf } from '../support/passages';
import { smallPack } from '../support/small-pack';
import { fact, mill, saying } from './mill';

const matcher = matcherOf(smallPack);
const claims = (text: string): string[] => candidatesFor(passage(text, matcher).tokens, matcher.index).map(({ claim }) => claim.id);

describe('the index of units', () => {
  it('has a unit for each sentence of a wording, for the statement and for each variant', () => {
    const units = unitsOf(matcher.index).filter(({ claim }) => claim.id === 'rogue');
    expect(units.filter(({ via }) => via === 'wording').map(({ part }) => part)).toEqual([0, 1]);
    expect(unitsOf(matcher.index).filter(({ claim }) => claim.id === 'minutes-offline')).toHaveLength(3);
  });
  it('weighs names and common words less than others', () => {
    const { tokens, weights } = unit("Duysak worked in Twitter's Trust and Safety division.", matcher);
    const weightOf = (norm: string): number => weights[tokens.findIndex((token) => token.norm === norm)] ?? 0;
    expect(weightOf('duysak')).toBeLessThan(weightOf('safety'));
    expect(weightOf('twitter')).toBeLessThan(weightOf('trust'));
  });
});

describe('the units of a record', () => {
  it('weigh a word by how many claims have it, names and common words less, grammar least', () => {
    const claims = ['one ibis', 'two ibis newts', 'three ibis newts', 'four ibis of eels'].map((words, at) => saying(String(at), words, 'It is the Hale quarry.'));
    const own = matcherOf(mill(claims, { names: [{ name: 'Hale', also: [] }], commonWords: ['quarry'] }));
    const weightsOf = (text: string): number[] => [...unit(text, own).weights];
    expect(weightsOf('two ibis newts').slice(-2)).toEqual([0.5, 0.75]);
    expect(weightsOf('four ibis of eels').slice(-3)).toEqual([0.5, 0.25, 1]);
    const statement = unit('It is the Hale quarry.', own).weights.slice(-2);
    expect(statement[0]).toBeCloseTo(0.2, 6);
    expect(statement[1]).toBeCloseTo(0.35, 6);
  });

  it('weigh their grammar only where they are short statements, as the index has counted it', () => {
    for (const { via, concepts, stopTotal, tokens } of unitsOf(matcherOf(smallPack).index)) {
      if (via === 'wording') continue;
      expect(stopTotal).toBeCloseTo(concepts.length > 2 ? 0 : WEIGHT.stopInStatement * tokens.filter(({ stop }) => stop).length, 9);
    }
  });

  it('are each there once, sentence by sentence in a wording, whole in a statement', () => {
    const own = matcherOf(mill([
      saying('said', '“Wolves eat. Badgers sleep!” Newts wait.', 'Wolves eat. Badgers sleep.', { variants: [{ text: 'wolves eat, badgers sleep', language: 'en' }, { text: 'wolves eat', language: 'en' }, { text: '…', language: 'en' }] }),
    ]));
    expect(unitsOf(own.index).map(({ via, part, text }) => [via, part, text])).toEqual([
      ['wording', 0, '“Wolves eat.'], ['wording', 1, 'Badgers sleep!”'], ['wording', 2, 'Newts wait.'], ['statement', 0, 'Wolves eat. Badgers sleep.'], ['statement', 0, 'wolves eat'],
    ]);
  });

  it('are found by their telling words, or where they have none, by all', () => {
    const own = matcherOf(mill([fact('telling', 'Sailors painted boats slowly.'), fact('common', 'Boats met sailors.')], { commonWords: ['sailors', 'boats', 'met'] }));
    const found = (text: string): string[] => candidatesFor(passage(text, own).tokens, own.index).map(({ claim }) => claim.id).sort();
    expect(found('sailors met boats')).toEqual(['common']);
    expect(found('sailors slowly painted')).toEqual(['telling']);
    expect(found('newts slowly painted')).toEqual(['telling']);
  });

  it('are found by enough of their telling words, and by these alone', () => {
    const own = matcherOf(mill([fact('five', 'Painters carried ladders and dusty curtains.'), fact('one', 'Sailors met boats, docks, harbours slowly.')], { commonWords: ['sailors', 'met', 'boats', 'docks', 'harbours'] }));
    const found = (text: string): string[] => candidatesFor(passage(text, own).tokens, own.index).map(({ claim }) => claim.id);
    expect(found('painters')).toEqual([]);
    expect(found('painters carried')).toEqual(['five']);
    expect(found('slowly')).toEqual(['one']);
    expect(found('sailors met boats, docks, harbours')).toEqual([]);
  });

  it('are found best first: the larger part, then the more words', () => {
    const own = matcherOf(mill([fact('two', 'Badgers dug.'), fact('three', 'Newts swam slowly.'), fact('half', 'Otters chased eels upstream.')]));
    expect(candidatesFor(passage('badgers dug, newts swam slowly, otters chased', own).tokens, own.index).map(({ claim }) => claim.id)).toEqual(['three', 'two', 'half']);
  });

  it('are found best first, and no more than can be looked at', () => {
    const many = matcherOf(mill(Array.from({ length: 80 }, (_, at) => fact(String(at), `Badgers met ibis${'x'.repeat(at + 1)}.`))));
    expect(candidatesFor(passage('badgers met', many).tokens, many.index)).toHaveLength(CANDIDATES.most);
    const best = candidatesFor(passage('badgers met ibisxxx', many).tokens, many.index);
    expect([best[0]?.claim.id, best.length]).toEqual(['2', CANDIDATES.most]);
  });
});

describe('promisingFor', () => {
  const words = unitsOf(matcher.index).flatMap(({ text }) => text.split(' '));
  it('leaves out statements that have no chance, by what is known before they are made', () => {
    const own = matcherOf(mill([
      fact('one', 'He called it a triumph.'), fact('two', 'It is said that he paid the tolls.'), fact('three', 'Painters carried ladders.'), fact('five', 'Sailors traded amber beads yearly.'),
      saying('said', 'clowns juggled melons beside rivers', 'Jugglers met.'), fact('common', 'Otters chased eels.'),
    ], { commonWords: ['otters', 'chased'] }));
    const promising = (text: string): string[] => promisingFor(passage(text, own).tokens, own.index).map(({ claim }) => claim.id);
    expect(promising('triumph')).toEqual(['one']);
    expect(promising('paid')).toEqual([]);
    expect(promising('paid tolls')).toEqual(['two']);
    expect(promising('painters carried')).toEqual([]);
    expect(promising('painters carried ladders')).toEqual(['three']);
    expect(promising('sailors traded amber')).toEqual([]);
    expect(promising('sailors traded amber beads')).toEqual(['five']);
    expect(promising('clowns juggled')).toEqual(['said']);
    expect(promising('eels')).toEqual(['common']);
  });
  it('leaves out no candidate that has a chance', () => {
    const own = matcherOf(smallPack);
    fc.assert(fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 20 }), (some) => {
      const within = passage(some.join(' '), own);
      const promising = promisingFor(within.tokens, own.index);
      const chosen = candidatesFor(within.tokens, own.index).filter((each) => hasChance(within, each, true));
      expect(promising.filter((each) => hasChance(within, each, true))).toEqual(chosen);
    }));
  });
});

describe('candidatesFor', () => {
  it('finds units by their telling words, the fullest first', () => {
    expect(claims('He was in the Trust and Safety team for a while')[0]).toBe('trust-and-safety');
  });
  it('finds none by names alone', () => {
    expect(claims('Duysak and Trump')).toEqual([]);
  });
  it('finds every unit of which the sentence has enough, whatever words it is made of', () => {
    const { weights } = matcher.index;
    const weigh = (concepts: readonly number[]): number => concepts.reduce((sum, concept) => sum + (weights[concept] ?? 0), 0);
    const units = unitsOf(matcher.index);
    const words = units.flatMap(({ text }) => text.split(' '));
    fc.assert(fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 20 }), (some) => {
      const { tokens } = passage(some.join(' '), matcher);
      const has = new Set(tokens.filter(({ stop }) => !stop).map(({ concept }) => concept));
      const enough = units.filter(({ concepts }) => {
        const telling = concepts.filter((concept) => (weights[concept] ?? 0) > WEIGHT.common);
        const keys = telling.length > 0 ? telling : concepts;
        const shared = weigh(keys.filter((concept) => has.has(concept)));
        return shared > 0 && shared >= CANDIDATES.coverage * weigh(keys) - 1e-6;
      });
      const found = candidatesFor(tokens, matcher.index);
      expect(found.length).toBe(Math.min(enough.length, CANDIDATES.most));
      for (const unit of found) expect(enough).toContain(unit);
    }));
  });
  it('finds units by another word that means the same', () => {
    expect(claims('He left the Trust and Safety department')).toContain('trust-and-safety');
  });
});

describe('an index that was written down', () => {
  it('finds what one that is worked out on the spot finds', () => {
    const written = matcherOf(smallPack, 'en', JSON.parse(JSON.stringify(indexOf(smallPack, 'en'))) as PackIndex);
    const units = unitsOf(written.index).map(({ claim, text, part, tokens, weights, concepts }) => ({ claim: claim.id, text, part, tokens, weights, concepts }));
    expect(units).toEqual(unitsOf(matcher.index).map(({ claim, text, part, tokens, weights, concepts }) => ({ claim: claim.id, text, part, tokens, weights, concepts })));
  });
  it('is refused for another pack', () => {
    const other = inOneGo(openingIndex({ ...smallPack, claims: [] }, indexOf(smallPack, 'en')));
    expect(() => other.unit(0)).toThrow(`The index of ${smallPack.id} is not that of this pack.`);
    const [one, two] = [mill([fact('one', 'Otters chased eels.', { variants: [{ text: 'eels fled', language: 'en' }] })]), mill([fact('one', 'Otters chased eels.')])];
    expect(() => inOneGo(openingIndex(two, indexOf(one, 'en'))).unit(1)).toThrow(`The index of ${two.id} is not that of this pack.`);
  });
});

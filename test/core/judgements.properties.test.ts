import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignAnyOrder } from '../../core/align';
import { compareWithin, type OfClaim } from '../../core/best-first';
import { candidatesFor } from '../../core/candidates';
import { decide } from '../../core/decide';
import { matcherOf } from '../../core/matcher-of';
import { hasChance, judge, type Judgement } from '../../core/judge';
import { inOneGo } from '../../core/in-one-go';
import { deciding } from '../../core/judgements';
import { blanked, type Passage } from '../../core/passage';
import { heartOf } from '../../core/heart';
import type { Unit } from '../../core/units';
import { passage, unitsOf } from '../support/passages';
import { smallPack } from '../support/small-pack';

const matcher = matcherOf(smallPack);
const units = unitsOf(matcher.index);
/** Pieces of what the record has, in any order, with marks and other words among them. */
const texts = fc.array(fc.oneof(
  fc.constantFrom(...units.flatMap(({ text }) => text.split(' '))),
  fc.constantFrom(...units.map(({ text }) => text)),
  fc.constantFrom(',', '“', '”', 'not', 'whether', 'he said', 'umbrellas'),
), { minLength: 1, maxLength: 12 }).map((pieces) => `So ${pieces.join(' ')}`);

/** The judgements of each claim, all there already. */
function byClaim(judgements: readonly Judgement[]): OfClaim[] {
  return [...Map.groupBy(judgements, ({ unit }) => unit.claim).values()].flatMap((own) => {
    const [first, ...others] = own.toSorted(compareWithin);
    return first === undefined ? [] : [{ first, others, wordings: own.filter(({ unit }) => unit.via === 'wording') }];
  });
}

/** Every candidate judged, and what each statement leaves judged again, whether it can come to anything or not. */
function plainly(within: Passage, hot: boolean): Judgement[] {
  const judgeAll = (of: Passage, some: readonly Unit[]): Judgement[] => some.filter((unit) => hasChance(of, unit, hot))
    .map((unit) => judge(of, unit, matcher, hot)).filter((judgement) => judgement !== null);
  const candidates = candidatesFor(within.tokens, matcher.index);
  const explained = new Set<number>();
  const judgements = decide(byClaim(judgeAll(within, candidates)), within.tokens, explained);
  const again = judgements.filter(({ verdict }) => verdict === 'shown').flatMap(({ unit, alignment }) => {
    const rest = blanked(within, heartOf(within, alignment, unit));
    return decide(byClaim(judgeAll(rest, candidates.filter(({ claim }) => claim === unit.claim))), within.tokens, explained).filter(({ verdict }) => verdict === 'shown');
  });
  return [...judgements, ...again];
}

describe('the judgements on a sentence', () => {
  it('are those that come of judging every candidate', () => {
    fc.assert(fc.property(texts, fc.boolean(), (text, hot) => {
      const within = passage(text, matcher);
      expect(inOneGo(deciding(within, matcher, hot))).toEqual(plainly(within, hot));
    }), {
      numRuns: 300,
      // What is left of the fullest form of one, a shorter form may say: so none may be passed over because a fuller one is shown.
      examples: [['So Duysak said: It might be that I did a mistake he called it a mistake Trump\'s Twitter account was deactivated.', true]],
    });
  });
});

describe('the best stretch for a statement', () => {
  it('is found wherever it begins', () => {
    const statements = units.filter(({ via, concepts }) => via === 'statement' && concepts.length > 2);
    fc.assert(fc.property(texts, fc.constantFrom(...statements), (text, unit) => {
      const within = passage(text, matcher);
      const best = alignAnyOrder(within, unit)?.score ?? 0;
      for (let end = 0; end < within.tokens.length; end += 1) {
        expect(alignAnyOrder(blanked(within, [0, end]), unit)?.score ?? 0).toBeLessThanOrEqual(best + 1e-6);
      }
    }));
  });
});

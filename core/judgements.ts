import { promisingFor } from './candidates';
import { decide } from './decide';
import type { Matcher } from './find-matches';
import { hasChance, judge, type Judgement } from './judge';
import { blanked, conceptsBeside, type Passage } from './passage';
import { heartOf } from './heart';
import type { Unit } from './units';

/** Judges units, each by itself. */
function judgeAll(passage: Passage, units: readonly Unit[], matcher: Matcher, hot: boolean): Judgement[] {
  return units.map((unit) => judge(passage, unit, matcher, hot)).filter((judgement) => judgement !== null);
}

/**
 * What is decided on a sentence. A claim may be stated twice in it, in other words or with another figure: what the first
 * leaves is judged again.
 */
export function judgementsOn(passage: Passage, matcher: Matcher, hot: boolean): Judgement[] {
  const candidates = promisingFor(passage.tokens, matcher.index).filter((unit) => hasChance(passage, unit, hot));
  const explained = new Set<number>();
  const judgements = decide(judgeAll(passage, candidates, matcher, hot), explained);
  const again = judgements.filter(({ verdict }) => verdict === 'shown').flatMap(({ unit, alignment }) => {
    const heart = heartOf(passage, alignment, unit);
    const beside = conceptsBeside(passage, heart);
    const rest = { concepts: beside, places: beside, quotations: passage.quotations };
    const same = candidates.filter((other) => other.claim === unit.claim && hasChance(rest, other, hot));
    if (same.length === 0) return [];
    return decide(judgeAll(blanked(passage, heart), same, matcher, hot), explained).filter(({ verdict }) => verdict === 'shown');
  });
  return [...judgements, ...again];
}

import { judgementsOf, type OfClaim } from './best-first';
import { promisingFor } from './candidates';
import { decide } from './decide';
import type { Matcher } from './find-matches';
import { hasChance, type Judgement } from './judge';
import { blanked, conceptsBeside, type Passage } from './passage';
import { heartOf } from './heart';

/**
 * Decides on a sentence, claim by claim. A claim may be stated twice in it, in other words or with another figure: what the first
 * leaves is judged again.
 */
export function* deciding(passage: Passage, matcher: Matcher, hot: boolean): Generator<void, Judgement[]> {
  const candidates = Map.groupBy(promisingFor(passage.tokens, matcher.index).filter((unit) => hasChance(passage, unit, hot)), ({ claim }) => claim);
  const claims: OfClaim[] = [];
  for (const units of candidates.values()) {
    yield;
    const ofClaim = judgementsOf(units, passage, matcher, hot);
    if (ofClaim !== null) claims.push(ofClaim);
  }
  const explained = new Set<number>();
  const judgements = decide(claims, passage.tokens, explained);
  const again: Judgement[] = [];
  for (const { unit, alignment, verdict } of judgements) {
    if (verdict !== 'shown') continue;
    const heart = heartOf(passage, alignment, unit);
    const beside = conceptsBeside(passage, heart);
    const rest = { concepts: beside, places: beside, quotations: passage.quotations };
    const same = candidates.get(unit.claim)?.filter((other) => hasChance(rest, other, hot)) ?? [];
    if (same.length === 0) continue;
    yield;
    const ofClaim = judgementsOf(same, blanked(passage, heart), matcher, hot);
    if (ofClaim !== null) again.push(...decide([ofClaim], passage.tokens, explained).filter((other) => other.verdict === 'shown'));
  }
  return [...judgements, ...again];
}

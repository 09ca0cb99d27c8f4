import { promisingFor } from './candidates';
import { decide } from './decide';
import type { Matcher } from './find-matches';
import { hasChance, judge, type Judgement, mostMass } from './judge';
import type { Claim } from './model';
import { blanked, conceptsBeside, type Passage } from './passage';
import { heartOf } from './heart';
import { ROUNDING, type Unit } from './units';

/**
 * Judges units, the most promising first. Of a claim only the best counts: a statement that cannot have more mass than what
 * is shown already is not aligned.
 */
function judgeAll(passage: Passage, units: readonly Unit[], matcher: Matcher, hot: boolean): Judgement[] {
  const judgements: Judgement[] = [];
  const shown = new Map<Claim, number>();
  for (const unit of units) {
    const best = shown.get(unit.claim) ?? 0;
    if (best > 0 && unit.via === 'statement' && mostMass(passage, unit) < best - ROUNDING) continue;
    const judgement = judge(passage, unit, matcher, hot);
    if (judgement === null) continue;
    judgements.push(judgement);
    if (judgement.verdict === 'shown') shown.set(unit.claim, Math.max(best, judgement.mass));
  }
  return judgements;
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

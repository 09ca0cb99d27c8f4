import { judgementsOf } from './best-first';
import { promisingFor } from './candidates';
import { decide } from './decide';
import type { Matcher } from './find-matches';
import { hasChance, type Judgement } from './judge';
import { blanked, conceptsBeside, type Passage } from './passage';
import { heartOf } from './heart';

/**
 * What is decided on a sentence. A claim may be stated twice in it, in other words or with another figure: what the first
 * leaves is judged again.
 */
export function judgementsOn(passage: Passage, matcher: Matcher, hot: boolean): Judgement[] {
  const candidates = Map.groupBy(promisingFor(passage.tokens, matcher.index).filter((unit) => hasChance(passage, unit, hot)), ({ claim }) => claim);
  const explained = new Set<number>();
  const judgements = decide([...candidates.values()].map((units) => judgementsOf(units, passage, matcher, hot)), explained);
  const again = judgements.filter(({ verdict }) => verdict === 'shown').flatMap(({ unit, alignment }) => {
    const heart = heartOf(passage, alignment, unit);
    const beside = conceptsBeside(passage, heart);
    const rest = { concepts: beside, places: beside, quotations: passage.quotations };
    const same = candidates.get(unit.claim)?.filter((other) => hasChance(rest, other, hot)) ?? [];
    if (same.length === 0) return [];
    return decide([judgementsOf(same, blanked(passage, heart), matcher, hot)], explained).filter(({ verdict }) => verdict === 'shown');
  });
  return [...judgements, ...again];
}

/** The judgements of one claim, each made when it is first asked for: most never are. */
import type { Alignment } from './align';
import { alignmentFor, judge, judgeAligned, type Judgement, massOf, mostMassOf, type Standards } from './judge';
import type { Passage } from './passage';
import type { Unit } from './units';

const RANK = { shown: 2, possible: 1, left: 0 };

/** By their verdicts, the better first. */
export const compareVerdicts = (a: Judgement, b: Judgement): number => RANK[b.verdict] - RANK[a.verdict];

/** Of the judgements of one claim, the better: what is shown, then what accounts for more of the passage. */
export const compareWithin = (a: Judgement, b: Judgement): number => compareVerdicts(a, b) || b.mass - a.mass;

/** The judgements of a claim, the better first (`compareWithin`). */
export interface OfClaim {
  readonly first: Judgement;
  readonly others: Iterable<Judgement>;
  /** Those of its wordings, which are few. */
  readonly wordings: readonly Judgement[];
}

/** A candidate on its way. Its judgement weighs at most so much, and just so much once it is aligned. */
interface Contender {
  readonly unit: Unit;
  most: number;
  alignment: Alignment | null;
  readonly judgement: Judgement | null;
}

/** The heaviest; of equal ones, the first. */
function heaviestOf(contenders: readonly Contender[]): Contender | undefined {
  let best = contenders[0];
  for (const other of contenders) if (best === undefined || other.most > best.most) best = other;
  return best;
}

/**
 * Judges as few as will do, by what they can weigh at most: a statement that cannot weigh more than one which is shown is not even aligned, unless
 * that one turns out not to stand.
 */
function* inOrder(contenders: Contender[], passage: Passage, matcher: Standards, hot: boolean): Generator<Judgement, undefined> {
  const notShown: Judgement[] = [];
  for (let next = heaviestOf(contenders); next !== undefined; next = heaviestOf(contenders)) {
    const { unit, alignment, judgement } = next;
    if (alignment !== null) {
      contenders.splice(contenders.indexOf(next), 1);
      const judged = judgement ?? judgeAligned(passage, unit, alignment, matcher, hot);
      if (judged.verdict === 'shown') yield judged;
      else notShown.push(judged);
      continue;
    }
    next.alignment = alignmentFor(passage, unit);
    if (next.alignment === null) contenders.splice(contenders.indexOf(next), 1);
    else next.most = massOf(unit, next.alignment, next.alignment.score);
  }
  yield* notShown.sort(compareVerdicts);
}

/** The judgements of candidates of one claim; null where they have no word of the passage. */
export function judgementsOf(units: readonly Unit[], passage: Passage, matcher: Standards, hot: boolean): OfClaim | null {
  const contenders = units.flatMap((unit): Contender[] => {
    if (unit.via === 'statement') return [{ unit, most: mostMassOf(passage, unit), alignment: null, judgement: null }];
    const judgement = judge(passage, unit, matcher, hot);
    return judgement === null ? [] : [{ unit, most: judgement.mass, alignment: judgement.alignment, judgement }];
  });
  const wordings = contenders.map(({ judgement }) => judgement).filter((judgement) => judgement !== null);
  const others = inOrder(contenders, passage, matcher, hot);
  const first = others.next().value;
  return first === undefined ? null : { first, others, wordings };
}

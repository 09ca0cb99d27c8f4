import type { Judgement } from './judge';
import { SHOW, WEIGHT } from './thresholds';

const RANK = { shown: 2, possible: 1, left: 0 };

/** How far a judgement is above its least score. What is quoted exactly, if cut short, is not weaker for what was cut. */
const marginOf = ({ rule, score, least }: Judgement): number => (rule === 'wording-part' ? 1 : score) - least;

/** Better first: what is shown, then by how far it is above its least score. */
function compare(a: Judgement, b: Judgement): number {
  return RANK[b.verdict] - RANK[a.verdict] || marginOf(b) - marginOf(a);
}

const isExactWording = ({ unit, alignment }: Judgement): boolean => unit.via === 'wording' && alignment.exact;

/** Of the judgements of one claim, the better: what is shown, then what accounts for more of the passage. */
function compareWithin(a: Judgement, b: Judgement): number {
  return RANK[b.verdict] - RANK[a.verdict] || b.mass - a.mass;
}

/** The share of a judgement's words that better ones have explained already. Names and common words belong to every statement. */
function explainedShare({ alignment, unit }: Judgement, explained: ReadonlySet<number>): number {
  let all = 0;
  let mass = 0;
  alignment.page.forEach((at, place) => {
    const weight = unit.weights[alignment.unit[place] ?? 0] ?? 0;
    if (weight <= WEIGHT.common) return;
    all += weight;
    if (explained.has(at)) mass += weight;
  });
  return all === 0 ? 0 : mass / all;
}

/**
 * Whether a statement of ours stands wholly within the very words on record: "I was there for the great vanishing of his account" is a joke on
 * record, and does not tell that the account vanished. A figure is told wherever it stands.
 */
function isWithin({ unit, alignment }: Judgement, places: ReadonlySet<number>): boolean {
  return unit.via === 'statement' && !unit.tokens.some(({ number }) => number !== null) && alignment.page.every((at) => places.has(at));
}

/** Under which a figure of a passage is known that a claim counts something with: one count of followers is not two. */
function figuresOf({ unit, alignment }: Judgement): string[] {
  const { claim, tokens } = unit;
  if (claim.unit === undefined) return [];
  return alignment.page.filter((_, place) => tokens[alignment.unit[place] ?? 0]?.number != null).map((at) => `${String(at)} ${claim.unit ?? ''}`);
}

/**
 * Decides among all the judgements of a sentence: one for each claim, its best; and a match all of whose words a better one
 * explains must stand on more than the shared words.
 *
 * @param explained places of the words that are explained already; those that are shown add theirs
 */
export function decide(judgements: readonly Judgement[], explained = new Set<number>()): Judgement[] {
  const byClaim = Map.groupBy([...judgements].sort(compareWithin), ({ unit }) => unit.claim);
  // The words themselves tell more than that the clause around them resembles ours.
  const bestOf = [...byClaim.values()].map((own) => own.reduce((best, other) =>
    best.unit.via === 'statement' && isExactWording(other) && other.verdict === best.verdict ? other : best));
  const onRecord = new Set(bestOf.flatMap((judgement) => judgement.verdict === 'shown' && isExactWording(judgement) ? judgement.alignment.page : []));
  const counted = new Set<string>();
  const stands = (judgement: Judgement): boolean => {
    const score = judgement.score * (1 - SHOW.explained * explainedShare(judgement, explained));
    return !isWithin(judgement, onRecord) && !figuresOf(judgement).some((figure) => counted.has(figure)) && (score >= judgement.least || judgement.score >= SHOW.complete || isExactWording(judgement));
  };
  return bestOf.sort(compare).map((best) => {
    if (best.verdict === 'left') return best;
    // Where better ones explain what it says in most words, it may still be said in fewer.
    const judgement = [best, ...byClaim.get(best.unit.claim) ?? []].find((own) => own.verdict === best.verdict && stands(own));
    if (judgement === undefined) return best.verdict === 'possible' ? best : { ...best, rule: 'explained', verdict: 'left' };
    if (judgement.verdict === 'shown') {
      for (const at of judgement.alignment.page) explained.add(at);
      for (const figure of figuresOf(judgement)) counted.add(figure);
    }
    return judgement;
  });
}

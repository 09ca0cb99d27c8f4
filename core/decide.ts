import { compareVerdicts, compareWithin, type OfClaim } from './best-first';
import type { Judgement } from './judge';
import { SHOW, WEIGHT } from './thresholds';
import type { ConceptToken } from './vocabulary';

/** How far a judgement is above its least score. What is quoted exactly, if cut short, is not weaker for what was cut. */
const marginOf = ({ rule, score, least }: Judgement): number => (rule === 'wording-part' ? 1 : score) - least;

/** Whether a figure of the passage stands for another on record. */
function hasOtherFigure({ unit, alignment }: Judgement, tokens: readonly ConceptToken[]): boolean {
  return alignment.page.some((at, place) => {
    const [there, here] = [unit.tokens[alignment.unit[place] ?? 0]?.number, tokens[at]?.number];
    return there != null && here != null && there.value !== here.value;
  });
}

/**
 * Better first: what is shown, and of that what has the figures on record before what has others; then by how far it is above its least score, then
 * what accounts for more of the passage.
 */
function compare(a: Judgement, b: Judgement, tokens: readonly ConceptToken[]): number {
  return compareVerdicts(a, b) || Number(hasOtherFigure(a, tokens)) - Number(hasOtherFigure(b, tokens)) || marginOf(b) - marginOf(a) || b.mass - a.mass;
}

const isExactWording = ({ unit, alignment }: Judgement): boolean => unit.via === 'wording' && alignment.exact;

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

/** The best judgement of a claim: the words themselves tell more than that the clause around them resembles ours. */
function bestOf({ first, wordings }: OfClaim): Judgement {
  if (first.unit.via === 'wording') return first;
  const [exact] = wordings.filter((other) => isExactWording(other) && other.verdict === first.verdict).sort(compareWithin);
  return exact ?? first;
}

/** Which of judgements stands, the better first: of those of the verdict with which they begin. */
function standingAmong(judgements: Iterable<Judgement>, verdict: Judgement['verdict'], stands: (judgement: Judgement) => boolean): Judgement | undefined {
  for (const judgement of judgements) {
    if (judgement.verdict !== verdict) return undefined;
    if (stands(judgement)) return judgement;
  }
  return undefined;
}

/**
 * Decides among the judgements of a sentence: one for each claim, its best; and a match all of whose words a better one
 * explains must stand on more than the shared words.
 *
 * @param tokens the passage's
 * @param explained places of the words that are explained already; those that are shown add theirs
 */
export function decide(claims: readonly OfClaim[], tokens: readonly ConceptToken[], explained = new Set<number>()): Judgement[] {
  const ofClaims = claims.map((claim) => ({ best: bestOf(claim), ...claim }));
  const onRecord = new Set(ofClaims.flatMap(({ best }) => best.verdict === 'shown' && isExactWording(best) ? best.alignment.page : []));
  const counted = new Set<string>();
  const stands = (judgement: Judgement): boolean => {
    const score = judgement.score * (1 - SHOW.explained * explainedShare(judgement, explained));
    return !isWithin(judgement, onRecord) && !figuresOf(judgement).some((figure) => counted.has(figure)) && (score >= judgement.least || judgement.score >= SHOW.complete || isExactWording(judgement));
  };
  return ofClaims.sort((a, b) => compare(a.best, b.best, tokens)).map(({ best, first, others }) => {
    if (best.verdict === 'left') return best;
    // Where better ones explain what it says in most words, it may still be said in fewer.
    const judgement = [best, first].find(stands) ?? standingAmong(others, best.verdict, stands);
    if (judgement === undefined) return best.verdict === 'possible' ? best : { ...best, rule: 'explained', verdict: 'left' };
    if (judgement.verdict === 'shown') {
      for (const at of judgement.alignment.page) explained.add(at);
      for (const figure of figuresOf(judgement)) counted.add(figure);
    }
    return judgement;
  });
}

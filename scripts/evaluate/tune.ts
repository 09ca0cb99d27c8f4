/** Thresholds set on all labelled articles but one, and what they do on that one. */
import { SHOW } from '../../core/thresholds';
import type { LabelledArticle } from './labelled';
import { type Scored, total } from './score';

/** How far the least scores are moved, all together: those of wordings, those of our own words. */
const MOVES = [-0.1, -0.05, 0, 0.05, 0.1];
/** Precision that is wanted before recall counts. */
const WANTED = 0.95;

interface Move {
  readonly wording: number;
  readonly statement: number;
}

type Mutable<T> = { -readonly [Key in keyof T]: number };

/** Runs something with other thresholds, and puts the right ones back. */
function moved<T>({ wording, statement }: Move, run: () => T): T {
  const show: Mutable<typeof SHOW> = SHOW;
  const before = { ...SHOW };
  show.wordingShort += wording;
  show.wordingLong += wording;
  show.statementShort += statement;
  show.statementLong += statement;
  try {
    return run();
  } finally {
    Object.assign(show, before);
  }
}

const precision = ({ right, wrong }: Scored): number => right.length / Math.max(1, right.length + wrong.length);

/** Better: enough precision, then recall; without enough, precision. */
function worth(scored: Scored): number {
  return precision(scored) >= WANTED ? 1 + scored.found.length / (scored.found.length + scored.missed.length) : precision(scored);
}

export interface Tuned {
  readonly move: Move;
  /** The article that was left out, at the thresholds that the others speak for. */
  readonly scored: Scored;
}

/** For each article, the thresholds that are best on the others, and the score on it with these. */
export function tuneOnOthers(articles: readonly LabelledArticle[], evaluate: (articles: readonly LabelledArticle[]) => readonly Scored[]): Tuned[] {
  const moves = MOVES.flatMap((wording) => MOVES.map((statement): Move => ({ wording, statement })));
  const tried = moves.map((move) => ({ move, scores: moved(move, () => evaluate(articles)) }));
  return articles.map((_, left) => {
    const ranked = tried.map((each) => ({ ...each, worth: worth(total('others', each.scores.filter((__, at) => at !== left))) }))
      // Of equals, the least moved.
      .sort((a, b) => b.worth - a.worth || Math.abs(a.move.wording) + Math.abs(a.move.statement) - Math.abs(b.move.wording) - Math.abs(b.move.statement));
    const best = ranked[0];
    const scored = best?.scores[left];
    if (best === undefined || scored === undefined) throw new Error('There is nothing to tune on.');
    return { move: best.move, scored };
  });
}

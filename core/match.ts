import type { Span } from './article';
import type { Claim, Figure, WordingId } from './model';
import type { Why } from './note';
import { type Judgement } from './judge';
import { figureIn } from './figure';
import type { Passage } from './passage';
import { quotationSpan, statementSpan } from './spans';

/** A passage of a page taken for a claim: what the pipeline finds, before anything is said about provenance. */
export interface Match extends Span {
  readonly claim: Claim;
  readonly score: number;
  readonly via: 'wording' | 'statement';
  readonly possible: boolean;
  readonly wording: WordingId | null;
  /** Which sentence of the wording. */
  readonly part: number;
  /** What the page counts, where the claim counts something. */
  readonly figure: Figure | null;
  readonly why: Why;
}

/** The match that a judgement amounts to; null where it was left. */
export function matchOf(passage: Passage, { unit, alignment, score, rule, verdict }: Judgement): Match | null {
  if (verdict === 'left') return null;
  const quoted = alignment.page.filter((at) => passage.quoted[at] === true).length;
  // A wording that stands without quotation marks is the reporter's clause, of which it is a part.
  const isQuotation = unit.via === 'wording' && quoted * 2 > alignment.page.length;
  const span = isQuotation ? quotationSpan(passage, alignment.page) : statementSpan(passage, alignment, unit);
  const words = alignment.page.map((at) => passage.tokens[at]).filter((token) => token !== undefined && !token.stop);
  return {
    ...span,
    claim: unit.claim, score, via: unit.via, possible: verdict === 'possible', wording: unit.wording, part: unit.part,
    figure: figureIn(passage, span, unit.claim.unit),
    why: {
      rule, resembles: unit.text,
      words: words.map((token) => passage.text.slice((token?.start ?? 0) - passage.start, (token?.end ?? 0) - passage.start)),
      corrected: passage.corrections.map(({ page, record }) => [page, record] as const),
    },
  };
}

/** Joins the sentences of one wording that stand one after the other into one match. */
export function joinParts(matches: readonly Match[]): Match[] {
  const joined: Match[] = [];
  for (const match of matches) {
    const { wording, part } = match;
    const at = wording === null || part === 0 ? -1 : joined.findIndex((before) => before.wording === wording
      && before.part + 1 === part && match.start - before.end <= MOST_BETWEEN_PARTS && match.start >= before.end);
    const before = joined[at];
    if (before === undefined) {
      joined.push(match);
      continue;
    }
    joined[at] = {
      ...match, start: before.start, score: Math.min(before.score, match.score), possible: before.possible && match.possible,
      figure: before.figure ?? match.figure,
      why: { ...before.why, words: [...before.why.words, ...match.why.words], corrected: [...before.why.corrected, ...match.why.corrected] },
    };
  }
  return joined;
}

/** Without the weaker of two matches of one claim that lie on the same words. */
export function distinct(matches: readonly Match[]): Match[] {
  const byClaim = Map.groupBy(matches, ({ claim }) => claim);
  const isWeaker = (match: Match, at: number, own: readonly Match[]): boolean => own.some((other, place) =>
    match.start < other.end && other.start < match.end && (other.score > match.score || (other.score === match.score && place < at)));
  const weaker = new Set([...byClaim.values()].flatMap((own) => own.filter(isWeaker)));
  return matches.filter((match) => !weaker.has(match));
}

/** Characters between two sentences of one quotation: a space and quotation marks, not a clause of the reporter's. */
const MOST_BETWEEN_PARTS = 4;

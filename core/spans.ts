import type { Span } from './article';
import type { Passage } from './passage';

/** Words that begin another clause: a statement's span does not reach back over them. */
const CONJUNCTIONS = new Set(['and', 'but', 'or', 'that', 'which', 'who', 'whom', 'when', 'while', 'because', 'if', 'as', 'than', 'so', 'although', 'though', 'where', 'after', 'before', 'since', 'until']);
/** Most words of grammar that are taken in at the front, and most words of any kind at the end. */
const MOST_BEFORE = 3;
const MOST_AFTER = 2;

const CLOSING_MARKS = /^[.,!?;:…]?["”’»'“]?/u;
const OPENING_MARK = /["“‘«„'‚]$/u;

/** From the first to the last matched word. */
export function spanOfWords(passage: Passage, matched: readonly number[]): Span {
  const first = passage.tokens[matched[0] ?? 0];
  const last = passage.tokens[matched.at(-1) ?? 0];
  return { start: first?.start ?? passage.start, end: last?.end ?? passage.end };
}

/** A quotation's span: its words, and the quotation marks that adjoin them. */
export function quotationSpan(passage: Passage, matched: readonly number[]): Span {
  const { start, end } = spanOfWords(passage, matched);
  const before = passage.text.slice(0, start - passage.start);
  const after = passage.text.slice(end - passage.start);
  const closing = CLOSING_MARKS.exec(after)?.[0] ?? '';
  const closed = /["”’»'“]$/u.test(closing) || end + closing.length === passage.end;
  return { start: OPENING_MARK.test(before) ? start - 1 : start, end: closed ? end + closing.length : end };
}

/** A statement's span: its words, with the articles and prepositions before them and the clause's last words after them. */
export function statementSpan(passage: Passage, matched: readonly number[]): Span {
  let first = matched[0] ?? 0;
  let last = matched.at(-1) ?? 0;
  for (let steps = 0; steps < MOST_BEFORE && first > 0 && passage.broken[first] !== true; steps += 1) {
    const before = passage.tokens[first - 1];
    if (before === undefined || !before.stop || CONJUNCTIONS.has(before.norm)) break;
    first -= 1;
  }
  let end = last;
  while (end + 1 < passage.tokens.length && passage.broken[end + 1] !== true && !CONJUNCTIONS.has(passage.tokens[end + 1]?.norm ?? '')) {
    end += 1;
    if (end - last > MOST_AFTER) break;
  }
  if (end - last <= MOST_AFTER) last = end;
  return spanOfWords(passage, [first, last]);
}

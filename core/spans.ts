import type { Alignment } from './align';
import type { Span } from './article';
import { heartOf, isOutside, isParted, opensClause } from './heart';
import type { Unit } from './units';
import type { Passage } from './passage';

/** Words that begin another clause, over which not even the clause of a quoted word reaches back: "describes it as a 'mistake'" goes on before "as". */
const STARTS_CLAUSE = new Set(['and', 'but', 'or', 'that', 'which', 'who', 'because', 'although', 'though']);
/** And those over which a statement's span does not reach. */
const CONJUNCTIONS = new Set([...STARTS_CLAUSE, 'whom', 'when', 'while', 'if', 'as', 'than', 'so', 'where', 'after', 'before', 'since', 'until']);
/** Most words that are taken in at the front, before a quoted word or two as well, and at the end, to the clause's edge. */
const MOST_BEFORE = 5;
const MOST_AFTER = 6;

/** A stop and a mark that closes a quotation, as French sets it with a space before it. */
const CLOSING_MARKS = /^[.,!?;:…]?(?:["”’»'“]|\s»)?/u;
/** A mark that opens a quotation within a text in which none closes it. */
const OPENS = /(?:^|[\s(])["“‘«„'‚][^"”’»']*$/u;
const CLOSES = /["”’»'“]$/u;
const OPENING_MARK = /(?:["“‘«„'‚]|«\s)$/u;

/** What closes a quotation or a sentence right after a place. */
function closingAt({ text, start }: Passage, place: number): string {
  return CLOSING_MARKS.exec(text.slice(place - start))?.[0] ?? '';
}

/** From one word to another. */
function spanOfWords({ tokens, start, end }: Passage, first: number, last: number): Span {
  return { start: tokens[first]?.start ?? start, end: tokens[last]?.end ?? end };
}

/** Quotations of so few words stand in a sentence of the reporter's; their span takes in so much of it. */
const FEW_WORDS = 3;

/** The place at which the clause begins in which a word or two are quoted. */
function clauseBefore(passage: Passage, first: number): number {
  let at = first;
  while (at > 0 && first - at < MOST_BEFORE && passage.broken[at] !== true && passage.quoted[at - 1] !== true
    && !STARTS_CLAUSE.has(passage.tokens[at - 1]?.norm ?? '')) at -= 1;
  return at;
}

/** The matched words without those of the reporter's that only look like the quotation going on: "…," Twitter said. */
function withoutAfterword(passage: Passage, matched: readonly number[]): readonly number[] {
  const last = matched.findLastIndex((at) => passage.quoted[at] === true);
  const outside = matched.slice(last + 1);
  // A small word by itself is the reporter's: “…” he said.
  const goesOn = outside.some((at) => passage.tokens[at]?.stop === false) && !isParted(passage, matched[last] ?? 0, outside[0] ?? 0);
  return goesOn ? matched : matched.slice(0, last + 1);
}

/** A quotation's span: its words, and the quotation marks that adjoin them; for a word or two, the clause that quotes them. */
export function quotationSpan(passage: Passage, words: readonly number[]): Span {
  const matched = withoutAfterword(passage, words);
  const first = matched[0] ?? 0;
  const { start, end } = spanOfWords(passage, matched.length <= FEW_WORDS ? clauseBefore(passage, first) : first, matched.at(-1) ?? 0);
  const before = passage.text.slice(0, start - passage.start);
  const closing = closingAt(passage, end);
  const closed = CLOSES.test(closing) || end + closing.length === passage.end;
  return { start: start - (OPENING_MARK.exec(before)?.[0].length ?? 0), end: closed ? end + closing.length : end };
}

/** Where a statement's span begins: at its clause's start where only a few words stand before it; else it takes in the articles, prepositions and the like that adjoin. */
function clauseStart(passage: Passage, first: number): number {
  let grammar = first;
  for (let at = first; ; at -= 1) {
    const before = passage.tokens[at - 1];
    if (before === undefined || passage.broken[at] === true || CONJUNCTIONS.has(before.norm) || opensClause(before)) return at;
    // Who is quoted is no part of what he says: "Trump tweeted 'My account …'".
    if (isOutside(passage, at - 1, at) && passage.tongue.isSaying(before)) return at;
    if (first - at >= MOST_BEFORE) return grammar;
    if (before.stop && grammar === at) grammar = at - 1;
  }
}

/** The last matched word, with the small words with which the unit ends, where they follow it: "taken down". */
function withItsEnd({ tokens }: Passage, alignment: Alignment, unit: Unit, last: number): number {
  const rest = unit.tokens.slice((alignment.unit[alignment.page.indexOf(last)] ?? Infinity) + 1);
  return rest.every(({ stop, norm }, at) => stop && tokens[last + 1 + at]?.norm === norm) ? last + rest.length : last;
}

/**
 * Where a statement's span ends: at its clause's end where only a few words stand between, else at its own last word.
 * @param first where it begins: what begins within a quotation ends there, too
 */
function clauseEnd(passage: Passage, first: number, last: number): number {
  for (let at = last; ; at += 1) {
    const after = passage.tokens[at + 1];
    if (after === undefined || passage.broken[at + 1] === true || CONJUNCTIONS.has(after.norm) || opensClause(after)) return at;
    if (isOutside(passage, at + 1, at) && passage.quoted[first] === true) return at;
    if (at - last >= MOST_AFTER || isOutside(passage, last, at + 1)) return last;
  }
}

/** A statement's span: its words, with the articles and prepositions before them and the clause's last words after them. */
export function statementSpan(passage: Passage, alignment: Alignment, unit: Unit): Span {
  const matched = heartOf(passage, alignment, unit);
  const first = clauseStart(passage, matched[0] ?? 0);
  const lastMatched = matched.at(-1) ?? 0;
  const last = Math.max(clauseEnd(passage, first, lastMatched), withItsEnd(passage, alignment, unit, lastMatched));
  return withClosingMark(passage, spanOfWords(passage, first, last));
}

/** Takes in the mark that closes a quotation which the span opens. */
function withClosingMark(passage: Passage, { start, end }: Span): Span {
  const inside = passage.text.slice(start - passage.start, end - passage.start);
  const closing = closingAt(passage, end);
  return CLOSES.test(closing) && OPENS.test(inside) ? { start, end: end + closing.length } : { start, end };
}

import type { Span } from '../article';
import { isLetterOrNumber } from './letters';

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”', '„': '“”', '«': '»', '»': '«»', '‘': '’', '‚': '‘’', '"': '"', "'": "'",
};
/** All marks that open or close. */
const MARKS = /[“”„«»‘’‚"']/g;
/** Commas of other scripts among them, and signs that turn the direction of the text. */
const OPENS_AFTER = /[\s(\[—–\-:/،؛，、：；。\u200E\u200F\u2066-\u2069]/;
/** Scripts that put a mark next to a letter: where there are no spaces, or a conjunction is part of the word. What it opens is then Latin. */
const OPENS_AFTER_LETTER = /[\u0590-\u1FFF\u3040-\uFAFF]/;
const LATIN = /[A-Za-z\u00C0-\u017F0-9]/;

function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === '“' || mark === '„' || mark === '«' || mark === '‘' || mark === '‚') return true;
  if (mark !== '"' && mark !== "'" && mark !== '»') return false;
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  // Within a Hebrew word it is a sign of an abbreviation.
  if (mark === '"' && OPENS_AFTER_LETTER.test(before)) return LATIN.test(after);
  return (at === 0 || OPENS_AFTER.test(before)) && /[^\s,.;]/.test(after);
}

/** An apostrophe within a word closes nothing; one after a plural's "s" is taken for a closing mark, as readers do. */
function closes(text: string, at: number, marks: string): boolean {
  const mark = text.charAt(at);
  if (!marks.includes(mark)) return false;
  const insideWord = isLetterOrNumber(text.charAt(at - 1)) && isLetterOrNumber(text.charAt(at + 1));
  return !((mark === '’' || mark === "'") && insideWord);
}

/**
 * What stands between quotation marks in a stretch of text, marks excluded. A quotation that is never closed runs to the
 * end, as speech does that goes on in the next paragraph; quotations within quotations are part of the outer one.
 */
export function quotationsIn(text: string, within: Span): Span[] {
  const spans: Span[] = [];
  let open: { readonly start: number; readonly marks: string } | null = null;
  for (const { index } of text.slice(within.start, within.end).matchAll(MARKS)) {
    const at = within.start + index;
    if (open === null) {
      if (opens(text, at)) open = { start: at + 1, marks: CLOSING[text.charAt(at)] ?? '' };
    } else if (closes(text, at, open.marks)) {
      if (at > open.start) spans.push({ start: open.start, end: at });
      open = null;
    }
  }
  if (open !== null && within.end > open.start && open.marks !== "'" && open.marks !== '’') spans.push({ start: open.start, end: within.end });
  return spans;
}

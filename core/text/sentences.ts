import type { Article, Block, Span } from '../article';
import { inOneGo } from '../in-one-go';
import { sentenceEnds } from './breaks';
import { isLatin, isSmall, patternFor } from './letters';
import { MONTHS } from './number-words';

/** A sentence of an article. */
export interface Sentence extends Span {
  /** The block that it stands in, by its place in `Article.blocks`. */
  readonly block: number;
}

/** Words whose full stop does not end a sentence. */
const TITLE = /(?:^|[\s(\[“"‘'])(?:Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Rep|Gen|Lt|Col|Sgt|Capt|Rev|Hon|Pres|Amb|St|Jr|Sr|Mt|vs|No|Nos|approx|ca|bzw|z\.B|d\.h|Nr|Hr|Fr)\.["”’')\]]*\s*$/;
/** These do not end one where a figure follows ("Nov. 2"). */
const MONTH = /(?:^|\s)(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.\s*$/;
/** Single letters with full stops: "U.S.", "a.m.", "J.". They end a sentence only where a new one plainly begins. */
const lettersPattern = patternFor(({ letter }) => `(?:^|[\\s(“"‘]|(?<![${letter}])')(?:[${letter}]\\.)+["”’')\\]]*\\s*$`);
const PLAIN_START = /^["“‘'(\[]*(?:The|A|An|In|On|At|He|She|It|They|We|I|But|And|His|Her|Their|This|That|These|Those|When|While|After|Before|As|If|There|“|‘)\b/;
/** The first character that is no mark. */
const START = /^["“‘'(\[—–-]*(.)/su;
const FIGURE_START = /^\d/;
/** Words whose full stop does not end one where a figure follows, besides months: "p. 12". */
const BEFORE_FIGURE = /(?:^|[\s(])(?:pp?|art|fig|vol|sec|núm|n|nr|env|aprox|etwa|max|min|S|Abs)\.\s*$/;
/** By Unicode's rules a sentence goes on over a figure to a small letter: "It was back. 11 minutes later". */
const FIGURE_AFTER_STOP = /[.!?]["”’»)\]]*\s+(?=\d)/g;
/** "am 2. November": an ordinal, where a month follows. */
const DAY = /(?:^|\s)\d{1,2}\.\s*$/;
const firstWordPattern = patternFor(({ letter }) => `^[${letter}]+`);
/** Closing marks that the segmenter leaves at the head of the next sentence. */
const CLOSING_HEAD = /^(?:[”’»)\]]|["'](?=\s|$))+\s*/u;

function joins(before: string, after: string): boolean {
  if (TITLE.test(before) || isSmall(START.exec(after)?.[1] ?? '')) return true;
  if (FIGURE_START.test(after) && (MONTH.test(before) || DAY.test(before) || BEFORE_FIGURE.test(before))) return true;
  if (DAY.test(before) && MONTHS.has(firstWordPattern(after).exec(after)?.[0].toLowerCase() ?? '')) return true;
  return lettersPattern(before).test(before) && !PLAIN_START.test(after);
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

/**
 * The language of a tag alone: where sentences end is the same in all countries, and a segmenter is dear to make. Tags come
 * from pages and may be nonsense.
 */
function usableLanguage(language: string | null): string {
  try {
    return new Intl.Locale(language ?? 'en').language;
  } catch {
    return 'en';
  }
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** Where a language's sentences may end in a text, by Unicode's rules and before figures. Greek has a rule of its own. */
function endsIn(text: string, language: string): number[] {
  const ends = language !== 'el' && isLatin(text) ? sentenceEnds(text)
    : Array.from(segmenterFor(language).segment(text), ({ segment, index }) => index + segment.length);
  const figures = Array.from(text.matchAll(FIGURE_AFTER_STOP), ({ 0: mark, index }) => index + mark.length).filter((end) => !ends.includes(end));
  return figures.length === 0 ? ends : [...ends, ...figures].sort((a, b) => a - b);
}

/** Longer than any that somebody wrote, in characters: what nobody ends, as in a transcript without stops, would hold a page up for seconds. */
const LONGEST = 3_000;

/** A stretch between white space in pieces that are not too long. */
function* piecesOf(text: string, { start, end }: Span): Generator<Span> {
  while (end - start > LONGEST) {
    const space = text.lastIndexOf(' ', start + LONGEST);
    const cut = space > start ? space : start + LONGEST;
    yield trimmed(text, start, cut);
    start = trimmed(text, cut, end).start;
  }
  yield { start, end };
}

function sentencesIn(text: string, block: Block, language: string): Span[] {
  const ends: number[] = [];
  const body = text.slice(block.start, block.end);
  let start = 0;
  let at = 0;
  for (const end of endsIn(body, language)) {
    const before = body.slice(start, at);
    if (at > start && joins(before.slice(-24), body.slice(at, end))) ends.pop();
    else start = at;
    ends.push(end);
    at = end;
  }

  const spans: Span[] = [];
  let from = 0;
  for (const end of ends) {
    const last = spans.at(-1);
    const head = CLOSING_HEAD.exec(body.slice(from, end));
    if (last !== undefined && head !== null) {
      spans[spans.length - 1] = { start: last.start, end: from + head[0].length };
      from += head[0].length;
    }
    if (end > from) spans.push({ start: from, end });
    from = end;
  }
  return spans;
}

/**
 * Reads the sentences of an article, block by block, so that whoever drives it can let others run in between. They come in order; none
 * crosses a block's end; closing quotation marks belong to the sentence that they close; abbreviations ("Mr.", "Nov. 2", "U.S.") end none.
 */
export function* readingSentences(article: Article): Generator<void, Sentence[]> {
  const language = usableLanguage(article.facts.language);
  const sentences: Sentence[] = [];
  for (const [index, block] of article.blocks.entries()) {
    yield;
    for (const span of sentencesIn(article.text, block, language)) {
      const whole = trimmed(article.text, block.start + span.start, block.start + span.end);
      if (whole.end > whole.start) for (const piece of piecesOf(article.text, whole)) sentences.push({ ...piece, block: index });
    }
  }
  return sentences;
}

/** The sentences of an article, read in one go. */
export function sentencesOf(article: Article): Sentence[] {
  return inOneGo(readingSentences(article));
}

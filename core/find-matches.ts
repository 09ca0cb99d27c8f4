import type { Article, Span } from './article';
import { hotSentences, isBeside } from './heat';
import { openingIndex, type UnitIndex } from './index-of-units';
import type { Judgement } from './judge';
import { deciding } from './judgements';
import { distinct, joinParts, matchOf, type Match } from './match';
import type { MatchingPart } from './matching-part';
import type { Gate, Pack } from './model';
import { NameReader } from './names';
import { type OtherEvents, otherEventsOf } from './other-event';
import { type Around, movedTo, type Passage, passageOf, quotationsOf } from './passage';
import { type Alternative, alternativeOf } from './required';
import type { SentenceMemory } from './sentence-memory';
import { type OwnOutlets, tellApart } from './shared-words';
import { remembered } from './text/remembered';
import { type Speakers, voiceAfter } from './speakers';
import type { Sentence } from './text/sentences';
import type { Tongue } from './text/tongue';
import { HEAT } from './thresholds';
import { isMyth, isVerdict } from './verdict';

/** What matching needs of a pack, made ready once. */
export interface Matcher {
  readonly pack: Pick<Pack, 'id' | 'gate'>;
  /** What tells that a passage is about the story: the gate, with the anchors of the language. */
  readonly warm: Gate;
  /** The language of the texts that it reads. */
  readonly tongue: Tongue;
  readonly index: UnitIndex;
  readonly names: NameReader;
  /** What a word or phrase amounts to that claims require, worked out when it is first asked for. */
  readonly alternative: (text: string) => Alternative;
  readonly ownOutlets: OwnOutlets;
  readonly otherEvents: OtherEvents;
  readonly speakers: Speakers;
}

/**
 * Makes what matching needs of a pack ready for it, in steps.
 *
 * @param tongue the part's language
 */
export function* openingMatcher(part: MatchingPart, tongue: Tongue): Generator<void, Matcher> {
  const { gate, warmth } = part;
  const index = yield* openingIndex(part, part.index, tongue);
  yield;
  return {
    pack: part, warm: warmth.length === 0 ? gate : { ...gate, anchors: [...gate.anchors, ...warmth] }, tongue, index, names: new NameReader(part.names, index.vocabulary), ownOutlets: part.ownOutlets,
    alternative: remembered((text) => alternativeOf(text, index.vocabulary)), otherEvents: otherEventsOf(part), speakers: part.speakers,
  };
}

/** A sentence, read and judged. */
export interface JudgedSentence {
  readonly sentence: Sentence;
  readonly passage: Passage;
  readonly hot: boolean;
  readonly judgements: readonly Judgement[];
}

/** What the judgement of a sentence hangs on, besides the pack: its words, what of it is quoted, and what stands around. */
function keyOf(text: string, { start, end }: Sentence, quotations: readonly Span[], isHot: boolean, { voice, isCalledFalse }: Around, { pack, tongue }: Matcher): string {
  const quoted = quotations.filter((span) => span.start < end && start < span.end).map((span) => `${String(span.start - start)}-${String(span.end - start)}`);
  return [pack.id, tongue.language, isHot ? 'hot' : 'cold', voice?.isStranger, voice?.pronoun, isCalledFalse, quoted.join(), text.slice(start, end)].join(' ');
}

/** A sentence with those beside it: the one before it judged already. */
interface InTurn {
  readonly sentence: Sentence;
  readonly before: JudgedSentence | undefined;
  readonly next: Sentence | undefined;
}

/** What reads and judges the sentences of an article, one at a time. */
function judgeOf({ text, blocks }: Article, matcher: Matcher, memory: SentenceMemory | null): (turn: InTurn, isHot: boolean) => Generator<void, JudgedSentence> {
  const quotations = quotationsOf(text, blocks);
  const printed = ({ start, end }: Sentence): string => text.slice(start, end);
  return function* ({ sentence, before, next }, isHot) {
    const around: Around = {
      voice: before?.sentence.block === sentence.block ? voiceAfter(before.passage, matcher.speakers) : null,
      isCalledFalse: isMyth(printed(sentence)) || (next !== undefined && isVerdict(printed(next))),
    };
    const quoted = quotations[sentence.block] ?? [];
    const key = memory === null ? '' : keyOf(text, sentence, quoted, isHot, around, matcher);
    const known = memory?.recall(key) ?? null;
    if (known !== null) return { ...known, sentence, passage: movedTo(sentence.start, known.passage) };
    const passage = passageOf(text, sentence, quoted, matcher.index.vocabulary, isHot ? matcher.names : null, matcher.tongue, around);
    const judged = { sentence, passage, hot: isHot, judgements: yield* deciding(passage, matcher, isHot) };
    memory?.keep(key, judged);
    return judged;
  };
}

const isOnRecord = ({ judgements }: JudgedSentence): boolean => judgements.some(({ verdict }) => verdict === 'shown');

/**
 * Reads and judges the sentences of an article one after the other, so that whoever drives it can stop in between; then, as text about the
 * incident too, those beside what turned out to be on record.
 *
 * @param memory of what was judged before, with the same packs
 */
export function* judging(article: Article, sentences: readonly Sentence[], matcher: Matcher, memory: SentenceMemory | null = null): Generator<void, JudgedSentence[]> {
  const judge = judgeOf(article, matcher, memory);
  const hot = hotSentences(article.text, sentences, matcher.warm);
  const judged: JudgedSentence[] = [];
  yield;
  for (const [at, sentence] of sentences.entries()) {
    judged.push(yield* judge({ sentence, before: judged[at - 1], next: sentences[at + 1] }, hot[at] === true));
    yield;
  }
  const onRecord = judged.map(isOnRecord);
  for (const [at, sentence] of sentences.entries()) {
    if (hot[at] === true || !isBeside(onRecord, at, HEAT.reach)) continue;
    judged[at] = yield* judge({ sentence, before: judged[at - 1], next: sentences[at + 1] }, true);
    yield;
  }
  return judged;
}

/** The matches among judged sentences, in text order. */
export function* matching(text: string, judged: readonly JudgedSentence[], matcher: Matcher): Generator<void, Match[]> {
  const matches: Match[] = [];
  for (const { passage, judgements } of judged) {
    const before = matches.length;
    for (const judgement of judgements) {
      const match = matchOf(passage, judgement);
      if (match !== null) matches.push(match);
    }
    if (matches.length > before) yield;
  }
  const joined = joinParts(matches.sort((a, b) => a.start - b.start || b.end - a.end));
  return tellApart(text, distinct(joined), matcher.ownOutlets);
}

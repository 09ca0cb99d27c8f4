/** The engine: an article and packs in, notes with their evidence out. */
import type { Article } from './article';
import { judging, matcherOf, matchesIn, type JudgedSentence, type Matcher } from './find-matches';
import { gateOpens } from './gate';
import { inOneGo } from './in-one-go';
import type { Pack } from './model';
import type { Annotation, Note } from './note';
import { noteOf } from './note-of';
import type { PackIndex } from './pack-index';
import { readingCredits } from './provenance/article-credits';
import { shareCredits } from './provenance/credit-elsewhere';
import { type Holdings, holdingsOf } from './provenance/holdings';
import { identityOf } from './provenance/page';
import { readying } from './provenance/readying';
import type { SentenceMemory } from './sentence-memory';
import { sentencesOf, type Sentence } from './text/sentences';

/** A pack, made ready for annotating. */
export interface Prepared {
  readonly pack: Pack;
  readonly holdings: Holdings;
  readonly matcher: Matcher;
}

/**
 * Makes a pack ready, in steps. What it gives is worth keeping as long as the pack is.
 *
 * @param index the pack's own, where it is at hand; else it is worked out, which takes longer than reading a page
 */
export function* preparing(pack: Pack, index?: PackIndex): Generator<void, Prepared> {
  const matcher = matcherOf(pack, index);
  yield;
  const holdings = holdingsOf(pack);
  yield* readying(holdings);
  return { pack, holdings, matcher };
}

/** Makes a pack ready in one go. */
export function prepare(pack: Pack, index?: PackIndex): Prepared {
  return inOneGo(preparing(pack, index));
}

/** By start, then longest first; at one place, by claim: a pack's claims have no order of their own. */
function inReadingOrder(a: Note, b: Note): number {
  return a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1);
}

/** Sentences that a note lies in which is shown. */
function statingAmong(sentences: readonly Sentence[], notes: readonly Note[]): number {
  const shown = notes.filter(({ possible }) => !possible);
  return sentences.filter(({ start, end }) => shown.some((note) => note.start < end && start < note.end)).length;
}

/**
 * Annotates an article sentence by sentence, so that whoever drives it can let others run in between. Packs whose gate the
 * article does not open cost a look at their gate.
 *
 * @param memory of the sentences of a page that is annotated again and again, always with the same packs
 */
export function* annotating(article: Article, prepared: readonly Prepared[], memory: SentenceMemory | null = null): Generator<void, Annotation> {
  const open = prepared.filter(({ pack }) => gateOpens(pack.gate, article.text));
  yield;
  const page = identityOf(article.facts, (open.length > 0 ? open : prepared).map(({ holdings }) => holdings));
  yield;
  const sentences = sentencesOf(article);
  yield;
  const notes: Note[] = [];
  for (const { holdings, matcher } of open) {
    const judged: JudgedSentence[] = [];
    for (const sentence of judging(article, sentences, matcher, memory)) {
      judged.push(sentence);
      yield;
    }
    const credits = yield* readingCredits(article, sentences, holdings);
    yield;
    const matches = matchesIn(article.text, judged, matcher);
    yield;
    for (const match of matches) {
      notes.push(noteOf(match, article, page, credits, holdings));
      yield;
    }
  }
  memory?.turn();
  return {
    page, incidents: open.map(({ pack }) => pack.id), notes: shareCredits(notes).sort(inReadingOrder),
    sentences: sentences.length, stating: statingAmong(sentences, notes),
  };
}

/** Annotates an article in one go. */
export function annotate(article: Article, prepared: readonly Prepared[]): Annotation {
  return inOneGo(annotating(article, prepared));
}

/** What is compared: each reads the sentences of a page and says which claims it takes them to state. */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Article } from '../../core/article';
import { judging, matching } from '../../core/find-matches';
import { inOneGo } from '../../core/in-one-go';
import { matcherOf } from '../../core/matcher-of';
import type { ClaimId, Pack } from '../../core/model';
import type { Sentence } from '../../core/text/sentences';
import { stemOf } from '../../core/text/stems';
import { isStop } from '../../core/text/stop-words';
import { wordsOf } from '../../core/text/words';

/** A sentence, by its place, taken for a claim. Higher scores are surer. */
export interface Guess {
  readonly sentence: number;
  readonly claim: ClaimId;
  readonly score: number;
}

/** Reads some sentences of a page. `share` is the part of the whole work that was done, for the slowest, whose time is then scaled. */
export interface Reader {
  readonly share: number;
  read(): Guess[];
}

export interface System {
  readonly name: string;
  /** Whether it decides by itself. The others are given the threshold that suits them best on this very page. */
  readonly decides: boolean;
  /** Makes a pack and a page ready. */
  build(pack: Pack, article: Article, sentences: readonly Sentence[]): Reader;
}

interface Record { readonly claim: ClaimId; readonly text: string }

function recordsOf(pack: Pack): Record[] {
  return pack.claims.flatMap(({ id, statement, variants, wordings }) =>
    [statement, ...variants.map(({ text }) => text), ...wordings.map(({ text }) => text)].map((text) => ({ claim: id, text })));
}

/** The most work that is really done: sentences times records, or records times sentences. The rest is scaled. */
const MOST_PAIRS = 150_000;

function sampled<T>(all: readonly T[], costOfOne: number): readonly T[] {
  const most = Math.max(3, Math.floor(MOST_PAIRS / costOfOne));
  const step = all.length / most;
  return step <= 1 ? all : Array.from({ length: most }, (_, at) => all[Math.floor(at * step)] as T);
}

const naiveFuse: System = {
  name: 'Fuse.js, naive', decides: false,
  build(pack, { text }, sentences) {
    const records = recordsOf(pack);
    const fuse = new Fuse(records, { keys: ['text'], includeScore: true });
    const places = sampled([...sentences.keys()], records.length);
    return {
      share: places.length / sentences.length,
      read: () => places.flatMap((sentence) => {
        const { start = 0, end = 0 } = sentences[sentence] ?? {};
        return fuse.search(text.slice(start, end)).map(({ item, score }) => ({ sentence, claim: item.claim, score: 1 - (score ?? 1) }));
      }),
    };
  },
};

const bestFuse: System = {
  name: 'Fuse.js, at its best', decides: false,
  build(pack, { text }, sentences) {
    const lines = sentences.map(({ start, end }, sentence) => ({ sentence, text: text.slice(start, end) }));
    const fuse = new Fuse(lines, { keys: ['text'], includeScore: true, useTokenSearch: true, threshold: 0.2, ignoreLocation: true, ignoreFieldNorm: true });
    const all = recordsOf(pack);
    const records = sampled(all, sentences.length);
    return {
      share: records.length / all.length,
      read: () => records.flatMap(({ claim, text: query }) => fuse.search(query).map(({ item, score }) => ({ sentence: item.sentence, claim, score: 1 - (score ?? 1) }))),
    };
  },
};

const miniSearch: System = {
  name: 'MiniSearch (BM25)', decides: false,
  build(pack, { text }, sentences) {
    const index = new MiniSearch<Record & { id: number }>({
      fields: ['text'], storeFields: ['claim'], tokenize: (words) => wordsOf(words).map(({ norm }) => norm),
      processTerm: (term) => { const stem = stemOf(term); return isStop(stem) ? null : stem; },
    });
    index.addAll(recordsOf(pack).map((record, id) => ({ ...record, id })));
    return {
      share: 1,
      read: () => sentences.flatMap(({ start, end }, sentence) =>
        index.search(text.slice(start, end)).map((found) => ({ sentence, claim: String(found['claim']), score: found.score }))),
    };
  },
};

const ours: System = {
  name: 'First Reported', decides: true,
  build(pack, article, sentences) {
    const matcher = matcherOf(pack);
    return {
      share: 1,
      read: () => inOneGo(matching(article.text, inOneGo(judging(article, sentences, matcher)), matcher)).filter(({ possible }) => !possible)
        .flatMap(({ start, end, claim, score }) => sentences.flatMap((sentence, at) =>
          sentence.start < end && start < sentence.end ? [{ sentence: at, claim: claim.id, score }] : [])),
    };
  },
};

export const systems: readonly System[] = [naiveFuse, bestFuse, miniSearch, ours];

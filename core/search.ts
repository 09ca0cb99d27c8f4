import Fuse, { type IFuseOptions } from 'fuse.js';
import { articleOfText } from './article-of-text';
import { candidatesFor } from './candidates';
import { judge } from './decide';
import type { Matcher } from './find-matches';
import type { Claim, Pack, PackId } from './model';
import { passageOf, quotationsOf } from './passage';
import { sentencesOf } from './text/sentences';

/** A claim that was asked for. */
export interface Found {
  readonly pack: PackId;
  readonly claim: Claim;
  /** 0 to 1, better higher. */
  readonly score: number;
}

interface Entry {
  readonly pack: PackId;
  readonly claim: Claim;
  readonly statement: string;
  readonly wordings: readonly string[];
  readonly variants: readonly string[];
}

/** Forgiving enough for "deactivted 11 minuts", and no more. */
const OPTIONS: IFuseOptions<Entry> = {
  keys: [{ name: 'statement', weight: 2 }, { name: 'wordings', weight: 2 }, { name: 'variants', weight: 1 }],
  useTokenSearch: true, threshold: 0.3, ignoreLocation: true, includeScore: true,
};

/** Typed search over the claims of packs. */
export class ClaimSearch {
  readonly #fuse: Fuse<Entry>;

  constructor(packs: readonly Pack[]) {
    this.#fuse = new Fuse(packs.flatMap((pack) => pack.claims.map((claim): Entry => ({
      pack: pack.id, claim, statement: claim.statement,
      wordings: claim.wordings.map(({ text }) => text), variants: claim.variants.map(({ text }) => text),
    }))), OPTIONS);
  }

  /** The claims nearest to a query, best first; none for an empty one (for which Fuse.js itself returns everything). */
  find(query: string, most = 10): Found[] {
    if (query.trim() === '') return [];
    return this.#fuse.search(query.trim(), { limit: most }).map(({ item, score }) => ({ pack: item.pack, claim: item.claim, score: 1 - (score ?? 1) }));
  }
}

/**
 * The claims nearest to a passage that a reader selected, best first. It is the page's matcher without its demands: the
 * reader asks, so weak answers are worth giving.
 */
export function lookUp(passage: string, matchers: readonly Matcher[], most = 5): Found[] {
  const article = articleOfText(passage.replace(/\s+/g, ' '));
  const best = new Map<string, Found>();
  for (const { pack, index, names, requirements } of matchers) {
    const quotations = quotationsOf(article.text, article.blocks);
    for (const sentence of sentencesOf(article)) {
      const read = passageOf(article.text, sentence, quotations[sentence.block] ?? [], index.vocabulary, names);
      for (const candidate of candidatesFor(read.tokens, index)) {
        const { claim } = candidate.unit;
        const score = judge(read, candidate, requirements.get(claim.id) ?? [], true)?.score ?? 0;
        const key = `${pack.id}/${claim.id}`;
        if (score > (best.get(key)?.score ?? 0)) best.set(key, { pack: pack.id, claim, score });
      }
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, most);
}

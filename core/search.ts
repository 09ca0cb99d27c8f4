import Fuse, { type IFuseOptions } from 'fuse.js';
import type { Claim, Pack, PackId } from './model';
import { stemOf } from './text/stems';
import { wordsOf } from './text/words';

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
  /** Figures in what is on record of it, each with what it counts: not in variants, which give those that others got wrong. */
  readonly figures: ReadonlySet<string>;
}

/** The figures of a text, each with the word behind it: "7 minutes" is not "7 p.m." */
const figuresIn = (text: string): string[] => wordsOf(text)
  .flatMap(({ norm }, at, words) => (/^\d/.test(norm) ? `${norm} ${stemOf(words[at + 1]?.norm ?? '')}` : []));

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
      figures: new Set([claim.statement, ...claim.wordings.map(({ text }) => text)].flatMap(figuresIn)),
    }))), OPTIONS);
  }

  /**
   * The claims nearest to a query, best first, those before the others that have every figure asked for: by its words alone
   * "7 minutes" finds first what says 11. None for an empty query (for which Fuse.js itself returns everything).
   */
  find(query: string, most = 10): Found[] {
    if (query.trim() === '') return [];
    const asked = figuresIn(query);
    const has = ({ item }: { item: Entry }): number => Number(asked.every((figure) => item.figures.has(figure)));
    return this.#fuse.search(query.trim()).sort((a, b) => has(b) - has(a)).slice(0, most).map(({ item, score }) => ({ pack: item.pack, claim: item.claim, score: 1 - (score ?? 1) }));
  }
}

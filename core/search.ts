import Fuse, { type IFuseOptions } from 'fuse.js';
import type { Claim, Pack, PackId } from './model';

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

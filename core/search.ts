import Fuse, { type IFuseOptions } from 'fuse.js';
import { type Counted, countedIn } from './counted';
import { lazily } from './lazily';
import type { Claim, Figure, Pack, PackId } from './model';
import { stemOf } from './text/stems';
import { wordsOf } from './text/words';

/** A claim that was asked for. */
export interface Found {
  readonly pack: PackId;
  readonly claim: Claim;
  /** 0 to 1, better higher. */
  readonly score: number;
}

/** A figure that a query asks for and no statement on record has. */
export interface FigureNotHeld {
  /** As the query puts it: "20 minutes". */
  readonly printed: string;
  /** Whether reports of a statement give it all the same, as their own. */
  readonly isReported: boolean;
}

interface Entry {
  readonly pack: PackId;
  readonly claim: Claim;
  readonly statement: string;
  readonly wordings: readonly string[];
  readonly variants: readonly string[];
  /** Figures in what is on record of it, each with what it counts: not in variants, which give those that others got wrong. */
  readonly figures: ReadonlySet<string>;
  /** What its reports count, as a stem, and the figures that they give: often others than the statement's. */
  readonly unit: string | null;
  readonly reported: readonly Figure[];
}

/** The figures of a text, each with the word behind it: "7 minutes" is not "7 p.m." */
const figuresIn = (text: string): string[] => wordsOf(text)
  .flatMap(({ norm }, at, words) => (/^\d/.test(norm) ? `${norm} ${stemOf(words[at + 1]?.norm ?? '')}` : []));

const sameFigure = (a: Counted) => (b: Counted): boolean => a.value === b.value && a.unit === b.unit;

/** Whether reports of a claim give a figure: that very number, not one that it may be a way to put. */
function isReportedOf({ unit, reported }: Entry, asked: Counted): boolean {
  return unit === asked.unit && reported.some(({ value, upTo }) => value === asked.value || upTo === asked.value);
}

/** Forgiving enough for "deactivted 11 minuts", and no more. */
const OPTIONS: IFuseOptions<Entry> = {
  keys: [{ name: 'statement', weight: 2 }, { name: 'wordings', weight: 2 }, { name: 'variants', weight: 1 }],
  useTokenSearch: true, threshold: 0.3, ignoreLocation: true, includeScore: true,
};

/** What is much less near than the nearest only has some letters in common: of "Escobar", with "back" and "rogue". */
const LEAST_OF_BEST = 0.5;

/** Typed search over the claims of packs. */
export class ClaimSearch {
  readonly #fuse: Fuse<Entry>;
  readonly #entries: readonly Entry[];
  /** The figures of what is on record, and of the ways to put it: read when a figure is first asked for. Ways are ten thousand, and most have no digit. */
  readonly #said = lazily(() => this.#entries.flatMap(({ statement, wordings }) => [statement, ...wordings].flatMap(countedIn)));
  readonly #put = lazily(() => this.#entries.flatMap(({ variants }) => variants.filter((text) => /\d/.test(text)).flatMap(countedIn)));

  constructor(packs: readonly Pack[]) {
    this.#entries = packs.flatMap((pack) => pack.claims.map((claim): Entry => ({
      pack: pack.id, claim, statement: claim.statement,
      wordings: claim.wordings.map(({ text }) => text), variants: claim.variants.map(({ text }) => text),
      figures: new Set([claim.statement, ...claim.wordings.map(({ text }) => text)].flatMap(figuresIn)),
      unit: claim.unit === undefined ? null : stemOf(claim.unit),
      reported: pack.sightings.flatMap(({ claim: of, figure }) => (of === claim.id && figure !== undefined ? [figure] : [])),
    })));
    this.#fuse = new Fuse(this.#entries, OPTIONS);
  }

  /**
   * A figure of a query that no statement on record has; null where it asks for none such. What is found for "20 minutes" by
   * the word "minutes" would else be taken for an answer. Null, too, where that cannot be told: a number by itself may count
   * anything, what the record counts nothing by may be misspelt, and where a way to put a statement has it that statement may be meant.
   */
  figureNotHeld(query: string): FigureNotHeld | null {
    for (const asked of countedIn(query)) {
      const isSame = sameFigure(asked);
      if (this.#said().some(isSame)) continue;
      if (this.#entries.some((entry) => isReportedOf(entry, asked))) return { printed: asked.printed, isReported: true };
      if (this.#isUnitKnown(asked) && !this.#put().some(isSame)) return { printed: asked.printed, isReported: false };
    }
    return null;
  }

  #isUnitKnown({ isSpan, unit }: Counted): boolean {
    return isSpan || (unit !== '' && [...this.#said(), ...this.#put()].some((counted) => counted.unit === unit));
  }

  /**
   * The claims nearest to a query, best first, those before the others that have every figure asked for, in what is on record
   * of them or else in their reports: by its words alone "7 minutes" finds first what says 11. None for an empty query (for which
   * Fuse.js itself returns everything).
   */
  find(query: string, most = 10): Found[] {
    if (query.trim() === '') return [];
    const asked = figuresIn(query);
    const counted = countedIn(query);
    const has = ({ item }: { item: Entry }): number => {
      if (asked.length > 0 && asked.every((figure) => item.figures.has(figure))) return 2;
      return Number(counted.length > 0 && counted.every((figure) => isReportedOf(item, figure)));
    };
    const near = this.#fuse.search(query.trim()).map(({ item, score }) => ({ item, score: 1 - (score ?? 1) }));
    const least = LEAST_OF_BEST * Math.max(...near.map(({ score }) => score));
    return near.filter((found) => found.score >= least || has(found) > 0).sort((a, b) => has(b) - has(a)).slice(0, most).map(({ item: { pack, claim }, score }) => ({ pack, claim, score }));
  }
}

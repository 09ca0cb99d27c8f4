import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pack, Time } from '../../../core/model';
import type { CreditFinding, PageIdentity, PageOrder } from '../../../core/note';
import { testimonyFor } from '../../../core/provenance/attest';
import { holdingsOf } from '../../../core/provenance/holdings';
import { orderOfPage } from '../../../core/provenance/page-order';
import { histories, hours, type History } from './histories';
import { stranger } from './press';
import { interval, verdictOn } from './record';

const RUNS = { numRuns: 1000 };
const NOBODY: CreditFinding = { status: 'nobody', outlets: [], mentions: [], reach: 'none', mistaken: [] };

interface NewPage {
  /** When it really came out. */
  readonly minute: number;
  readonly page: PageIdentity;
}

/** Pages of strangers that came out at some minute, dated about it; some with a likely time, which is right, and some with an edit. */
const pages: fc.Arbitrary<NewPage> = fc.record({
  minute: fc.integer({ min: 0, max: 1439 }), before: fc.nat(400), after: fc.nat(400), inferred: fc.option(fc.nat(30)), edited: fc.option(fc.nat(400), { freq: 3 }),
}).map(({ minute, before, after, inferred, edited }) => ({
  minute,
  page: {
    ...stranger, published: interval(hours(minute - before, minute + after)),
    ...(inferred !== null && { likely: interval(hours(minute - Math.min(before, inferred), minute + Math.min(after, inferred))), inference: 'inferred' }),
    ...(edited !== null && { edited: interval(hours(minute + edited, minute + edited)) }),
  },
}));

const order = (page: PageIdentity, pack: Pack): PageOrder => orderOfPage(page, verdictOn(pack), NOBODY, holdingsOf(pack));
const isProved = (one: PageOrder): boolean => one.relation === 'after' && one.certainty === 'known';

const proofOf = ({ known, basis }: Time): Time => ({ known, basis });
/** The record without whatever is inferred in it. */
const provedIn = (pack: Pack): Pack => ({ ...pack, sources: pack.sources.map((source) => ({ ...source, published: proofOf(source.published) })) });
const provedOf = ({ likely: _likely, inference: _inference, ...page }: PageIdentity): PageIdentity => page;

/** Each page as if it had come out as it was read: what is presumed of edited ones may be wrong in these records. */
const asRead = (pack: Pack): Pack => ({
  ...pack,
  sources: pack.sources.map(({ readAsOf, ...source }) => (readAsOf === undefined ? source : {
    ...source, published: { ...readAsOf, likely: [readAsOf.known[0], readAsOf.known[0]], inference: 'inferred' },
  })),
});

/** When the claim was really first made. */
function firstMinuteIn(pack: Pack, truth: History['truth']): number {
  return Math.min(...testimonyFor('said', holdingsOf(pack), null).attestations.map(({ source }) => truth.get(source.id) ?? Infinity));
}

describe('a page that is behind', () => {
  it('by proof is so without anything inferred, of the record and of itself', () => {
    fc.assert(fc.property(histories, pages, ({ pack }, { page }) => {
      fc.pre(isProved(order(page, pack)));
      expect(order(provedOf(page), provedIn(pack))).toMatchObject({ relation: 'after', certainty: 'known' });
    }), RUNS);
  });

  it('by proof really is', () => {
    fc.assert(fc.property(histories, pages, ({ pack, truth }, { page, minute }) => {
      fc.pre(isProved(order(page, pack)));
      expect(firstMinuteIn(pack, truth)).toBeLessThan(minute);
    }), RUNS);
  });

  it('by what is inferred is not so against proof, and really is where that is right', () => {
    fc.assert(fc.property(histories, pages, ({ pack: edited, truth }, { page, minute }) => {
      const pack = asRead(edited);
      const found = order(page, pack);
      fc.pre(found.relation === 'after' && found.certainty === 'likely');
      expect(['after', 'unordered']).toContain(order(provedOf(page), provedIn(pack)).relation);
      expect(firstMinuteIn(pack, truth)).toBeLessThan(minute);
    }), { numRuns: 300 });
  });

  it('is never said to be before for what is inferred of it', () => {
    fc.assert(fc.property(histories, pages, ({ pack }, { page }) => {
      expect(order(page, pack).relation === 'before').toBe(order(provedOf(page), pack).relation === 'before');
    }), RUNS);
  });
});

import type { Claim, Pack, SourceId, WordingId } from '../../core/model';
import { wordsOf } from '../../core/text/words';
import type { LearntVariants } from './learnt-variants';

/** The wordings that are printed in an article and in no other source, its copies aside. */
export function wordingsOnlyIn(pack: Pack, source: SourceId): ReadonlySet<WordingId> {
  const same = new Set(pack.sources.filter(({ id, copyOf }) => id === source || copyOf === source).map(({ id }) => id));
  const original = pack.sources.find(({ id }) => id === source)?.copyOf;
  if (original !== undefined) same.add(original);
  const here = new Set(pack.sightings.filter((sighting) => same.has(sighting.source)).flatMap(({ wordings }) => wordings ?? []));
  const elsewhere = new Set(pack.sightings.filter((sighting) => !same.has(sighting.source)).flatMap(({ wordings }) => wordings ?? []));
  return new Set([...here].filter((wording) => !elsewhere.has(wording)));
}

/** The pack with those variants alone that are to stay. */
function keepingVariants(pack: Pack, stays: (text: string, claim: Claim) => boolean): Pack {
  return { ...pack, claims: pack.claims.map((claim) => ({ ...claim, variants: claim.variants.filter(({ text }) => stays(text, claim)) })) };
}

/** The pack without our variants: what is left are its claims' statements and the wordings in print. */
export function withoutVariants(pack: Pack): Pack {
  return keepingVariants(pack, () => false);
}

/** So many words in a row that two texts have in common are more than idiom. */
const LONG_RUN = 5;

const normsOf = (text: string): readonly string[] => wordsOf(text).map(({ norm }) => norm);

function runsOf(text: string): string[] {
  const norms = normsOf(text);
  return norms.slice(LONG_RUN - 1).map((_, at) => norms.slice(at, at + LONG_RUN).join(' '));
}

/**
 * The pack without the variants that have five words in a row in common with an article and with none of the others. Who wrote
 * a variant after which article was not noted from the beginning; this takes away all that could have been, and more.
 */
export function withoutVariantsNear(pack: Pack, article: string, others: readonly string[]): Pack {
  const elsewhere = new Set(others.flatMap(runsOf));
  const alone = new Set(runsOf(article).filter((run) => !elsewhere.has(run)));
  return keepingVariants(pack, (text) => !runsOf(text).some((run) => alone.has(run)));
}

/**
 * The pack as if an article had never been read: without the wordings that only it prints, and without the variants that were
 * written for it. The claims stay, with our other words for them.
 */
export function withhold(pack: Pack, source: SourceId, learnt: LearntVariants): Pack {
  const gone = wordingsOnlyIn(pack, source);
  const kept = keepingVariants(pack, (text, { id }) => learnt[source]?.[id]?.includes(text) !== true);
  return {
    ...kept,
    claims: kept.claims.map((claim) => ({ ...claim, wordings: claim.wordings.filter(({ id }) => !gone.has(id)) })),
    sightings: pack.sightings.map((sighting) => sighting.wordings === undefined
      ? sighting : { ...sighting, wordings: sighting.wordings.filter((wording) => !gone.has(wording)) }),
  };
}

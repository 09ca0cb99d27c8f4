/**
 * The ways in which claims may be put, apart from the record: they take more room than all the evidence, and only matching and
 * search need them.
 */
import type { Claim, ClaimId, Pack } from './model';

/** For each claim that has any, its variants and required words. */
export type Ways = Readonly<Record<ClaimId, Pick<Claim, 'variants' | 'required'>>>;

export function waysOf({ claims }: Pick<Pack, 'claims'>): Ways {
  return Object.fromEntries(claims.filter(({ variants, required }) => variants.length > 0 || required !== undefined)
    .map(({ id, variants, required }) => [id, { variants, ...(required !== undefined && { required }) }]));
}

/** A pack without them: all that it takes to show what is on record. */
export function withoutWays(pack: Pack): Pack {
  return { ...pack, claims: pack.claims.map(({ required: _, ...claim }) => ({ ...claim, variants: [] })) };
}

/** The whole pack again. */
export function withWays(pack: Pack, ways: Ways): Pack {
  return { ...pack, claims: pack.claims.map((claim) => ({ ...claim, ...ways[claim.id] })) };
}

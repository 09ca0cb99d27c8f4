/**
 * The ways in which claims may be put, apart from the record: they take more room than all the evidence, and only matching and
 * search need them.
 */
import type { Claim, ClaimId, Pack } from './model';

/** For each claim that has any, its variants and required words. */
export type Ways = Readonly<Record<ClaimId, Pick<Claim, 'variants' | 'required' | 'requiredIn'>>>;

export function waysOf({ claims }: Pick<Pack, 'claims'>): Ways {
  return Object.fromEntries(claims.filter(({ variants, required }) => variants.length > 0 || required !== undefined)
    .map(({ id, variants, required, requiredIn }) => [id, { variants, ...(required !== undefined && { required }), ...(requiredIn !== undefined && { requiredIn }) }]));
}

/** A pack without them: all that it takes to show what is on record. */
export function withoutWays(pack: Pack): Pack {
  return { ...pack, claims: pack.claims.map(({ required: _, requiredIn: _elsewhere, ...claim }) => ({ ...claim, variants: [] })) };
}

/** The whole pack again. */
export function withWays(pack: Pack, ways: Ways): Pack {
  return { ...pack, claims: pack.claims.map((claim) => ({ ...claim, ...ways[claim.id] })) };
}

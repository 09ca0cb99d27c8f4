import type { Claim, Pack } from './model';
import { type ReadIn, TONGUES } from './text/language';

/** A claim's required words in texts of a language. */
function requiredOf({ required, requiredIn }: Claim, language: ReadIn): Claim['required'] {
  const more = requiredIn?.[language];
  return more === undefined ? required : required?.map((group, at) => [...group, ...more[at] ?? []]);
}

/**
 * A pack as texts in a language are read with it: without the variants and required words of others of our languages. In English,
 * quotations may stand anywhere; our own words for claims are of use in English texts alone.
 */
export function packIn(pack: Pack, language: ReadIn): Pack {
  const others = new Set<string>(['en', ...TONGUES].filter((code) => code !== language));
  return {
    ...pack,
    claims: pack.claims.map((claim) => {
      const { requiredIn: _, ...rest } = claim;
      const required = requiredOf(claim, language);
      return { ...rest, ...(required !== undefined && { required }), variants: claim.variants.filter((variant) => !others.has(variant.language)) };
    }),
  };
}

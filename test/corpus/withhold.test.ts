// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Claim, Pack } from '../../core/model';
import { withhold, withoutVariantsNear } from '../../scripts/evaluate/withhold';
import { fact, mill } from '../core/mill';

const english = (...texts: readonly string[]): Partial<Claim> => ({ variants: texts.map((text) => ({ text, language: 'en' })) });
const variantsOf = ({ claims }: Pack): readonly string[] => claims.flatMap(({ variants }) => variants.map(({ text }) => text));

describe('an article as if it had never been read', () => {
  const pack = mill([fact('burned', 'The mill burned.', english('it caught fire', 'flames took it')), fact('rebuilt', 'It was rebuilt.', english('it caught fire'))]);

  it('lacks the variants that were written for it, of the claims for which they were', () => {
    expect(variantsOf(withhold(pack, 'gazette', { gazette: { burned: ['it caught fire'] } }))).toEqual(['flames took it', 'it caught fire']);
  });
  it('keeps those that were written for another', () => {
    expect(variantsOf(withhold(pack, 'gazette', { courier: { burned: ['it caught fire'] } }))).toEqual(variantsOf(pack));
  });
});

describe('variants near the words of an article', () => {
  const pack = mill([fact('burned', 'The mill burned.', english('the old mill burned all night', 'all night the old mill burned'))]);
  const article = 'On Friday the OLD mill burned, all night long.';

  it('have five words in a row in common with it, whatever their marks and capitals', () => {
    expect(variantsOf(withoutVariantsNear(pack, article, []))).toEqual(['all night the old mill burned']);
  });
  it('are not those whose words others have too', () => {
    expect(variantsOf(withoutVariantsNear(pack, article, ['So the old mill burned all the same.', 'An old mill burned all night.']))).toEqual(variantsOf(pack));
  });
});

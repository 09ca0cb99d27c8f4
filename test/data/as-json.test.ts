// @vitest-environment node
import { expect, it } from 'vitest';
import { asJson } from '../../scripts/annotate/as-json';
import { annotation, holdings, pack } from '../core/view/notes';

const pageOf = (page: Parameters<typeof annotation>[1]): unknown =>
  (asJson({ file: 'page.html', annotation: annotation([], page), ms: 1 }, new Map([[pack.id, holdings]])) as { readonly page: { readonly published: unknown } }).page.published;

it('has when a page came out by proof, and apart from that what is inferred and on what ground', () => {
  const published = ['2017-11-29T10:00:00Z', '2017-12-01T11:59:59Z'] as const;
  expect(pageOf({})).toBeNull();
  expect(pageOf({ published })).toEqual({ from: published[0], to: published[1] });
  expect(pageOf({ published, likely: ['2017-11-30T05:00:00Z', '2017-12-01T04:59:59Z'], inference: 'no zone' })).toEqual({
    from: published[0], to: published[1], likely: { from: '2017-11-30T05:00:00Z', to: '2017-12-01T04:59:59Z', inference: 'no zone' },
  });
});

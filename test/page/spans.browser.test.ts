import * as fc from 'fast-check';
import { it } from 'vitest';
import { anyTree, expectReadAsItStands, fill } from './any-page';

it('names with every span the text that stands there, and changes nothing', () => {
  fc.assert(fc.property(anyTree, fc.nat(), fc.nat(), (tree, first, second) => {
    const document = new DOMParser().parseFromString('<!doctype html><html><body></body></html>', 'text/html');
    fill(document, tree);
    expectReadAsItStands(document, [first, second]);
  }), { numRuns: 2000 });
}, 60_000);

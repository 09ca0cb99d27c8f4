import { describe, expect, it } from 'vitest';
import type { Claim } from '../../core/model';
import { smallPack } from '../support/small-pack';
import { mill, shown } from './mill';

const said = (id: string, other: string, text: string): Claim => ({
  id, kind: 'quotation', statement: `Of ${id}.`, variants: [], sharesWordsWith: [other],
  wordings: [{ id: `${id}/printed`, text, language: 'en', form: 'printed', basis: 'printed' }],
});
const source = (id: string, outlet: string): typeof smallPack.sources[number] => {
  const [first] = smallPack.sources;
  if (first === undefined) throw new Error('the small pack has no source');
  return { ...first, id, outlet };
};
const courierTv = { id: 'courier-tv', name: 'Harbour Channel', aliases: [], hosts: [], kind: 'newsroom', partOf: 'courier' } as const;

describe('of two statements with words in common', () => {
  it('the one holds of which the page prints more, whoever is named', () => {
    const pack = mill([said('short', 'long', 'we burned copper kettles'), said('long', 'short', 'we burned copper kettles and wept')], {
      outlets: smallPack.outlets, sources: [source('one', 'gazette'), source('two', 'courier')],
      sightings: [{ claim: 'short', source: 'one', credits: [] }, { claim: 'long', source: 'two', credits: [] }],
    });
    expect(Object.keys(shown(pack, '“We burned copper kettles and wept,” he told the Gazette.'))).toEqual(['long']);
    expect(Object.keys(shown(pack, '“We burned copper kettles,” he told the Gazette.'))).toEqual(['short']);
  });

  it('the name of the house tells too, of which an outlet is a part', () => {
    const words = 'we burned copper kettles';
    const pack = mill([said('to-gazette', 'to-channel', words), said('to-channel', 'to-gazette', words)], {
      outlets: [...smallPack.outlets, courierTv], sources: [source('one', 'gazette'), source('two', 'courier-tv')],
      sightings: [{ claim: 'to-gazette', source: 'one', credits: [] }, { claim: 'to-channel', source: 'two', credits: [] }, { claim: 'to-gazette', source: 'one', credits: [] }],
    });
    expect(Object.keys(shown(pack, '“We burned copper kettles,” he told the Courier.'))).toEqual(['to-channel']);
  });
});

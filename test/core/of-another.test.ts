import { describe, expect, it } from 'vitest';
import { fact, judged, mill, saying } from './mill';

const pack = mill([
  fact('burned', 'The barn was burned down.'),
  fact('silver', 'Ladders carried silver.'),
], { commonWords: ['barn', 'burn'], names: [{ name: 'Duysak', also: ['Dusyak'] }] });

const named = mill([
  fact('fire', 'It was a hectic Mill fire.'),
  saying('straw', 'wet straw by a Mill cart at every corner', 'Litter abounds.', { speaker: 'mill' }),
], { outlets: [{ id: 'mill', name: 'The Mill', aliases: [], hosts: [], kind: 'company' }] });

const SHOWN = { rule: 'statement', verdict: 'shown' };
const OF_ANOTHER = { rule: 'of-another', verdict: 'left' };

describe('a common thing that belongs to somebody', () => {
  it.each([
    ['whom the record does not know is another', 'Rose Tyler’s barn was burned down.', OF_ANOTHER],
    ['whose name is not possessive is the one', 'Before Tyler the barn was burned down.', SHOWN],
    ['who is misspelt is the one', 'Dusiak’s barn was burned down.', SHOWN],
    ['who is named by a noun that the record does not know is another', 'A singer’s barn was burned down.', OF_ANOTHER],
    ['of whom the country may be meant is the one', 'The country’s barn was burned down.', SHOWN],
    ['who writes is another', 'My barn was burned down.', OF_ANOTHER],
    ['of a woman is another', 'She watched: her own barn was burned down.', OF_ANOTHER],
    ['who is spoken of within quotation marks may be the one', '“My barn was burned down,” said the miller.', SHOWN],
    ['who comes after it is another', 'The barn of a governor was burned down.', OF_ANOTHER],
    ['who comes after it and is known is the one', 'The barn of the miller was burned down.', SHOWN],
    ['which is his is the one', 'His barn was burned down.', SHOWN],
    ['of a day is the one', 'Thursday’s barn was burned down.', SHOWN],
  ])('%s', (_what, passage, expected) => {
    expect(judged(pack, passage, 'burned')).toEqual(expected);
  });

  it('is another’s where a name stands in the place of one of the story’s', () => {
    expect(judged(named, 'A hectic Mill fire was seen.', 'fire')).toEqual(SHOWN);
    expect(judged(named, 'A hectic Courier fire was seen.', 'fire')).toEqual(OF_ANOTHER);
    expect(judged(named, 'He spoke of wet straw by a Courier cart at every corner.', 'straw')).toEqual(OF_ANOTHER);
  });

  it('is no matter of words that tell', () => {
    expect(judged(pack, 'Rose Tyler’s ladders carried silver.', 'silver')).toEqual(SHOWN);
  });
});

import { describe, expect, it } from 'vitest';
import { fact, judged, mill } from './mill';

const pack = mill([
  fact('burned', 'The barn was burned down.'),
  fact('silver', 'Ladders carried silver.'),
  fact('alike', 'He swept it like any other barn.'),
], { commonWords: ['barn', 'burn'], names: [{ name: 'Duysak', also: ['Dusyak'] }] });

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
    ['which is his is the one', 'His barn was burned down.', SHOWN],
    ['of a day is the one', 'Thursday’s barn was burned down.', SHOWN],
  ])('%s', (_what, passage, expected) => {
    expect(judged(pack, passage, 'burned')).toEqual(expected);
  });

  it('may be others’ by the statement itself', () => {
    expect(judged(pack, 'He swept it like every other barn.', 'alike')).toEqual(SHOWN);
  });

  it('is no matter of words that tell', () => {
    expect(judged(pack, 'Rose Tyler’s ladders carried silver.', 'silver')).toEqual(SHOWN);
  });
});

import { describe, expect, it } from 'vitest';
import { fact, judged, mill, saying } from './mill';

const pack = mill([
  fact('ladders', 'Painters carried ladders.'),
  fact('museum', 'A museum keeps ladders since 2019.'),
  saying('harvest', 'we harvest golden barley before every thunderstorm'),
  fact('eclipse', 'Bakers watched an eclipse.'),
], { otherEvents: ['eclipse', 'great fire'], span: ['2017-11-02T00:00:00Z', '2018-04-01T00:00:00Z'] });

const SHOWN = { rule: 'statement', verdict: 'shown' };
const OTHER_EVENT = { rule: 'other-event', verdict: 'left' };

describe('a sentence that dates itself to after the story', () => {
  it.each([
    ['states nothing of it', 'On Jan. 8, 2021, painters carried ladders.', OTHER_EVENT],
    ['in a year of the story does', 'In 2017 painters carried ladders.', SHOWN],
    ['in the last one does', 'In 2018 painters carried ladders.', SHOWN],
    ['in both does', 'Painters carried ladders in 2017, and sang in 2021.', SHOWN],
    ['in a year before does: that tells what came before', 'Painters, united since 2009, carried ladders.', SHOWN],
    ['with a figure that is no year does', 'Painters carried 2,021 ladders.', SHOWN],
  ])('%s', (_what, passage, expected) => {
    expect(judged(pack, passage, 'ladders')).toEqual(expected);
  });

  it('states what happened in that year', () => {
    expect(judged(pack, 'A museum keeps ladders since 2019.', 'museum')).toEqual(SHOWN);
  });

  it('may print recorded words', () => {
    expect(judged(pack, 'In 2021 he said “we harvest golden barley before every thunderstorm”.', 'harvest')).toEqual({ rule: 'wording', verdict: 'shown' });
  });
});

describe('a sentence with a word by which another event is known', () => {
  it.each([
    ['states nothing of this one', 'At the eclipse painters carried ladders.', OTHER_EVENT],
    ['nor with a phrase', 'After the great fires painters carried ladders.', OTHER_EVENT],
    ['does with a part of the phrase', 'After the fire painters carried ladders.', SHOWN],
  ])('%s', (_what, passage, expected) => {
    expect(judged(pack, passage, 'ladders')).toEqual(expected);
  });

  it('states what has that word itself', () => {
    expect(judged(pack, 'Bakers watched an eclipse.', 'eclipse')).toEqual(SHOWN);
  });
});

import { describe, expect, it } from 'vitest';
import { fact, judged, matched, mill, saying, shown } from './mill';

const pack = mill([
  fact('attic', 'Painters carried velvet curtains through dusty attic windows.'),
  fact('ropes', 'Painters carried dusty velvet ropes.'),
  fact('curtains', 'Painters carried curtains.'),
  saying('wolves', 'wolves eat late near warm autumn rivers', 'The miller said that wolves eat late near warm autumn rivers, as farmers know.'),
  fact('spoons', 'Bakers hid nine silver spoons inside hollow loaves beneath marble arches.', { variants: [{ text: 'silver spoons', language: 'en' }] }),
  fact('jam', 'Cooks boiled plum jam yearly.', { variants: [{ text: 'cooks boiled plum jam', language: 'en' }] }),
  fact('maps', 'Pirates drew faded hidden maps.'),
  fact('gold', 'Pirates buried gold.'),
  saying('foxes', 'foxes dig deep beneath mossy stones', undefined, {
    wordings: ['foxes dig deep beneath', 'foxes dig deep beneath mossy stones', 'foxes dig deep'].map((text, at) => ({ id: `foxes/${String(at)}`, text, language: 'en', form: 'printed', basis: 'printed' })),
  }),
  fact('boats', 'Sailors painted wooden boats.'),
  fact('nets', 'Sailors mended wooden nets.'),
  fact('barges', 'Sailors mended wooden barges.'),
  fact('marble', 'Masons moved marble.'),
  fact('valleys', 'Masons moved marble from rainy northern valleys to ancient quiet Geneva castles.'),
], { commonWords: ['sailors', 'wooden', 'boats', 'barges'] });

describe('of several statements in one passage', () => {
  it('one is left all of whose words a better one explains', () => {
    expect(shown(pack, 'Painters carried dusty velvet.')).toEqual({ ropes: 'Painters carried dusty velvet' });
    expect(Object.keys(shown(pack, 'Painters carried velvet curtains through dusty attic windows.'))).not.toContain('ropes');
    expect(judged(pack, 'Painters carried velvet curtains through dusty attic windows.', 'ropes')).toEqual({ rule: 'explained', verdict: 'left' });
  });

  it('one stands that is there whole, though a better one explains its words', () => {
    expect(Object.keys(shown(pack, 'Painters carried velvet curtains through dusty attic windows.')).sort()).toEqual(['attic', 'curtains']);
  });

  it('one that has the figure on record goes before one that has another, of however many words', () => {
    const counters = mill([
      fact('sold', 'Bakers sold 40 plain loaves near castles.', { unit: 'loaves' }),
      fact('more', '2 more loaves.', { unit: 'loaves' }),
    ]);
    expect(Object.keys(shown(counters, 'Bakers sold 2 more plain loaves near castles.'))).toEqual(['more']);
  });

  it('one stands that is there whole in fewer words, though better ones explain what it says in more', () => {
    const carriers = mill([
      fact('attic', 'Painters carried dusty velvet curtains through narrow attic windows.'),
      fact('ropes', 'Painters carried dusty velvet curtain ropes.', { variants: [{ text: 'painters carried velvet', language: 'en' }] }),
    ]);
    expect(shown(carriers, 'Painters carried dusty velvet curtains through narrow attic windows.')).toHaveProperty('ropes');
  });

  it('the better one is the one that is further above what it must have', () => {
    expect(Object.keys(shown(pack, 'Masons moved marble from rainy northern valleys.'))).toEqual(['marble']);
    expect(judged(pack, 'Masons moved marble from rainy northern valleys.', 'valleys')).toEqual({ rule: 'explained', verdict: 'left' });
  });

  it('one does not stand wholly within words on record, unless it is a figure', () => {
    const tale = mill([
      saying('tale', 'I saw the great vanishing of silver geese for nineteen minutes yesterday'),
      fact('vanishing', 'The silver geese are vanishing.', { variants: [{ text: 'vanishing silver geese', language: 'en' }] }),
      fact('nineteen', 'The geese were silver for nineteen minutes.', { variants: [{ text: 'silver geese for nineteen minutes', language: 'en' }] }),
    ]);
    expect(Object.keys(shown(tale, '“I saw the great vanishing of silver geese for nineteen minutes yesterday,” the miller said.')).sort()).toEqual(['nineteen', 'tale']);
    expect(shown(tale, 'The vanishing silver geese were seen.')).toHaveProperty('vanishing');
    expect(Object.keys(shown(tale, '“I saw the great vanishing of silver geese for nineteen minutes yesterday,” the miller said of vanishing silver geese.'))).toContain('vanishing');
  });

  it('one counts a figure, and another of the same kind does not count it too', () => {
    const parish = mill([
      fact('readers', 'The almanac has 40 readers.', { unit: 'readers', variants: [{ text: 'read by 40 readers', language: 'en' }] }),
      fact('weekly-readers', 'The wooden weekly has 9 readers.', { unit: 'readers' }),
      fact('hours', 'It took 9 hours.'),
      fact('long-hours', 'After 9 hours it rained.'),
    ]);
    expect(Object.keys(shown(parish, 'The wooden weekly is read by 9 readers.'))).toEqual(['weekly-readers']);
    expect(Object.keys(shown(parish, 'The almanac has 40 readers, the wooden weekly 9 readers.'))).toEqual(['readers', 'weekly-readers']);
    expect(Object.keys(shown(parish, 'It took 9 hours, and it rained.')).sort()).toEqual(['hours', 'long-hours']);
  });

  it('one stands of which a better one explains little', () => {
    expect(Object.keys(shown(pack, 'Pirates drew hidden maps and buried gold.')).sort()).toEqual(['gold', 'maps']);
  });

  it('one stands that shares only common words with a better one', () => {
    expect(Object.keys(shown(pack, 'Sailors painted wooden boats and mended nets.')).sort()).toEqual(['boats', 'nets']);
    expect(Object.keys(shown(pack, 'Sailors painted wooden boats, barges, hummed songs, and mended.')).sort()).toEqual(['barges', 'boats']);
  });
});

describe('of several ways to state a claim', () => {
  it('the one counts that is shown, though another has more of its words', () => {
    expect(shown(pack, 'Bakers hid silver spoons beneath arches.')).toHaveProperty('spoons');
  });

  it('the one counts that accounts for more of the passage', () => {
    expect(matched(pack, 'Bakers hid nine silver spoons inside hollow loaves.').map(({ why }) => why.resembles)).toEqual(['Bakers hid nine silver spoons inside hollow loaves beneath marble arches.']);
  });

  it('the one counts that is there together, though another has a word more at a distance', () => {
    const apart = 'Cooks boiled plum jam, they say, in copper pans, on iron stoves, yearly.';
    expect(matched(pack, apart).map(({ why, score }) => [why.resembles, score])).toEqual([['cooks boiled plum jam', 1]]);
  });

  it('of several wordings the one counts that has most of them', () => {
    expect(matched(pack, '“Foxes dig deep beneath mossy stones,” he said.').map(({ wording }) => wording)).toEqual(['foxes/1']);
  });

  it('the words themselves count for more than what is said of them', () => {
    const [match] = matched(pack, 'The miller said, “wolves eat late near warm autumn rivers”, as farmers know.');
    expect(match?.via).toBe('wording');
  });

  it('what is said of them counts where the words themselves are too few', () => {
    const [match] = matched(pack, 'The miller said that wolves eat late near warm springs, as farmers know.');
    expect(match).toMatchObject({ via: 'statement', possible: false });
  });
});

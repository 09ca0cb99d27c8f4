import { describe, expect, it } from 'vitest';
import { SHOW } from '../../core/thresholds';
import { CONTEXT, fact, judged, matched, matchedIn, mill, saying, shown } from './mill';

const pack = mill([
  saying('three', 'wolves eat late'),
  saying('four', 'copper kettles whistle loudly'),
  saying('seven', 'badgers guard velvet lanterns behind dusty curtains'),
  saying('lamps', 'chairs and the lamps', 'Nobody sits in darkness.'),
  saying('owned', 'frost again', 'Farmers regret every frost.'),
  saying('ten', 'tired clowns juggled green melons beside frozen rivers near Lisbon'),
  saying('twelve', 'hungry pilots buried yellow umbrellas under broken bridges outside Geneva Sunday breakfast'),
  fact('short', 'Painters carried ladders.'),
  fact('middling', 'Sailors traded amber beads yearly.'),
  fact('long', 'Bakers hid silver spoons inside hollow loaves.'),
  fact('counted', 'Tailors sewed 40 woollen jackets overnight.'),
  fact('demanding', 'Monks brewed bitter nettle soup.', { required: [['nettle']] }),
]);

/** What is shown of a text that need not be about the mill, and by which rule. */
const rules = (text: string): string[] => matchedIn(pack, text).map(({ claim, why }) => `${claim.id} by ${why.rule}`);

describe('a wording', () => {
  it('of four words is taken with all of them', () => {
    expect(shown(pack, 'Copper kettles whistle loudly.')).toHaveProperty('four');
    expect(judged(pack, 'Copper kettles whistle softly.', 'four')).toBeNull();
  });

  it('is left in another order', () => {
    expect(judged(pack, 'Loudly whistle kettles copper.', 'four')).toEqual({ rule: 'too-weak', verdict: 'left' });
  });

  it('of seven words is taken without one, not without two', () => {
    expect(shown(pack, 'Badgers guard velvet lanterns behind torn curtains.')).toHaveProperty('seven');
    expect(judged(pack, 'Badgers guard paper lanterns behind torn curtains.', 'seven')).not.toMatchObject({ verdict: 'shown' });
  });

  it('of ten words is taken without three, not without four', () => {
    expect(shown(pack, 'Tired clowns juggled green melons beside dry hedges near Paris.')).toHaveProperty('ten');
    expect(judged(pack, 'Tired clowns juggled ripe melons beside dry hedges near Paris.', 'ten')).not.toMatchObject({ verdict: 'shown' });
  });

  it('that is just too weak is possible, and not shown unasked', () => {
    expect(judged(pack, 'Badgers guard velvet lanterns behind glass.', 'seven')).toEqual({ rule: 'wording', verdict: 'possible' });
    expect(shown(pack, 'Badgers guard velvet lanterns behind glass.')).toEqual({});
  });

  it('of three words is taken as a whole quotation only', () => {
    expect(judged(pack, 'It is said that “wolves eat late”.', 'three')).toEqual({ rule: 'wording', verdict: 'shown' });
    const left = { rule: 'needs-quotation-marks', verdict: 'left' };
    expect(judged(pack, 'It is said that wolves eat late.', 'three')).toEqual(left);
    expect(judged(pack, 'It is said that “wolves” eat late.', 'three')).toEqual(left);
    expect(judged(pack, 'It is said that “wolves eat late and long”.', 'three')).toEqual(left);
    expect(judged(pack, 'It is said that “grey wolves eat late”.', 'three')).toEqual(left);
    expect(judged(pack, 'It is said that “wolves eat”.', 'three')).toEqual(left);
    expect(judged(pack, '“Wolves eat late”, it is said.', 'three')).toEqual({ rule: 'wording', verdict: 'shown' });
  });

  it('is taken by a part that the page quotes by itself', () => {
    expect(judged(pack, 'He spoke of “copper kettles” at length.', 'four')).toEqual({ rule: 'wording-part', verdict: 'shown' });
    expect(shown(pack, 'He spoke of a “crowd”, “copper kettles” and “noise”.')).toHaveProperty('four');
    expect(shown(pack, 'He spoke of a “crowd” “copper kettles” “noise”.')).toHaveProperty('four');
    expect(shown(pack, "He spoke of 'copper kettles' at length.")).toHaveProperty('four');
    expect(matched(pack, 'He spoke of “copper kettles” at length.')[0]?.score).toBeCloseTo(SHOW.wordingShort, 5);
  });

  it.each([
    ['without quotation marks', 'He spoke of copper kettles at length.'],
    ['with more in the quotation after it', 'He spoke of “copper kettles galore” at length.'],
    ['with more in the quotation before it', 'He spoke of “many copper kettles” at length.'],
    ['half of which is quoted', 'He spoke of copper “kettles” at length.'],
    ['with more in another quotation', 'He spoke of “copper” pots and “kettles” at length.'],
    ['in another order', 'He spoke of “kettles, copper” at length.'],
    ['with a gap', 'He spoke of “copper whistle” at length.'],
  ])('is not taken by a part %s', (_how, passage) => {
    expect(shown(pack, passage)).not.toHaveProperty('four');
  });

  it('is not taken by a part of one word of content', () => {
    expect(shown(pack, 'He spoke of “the lamps” at length.')).toEqual({});
    expect(shown(pack, 'He spoke of “chairs and the lamps” at length.')).toHaveProperty('lamps');
  });

  it('is taken outside text about the incident where ten words of it are there', () => {
    expect(rules('Tired clowns juggled green melons beside frozen rivers near Lisbon.')).toEqual(['ten by wording']);
    expect(rules('Tired clowns juggled green melons beside frozen rivers near Madrid.')).toEqual([]);
    expect(rules('Tired young clowns often juggled ripe green melons beside small frozen rivers near Lisbon.')).toEqual([]);
    expect(rules('Sunday breakfast: hungry pilots buried yellow umbrellas under broken bridges outside Geneva.')).toEqual([]);
    expect(rules('Badgers guard velvet lanterns behind dusty curtains.')).toEqual([]);
  });

  it('of ours is taken there where three words of content are there as they stand', () => {
    const other = mill([fact('three', 'Otters polish pebbles.'), fact('two', 'Badgers hum.'), fact('five', 'Otters hide five copper coins beneath bridges.')]);
    const found = (text: string): string[] => matchedIn(other, text).map(({ claim }) => claim.id);
    expect(found('Otters polish pebbles.')).toEqual(['three']);
    expect(found('Otters polish wet pebbles.')).toEqual(['three']);
    expect(found('Otters polish shells.')).toEqual([]);
    expect(found('Badgers hum.')).toEqual([]);
    expect(found('Otters hide five coins beneath bridges.')).toEqual([]);
    expect(found(`${CONTEXT}Badgers hum. Otters hide five coins beneath bridges.`)).toEqual(['two', 'five']);
    expect(judged(other, 'Otters hide five coins beneath bridges.', 'five')).toEqual({ rule: 'statement', verdict: 'shown' });
  });

  it('is taken there with four words between quotation marks', () => {
    expect(rules('“Badgers guard velvet lanterns behind dusty curtains.”')).toEqual(['seven by wording']);
    expect(rules('“Badgers guard velvet lanterns” behind dusty curtains.')).toEqual([]);
    expect(rules('“Badgers guard velvet lanterns behind glass.”')).toEqual([]);
    expect(rules('“Wolves eat late.”')).toEqual([]);
  });
});

describe('our own statement', () => {
  it('of three words is taken with all of them', () => {
    expect(judged(pack, 'Painters carried ladders.', 'short')).toEqual({ rule: 'statement', verdict: 'shown' });
    expect(shown(pack, 'Painters carried easels.')).toEqual({});
  });

  it('of five words is taken without one, not without two', () => {
    expect(shown(pack, 'Sailors traded amber rings yearly.')).toHaveProperty('middling');
    expect(judged(pack, 'Sailors traded amber rings weekly.', 'middling')).not.toMatchObject({ verdict: 'shown' });
  });

  it('of seven words is taken without three, and left without four', () => {
    expect(shown(pack, 'Bakers hid silver spoons inside warm bread.')).toHaveProperty('long');
    expect(shown(pack, 'Bakers hid silver spoons.')).toHaveProperty('long');
    expect(judged(pack, 'Bakers hid silver.', 'long')).toBeNull();
  });

  it('of many words is possible with half of them and a little more', () => {
    const eleven = mill([fact('eleven', 'Otters hide copper coins and stone bridges and grey herons watch lazy trout.')]);
    expect(judged(eleven, 'Otters hide copper coins and stone bridges.', 'eleven')).toEqual({ rule: 'statement', verdict: 'possible' });
    expect(shown(eleven, 'Otters hide copper coins and stone bridges.')).toEqual({});
  });

  it('that has a figure is not taken without one', () => {
    expect(shown(pack, 'Tailors sewed 40 woollen jackets overnight.')).toHaveProperty('counted');
    expect(judged(pack, 'Tailors sewed woollen jackets overnight.', 'counted')).toEqual({ rule: 'lacks-figure', verdict: 'left' });
  });

  it('of what somebody said is not taken where nobody says it', () => {
    expect(judged(pack, 'Farmers, as he said, regret every frost.', 'owned')).toEqual({ rule: 'statement', verdict: 'shown' });
    expect(judged(pack, 'Farmers regret every frost.', 'owned')).toEqual({ rule: 'not-attributed', verdict: 'left' });
  });

  it('that requires a word is not taken without it', () => {
    expect(shown(pack, 'Monks brewed bitter nettle soup.')).toHaveProperty('demanding');
    expect(judged(pack, 'Monks brewed bitter onion soup.', 'demanding')).toEqual({ rule: 'lacks-required-word', verdict: 'left' });
  });

  it('is left where its words stand too far from each other', () => {
    const far = 'Sailors, carpenters, glaziers, masons, slaters, tinkers, bankers and weavers traded amber, coral, jade, garnet, topaz and pearl rings yearly.';
    expect(judged(pack, far, 'middling')).toEqual({ rule: 'too-weak', verdict: 'left' });
  });
});

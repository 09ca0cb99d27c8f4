import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinct, type Match } from '../../core/match';
import { fact, matched, mill, saying } from './mill';

const pack = mill([
  saying('said', 'Badgers guard velvet lanterns. Sailors traded amber beads near Lisbon.'),
  saying('counted', 'Tinkers mended copper kettles. They whistle for 11 minutes daily.', undefined, { unit: 'minutes' }),
  saying('three', 'Clowns juggled green melons. Wolves ate late badgers. Monks brewed bitter soup.'),
  saying('long', 'Cooks hid silver spoons inside hollow loaves. Tailors lost woollen jackets beside frozen rivers.'),
  saying('named', 'Duysak painted seven boats. Duysak mended nine nets.'),
  saying('lights', 'lights of the calm harbour glow'),
  fact('ladders', 'Painters carried ladders.', { variants: [{ text: 'carried ladders', language: 'en' }] }),
], { names: [{ name: 'Duysak', also: [] }] });
const texts = (passage: string): string[] => matched(pack, passage).map(({ start, end }) => passage.slice(start, end));

describe('the sentences of one wording', () => {
  it('are one match where one stands after the other, as good as the lesser', () => {
    const passage = 'He said: “Badgers guard velvet lanterns. Sailors traded amber beads near Paris.”';
    const [match, ...others] = matched(pack, passage);
    expect(others).toEqual([]);
    expect(passage.slice(match?.start, match?.end)).toBe('“Badgers guard velvet lanterns. Sailors traded amber beads near');
    expect(match?.why.words).toEqual(['Badgers', 'guard', 'velvet', 'lanterns', 'Sailors', 'traded', 'amber', 'beads', 'near']);
    expect(match?.score).toBeCloseTo(5 / 6, 5);
  });

  it('are one match with quotation marks between them', () => {
    expect(texts('“Badgers guard velvet lanterns.” “Sailors traded amber beads near Lisbon.”')).toHaveLength(1);
  });

  it.each([
    ['with the reporter between them', '“Badgers guard velvet lanterns.” He coughed. “Sailors traded amber beads near Lisbon.”'],
    ['in another order', '“Sailors traded amber beads near Lisbon. Badgers guard velvet lanterns.”'],
    ['of which one between them is left out', '“Clowns juggled green melons. Monks brewed bitter soup.”'],
    ['of which one comes twice', '“Badgers guard velvet lanterns. Badgers guard velvet lanterns.”'],
  ])('are two matches %s', (_how, passage) => {
    expect(texts(passage)).toHaveLength(2);
  });

  it('of two wordings are two matches', () => {
    expect(texts('“Badgers guard velvet lanterns. They whistle for 11 minutes daily.”')).toHaveLength(2);
  });

  it('are shown where one of them is, though the other is only possible', () => {
    const [match, ...others] = matched(pack, '“Badgers guard velvet lanterns. Sailors traded amber beads.”');
    expect(others).toEqual([]);
    expect(match?.possible).toBe(false);
  });

  it('are only possible where both are', () => {
    expect(matched(pack, 'Nobody saw silver spoons inside hollow loaves. Tailors lost woollen jackets beside hedges.').map(({ possible }) => possible)).toEqual([true]);
    expect(matched(pack, 'Nobody saw silver spoons inside hollow loaves. Tailors lost woollen jackets beside frozen rivers.').map(({ possible }) => possible)).toEqual([false]);
  });

  it('say of both how names were read', () => {
    const corrected = matched(pack, '“Duysek painted seven boats. Duisak mended nine nets.”').map(({ why }) => why.corrected);
    expect(corrected).toEqual([[['Duysek', 'duysak'], ['Duisak', 'duysak']]]);
  });

  it('give the figure that either has', () => {
    expect(matched(pack, '“Tinkers mended copper kettles. They whistle for 11 minutes daily.”').map(({ figure }) => figure)).toEqual([{ value: 11 }]);
  });
});

describe('a match', () => {
  it('names the words of content that it rests on, as the page has them', () => {
    expect(matched(pack, 'Nobody saw it. Painters CARRIED the “ladders”.').map(({ why }) => why.words)).toEqual([['Painters', 'CARRIED', 'ladders']]);
    expect(matched(pack, 'He saw “lights of the calm harbour glow”.').map(({ why }) => why.words)).toEqual([['lights', 'calm', 'harbour', 'glow']]);
  });

  it('is given once where its words are taken twice', () => {
    expect(texts('Painters carried ladders carried ladders.')).toEqual(['Painters carried ladders carried ladders']);
    expect(texts('Carried ladders carried painters ladders.')).toHaveLength(1);
  });

  it('is a quotation where most of its words are quoted, else the reporter’s clause', () => {
    expect(texts('He saw badgers “guard velvet lanterns” at dawn.')).toEqual(['badgers “guard velvet lanterns”']);
    expect(texts('He saw badgers “guard old velvet lanterns” at dawn.')).toEqual(['badgers “guard old velvet lanterns”']);
    expect(texts('He saw a badger guard velvet lanterns at dawn.')).toEqual(['He saw a badger guard velvet lanterns at dawn']);
  });
});

describe('distinct', () => {
  const spans = fc.record({ start: fc.nat(20), length: fc.integer({ min: 1, max: 8 }), score: fc.constantFrom(0.6, 0.8, 1), which: fc.nat(2) });
  it('leaves out what lies on the same words as a better match of its claim', () => {
    const [some] = matched(mill([fact('wolves', 'Wolves ate the badgers.')]), 'Wolves ate the badgers.');
    const claims = ['a', 'b', 'c'].map((id) => fact(id, id));
    fc.assert(fc.property(fc.array(spans, { maxLength: 12 }), (chosen) => {
      const matches = chosen.map(({ start, length, score, which }) => ({ ...some, claim: claims[which], start, end: start + length, score }) as Match);
      const plainly = matches.filter((match, at) => !matches.some((other, place) => other.claim === match.claim && match.start < other.end && other.start < match.end
        && (other.score > match.score || (other.score === match.score && place < at))));
      expect(distinct(matches)).toEqual(plainly);
    }));
  });
});

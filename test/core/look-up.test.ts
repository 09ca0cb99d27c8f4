import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../core/article-of-text';
import { matcherOf } from '../../core/matcher-of';
import type { FoundMatch } from '../../core/finding';
import { findNear } from '../../core/look-up';
import { smallPack } from '../support/small-pack';
import { fact, mill, saying } from './mill';

const matchers = [matcherOf(smallPack)];

function asked(text: string, selected = text): readonly FoundMatch[] {
  const article = articleOfText(text);
  const start = text.indexOf(selected);
  return findNear(article, { start, end: start + selected.length }, matchers).flatMap(({ matches }) => matches);
}

describe('findNear', () => {
  it('gives the nearest statement to selected words, marked as possible', () => {
    expect(asked('he worked in a safety team at Twitter')[0]).toMatchObject({ claim: 'trust-and-safety', possible: true });
  });

  it('reads no further than what is selected', () => {
    const text = 'He was in the Trust and Safety team, and the account had 41.7 million followers.';
    expect(asked(text, 'the account had 41.7 million followers').map(({ claim }) => claim)).toEqual(['followers']);
  });

  it('takes more than one shared word for nearness', () => {
    expect(asked('an ordinary bridge')).toEqual([]);
  });

  it('takes one word that is all of a statement', () => {
    expect(asked('mistake').map(({ claim }) => claim)).toEqual(['mistake']);
  });

  it('gives the nearest three, each once, the nearest first', () => {
    const found = asked('his last day at work, in the Trust and Safety team, when the account had 41.7 million followers and vanished for 11 minutes');
    expect(found).toHaveLength(3);
    const [one, two] = asked('on his last day at work for the Trust and Safety people in Twitter’s house');
    expect([one?.claim, two?.claim]).toEqual(['last-day', 'trust-and-safety']);
  });

  it('reads each sentence that is touched by itself', () => {
    const text = 'He had a last day. At work he sat with the Trust and Safety team. It rained.';
    expect(asked(text, 'day. At work he sat with the Trust and Safety team. It').map(({ claim }) => claim)).toEqual(['trust-and-safety']);
  });

  it('gives none for words that the record does not have', () => {
    expect(asked('umbrellas in Rotterdam')).toEqual([]);
  });

  it('names the record of each, and gives a quotation with its marks', () => {
    const text = 'He said “I just want to continue ordinary life” there, and wolves ate badgers.';
    const own = matcherOf(mill([fact('wolves', 'Wolves ate badgers.')], { id: 'mill' }));
    const found = findNear(articleOfText(text), { start: 0, end: text.length }, [...matchers, own]);
    expect(found.map(({ pack, matches }) => [pack, matches.map(({ claim }) => claim)])).toEqual([['mill', ['wolves']], ['small', ['ordinary-life']]]);
    const [quotation] = asked(text, 'I just want to continue ordinary life');
    expect([text.slice(quotation?.start, quotation?.end), quotation?.why.rule]).toEqual(['I just want to continue ordinary life', 'wording']);
    expect(asked(text).map(({ start, end }) => text.slice(start, end))).toEqual(['“I just want to continue ordinary life”']);
  });
});

describe('what is near in a record', () => {
  const own = matcherOf(mill([
    fact('spoons', 'Bakers hid silver spoons inside hollow loaves.'), fact('wolves', 'Wolves ate badgers.'), fact('beads', 'Sailors traded amber beads.'), saying('lanterns', 'lanterns of the house'),
  ]));
  const near = (text: string): string[] => findNear(articleOfText(text), { start: 0, end: text.length }, [own]).flatMap(({ matches }) => matches.map(({ claim }) => claim));

  it.each([
    ['two words of four', 'traded beads', ['beads']],
    ['one word of four', 'amber', []],
    ['one word of content, with grammar', 'lanterns of the sea', []],
    ['three words of seven', 'hid silver spoons', ['spoons']],
    ['three words of seven far from each other', 'bakers, cooks, carpenters, glaziers and masons hid silver', []],
    ['the nearest before what has more words', 'bakers hid silver spoons inside, and wolves ate badgers', ['wolves', 'spoons']],
  ])('%s', (_what, text, claims) => {
    expect(near(text)).toEqual(claims);
  });
});

import { describe, expect, it } from 'vitest';
import { fact, judged, mill, saying, shown } from './mill';

const pack = mill([
  fact('ladders', 'Painters carried ladders.'),
  fact('kept', 'Tailors never sold easels.'),
  fact('asked', 'Papers asked whether sailors drowned.'),
  saying('regret', 'frost again', 'Farmers regret every frost.', { speaker: 'old-miller', variants: [{ text: 'Bauern bereuen jeden Frost', language: 'de' }, { text: 'boeren betreuren elke vorst', language: 'nl' }] }),
  fact('at-inn', 'Hale was at the Inn.'),
  fact('to-gazette', 'Dyer told the Gazette.', { variants: [{ text: 'in a talk with the Gazette he spoke', language: 'en' }] }),
], { names: [{ name: 'Duysak', also: [] }] });

const CONTRADICTS = { rule: 'contradicts', verdict: 'left' };
const SHOWN = { rule: 'statement', verdict: 'shown' };

describe('a denial', () => {
  it.each([
    ['before the words', 'It was never so that painters carried ladders.', SHOWN],
    ['at the words', 'Painters never carried ladders.', CONTRADICTS],
    ['of what is yet to be', 'Painters have yet to carry ladders.', CONTRADICTS],
    ['of what is so yet', 'Painters carried ladders yet.', SHOWN],
    ['among the words', 'Painters carried no ladders.', CONTRADICTS],
    ['before small words', 'Not that it is all true of the painters who carried ladders.', SHOWN],
    ['one word of content before them', 'No tired painters carried ladders.', CONTRADICTS],
    ['two words of content before them', 'No tired elderly painters carried ladders.', SHOWN],
    ['beyond a conjunction', 'Nobody slept and painters carried ladders.', SHOWN],
    ['beyond a comma', 'Nobody slept, painters carried ladders.', SHOWN],
    ['after the words', 'Painters carried ladders, never easels.', SHOWN],
  ])('%s', (_where, passage, expected) => {
    expect(judged(pack, passage, 'ladders')).toEqual(expected);
  });

  it('is what some statements say', () => {
    expect(judged(pack, 'Tailors never sold easels.', 'kept')).toEqual(SHOWN);
    expect(judged(pack, 'Tailors sold easels.', 'kept')).toEqual(CONTRADICTS);
  });
});

describe('doubt', () => {
  it.each([
    ['far before the words', 'Nobody asked whether the tired elderly bearded painters carried ladders.', CONTRADICTS],
    ['at the words', 'If painters carried ladders, good.', CONTRADICTS],
    ['beyond a conjunction', 'Nobody asks whether it rains, and painters carried ladders.', SHOWN],
    ['beyond a comma', 'Whether it rained, painters carried ladders.', SHOWN],
  ])('%s', (_where, passage, expected) => {
    expect(judged(pack, passage, 'ladders')).toEqual(expected);
  });

  it('is what some statements say', () => {
    expect(judged(pack, 'Papers asked whether sailors drowned.', 'asked')).toEqual(SHOWN);
  });
});

describe('what somebody said', () => {
  const NOT_ATTRIBUTED = { rule: 'not-attributed', verdict: 'left' };

  it.each([
    ['nobody says it', 'Farmers regret every frost.', NOT_ATTRIBUTED],
    ['somebody says it', 'Farmers, they say, regret every frost.', SHOWN],
    ['it is quoted in part', 'Farmers regret “every” frost.', SHOWN],
    ['the speaker is named', 'A miller has farmers regret every frost.', SHOWN],
    ['a misspelt name is read', 'Duysek has farmers regret every frost.', SHOWN],
  ])('where %s', (_how, passage, expected) => {
    expect(judged(pack, passage, 'regret')).toEqual(expected);
  });

  it('need not be said to be said in other languages, which have moods for it', () => {
    expect(shown(pack, 'Bauern bereuen jeden Frost.', 'de')).toHaveProperty('regret');
  });
});

describe('that somebody spoke to an outlet', () => {
  const CREDIT = { rule: 'credit', verdict: 'left' };

  it.each([
    ['before what they told it', 'Dyer told the Gazette that it rained.', SHOWN],
    ['after an aside', 'That, Dyer told the Gazette, was all.', SHOWN],
    ['after a quotation, in more than a credit', '“It rained,” he spoke in a talk with the Gazette.', SHOWN],
    ['within a quotation', '“It rained,” he said. “So Dyer told the Gazette.”', SHOWN],
    ['after a quotation, of which it is the credit', '“It rained,” Dyer told the Gazette.', CREDIT],
    ['after a quotation, beside more words', '“It rained,” so old Dyer told the Gazette.', CREDIT],
    ['after a quotation without a comma', '“It rained” old Dyer told the Gazette.', CREDIT],
    ['in another clause than the quotation', '“It rained,” he said, then Dyer told the Gazette.', SHOWN],
    ['between the parts of one', '“It rained,” Dyer told the Gazette, “and poured.”', CREDIT],
  ])('%s', (_where, passage, expected) => {
    expect(judged(pack, passage, 'to-gazette')).toEqual(expected);
  });

  it('is not what a statement of other things is matched by', () => {
    expect(judged(pack, '“It rained,” and Hale was at the Inn.', 'at-inn')).toEqual(SHOWN);
  });
});

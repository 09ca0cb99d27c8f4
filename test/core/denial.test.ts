import { describe, expect, it } from 'vitest';
import { fact, judged, mill, saying } from './mill';

const pack = mill([
  fact('ladders', 'Painters carried ladders.'),
  fact('denied', 'Tailors denied theft.'),
  fact('mirrors', 'Nuns never carried mirrors.'),
  fact('pies', 'Bakers can bake pies.'),
  saying('harvest', 'we harvest golden barley before every thunderstorm', 'Reaping comes first.'),
  saying('tanker', 'I never sailed rusty tankers around Cape Horn'),
]);

const CONTRADICTS = { rule: 'contradicts', verdict: 'left' };
const SHOWN = { rule: 'statement', verdict: 'shown' };
const SHOWN_WORDS = { rule: 'wording', verdict: 'shown' };

describe('a denial by a verb', () => {
  it.each([
    ['before the words', 'Nuns denied that painters carried ladders.', CONTRADICTS],
    ['right at the words', 'Painters deny they carried ladders.', CONTRADICTS],
    ['of something else before', 'Nuns denied all guilt, and painters carried ladders.', SHOWN],
  ])('%s', (_where, passage, expected) => {
    expect(judged(pack, passage, 'ladders')).toEqual(expected);
  });

  it('is what some statements say', () => {
    expect(judged(pack, 'Tailors denied theft.', 'denied')).toEqual(SHOWN);
    expect(judged(pack, 'Tailors discussed theft.', 'denied')).not.toEqual(SHOWN);
  });
});

describe('what nobody says', () => {
  it.each([
    ['is not stated', 'Nobody has said that painters carried ladders.', CONTRADICTS],
    ['nor what nobody confirmed', 'Nuns have never confirmed that the painters carried ladders.', CONTRADICTS],
    ['nor that of which there is no evidence', 'There is no evidence that painters carried ladders.', CONTRADICTS],
    ['but what surprised nobody is', 'Nobody was surprised that painters carried ladders.', SHOWN],
  ])('%s', (_what, passage, expected) => {
    expect(judged(pack, passage, 'ladders')).toEqual(expected);
  });
});

describe('a denial that something is said', () => {
  it.each([
    ['is not that it is so', 'Nobody has said that nuns never carried mirrors.', CONTRADICTS],
    ['nor is one that it is denied', 'Nobody denies that nuns never carried mirrors.', CONTRADICTS],
    ['nor one that it is true', 'It is not true that nuns never carried mirrors.', CONTRADICTS],
    ['but what is said is', 'Nuns say that they never carried mirrors.', { rule: 'statement', verdict: 'shown' }],
  ])('%s', (_what, passage, expected) => {
    expect(judged(pack, passage, 'mirrors')).toEqual(expected);
  });
});

describe('what would be', () => {
  it.each([
    ['is not stated where one is asked to suppose it', 'Suppose that painters carried ladders.', CONTRADICTS],
    ['nor what might have been', 'It would have been painters carrying ladders.', CONTRADICTS],
    ['but what is done again and again is', 'At dawn painters would carry ladders.', SHOWN],
  ])('%s', (_what, passage, expected) => {
    expect(judged(pack, passage, 'ladders')).toEqual(expected);
  });
});

describe('what is called false', () => {
  it.each([
    ['before', 'It is a myth that painters carried ladders.', CONTRADICTS],
    ['by whoever wrote it', 'Nuns wrongly wrote that painters carried ladders.', CONTRADICTS],
    ['after', 'That painters carried ladders is simply untrue.', CONTRADICTS],
    ['by what is so instead', 'Painters sang rather than carry ladders.', CONTRADICTS],
  ])('%s is not stated', (_where, passage, expected) => {
    expect(judged(pack, passage, 'ladders')).toEqual(expected);
  });

  it('is stated where something else is false', () => {
    expect(judged(pack, 'Painters carried ladders, and a false name was given.', 'ladders')).toEqual(SHOWN);
  });
});

describe('what can be or should be', () => {
  it.each([
    ['is not stated', 'Painters can carry ladders.', CONTRADICTS],
    ['nor what should have been', 'Painters should have carried ladders.', CONTRADICTS],
    ['nor what may perhaps be', 'Perhaps painters carried ladders.', CONTRADICTS],
    ['nor what will be', 'Painters will carry ladders.', CONTRADICTS],
    ['nor what somebody wants', 'Nuns urged painters to carry ladders.', CONTRADICTS],
    ['nor what somebody takes to be', 'Nuns thought that painters carried ladders.', CONTRADICTS],
    ['nor what came near to be', 'Painters almost carried ladders.', CONTRADICTS],
    ['but nearly so many did', 'Nearly 40 painters carried ladders.', SHOWN],
    ['and what was done in May is', 'In May painters carried ladders.', SHOWN],
    ['but what can be seen is', 'Everybody could see that painters carried ladders.', SHOWN],
    ['and so is what stands before it', 'Painters carried ladders and can sing.', SHOWN],
  ])('%s', (_what, passage, expected) => {
    expect(judged(pack, passage, 'ladders')).toEqual(expected);
  });

  it('is what some statements say, and no matter of what somebody said', () => {
    expect(judged(pack, 'A baker can bake pies.', 'pies')).toEqual(SHOWN);
    expect(judged(pack, 'They may harvest golden barley before every thunderstorm.', 'harvest')).toEqual(SHOWN_WORDS);
  });
});

describe('a recorded wording without quotation marks', () => {
  it('is not stated by its denial', () => {
    expect(judged(pack, 'They harvest golden barley before every thunderstorm.', 'harvest')).toEqual(SHOWN_WORDS);
    expect(judged(pack, 'They do not harvest golden barley before every thunderstorm.', 'harvest')).toEqual(CONTRADICTS);
    expect(judged(pack, 'If they harvest golden barley before every thunderstorm, good.', 'harvest')).toEqual(CONTRADICTS);
  });

  it('is not stated without the denial in it', () => {
    expect(judged(pack, 'He never sailed rusty tankers around Cape Horn.', 'tanker')).toEqual(SHOWN_WORDS);
    expect(judged(pack, 'He sailed rusty tankers around Cape Horn.', 'tanker')).toEqual(CONTRADICTS);
  });

  it('is one between quotation marks, unless somebody is said not to have said it', () => {
    expect(judged(pack, 'He did not say “we harvest golden barley before every thunderstorm”.', 'harvest')).toEqual(CONTRADICTS);
    expect(judged(pack, 'He did not sing but say “we harvest golden barley before every thunderstorm”.', 'harvest')).toEqual(CONTRADICTS);
    expect(judged(pack, 'He did not sing, he said “we harvest golden barley before every thunderstorm”.', 'harvest')).toEqual(SHOWN_WORDS);
    expect(judged(pack, 'He “sailed rusty tankers around Cape Horn”.', 'tanker')).toEqual(SHOWN_WORDS);
  });
});

describe('a question that asks whether', () => {
  it.each([
    ['states nothing', 'Have painters carried ladders?', CONTRADICTS],
    ['nor one after a comma', 'Well, did the painters carry ladders?', CONTRADICTS],
    ['but one that asks when does', 'When have painters carried ladders?', SHOWN],
    ['and so does a sentence without its mark', 'Have painters carried ladders.', SHOWN],
  ])('%s', (_what, passage, expected) => {
    expect(judged(pack, passage, 'ladders')).toEqual(expected);
  });
});

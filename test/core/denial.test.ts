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
    ['and what was done under a plan is', 'Under the plan painters carried ladders.', SHOWN],
    ['but not what somebody is about to do', 'Painters were about to carry ladders.', CONTRADICTS],
    ['nor what somebody plans', 'Nuns plan to have painters carry ladders.', CONTRADICTS],
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

describe('what hangs on words that put it in doubt', () => {
  it.each([
    ['is not stated where it is unlikely', 'It is unlikely that painters carried ladders.'],
    ['nor where somebody doubts it', 'Tailors doubt that any of the painters carried ladders.'],
    ['nor without “that”', 'Tailors doubt painters carried ladders.'],
    ['nor where a rumor of it is false', 'The false rumor that painters carried ladders went round.'],
    ['nor where something dismissed it', 'Tailors dismissed as idle talk the story that painters carried ladders.'],
    ['nor where there is no sign of it', 'There was no sign whatever that painters carried ladders.'],
    ['nor where a paper was mistaken', 'The gazette mistakenly reported that painters carried ladders.'],
    ['nor where a liar says so', 'The tailor lied when saying that painters carried ladders.'],
    ['nor where a letter does, that was forged', 'The letter, a forgery, says that painters carried ladders.'],
    ['nor where it is the second that is denied', 'Tailors denied that nuns sing and that painters carried ladders.'],
    ['nor where it was feared', 'Tailors were afraid that painters carried ladders.'],
    ['nor where it may be', 'It may be that painters carried ladders.'],
    ['nor where it is asked whether it is true', 'Tailors wonder whether it is true that painters carried ladders.'],
    ['nor where something else would follow', 'Had there been any proof that painters carried ladders, tailors would know.'],
    ['nor where a quotation is called a rumor and false', 'Tailors denied the rumor “painters carried ladders” today.'],
    ['nor where one is asked to suppose it, in so many words', 'Let us suppose, for the sake of argument, that painters carried ladders.'],
    ['nor where it is so in a tale', 'In an invented world in which painters carried ladders, it rained.'],
    ['nor where a satire says so', 'A satirical page, according to which painters carried ladders, was believed.'],
    ['nor where somebody tried to prove it', 'Tailors tried for weeks to prove that painters carried ladders.'],
    ['nor where it is too early to say', 'It is too early to say that painters carried ladders.'],
    ['nor where it is a theory', 'One theory is that painters carried ladders.'],
    ['nor where it was believed for long', 'It was long believed that painters carried ladders.'],
    ['nor where a court called the allegation false', 'The court found false the allegation of the tailors that painters carried ladders.'],
  ])('%s', (_what, passage) => {
    expect(judged(pack, passage, 'ladders')).toEqual(CONTRADICTS);
  });

  it.each([
    ['is stated where nobody disputes it', 'Nobody disputes that painters carried ladders.'],
    ['and where there is no doubt', 'There is no doubt that painters carried ladders.'],
    ['and where it was confirmed', 'Tailors confirmed that painters carried ladders.'],
    ['and where it surprised', 'Nobody was surprised that painters carried ladders.'],
    ['and where somebody else says so beside', 'Tailors denied that nuns sing and confirmed that painters carried ladders.'],
    ['and where a clause that doubts something is put in', 'Tailors, who doubt that nuns sing, say painters carried ladders.'],
    ['and where one stands before', 'Although tailors wished that nuns sing, painters carried ladders.'],
    ['and where something else is denied, and it is said', 'Tailors denied that nuns sing and said painters carried ladders.'],
    ['and where the sentence turns', 'Tailors doubt that nuns sing, but painters carried ladders.'],
    ['and where something else was hoped for', 'Tailors spoke in the hope that nuns sing, and painters carried ladders.'],
  ])('%s', (_what, passage) => {
    expect(judged(pack, passage, 'ladders')).toEqual(SHOWN);
  });

  it('may be what a statement denies, and what somebody said that he fears', () => {
    expect(judged(pack, 'Tailors deny that nuns carried mirrors.', 'mirrors')).toEqual(SHOWN);
    expect(judged(pack, 'They hope that they harvest golden barley before every thunderstorm.', 'harvest')).toEqual(SHOWN_WORDS);
  });
});

describe('what is called false behind', () => {
  it.each([
    ['in a clause of its own', 'Painters carried ladders, which is untrue.'],
    ['by whoever rejects the claim', 'Painters carried ladders, a claim that the tailors reject.'],
    ['by contrast', 'Some said that painters carried ladders, but nothing of the sort happened.'],
    ['as a mistake', 'Some claimed that painters carried ladders, but they were mistaken.'],
    ['in a sentence that is added', 'The gazette wrote that painters carried ladders; that was wrong.'],
    ['for want of evidence', 'Some believe that painters carried ladders, without any evidence.'],
    ['where a report of it was wrong', 'A report that painters carried ladders was premature.'],
    ['where the story of it was made up', 'The story going round, that painters carried ladders, was made up.'],
    ['as a whole', 'That painters carried ladders was refuted by tailors.'],
    ['where the notion does not survive', 'The notion that painters carried ladders does not survive a look.'],
    ['where what says so is forged', '“Painters carried ladders,” the forged letter reads.'],
    ['by whoever made it up', '“Painters carried ladders,” wrote a tailor, who has since admitted that he made the whole thing up.'],
    ['in a clause behind others', '“Painters carried ladders,” the letter reads, though nothing of the kind took place.'],
    ['by whoever could not verify it', 'Posts claim that painters carried ladders; we have not been able to verify this.'],
    ['as what hoaxers say', 'Painters carried ladders, or so the hoaxers say.'],
    ['for want of a word of truth', 'Painters carried ladders, that is the story, and there is not a word of truth in it.'],
    ['as a misunderstanding', 'It is reported that painters carried ladders, but this is a misunderstanding.'],
    ['by what proved the opposite', 'Tailors insisted that painters carried ladders, even after a film proved the opposite.'],
    ['as what a doctored picture shows', 'The screenshot that shows that painters carried ladders was doctored.'],
  ])('%s is not stated', (_how, passage) => {
    expect(judged(pack, passage, 'ladders')).toEqual(CONTRADICTS);
  });

  it.each([
    ['something else is not so', 'Painters carried ladders, but nuns did not sing.'],
    ['something else is wrong', 'Painters carried ladders, and the wrong door was open.'],
    ['it is not known why', 'Painters carried ladders, but would not say why.'],
    ['it begins with a word that points', 'That afternoon painters carried ladders and denied all guilt.'],
    ['a report of it was long', 'A report that painters carried ladders was printed.'],
    ['something else is not verified', 'Painters carried ladders, but tailors have not confirmed this story about nuns singing in the choir.'],
    ['it took a minute or so', 'Painters carried ladders for a minute or so, and tailors say they sang.'],
    ['it was a mistake', 'Painters carried ladders, but that was a mistake.'],
    ['there is no evidence of something else', 'Painters carried ladders, but there is no evidence that it was planned.'],
    ['nor for something else', 'Painters carried ladders, but there is no evidence for a plot.'],
    ['something else is false', 'Painters carried ladders, but it is false that nuns knew.'],
    ['it was contrary to what was told', 'Contrary to reports that nothing happened, painters carried ladders.'],
    ['others doubted it', 'Tailors confirmed what nuns doubted: painters carried ladders.'],
    ['somebody can confirm it', 'Tailors can confirm painters carried ladders.'],
  ])('is stated where %s', (_what, passage) => {
    expect(judged(pack, passage, 'ladders')).toEqual(SHOWN);
  });
});

describe('words that look like a denial', () => {
  it.each([
    ['not until', 'Painters did not carry ladders until Monday.', SHOWN],
    ['not only', 'Painters carried not only ladders.', SHOWN],
    ['who could', 'Painters who could sing carried ladders.', SHOWN],
  ])('%s: deny nothing', (_what, passage, expected) => {
    expect(judged(pack, passage, 'ladders')).toEqual(expected);
  });

  it('and words that are one', () => {
    expect(judged(pack, 'Painters failed to carry ladders.', 'ladders')).toEqual(CONTRADICTS);
    expect(judged(pack, 'Painters were unable to carry ladders.', 'ladders')).toEqual(CONTRADICTS);
    expect(judged(pack, 'Nuns failed to carry mirrors.', 'mirrors')).toEqual(SHOWN);
  });

  it('not until: may be what a statement denies', () => {
    expect(judged(pack, 'Nuns did not carry mirrors until Monday.', 'mirrors')).toEqual(SHOWN);
  });
});

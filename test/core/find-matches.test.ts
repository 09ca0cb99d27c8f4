import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../core/article-of-text';
import { judging, matching } from '../../core/find-matches';
import { inOneGo } from '../../core/in-one-go';
import { matcherOf } from '../../core/matcher-of';
import type { Match } from '../../core/match';
import { sentencesOf } from '../../core/text/sentences';
import { smallPack } from '../support/small-pack';

const matcher = matcherOf(smallPack);
/** Makes the text around a passage hot. */
const CONTEXT = 'Bahtiyar Duysak spoke about the employee who deactivated Trump’s Twitter account.\n';

function matches(text: string): Match[] {
  const article = articleOfText(text);
  return inOneGo(matching(text, inOneGo(judging(article, sentencesOf(article), matcher)), matcher));
}

/** Shown claims in a passage put after the context, with what they cover. */
function shown(passage: string): Record<string, string> {
  const text = CONTEXT + passage;
  return Object.fromEntries(matches(text).filter(({ start, possible }) => start >= CONTEXT.length && !possible)
    .map(({ claim, start, end }) => [claim.id, text.slice(start, end)]));
}

describe('matching', () => {
  it('finds a wording as printed, with its quotation marks', () => {
    expect(shown('“I just want to continue an ordinary life,” he told the Gazette.')).toEqual({ 'ordinary-life': '“I just want to continue an ordinary life,”' });
  });

  it('finds a wording with small changes, contractions and another spelling', () => {
    expect(Object.keys(shown('He added: “I did not hack anyone.”'))).toEqual(['did-not-hack']);
    expect(Object.keys(shown('"I want to continue ordinary life," he said.'))).toEqual(['ordinary-life']);
  });

  it('finds a wording whose beginning was cut off, where it stands between quotation marks', () => {
    expect(Object.keys(shown('He said that “I did a mistake” and left it there.'))).toContain('did-a-mistake');
  });

  it('takes a wording of one word only between quotation marks', () => {
    expect(shown('He called it a “mistake” twice.')).toHaveProperty('mistake');
    expect(matches(`${CONTEXT}Nobody knows whether the mistake cost the firm anything.`).some(({ claim, via }) => claim.id === 'mistake' && via === 'wording')).toBe(false);
  });

  it('finds a statement in another order and ends its span at the clause', () => {
    expect(shown('For eleven minutes the account vanished, to general delight.')['minutes-offline']).toBe('For eleven minutes the account vanished');
  });

  it('takes in the rest of a clause where it is a few words, and leaves it where it is many', () => {
    expect(shown('For eleven minutes the account vanished from readers’ screens there.')['minutes-offline']).toBe('For eleven minutes the account vanished from readers’ screens there');
    expect(shown('For eleven minutes the account vanished from screens in offices in many towns.')['minutes-offline']).toBe('For eleven minutes the account vanished');
  });

  it('begins after a verb of saying that leaves out "that"', () => {
    expect(shown('The man who spoke said for eleven long minutes the account vanished.')['minutes-offline']).toBe('for eleven long minutes the account vanished');
  });

  it('gives several statements of one sentence a span each', () => {
    const found = shown('On his last day at work the man from the Trust and Safety team took down Trump’s Twitter account, which has 41.7 million followers.');
    expect(Object.keys(found).sort()).toEqual(['deactivated', 'followers', 'last-day', 'trust-and-safety']);
    expect(found['followers']).toContain('41.7 million followers');
    expect(found['followers']).not.toContain('Trust');
  });

  it('gives a note at each place where a statement is repeated', () => {
    const text = `${CONTEXT}Trump’s account was down for 11 minutes.\nTrump’s account was down for 11 minutes, a caption says.`;
    expect(matches(text).filter(({ claim, possible }) => claim.id === 'minutes-offline' && !possible)).toHaveLength(2);
  });

  it('reads another figure of the same kind, and says what the page has', () => {
    const [found] = matches(`${CONTEXT}Trump’s account was down for about ten minutes.`).filter(({ claim }) => claim.id === 'minutes-offline');
    expect(found?.figure).toEqual({ value: 10, bound: 'about' });
    const [same] = matches(`${CONTEXT}Trump’s account was down for 11 minutes.`).filter(({ claim }) => claim.id === 'minutes-offline');
    expect(same?.figure).toEqual({ value: 11 });
  });

  it('does not take a statement for one at another time of day', () => {
    expect(shown('The account disappeared shortly before 7:00 p.m. on Thursday.')).toHaveProperty('gone-at-seven');
    expect(shown('The account disappeared shortly before 9 a.m. on Thursday.')).not.toHaveProperty('gone-at-seven');
  });

  it('does not take a denial for the statement', () => {
    expect(shown('He has never worked for the Trust and Safety team.')).not.toHaveProperty('trust-and-safety');
  });

  it('does not take for stated what the page leaves open', () => {
    expect(shown('Nobody asked whether he worked for the Trust and Safety team.')).not.toHaveProperty('trust-and-safety');
    expect(shown('Even if he worked for the Trust and Safety team, he says little.')).not.toHaveProperty('trust-and-safety');
  });

  it('does not take for stated what people only guess', () => {
    expect(shown('Some speculated that Trump’s Twitter account was taken down.')).not.toHaveProperty('deactivated');
    expect(shown('If Trump’s Twitter account did in fact get taken down, good.')).not.toHaveProperty('deactivated');
  });

  it('sees a denial before small words', () => {
    expect(shown('He did not do it for the Trust and Safety team he worked in.')).not.toHaveProperty('trust-and-safety');
  });

  it('wants what somebody said to be said by somebody', () => {
    expect(shown('The employee may have made a mistake.')).not.toHaveProperty('did-a-mistake');
    expect(shown('The employee admits that he may have made a mistake.')).toHaveProperty('did-a-mistake');
  });

  it('notes a statement twice where a sentence makes it twice', () => {
    const figures = (one: number, other: number): (number | undefined)[] =>
      matches(`${CONTEXT}Trump’s account was down for ${String(one)} minutes; others say that Trump’s account was down for ${String(other)} minutes.`)
        .filter(({ claim, possible }) => claim.id === 'minutes-offline' && !possible).map(({ figure }) => figure?.value);
    expect(figures(11, 10)).toEqual([11, 10]);
    expect(figures(10, 11)).toEqual([10, 11]);
  });

  it('finds two statements that share only the name and the account', () => {
    expect(Object.keys(shown('Trump’s Twitter account was taken down, and the account was offline for 11 minutes.')).sort()).toEqual(['deactivated', 'minutes-offline']);
  });

  it('finds reported speech, whose verb is grammar', () => {
    expect(shown('They said that he may have made a mistake.')).toHaveProperty('did-a-mistake');
    expect(shown('He says he wants to go back to an ordinary life.')).toHaveProperty('ordinary-life');
  });

  it('gives a wording without quotation marks the clause that it is part of', () => {
    expect(shown('He wants, he wrote, to go on: I did not hack really anyone there.')['did-not-hack']).toBe('I did not hack really anyone there');
  });

  it('ends a statement before a clause that has only its common words', () => {
    expect(shown('For 11 minutes, to the joy of many, Trump’s account could not be reached.')['minutes-offline']).toBe('For 11 minutes');
    expect(shown('On his last day on the job, the employee left early.')['last-day']).toBe('On his last day on the job');
  });

  it('begins a statement at its clause where only a word or two stand before', () => {
    expect(shown('Later, the man worked for the Trust and Safety team.')['trust-and-safety']).toBe('the man worked for the Trust and Safety team');
  });

  it('takes in the mark that closes a quotation within a statement', () => {
    expect(shown('On “his last day on the job”, it was warm.')['last-day']).toBe('On “his last day on the job”');
  });

  it('wants the words that a claim requires', () => {
    expect(shown('Trump praised his Twitter account.')).not.toHaveProperty('deactivated');
  });

  it('joins the sentences of one wording', () => {
    const text = `${CONTEXT}“My Twitter account was taken down for 11 minutes by a rogue employee. I guess the word must finally be getting out-and having an impact.”`;
    const found = matches(text).filter(({ claim }) => claim.id === 'rogue');
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([text.slice(CONTEXT.length)]);
  });

  it('reads misspelt names and handles, and says so', () => {
    const misspelt = 'Bahtiyar Duysek used to work in the Trust and Safety division of Twitter and deactivated the account of @realDonaldTrump.';
    const [found] = matches(`Duysak\n${misspelt}`).filter(({ claim }) => claim.id === 'trust-and-safety');
    expect(found?.why.corrected).toContainEqual(['Duysek', 'duysak']);
    expect(found?.why.corrected).toContainEqual(['@realDonaldTrump', 'trump']);
  });

  it('notes nothing outside hot text but an exact wording of some length', () => {
    const cold = 'A park in Leeds is to be closed. '.repeat(20);
    const text = `${cold}\nI just want to continue an ordinary life, said a gardener.\n${cold}\nMy Twitter account was taken down for 11 minutes by a rogue employee.`;
    expect(matches(text).map(({ claim }) => claim.id)).not.toContain('ordinary-life');
  });

  it('takes what stands beside something on record to be about the incident, two sentences to either side', () => {
    const [park, onRecord, stated] = ['A park in Leeds is to be closed.', '“I just want to continue an ordinary life,” he said.', 'He called it a mistake.'];
    const found = (...lines: readonly string[]): boolean => matches([CONTEXT, ...Array.from({ length: 20 }, () => park), ...lines].join('\n')).some(({ claim }) => claim.id === 'mistake');
    expect(found(stated)).toBe(false);
    expect(found(onRecord, park, stated)).toBe(true);
    expect(found(stated, park, onRecord)).toBe(true);
    expect(found(onRecord, park, park, stated)).toBe(false);
  });

  it('gives ordered spans inside any text, with a reason for each, and never fails', () => {
    const piece = fc.constantFrom('Duysak ', '“', '”', 'I did a mistake', 'for 11 minutes', ', ', '. ', '\n', 'his last day at work ', 'Trust and Safety ', 'Trump’s account ', 'was taken down ', '7 p.m.', 'ordinary life ');
    const arbitrary = fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 30 }).map((parts) => parts.join('')));
    fc.assert(fc.property(arbitrary, (text) => {
      for (const match of matches(text)) {
        expect(match.start).toBeGreaterThanOrEqual(0);
        expect(match.end).toBeLessThanOrEqual(text.length);
        expect(match.end).toBeGreaterThan(match.start);
        expect(match.score).toBeGreaterThan(0);
        expect(match.score).toBeLessThanOrEqual(1);
        for (const word of match.why.words) expect(text).toContain(word);
      }
    }));
  });
});

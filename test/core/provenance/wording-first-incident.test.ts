// @vitest-environment node
/** How pages differ from the wordings on record of the first incident. The pages' sentences are made up; the quotations are those on record. */
import { describe, expect, it } from 'vitest';
import { packs } from '../../../data';
import type { Match } from '../../../core/match';
import type { Pack } from '../../../core/model';
import type { WordingFinding } from '../../../core/note';
import { findingOn, line } from './wordings';

function incident(): Pack {
  const pack = packs.find(({ id }) => id === 'trump-twitter-2017');
  if (pack === undefined) throw new Error('data/ does not hold the first incident: run npm run data');
  return pack;
}

const pack = incident();

function on(id: string, page: string, more: Partial<Match> = {}): WordingFinding {
  const claim = pack.claims.find((one) => one.id === id);
  if (claim === undefined) throw new Error(`there is no claim ${id}`);
  return findingOn(page, pack, { claim, ...more });
}

describe('in the first incident', () => {
  it.each([
    ['the hedge of the interview', 'did-a-mistake', '{“I did a mistake”}', 'hedge-dropped', '[-It might be that -]I did a mistake'],
    ['"had" for "did"', 'did-a-mistake', '{“It might be that I had a mistake”}', 'changed', 'It might be that I [-did -]{+had +}a mistake'],
    ['"so" before it', 'did-a-mistake', '{‘So it might be that I did a mistake.’}', 'verbatim', 'it might be that I did a mistake'],
    ['his English put right', 'everyone-mistakes', '{“Everyone can make mistakes”}', 'changed', 'Everyone can [-do -]{+make +}mistakes'],
    ['spelling and contractions', 'only-authorized', '{“I didn’t do anything that I was not authorised to do.”}', 'verbatim', 'I didn’t do anything that I was not authorised to do'],
    ['the two forms of the interview', 'complied-with-all-rules', '{“I didn’t break any rules”}', 'changed', 'I [-underline that I complied with all -]{+didn’t break any +}rules'],
    ['"am" and "was"', 'apologizes-if-hurt', '{"If I was involved in this, I really apologize if I hurt anyone,"} he said.', 'changed', 'If I [-am -]{+was +}involved in this, I really apologize if I hurt anyone'],
    ['his opinion', 'definitely-a-mistake', '{‘It was definitely a mistake,’} he said.', 'trimmed', '[-In my opinion, -]It was definitely a mistake'],
    ['a cut of the statement', 'twitter-human-error', 'It was {“inadvertently deactivated due to human error,”} Twitter said.', 'trimmed',
      "[-Earlier today @realdonaldtrump's account was -]inadvertently deactivated due to human error [-by a Twitter employee-]"],
    ["an editor's brackets", 'throwaway-gesture', '{“throwaway gesture, he put the wheels in motion to deactivate [Trump’s account]”}', 'trimmed',
      '[-As a final, -]throwaway gesture, he put the wheels in motion to deactivate [-it-]{+[Trump’s account]+}'],
    ['a lead-in cut off, reported', 'trump-word-getting-out', 'Trump guessed that {“the word must finally be getting out-and having an impact.”}', 'trimmed', '[-I guess -]the word must finally be getting out-and having an impact'],
    ['a lead-in cut off', 'trump-word-getting-out', 'Trump wrote: {“the word must finally be getting out — and having an impact.”}', 'hedge-dropped', '[-I guess -]the word must finally be getting out — and having an impact'],
    ['few words of it', 'trump-word-getting-out', 'Trump said it was {“having an impact.”}', 'trimmed', '[-I guess the word must finally be getting out-and -]having an impact'],
    ['an article left out', 'ordinary-life', '{“I just want to continue ordinary life”}', 'changed', 'I just want to continue [-an -]ordinary life'],
    ['Escobar', 'feels-like-escobar', '{“I feel like Pablo Escobar,”} he said.', 'verbatim', 'I feel like Pablo Escobar'],
    ['a denial turned', 'didnt-hack', '{“I did hack anyone”}', 'changed', "I [-didn't -]{+did +}hack anyone"],
    ['a quotation that an Arabic attribution parts, without spaces', 'throwaway-gesture', '{"As a final, throwaway gesture," كتب الموقع،"he put the wheels in motion to deactivate it."}', 'verbatim',
      'As a final, throwaway gesture, he put the wheels in motion to deactivate it'],
    ['one that a Chinese attribution parts', 'only-authorized', '{"I didn’t do anything that I was,"他说，"not authorized to do."}', 'verbatim', 'I didn’t do anything that I was, not authorized to do'],
    ['two places', 'twitter-last-day', '{“Through our investigation we have learned that this was done … on the employee’s last day”}', 'joined',
      'Through our investigation we have learned that this was done [-by a Twitter customer support employee who did this -]on the employee’s last day'],
  ])('%s', (_what, claim, page, kind, diff) => {
    const finding = on(claim, page);
    expect([finding.kind, line(finding.diff)]).toEqual([kind, diff]);
  });

  it('a form of an ordinary life that TechCrunch prints too is its own reference', () => {
    expect(on('ordinary-life', '{“I want to continue an ordinary life”}')).toMatchObject({ kind: 'verbatim', reference: 'ordinary-life/want', forms: 3 });
  });
  it('no form is the reference where the earliest\'s is not on record', () => {
    expect(on('speak-to-neighbors', '{“I want to speak to my neighbors and friends”}')).toMatchObject({ reference: null, printed: 'speak-to-neighbors/joined', diff: [], forms: 2 });
  });
  it('his German translators are not held against his English', () => {
    expect(on('feels-like-escobar', '{„Ich fühle mich hier langsam wie Pablo Escobar“}')).toMatchObject({ kind: 'verbatim', reference: 'feels-like-escobar/de-langsam' });
  });
  it('what the error page says of a user is no cut of what it says of a page', () => {
    expect(on('page-does-not-exist', 'saying that the user {“does not exist”}')).toMatchObject({ kind: 'verbatim', reference: null, printed: 'page-does-not-exist/user' });
  });
  it('reported speech is a paraphrase', () => {
    expect(on('tired-sometimes', '{He was tired at times}, he explained.', { via: 'statement', wording: null })).toMatchObject({ kind: 'paraphrase', reference: 'tired-sometimes/spoken', diff: [] });
  });

  it('every recorded wording is found printed, and has its own words on the page\'s side', () => {
    for (const claim of pack.claims.filter(({ kind }) => kind === 'quotation')) {
      for (const { id, text, language } of claim.wordings) {
        const quoted = language === 'de' ? `„${text}“` : `“${text}”`;
        const finding = on(claim.id, `Somebody said: {${quoted}}`, { wording: id });
        expect([id, finding.printed === null]).toEqual([id, false]);
        if (language !== 'en') expect([id, ['verbatim', 'trimmed', 'paraphrase'].includes(finding.kind)]).toEqual([id, true]);
      }
    }
  });

  it.each([
    [{ value: 11 }, 'paraphrase', null],
    [{ value: 11, bound: 'about' as const }, 'paraphrase', null],
    [{ value: 10 }, 'figure-differs', 11],
    [{ value: 10, bound: 'about' as const }, 'figure-rounded', 11],
    [{ value: 3 }, 'figure-differs', 11],
  ])('minutes: %j', (figure, kind, against) => {
    const finding = on('minutes-offline', '{It was gone for some minutes}', { via: 'statement', wording: null, figure });
    expect([finding.kind, finding.against?.value ?? null]).toEqual([kind, against]);
  });
});

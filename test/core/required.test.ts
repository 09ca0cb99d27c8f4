import { describe, expect, it } from 'vitest';
import { matcherOf } from '../../core/matcher-of';
import { meets } from '../../core/required';
import { passage } from '../support/passages';
import { smallPack } from '../support/small-pack';

const matcher = matcherOf(smallPack);
const [claim] = smallPack.claims;
const has = (text: string, ...required: readonly (readonly string[])[]): boolean => {
  if (claim === undefined) throw new Error('The small pack has no claim.');
  return meets(passage(text, matcher), { ...claim, required }, matcher.alternative);
};

describe('required words', () => {
  it('wants one of each group, or a word that means the same', () => {
    expect(has('The account vanished at noon.', ['deactivated'], ['account', 'page'])).toBe(true);
    expect(has('The account was famous.', ['deactivated'], ['account', 'page'])).toBe(false);
  });
  it('wants all words of a phrase', () => {
    expect(has('They shut it down.', ['shut down'])).toBe(true);
    expect(has('They shut the door.', ['shut down'])).toBe(false);
    expect(has('The account vanished.', ['deactivated twice'])).toBe(false);
  });
  it('takes a number for the number, however it is written', () => {
    expect(has('It took eleven minutes.', ['11'])).toBe(true);
    expect(has('It took twelve minutes.', ['11'])).toBe(false);
  });
  it('takes a time for the time, and no other time for it', () => {
    expect(has('It was back at 19:03.', ['7:03 p.m.'])).toBe(true);
    expect(has('It was back at 7.03 pm.', ['7:03 p.m.'])).toBe(true);
    expect(has('It was back at 19:04.', ['7:03 p.m.'])).toBe(false);
    expect(has('It has 1143 minutes, or 1903 pages.', ['7:03 p.m.'])).toBe(false);
  });
});

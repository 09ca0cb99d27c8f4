import { describe, expect, it } from 'vitest';
import { creditsOfText } from './press';

const creditedIn = (text: string): string => creditsOfText(text).map((credit) => credit.split(':')[0]).join(' ');

describe('a newsroom is not credited', () => {
  it.each([
    ['by whom it was not told', 'Reed has not spoken to HarbourWatch.'],
    ['by whom it was never told', 'Reed never told HarbourWatch of it.'],
    ['by whom it has not yet been told', 'Reed hasn’t yet spoken to HarbourWatch.'],
    ['who declined', 'Reed declined an interview with HarbourWatch.'],
    ['for what it did not report', 'HarbourWatch did not report this.'],
    ['for what it has never reported', 'HarbourWatch has never reported this.'],
  ])('%s', (_what, text) => {
    expect(creditedIn(text)).toBe('');
  });
});

describe('a newsroom is credited', () => {
  it.each([
    ['for what was not so', 'Reed was not there, he told HarbourWatch.'],
    ['for what nobody else had', 'Reed, who did not answer at first, told HarbourWatch all.'],
    ['for a denial', 'Reed was not there according to HarbourWatch.'],
    ['for what it reports somebody not to be', 'HarbourWatch reported that he was not there.'],
  ])('%s', (_what, text) => {
    expect(creditedIn(text)).toBe('harbour');
  });
});

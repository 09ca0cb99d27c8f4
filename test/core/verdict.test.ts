import { describe, expect, it } from 'vitest';
import { isMyth, isVerdict } from '../../core/verdict';
import { fact, judged, mill, saying, shown } from './mill';

describe('a verdict of a fact check', () => {
  it.each(['False.', 'Mostly false.', 'MOSTLY FALSE', 'Our verdict: misleading', 'Rating: False', 'That’s simply not true.', 'It is a myth.', 'Wrong!',
    'Das ist falsch.', 'Größtenteils falsch', 'Stimmt nicht.', 'C’est faux.', 'Verdict : trompeur', 'Falso.', 'Eso no es cierto.', 'Yanlış.', 'Bu doğru değil.',
  ])('is one: %s', (text) => { expect(isVerdict(text)).toBe(true); });

  it.each(['', 'True.', 'Mostly true.', 'It is.', 'False alarms were frequent.', 'He was wrong.', 'Nothing is false about it.',
    'False, false, false, false, false, false, false, false, false, false.',
  ])('is none: %s', (text) => { expect(isVerdict(text)).toBe(false); });
});

describe('a label of what is not so', () => {
  it.each(['Myth: he left.', 'Myth 3: he left.', 'MYTH NO. 2: he left', 'Mythos: er ging.', 'Mito 1: se fue.'])('is one: %s', (text) => { expect(isMyth(text)).toBe(true); });
  it.each(['The myth: he left.', 'Fact: he left.', 'False dawn: he left.', 'Mythology: he left.'])('is none: %s', (text) => { expect(isMyth(text)).toBe(false); });
});

describe('what a page calls false', () => {
  const pack = mill([fact('burned', 'The barn was burned down.'), saying('regret', 'frost is what we regret', 'Farmers regret every frost.')]);
  it.each([
    ['right after', 'The barn was burned down. Mostly false.'],
    ['in quotation marks', '“The barn was burned down.” Mostly false.'],
    ['in the next paragraph', 'The barn was burned down.\nVerdict: false'],
    ['before', 'Myth 1: The barn was burned down.'],
  ])('%s is not stated', (_where, text) => {
    expect(judged(pack, text, 'burned')).toEqual({ rule: 'contradicts', verdict: 'left' });
  });
  it('is stated where the verdict is on something else', () => {
    expect(shown(pack, 'The barn was burned down. True.')).toHaveProperty('burned');
    expect(shown(pack, 'False. The barn was burned down.')).toHaveProperty('burned');
  });
  it('was said all the same', () => {
    expect(shown(pack, '“Frost is what we regret,” he said. False.')).toHaveProperty('regret');
  });
});

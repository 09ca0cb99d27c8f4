import { describe, expect, it } from 'vitest';
import type { Outlet } from '../../core/model';
import { fact, judged, mill, saying } from './mill';

const person = (id: string, name: string): Outlet => ({ id, name, aliases: [], hosts: [], kind: 'person', pronoun: 'he', alsoMeant: ['harpist'] });
const pack = mill([
  fact('visa', 'Miller had a student visa.', { variants: [{ text: 'student visa', language: 'en' }, { text: 'he was on a student visa', language: 'en' }] }),
  fact('wheel', 'The wheel broke.'),
  saying('flour', 'flour is white gold', undefined, { speaker: 'jonas-miller' }),
  saying('rain', 'rain is blue gold', undefined, { speaker: 'karl-brewer' }),
], { commonWords: ['miller'], outlets: [person('jonas-miller', 'Jonas Miller'), person('karl-brewer', 'Karl Brewer')] });

const OTHER = { rule: 'about-another', verdict: 'left' };
const SHOWN = { rule: 'statement', verdict: 'shown' };

describe('a fact about a person', () => {
  it.each([
    ['by name', 'Miller was on a student visa.'],
    ['by a pronoun', 'He was on a student visa.'],
    ['by a noun', 'The man was on a student visa.'],
    ['by a noun of the story', 'The harpist was on a student visa.'],
    ['after another was named', 'Tyler said that he was on a student visa.'],
    ['with another beside him', 'Working with Helen Abara, Miller was on a student visa.'],
    ['after a word that only begins the sentence', 'Formerly, the man was on a student visa.'],
    ['by what he says of himself', '“I was on a student visa,” he said.'],
  ])('is stated of him %s', (_how, passage) => {
    expect(judged(pack, passage, 'visa')).toEqual(SHOWN);
  });

  it.each([
    ['a woman', 'She was on a student visa.'],
    ['his kin', 'His wife was on a student visa.'],
    ['his kin, of whom he tells', 'Miller said his wife was on a student visa.'],
    ['somebody by name', 'Tyler was on a student visa.'],
    ['somebody by a full name', 'Helen Abara, a lawyer, was on a student visa.'],
    ['another of the story', 'Brewer was on a student visa.'],
    ['a reporter', 'The reporter was on a student visa.'],
    ['the writer', 'I was on a student visa too.'],
    ['nobody', 'Student visas are hard to get.'],
    ['a stranger who was named before', 'Tyler spoke of Leeds. He was on a student visa.'],
    ['a stranger who says it of himself', '“I was on a student visa,” said Tyler, a plumber.'],
  ])('is not stated of %s', (_whom, passage) => {
    expect(judged(pack, passage, 'visa')).toEqual(OTHER);
  });
});

describe('a fact about anything else', () => {
  it('is stated whoever is named', () => {
    expect(judged(pack, 'She says the wheel broke.', 'wheel')).toEqual(SHOWN);
  });
});

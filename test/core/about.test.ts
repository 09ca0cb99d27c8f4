import { describe, expect, it } from 'vitest';
import type { Outlet } from '../../core/model';
import { fact, judged, mill, saying } from './mill';

const person = (id: string, name: string): Outlet => ({ id, name, aliases: [], hosts: [], kind: 'person', pronoun: 'he', alsoMeant: ['harpist', 'clerk'] });
const pack = mill([
  fact('visa', 'Miller had a student visa.', { variants: [{ text: 'student visa', language: 'en' }, { text: 'he was on a student visa', language: 'en' }, { text: 'war mit einem Studentenvisum da', language: 'de' }] }),
  fact('wheel', 'The wheel broke.'),
  saying('flour', 'flour is white gold', 'Miller calls flour white gold.', { speaker: 'jonas-miller' }),
  saying('rain', 'rain is blue gold', undefined, { speaker: 'karl-brewer' }),
], { commonWords: ['miller'], outlets: [person('jonas-miller', 'Jonas Miller'), person('karl-brewer', 'Karl Brewer')] });

const OTHER = { rule: 'about-another', verdict: 'left' };
const SHOWN = { rule: 'statement', verdict: 'shown' };

describe('a fact about a person', () => {
  it.each([
    ['by name', 'Miller was on a student visa.'],
    ['by whom he works for', 'Miller’s employer had him on a student visa.'],
    ['after one of his people', 'Miller’s supervisor knew that he was on a student visa.'],
    ['by a pronoun', 'He was on a student visa.'],
    ['by a noun', 'The man was on a student visa.'],
    ['by a noun of the story', 'The harpist was on a student visa.'],
    ['after another was named', 'Tyler said that he was on a student visa.'],
    ['after another was named in full', 'Helen Abara said that Miller had a student visa.'],
    ['behind another', 'Helen Abara spoke of a student visa Miller had.'],
    ['with another beside him', 'Working with Helen Abara, Miller was on a student visa.'],
    ['after a word that only begins the sentence', 'Formerly, the man was on a student visa.'],
    ['by what he says of himself', '“I was on a student visa,” he said.'],
    ['by what he says of himself, who speaks of another first', '“My wife knew I was on a student visa,” said Miller.'],
    ['by what he says of himself, whose wife was left', '“I left my wife for a student visa,” said Miller.'],
    ['by what another says of him', '“Jonas came here on a student visa,” Tyler said.'],
    ['by what is said to him', '“You were on a student visa,” they told him.'],
    ['by name, far before', 'Miller came to Leeds by boat, and on a student visa.'],
    ['by name, far behind', 'A student visa was what Miller had.'],
    ['by a noun that is no calling', 'The employee was on a student visa.'],
    ['by a noun of the story that is no calling', 'The clerk was on a student visa.'],
    ['by a noun of the story, after another', 'The man said the harpist had a student visa.'],
    ['by a calling that is nobody’s else', 'The flour was bought by a worker on a student visa.'],
    ['by a pronoun behind', 'A student visa, said her lawyer, is what the fellow had.'],
    ['by himself, who is quoted in part', '“So I came,” it says, and a student visa was here.'],
    ['after what another is asked', '“Where is she,” asked the man on a student visa.'],
    ['before another', 'The man on a student visa met Jack Dorsey.'],
    ['beside an object', 'The man met Jack Dorsey on a student visa.'],
    ['in a headline', 'The Night Clerk Was On A Student Visa.'],
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
    ['one of his people', 'Miller’s supervisor was on a student visa.'],
    ['one of his kin, by his name', 'Miller’s father had a student visa.'],
    ['a stranger himself', 'Tyler himself was on a student visa.'],
    ['his kin, as he says', '“My wife was on a student visa,” Miller said.'],
    ['a woman, as he says', '“She was on a student visa,” he said.'],
    ['another of the story, as he says', '“Brewer was on a student visa,” Miller said.'],
    ['a woman of whom he says it', 'The man said she was on a student visa.'],
    ['somebody of whom he says it', 'The man said Helen Abara was on a student visa.'],
    ['another of the story of whom he says it', 'The man said Brewer was on a student visa.'],
    ['somebody with a calling of whom he says it', 'The man said a psychologist had a student visa.'],
    ['a name of the story’s words', 'The man said White Gold was on a student visa.'],
    ['several, of whom he is one', 'The man said we had a student visa.'],
    ['the writer, of whom he says it', 'The man said my student visa was here.'],
    ['the writer, quoted in part', 'Of a student visa it says I came.'],
    ['a man by name', 'Tyler is a man on a student visa.'],
    ['reporters', 'Reporters were on a student visa.'],
    ['a stranger who says it of himself', '“I was on a student visa,” said Tyler, a plumber.'],
  ])('is not stated of %s', (_whom, passage) => {
    expect(judged(pack, passage, 'visa')).toEqual(OTHER);
  });
});

describe('whoever is named, there is stated', () => {
  it.each([
    ['a fact about a thing', 'She says the wheel broke.', 'wheel'],
    ['what somebody said', 'Her brother sells white gold, as Miller calls flour.', 'flour'],
  ])('%s', (_what, passage, claim) => {
    expect(judged(pack, passage, claim)).toEqual(SHOWN);
  });
  it('a fact about a person in another language than English, in which it cannot be told', () => {
    expect(judged(pack, 'Sie war mit einem Studentenvisum da.', 'visa', 'de')).toEqual(SHOWN);
  });
});

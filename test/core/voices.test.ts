import { describe, expect, it } from 'vitest';
import { smallPack } from '../support/small-pack';
import { fact, judged, mill, saying, shown } from './mill';

const outlets = [
  { id: 'old-miller', name: 'The old miller', aliases: [], hosts: [], kind: 'person', pronoun: 'he' },
  { id: 'anybody', name: 'Somebody', aliases: [], hosts: [], kind: 'person' },
  { id: 'granary', name: 'Granary', aliases: [], hosts: [], kind: 'company' },
] as const;
const frost = { variants: [{ text: 'Bauern bereuen jeden Frost', language: 'de' }, { text: 'çiftçiler her dondan pişman', language: 'tr' }] };
const pack = mill([
  saying('regret', 'frost again', 'Farmers regret every frost.', { speaker: 'old-miller', ...frost }),
  saying('harvest', 'we harvest golden barley before every thunderstorm', 'Reapers sing.', { speaker: 'old-miller' }),
  saying('cider', 'cider tastes of autumn', 'Cider is praised.', { speaker: 'anybody' }),
  saying('sacks', 'our sacks are counted twice', 'Sacks are counted.', { speaker: 'granary' }),
  saying('tired', 'I was awfully sleepy then', 'He yawned.', { speaker: 'old-miller' }),
  fact('ladders', 'Painters carried ladders.'),
], { outlets: [...smallPack.outlets, ...outlets] });

const FROST = '“Frost again.”';

describe('what is told of somebody without a verb of saying', () => {
  it.each([
    ['is his by his pronoun', 'Farmers regret every frost with him.', 'shown'],
    ['is not his by another', 'Farmers regret every frost with her.', 'left'],
    ['is not his by none', 'Farmers regret every frost.', 'left'],
    ['is not his where a stranger has spoken', '“It is cold,” said Mark Tyler. Farmers regret every frost with him.', 'left'],
    ['is not his where no pronoun of his is known', 'Cider is praised with him.', 'left'],
  ])('%s', (_how, passage, verdict) => {
    expect(judged(pack, passage, passage.startsWith('Cider') ? 'cider' : 'regret')?.verdict).toBe(verdict);
  });
});

describe('what follows in a paragraph', () => {
  it.each([
    ['goes on with a stranger who spoke', `“It is cold,” said Rose Tyler. ${FROST}`, []],
    ['however long he speaks', `“It is cold,” said Rose Tyler. “I like it. ${FROST.slice(1)}`, []],
    ['over what is told between', `“It is cold,” said Rose Tyler. Sheep grazed outside. ${FROST}`, []],
    ['goes on with her', `“It is cold,” she said. ${FROST}`, []],
    ['with a stranger who is "he" by then', '“It is cold,” said Mark Tyler. “Frost again,” he added.', []],
    ['with a stranger who is called something else by then', '“It is cold,” said Mark Tyler. “Frost again,” the lodger added.', []],
    ['with a stranger who is named and does something else', `Rose Tyler shrugged. ${FROST}`, []],
    ['with a stranger who is named late', `It annoyed plumber Rose Tyler. ${FROST}`, []],
    ['with somebody of the writer’s', `My aunt shrugged. ${FROST}`, []],
    ['with somebody who is brought in', `A retired bus driver on the line. ${FROST}`, []],
    ['though it is told to the papers', `“It is cold,” a lodger told the papers. ${FROST}`, []],
    ['with a stranger of whom a word of the story is said', `“It is cold,” said a barley dealer. ${FROST}`, []],
    ['with a stranger of whom is told who that is', `In the view of Rose Tyler, a lodger, it is late. ${FROST}`, []],
    ['or how old', `In the view of Rose Tyler, 61, it is late. ${FROST}`, []],
    ['with a stranger though something is called so', `“It is cold,” said Rose Tyler. The barley called for rain. ${FROST}`, []],
    ['or what she did', `In the view of Rose Tyler, who left, it is late. ${FROST}`, []],
    ['with nobody who only stands before a pause', `In the view of Rose Tyler, it is late. ${FROST}`, ['regret']],
    ['with one who may be meant by a word of the story, though a stranger spoke before', `“It is cold,” said Mark Tyler. “It is late,” the barley added. ${FROST}`, ['regret']],
    ['with nobody in the phrase of another', `In the view of Rose Tyler it is late. ${FROST}`, ['regret']],
    ['is not hers, though her name is not known', '“It is cold,” said Rose Tyler. “It is late,” she added. “We harvest golden barley before every thunderstorm.”', []],
    ['with nobody by a family name alone', `It annoyed plumber Tyler. ${FROST}`, ['regret']],
    ['with nobody by names that a comma parts', `It annoyed Rose, Tyler and the rest. ${FROST}`, ['regret']],
    ['with nobody who is only quoted', `“A retired bus driver rang.” ${FROST}`, ['regret']],
    ['with nobody named within a quotation', `“Plumber Rose Tyler rang.” ${FROST}`, ['regret']],
    ['with nobody who stands far from the head', `A very long and awful day for a driver. ${FROST}`, ['regret']],
    ['with the one who may be meant by a word of the story', '“It is cold,” said Mark Tyler. “Frost again,” the barley added.', ['regret']],
    ['with a name in capitals, which is no person’s', `“It is cold,” said IBM. ${FROST}`, ['regret']],
    ['goes on with the one who is meant', `“It is cold,” the miller said. ${FROST}`, ['regret']],
    ['with him by name after a stranger', `“It is cold,” said Rose Tyler. The Miller nodded. ${FROST}`, ['regret']],
    ['with him whom a stranger speaks to', `“It is cold,” said Rose Tyler. “Frost again,” the Miller said.`, ['regret']],
    ['with "he" who was named before', `“It is cold,” said Rose Tyler. The Miller nodded, he says. ${FROST}`, ['regret']],
    ['with nobody where something else is named', `He moved to San Marino. ${FROST}`, ['regret']],
    ['with nobody where nothing but a pause is brought in', `A pause. ${FROST}`, ['regret']],
    ['with nobody where a paper says it', `“It is cold,” a trade magazine said. ${FROST}`, ['regret']],
    ['with nobody where somebody only thinks', `Rose believes the half. ${FROST}`, ['regret']],
    ['begins anew with each paragraph', `“It is cold,” said Rose Tyler.\n${FROST}`, ['regret']],
    ['is his where his very words are many', '“It is cold,” said Rose Tyler. “We harvest golden barley before every thunderstorm.”', ['harvest']],
    ['is not hers, though they are many', '“It is cold,” she said. “We harvest golden barley before every thunderstorm.”', []],
    ['is a company’s after its spokeswoman', '“It is cold,” said Rose Tyler of Granary. “Our sacks are counted twice.”', ['sacks']],
    ['is no company’s after a stranger', '“It is cold,” said Rose Tyler. “Our sacks are counted twice.”', []],
    ['is a stranger’s where the one who is meant has no name', '“It is cold,” said Rose Tyler. “Cider tastes of autumn.”', ['cider']],
    ['is hers where the one who is meant has no name', '“It is cold,” she said. “Cider tastes of autumn.”', ['cider']],
    ['is a fact whoever speaks', '“It is cold,” said Rose Tyler. “Painters carried ladders.”', ['ladders']],
  ])('%s', (_what, passage, expected) => {
    expect(Object.keys(shown(pack, passage))).toEqual(expected);
  });

  it('is told in other languages too', () => {
    expect(shown(pack, 'Ein Fahrer hupte: „Kalt ist es.“ „Bauern bereuen jeden Frost.“', 'de')).toEqual({});
    expect(shown(pack, 'Ein Fahrer hupte. „Bauern bereuen jeden Frost“, sagt er.', 'de')).toHaveProperty('regret');
    expect(shown(pack, '„Kalt ist es“, erzählt sie. Einmal schrieb sie einem Kunden. „Bauern bereuen jeden Frost.“', 'de')).toEqual({});
    expect(shown(pack, '„Kalt ist es“, erzählt er. Einmal schrieb er einem Kunden. „Bauern bereuen jeden Frost.“', 'de')).toHaveProperty('regret');
    expect(shown(pack, 'Rose Tyler çayını karıştırıyor. “Çiftçiler her dondan pişman,” diyor.', 'tr')).toEqual({});
    expect(shown(pack, 'Rose Tyler çayını karıştırıyor. “Kar yağdı,” çiftçiler dedi. “Çiftçiler her dondan pişman.”', 'tr')).toEqual({});
    expect(shown(pack, 'Rose Tyler çayını karıştırıyor. “Kar yağdı,” Çiftçiler dedi. “Çiftçiler her dondan pişman.”', 'tr')).toHaveProperty('regret');
    expect(shown(pack, 'Rose Tyler çayını karıştırıyor. “Kar yağdı,” hava çiftçiler dedi. “Çiftçiler her dondan pişman.”', 'tr')).toEqual({});
    expect(shown(pack, 'Kadın çayını karıştırıyor. “Çiftçiler her dondan pişman,” diyor.', 'tr')).toHaveProperty('regret');
  });
});

describe('what the writer says of himself', () => {
  const LEFT = { rule: 'other-speaker', verdict: 'left' };
  const SHOWN = { rule: 'wording', verdict: 'shown' };
  it.each([
    ['is not what another has said', 'I was awfully sleepy then too.', LEFT],
    ['nor with words before', 'On that day I was awfully sleepy then.', LEFT],
    ['is that one’s where somebody else is said to say it', 'He did not know, he wrote: I was awfully sleepy too then.', SHOWN],
    ['and in quotation marks', 'On that day “I was awfully sleepy then,” he said.', SHOWN],
    ['and where a part is in quotation marks', 'On that day I was “awfully sleepy then”.', SHOWN],
    ['and where it is a paragraph of its own, as in an interview', 'I was awfully sleepy then.', SHOWN],
    ['though in other words', 'I was awfully sleepy by then.', SHOWN],
    ['and where it is a clause of its own, as in a headline', 'I was awfully sleepy then: story of a miller', SHOWN],
    ['or the last of it', 'Story of a miller: I was awfully sleepy then', SHOWN],
    ['and not in other words', 'I was awfully sleepy by then: story of a miller', LEFT],
  ])('%s', (_what, passage, expected) => {
    expect(judged(pack, passage, 'tired')).toEqual(expected);
  });

  it('is told of the clause that it stands in', () => {
    const noon = mill([saying('noon', 'no matching words here', 'He yawned daily at noon.', { speaker: 'old-miller' })], { outlets: [...smallPack.outlets, ...outlets] });
    expect(judged(noon, 'He yawned daily at noon that I know of.', 'noon')).toEqual(LEFT);
    expect(judged(noon, 'He yawned daily at noon that I know of, a “lodger” left.', 'noon')).toEqual(LEFT);
    expect(judged(noon, 'As far as I know he yawned daily at noon, the “lodger” left.', 'noon')).toEqual(LEFT);
    expect(judged(noon, 'He yawned daily at noon, and I saw a “lodger”.', 'noon')).toEqual({ rule: 'statement', verdict: 'shown' });
    expect(judged(noon, 'I saw a “lodger”, he yawned daily at noon.', 'noon')).toEqual({ rule: 'statement', verdict: 'shown' });
  });

  it('is told in other languages too, and not of facts', () => {
    const others = mill([
      saying('nap', 'ich war damals furchtbar müde', 'He napped.', { speaker: 'old-miller' }),
      fact('reeds', 'We cut reeds.', { variants: [{ text: 'we cut green reeds beside rivers', language: 'en' }] }),
    ], { outlets: [...smallPack.outlets, ...outlets] });
    expect(judged(others, 'An jenem Tag aber, da ist nichts zu machen, nur: auch ich war damals furchtbar müde, und das war nicht gut.', 'nap', 'de')).toEqual(LEFT);
    expect(shown(others, 'Now we cut green reeds beside rivers and hills.')).toHaveProperty('reeds');
  });
});

import { describe, expect, it } from 'vitest';
import { smallPack } from '../support/small-pack';
import { fact, mill, saying, shown } from './mill';

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
    ['is a fact whoever speaks', '“It is cold,” said Rose Tyler. “Painters carried ladders.”', ['ladders']],
  ])('%s', (_what, passage, expected) => {
    expect(Object.keys(shown(pack, passage))).toEqual(expected);
  });

  it('is told in other languages too', () => {
    expect(shown(pack, '„Kalt ist es“, erzählt sie. Einmal schrieb sie einem Kunden. „Bauern bereuen jeden Frost.“', 'de')).toEqual({});
    expect(shown(pack, '„Kalt ist es“, erzählt er. Einmal schrieb er einem Kunden. „Bauern bereuen jeden Frost.“', 'de')).toHaveProperty('regret');
    expect(shown(pack, 'Rose Tyler çayını karıştırıyor. “Çiftçiler her dondan pişman,” diyor.', 'tr')).toEqual({});
    expect(shown(pack, 'Kadın çayını karıştırıyor. “Çiftçiler her dondan pişman,” diyor.', 'tr')).toHaveProperty('regret');
  });
});

describe('what the writer says of himself', () => {
  it.each([
    ['is not what another has said', 'I was awfully sleepy then too.', []],
    ['nor in other words', 'I was awfully sleepy myself then, as a boy.', []],
    ['nor where he speaks of himself right before', 'On that day I had been awfully sleepy then.', []],
    ['is that one’s where somebody else is said to say it', 'He did not know, he wrote: I was awfully sleepy too then.', ['tired']],
    ['and in quotation marks', '“I was awfully sleepy then,” he said.', ['tired']],
    ['and where it is a paragraph of its own, as in an interview', 'I was awfully sleepy then.', ['tired']],
    ['and where it is a clause of its own, as in a headline', 'I was awfully sleepy then: confession of a miller', ['tired']],
  ])('%s', (_what, passage, expected) => {
    expect(Object.keys(shown(pack, passage))).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { smallPack } from '../support/small-pack';
import { fact, judged, mill, saying } from './mill';

const outlets = [
  { id: 'old-miller', name: 'The old miller', aliases: [], hosts: [], kind: 'person', pronoun: 'he' },
  { id: 'brown', name: 'Brown', aliases: [], hosts: [], kind: 'person' },
  { id: 'courier', name: 'The Courier', aliases: [], hosts: [], kind: 'newsroom' },
] as const;
const pack = mill([
  saying('regret', 'frost again', 'Farmers regret every frost.', { speaker: 'old-miller' }),
  saying('long', 'we harvest golden barley before every thunderstorm', 'Reapers sing.', { speaker: 'old-miller' }),
  saying('his', 'no comment', 'He declines.', { speaker: 'brown' }),
  saying('theirs', 'we were there', 'They were there.', { speaker: 'courier' }),
  fact('ladders', 'Painters carried ladders.'),
], { outlets: [...smallPack.outlets, ...outlets] });

const SHOWN = { rule: 'statement', verdict: 'shown' };
const OTHER = { rule: 'other-speaker', verdict: 'left' };

describe('what another of the story’s speakers says', () => {
  it.each([
    ['is not this one’s', 'Farmers regret every frost, Brown said.', OTHER],
    ['nor with a small word between', 'Brown has now said that farmers regret every frost.', OTHER],
    ['nor with the verb first', '“Farmers regret every frost,” said Brown.', OTHER],
    ['is where he says it too', 'Farmers regret every frost, Brown said and the miller said.', SHOWN],
    ['is where a pronoun says it', 'Brown reads a book; he said farmers regret every frost.', SHOWN],
    ['is where another one is only named', 'The man who fled from Brown said farmers regret every frost.', SHOWN],
    ['is where he only hears it', 'They told Brown that farmers regret every frost.', SHOWN],
    ['is where a newsroom says it', 'Farmers regret every frost, Courier said.', SHOWN],
    ['is where a newsroom says it that nobody knows', 'Farmers regret every frost, the Herald said, and the BBC says.', SHOWN],
    ['is where somebody says it of whom was spoken', 'Farmers regret every frost, the widower said.', SHOWN],
    ['is where a headline has a capital', 'Widower Says Farmers Regret Every Frost.', SHOWN],
    ['is not where somebody unknown says it', 'Farmers regret every frost, Rose Tyler said.', OTHER],
    ['nor where he is spoken of by her', 'Rose Tyler said he regrets every frost, as farmers do.', OTHER],
    ['nor with the verb first', '“Farmers regret every frost,” said Rose Tyler.', OTHER],
    ['nor where a woman says it, and it is a man’s', '“Farmers regret every frost,” she says.', OTHER],
    ['is where he says it', '“Farmers regret every frost,” he says.', SHOWN],
    ['is not where somebody says it who is brought in', '“Farmers regret every frost,” my editor said.', OTHER],
    ['nor where a company says it', 'Farmers regret every frost, the company said.', OTHER],
    ['nor with the verb before the company', '“Farmers regret every frost,” said the company.', OTHER],
    ['is where the one who is meant may be spoken of', '“Farmers regret every frost,” said the widower.', SHOWN],
    ['nor where several say it', 'Farmers regret every frost, anglers say.', OTHER],
    ['is where reports say it', 'Farmers regret every frost, reports say.', SHOWN],
    ['nor where somebody says it to the writer', '“Farmers regret every frost,” my editor said when I told her.', OTHER],
    ['is where he says it to the writer', '“Farmers regret every frost,” I write; he says so.', SHOWN],
    ['nor where anybody says it', 'Farmers regret every frost, an angler says.', OTHER],
    ['nor with the verb before anybody', '“Farmers regret every frost,” said an angler.', OTHER],
    ['is where somebody unknown says it and the one who may be meant', 'Farmers regret every frost, Tyler said; he says so too.', SHOWN],
  ])('%s', (_what, passage, expected) => {
    expect(judged(pack, passage, 'regret')).toEqual(expected);
  });

  it('is not told of facts, nor of words enough to know them by', () => {
    expect(judged(pack, 'Painters carried ladders, Brown said.', 'ladders')).toEqual(SHOWN);
    expect(judged(pack, '“We harvest golden barley before every thunderstorm,” Brown said.', 'long')).toEqual({ rule: 'wording', verdict: 'shown' });
  });

  it('is told of a few words that are quoted', () => {
    expect(judged(pack, '“Frost again,” Brown said.', 'regret')).toEqual(OTHER);
    expect(judged(pack, '“Frost again,” he said.', 'regret')).toEqual({ rule: 'wording', verdict: 'shown' });
  });
});

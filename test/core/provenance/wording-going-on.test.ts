// @vitest-environment node
/** What a quotation has beyond the passage that was found: in the place of missing words, or before the words, turning them round. */
import { describe, expect, it } from 'vitest';
import { findingOn, line, packOf, spoken, wording } from './wordings';

const on = (page: string, text: string): ReturnType<typeof findingOn> => findingOn(page, packOf([spoken(text)]));
const said = (page: string, text: string): [string, string] => {
  const { kind, diff } = on(page, text);
  return [kind, line(diff)];
};

const dam = 'I saw the dam break, and in the evening the water came over it';
const restored = 'The dam was down for 11 minutes, and has since been restored';

describe('in the place of missing words', () => {
  it.each([
    ['a last word', '“{The dam was down for 11 minutes, and has since been} deleted,” she said.', restored, 'The dam was down for 11 minutes, and has since been [-restored-]{+deleted+}'],
    ['two', '“{It was taken down by a} disgruntled contractor,” she said.', 'It was taken down by a rogue employee', 'It was taken down by a [-rogue employee-]{+disgruntled contractor+}'],
    ['other words than were there, some more of them', '“{I saw the dam break, and in the evening the} old bridge and the road too.”', dam, 'I saw the dam break, and in the evening the [-water came over it-]{+old bridge and the road too+}'],
    ['one word for three', '“{I saw it taken down} yesterday.”', 'I saw it taken down by a contractor', 'I saw it taken down [-by a contractor-]{+yesterday+}'],
    ['first words', '“In my case, {it was definitely a mistake},” she said.', 'In my opinion, it was definitely a mistake', 'In my [-opinion, -]{+case, +}it was definitely a mistake'],
    ['one of the same', '“{It was down due to human error by a} Google employee.”', 'It was down due to human error by a Twitter employee', 'It was down due to human error by a [-Twitter -]{+Google +}employee'],
    ['a clause’s last word, though another follows', '“{I had a wild time in} Germany, and never once did I want to go home again.”', 'I had a wild time in America', 'I had a wild time in [-America-]{+Germany+}'],
    ['a clause’s first words', '“I tell you all the truth about this: the men {had to leave the valley at night}.”', 'We had to leave the valley at night', '[-We -]{+the men +}had to leave the valley at night'],
    ['a last word, after another sentence', '“{It was a hard night. The dam was down for 11 minutes, and has since been} deleted,” she said.', `It was a hard night. ${restored}`,
      'It was a hard night. The dam was down for 11 minutes, and has since been [-restored-]{+deleted+}'],
    ['a clause’s first words, though others stand before', '“Then, sadly, {the men had to leave the valley at night}.”', 'We had to leave the valley at night', '[-We -]{+the men +}had to leave the valley at night'],
    ['a last word, though others follow', '“{I had a wild time in Germany} last year.”', 'I had a wild time in America', 'I had a wild time in [-America-]{+Germany+}'],
  ])('others are compared: %s', (_what, page, text, diff) => {
    expect(said(page, text)).toEqual(['changed', diff]);
  });

  it.each([
    ['after an ellipsis', '“{The dam was down for 11 minutes, and has since been} … deleted,” she said.', restored],
    ['in the next sentence', '“{I saw the dam break}. It rained in the evening.”', 'I saw the dam break at noon'],
    ['outside the marks', '“{I saw the dam break}” yesterday, she said.', 'I saw the dam break at noon'],
    ['many more than are missing', '“{I saw the dam break}, for I went up there with all of my dogs.”', 'I saw the dam break at noon'],
    ['many fewer', '“Now {it came over the old dam at night, and we ran},” she said.', 'When we least thought of the water it came over the old dam at night, and we ran'],
    ['only a word to begin with', '“But {it was definitely a mistake},” she said.', 'Yes, it was definitely a mistake'],
    ['where most is missing', '“We have all of us gone away {in the evening},” she said.', dam],
  ])('no others stand %s', (_where, page, text) => {
    expect(on(page, text).kind).toBe('trimmed');
  });

  it('stand none where none are missing', () => {
    expect(on('“{I saw the dam break} at noon,” she said.', 'I saw the dam break').kind).toBe('verbatim');
  });

  it.each([
    ['', '“{It was definitely a mistake}, in my opinion,” she said.', 'In my opinion, it was definitely a mistake', '[-In my opinion, -]It was definitely a mistake, {+in my opinion+}'],
    [', one', '“{It was definitely a mistake}, sadly,” she said.', 'Sadly, it was definitely a mistake', '[-Sadly, -]It was definitely a mistake, {+sadly+}'],
  ])('stand not those that were moved%s', (_which, page, text, diff) => {
    expect(said(page, text)).toEqual(['changed', diff]);
  });
});

describe('words that turn round or doubt what follows', () => {
  it.each([
    ['a denial', '“Not {everyone can do mistakes},” she said.', 'Everyone can do mistakes', '{+Not +}everyone can do mistakes'],
    ['a clause of denial', '“It is not true that {we left the valley},” she said.', 'We left the valley', '{+It is not true that +}we left the valley'],
    ['a doubt', '“Maybe {we left the valley},” she said.', 'We left the valley', '{+Maybe +}we left the valley'],
  ])('are a change: %s', (_which, page, text, diff) => {
    expect(said(page, text)).toEqual(['changed', diff]);
  });

  it.each([
    ['in another clause', '“It was not raining, {we left the valley},” she said.'],
    ['before a conjunction', '“It was not raining and {we left the valley},” she said.'],
    ['right before a conjunction', '“I could not but {we left the valley},” she said.'],
    ['behind, a doubt', '{“Now we left the valley, and maybe it rained,”} she said.'],
    ['far before', '“I cannot tell anybody in this room why {we left the valley},” she said.'],
  ])('are none %s', (_where, page) => {
    expect(on(page, 'We left the valley').kind).toBe('verbatim');
  });
});

describe('a doubt that others print too', () => {
  it('is none of the page’s', () => {
    const pack = packOf([wording('plain', 'we left the valley'), wording('doubted', 'I think we left the valley')], { herald: ['said/plain'], gazette: ['said/doubted'] });
    expect(findingOn('“I think {we left the valley},” she said.', pack).kind).toBe('verbatim');
    expect(findingOn('“Maybe {we left the valley},” she said.', pack).kind).toBe('changed');
  });
});

describe('a denial that is cut off', () => {
  const text = 'I don’t deserve to be named for a prize';

  it.each([
    ['with its subject', 'She said she {“deserve[s] to be named for a prize”}.', text, '[-I don’t -]deserve[s] to be named for a prize'],
    ['with a subject of weight', 'Bridges, she said, {“fall in the valley at night”}.', 'Bridges never fall in the valley at night', '[-Bridges never -]fall in the valley at night'],
    ['by itself', 'She said that {“everyone can do mistakes”}.', 'Not everyone can do mistakes', '[-Not -]everyone can do mistakes'],
    ['with small words', 'She was {“in the house at night”}.', 'I did not have to be in the house at night', '[-I did not have to be -]in the house at night'],
    ['of three words', 'She said {“everyone leaves it”}.', 'Not everyone leaves it', '[-Not -]everyone leaves it'],
  ])('is a change %s', (_how, page, reference, diff) => {
    expect(said(page, reference)).toEqual(['changed', diff]);
  });
  it.each([
    ['the reporter keeps it', 'She said she did not {“deserve to be named for a prize”}.', text],
    ['the reporter puts it otherwise', 'She refused to say that she {“deserve[s] to be named for a prize”}.', text],
    ['it is another clause’s', '{“I went home at night”}, she said.', 'I did not sleep, I went home at night'],
    ['it is of other words', '{“from all of the valley”}, she said.', 'I don’t want to flee from all of the valley'],
    ['who says it keeps it', 'It was Lund who denied that she {"deserve[s] to be named for a prize"}.', text],
    ['a word or two are kept', 'She spoke of {“a prize”}.', 'It was not a prize'],
  ])('is none where %s', (_why, page, reference) => {
    expect(on(page, reference).kind).toBe('trimmed');
  });
  it('is a change though the reporter denies something else beside', () => {
    expect(on('She, who could not be reached, said she {“deserve[s] to be named for a prize”}.', text).kind).toBe('changed');
  });
});

describe('a translation that says the contrary', () => {
  const german = (text: string): ReturnType<typeof packOf> => packOf([spoken('I didn’t do it on purpose'), wording('german', text, { language: 'de', form: 'translated', from: 'said/spoken' })]);
  const inGerman = (page: string, text: string): string => findingOn(page, german(text), { wording: 'said/german' }).kind;

  it('is a change', () => {
    expect(inGerman('{„Ich habe es mit Absicht getan“}', 'Ich habe es nicht mit Absicht getan')).toBe('changed');
    expect(inGerman('{„Ich habe niemanden mit Absicht gesehen“}', 'Ich habe jeden mit Absicht gesehen')).toBe('changed');
    expect(inGerman('{„Niemand hat es mit Absicht getan“}', 'Jeder hat es mit Absicht getan')).toBe('changed');
  });
  it('is none where it denies as well, in other words, or shares little', () => {
    expect(inGerman('{„Ich habe es ohne Absicht getan“}', 'Ich habe es nicht mit Absicht getan')).toBe('paraphrase');
    expect(inGerman('{„Das Ganze war ein blanker Zufall“}', 'Ich habe das nicht mit Absicht getan')).toBe('paraphrase');
  });
});

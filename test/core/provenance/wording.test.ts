// @vitest-environment node
/** How a page's words differ, as made-up claims and pages show it. */
import { describe, expect, it } from 'vitest';
import { findingOn, line, packOf, spoken, wording } from './wordings';

const dam = 'I saw the dam, and in the evening the water came over it';
const on = (page: string, text: string): ReturnType<typeof findingOn> => findingOn(page, packOf([spoken(text)]));
const kindOn = (page: string, text: string): string => on(page, text).kind;
const diffOn = (page: string, text: string): string => line(on(page, text).diff);

describe('the words are the same', () => {
  it.each([
    ['quotation marks, dashes and points', '{‘I saw the dam — and in the evening the water came over it!’}', dam],
    ['capitals', '{“i saw The Dam, and in the evening the water came over it”}', dam],
    ['contractions', '{“I was not there and I’m sorry”}', "I wasn't there and I am sorry"],
    ['British spelling', '{“I apologise to the neighbours”}', 'I apologize to the neighbors'],
    ['a number in letters', '{“It took eleven minutes”}', 'It took 11 minutes'],
    ['a capital in brackets', '{“[I]n the evening the water came”}', 'in the evening the water came'],
    ['an ending in brackets', '{“always check[ing] the dam”}', 'always check the dam'],
    ['contractions without an apostrophe', '{“I didnt see it, Im sorry, and it wont hold; Ive seen them and we cant”}', "I didn't see it, I'm sorry, and it won't hold; I've seen them and we can't"],
    ['a unit of time cut short', '{“It took 11mins and 20 secs of the day”}', 'It took eleven minutes and 20 seconds of the day'],
    ["an editor's word in brackets", '{“[She] saw the dam”}', 'I saw the dam'],
    ["an editor's name for a pronoun's owner", '{“[The old mayor]’s dam broke”}', 'Her dam broke'],
    ["an editor's letters that stand for a word", '{“I saw the[ir] dam”}', 'I saw the neighbours’ dam'],
    ["an editor's end of a word", '{“I did[n’t] see the dam”}', 'I didn’t see the dam'],
    ["an editor's figure that was there", '{“It was down for [11] minutes”}', 'It was down for 11 minutes'],
    ["the reporter's words after small ones", '{“I did not,” she said, “see the dam.”}', 'I didn’t see the dam'],
    ["the reporter's words between three", '{“I saw,” she said, “the dam,” and she laughed, “and the water.”}', 'I saw the dam and the water'],
    ["an editor's remark", '{“I saw the damn [sic] dam”}', 'I saw the damn dam'],
    ["the reporter's words in the middle", '{“I saw the dam,” she said on Monday, “and in the evening the water came over it.”}', dam],
    ['the reporter\'s words before it', '{She called it “a mistake”}', 'a mistake'],
    ['words that go on before and after it', '{“So I saw the dam today”}', 'I saw the dam'],
  ])('but for %s', (_what, page, text) => {
    expect(kindOn(page, text)).toBe('verbatim');
  });

  it.each([
    ['put in', '{“I saw the [big] dam”}', 'I saw the dam', 'I saw the {+[big] +}dam'],
    ['put in, several', '{“I saw [it was big] a dam”}', 'I saw a dam', 'I saw {+[it was big] +}a dam'],
    ['in place of another', '{“[She] saw the dam”}', 'I saw the dam', '[-I -]{+[She] +}saw the dam'],
    ['at the end', '{“I saw the dam [at night]”}', 'I saw the dam at noon', 'I saw the dam [-at noon-]{+[at night]+}'],
    ['part of one, on record', '{“always check the dam”}', 'always check[ing] the dam', 'always check the dam'],
  ])('also where an editor’s words are shown in their brackets: %s', (_how, page, text, diff) => {
    expect(on(page, text).kind).toBe('verbatim');
    expect(diffOn(page, text)).toBe(diff);
  });

  it('shows them as the page prints them', () => {
    expect(diffOn('{“I was NOT there.”}', "I wasn't there")).toBe('I was NOT there');
  });
});

describe('the words are cut', () => {
  it.each([
    ['at the end', 'She said {“I saw the dam.”}', 'I saw the dam, [-and in the evening the water came over it-]'],
    ['at the front', '{“The water came over it”}', '[-I saw the dam, and in the evening -]The water came over it'],
    ['at both ends', '{“in the evening”}', '[-I saw the dam, and -]in the evening [-the water came over it-]'],
    ['where they occur twice', '{“the water”}', '[-I saw the dam, and in the evening -]the water [-came over it-]'],
  ])('%s', (_where, page, diff) => {
    expect(kindOn(page, dam)).toBe('trimmed');
    expect(diffOn(page, dam)).toBe(diff);
  });
  it('takes the one place that has all of it, where the first words occur twice', () => {
    const text = 'I want to speak to my neighbors, I want to speak to my friends';
    expect(kindOn('{“I want to speak to my friends”}', text)).toBe('trimmed');
    expect(diffOn('{“I want to speak to my friends”}', text)).toBe('[-I want to speak to my neighbors, -]I want to speak to my friends');
  });
});

describe('the words are joined from two places', () => {
  it.each([
    ['without a sign', '{“I saw the water”}'],
    ['with an ellipsis', '{“I saw … the water”}'],
    ['with the reporter between them', '{“I saw,” she said, “the water.”}'],
    ['with an ellipsis in brackets', '{“I saw […] the water”}'],
    ["with the reporter's own link", '{She “saw” what she called “the water”}'],
  ])('%s', (_how, page) => {
    expect(kindOn(page, 'I saw the dam, and in the evening the water')).toBe('joined');
  });
  it('a word or two may lie between where the reporter does', () => {
    expect(on('{She said she was “looking for the water” and “taking steps to hold it”}', 'We are looking for the water and are taking steps to hold it').kind).toBe('joined');
  });
  it('a denial may lie there that the reporter keeps', () => {
    const text = 'I did nothing that I was not allowed to do';
    expect(kindOn('{She did “nothing” she was not “allowed to do”}', text)).toBe('joined');
    expect(kindOn('{She did “nothing” she was “allowed to do”}', text)).toBe('changed');
    expect(kindOn('{“I did nothing allowed to do”}, she did not say.', text)).toBe('changed');
  });
  it('shows what lies between', () => {
    expect(diffOn('{“I saw … the water”}', 'I saw the dam, and in the evening the water')).toBe('I saw [-the dam, and in the evening -]the water');
  });
  it('also where the ends are cut', () => {
    expect(kindOn('{“the dam … came over it”}', dam)).toBe('joined');
  });
});

describe('the words are changed', () => {
  it.each([
    ['one for another', '{“I saw the bridge”}', 'I saw the dam', 'I saw the [-dam-]{+bridge+}'],
    ['one put in', '{“I saw the old dam”}', 'I saw the dam', 'I saw the {+old +}dam'],
    ['one left out', '{“I saw dam”}', 'I saw the dam', 'I saw [-the -]dam'],
    ['in another form', '{“I was at the dam”}', 'I am at the dam', 'I [-am -]{+was +}at the dam'],
    ['a denial left out', '{“I was there”}', "I wasn't there", "I [-wasn't -]{+was +}there"],
    ['a denial left out with more', '{“It was planned”}', 'It was not at all planned', 'It was [-not at all -]planned'],
    ['a contraction without its denial', '{“I did see the dam”}', 'I didnt see the dam', 'I [-didnt -]{+did +}see the dam'],
    ['a denial without an apostrophe put in', '{“I didnt see the dam”}', 'I did see the dam', 'I [-did -]{+didnt +}see the dam'],
    ['a shared "the" between', '{“We left the valley behind”}', 'We flooded the houses behind', 'We [-flooded the houses -]{+left the valley +}behind'],
    ['a contraction for words that stand apart', '{“wasn’t I there”}', 'was I not there', '[-was I not -]{+wasn’t I +}there'],
    ['in another order', '{“the dam I saw”}', 'I saw the dam', '[-I saw -]the dam {+I saw+}'],
    ['two shared words of grammar between', '{“We left it to valleys behind”}', 'We flooded it to houses behind', 'We [-flooded it to houses -]{+left it to valleys +}behind'],
    ['three shared words between', '{“We left it to the valley behind”}', 'We flooded it to the houses behind', 'We [-flooded -]{+left +}it to the [-houses -]{+valley +}behind'],
    ['a shared word of content between', '{“We left the river today behind”}', 'We flooded the river yesterday behind', 'We [-flooded -]{+left +}the river [-yesterday -]{+today +}behind'],
    ['at both ends', '{“Rivers and valleys”}', 'Dams and bridges', '[-Dams and bridges-]{+Rivers and valleys+}'],
    ['left out twice', '{“We and it left”}', 'We gladly and it sadly left', 'We [-gladly -]and it [-sadly -]left'],
    ['put in twice', '{“We gladly and it sadly left”}', 'We and it left', 'We {+gladly +}and it {+sadly +}left'],
    ['after a beginning that is cut off', '{“the bridge broke”}', 'Gladly the dam broke', '[-Gladly -]the [-dam -]{+bridge +}broke'],
    ['before an end that is cut off', '{“We left it”}', 'We flooded it entirely', 'We [-flooded -]{+left +}it [-entirely-]'],
    ['a figure by an editor', '{“It was down for [ten] minutes”}', 'It was down for 11 minutes', 'It was down for [-11 -]{+[ten] +}minutes'],
    ['a denial put in by an editor', '{“I saw [no] dams”}', 'I saw dams', 'I saw {+[no] +}dams'],
    ['a denial put in before the reporter’s words', '{“I was not,” she said, “tired at night.”}', 'I was tired at night', 'I was {+not, +}tired at night'],
    ['and cut', '{“the old dam, and in the evening”}', dam, '[-I saw -]the {+old +}dam, and in the evening [-the water came over it-]'],
  ])('%s', (_how, page, text, diff) => {
    expect(kindOn(page, text)).toBe('changed');
    expect(diffOn(page, text)).toBe(diff);
  });
  it('in languages that have words like contractions', () => {
    const pack = packOf([spoken('La femme dont il parle est là', { language: 'fr' })]);
    expect(line(findingOn('{« La femme il parle est là »}', pack).diff)).toBe('La femme [-dont -]il parle est là');
  });
});

describe('doubt is dropped', () => {
  it.each([
    ['{“I did a mistake”}', 'It might be that I did a mistake', 'It might be that'],
    ['{“I did a mistake.”}', 'So it might be that I did a mistake', 'So it might be that'],
    ['{“the dam is going to hold”}', 'I guess the dam is going to hold', 'I guess'],
    ['{“the dam will hold”}', "I'd say the dam will hold", "I'd say"],
    ['{“It was a mistake of mine”}', 'It was probably a mistake of mine', 'probably'],
    ['{“It was a mistake”}', 'It was kind of a mistake', 'kind of'],
    ['{“It was a mistake of mine”}', 'It was a mistake of mine, I think', 'I think'],
    ['{“He opened the gate”}', 'He may have opened the gate', 'may have'],
    ['{“He has opened the gate”}', 'He might have opened the gate', 'might have'],
    ['{“It was a mistake and I am sorry”}', 'Perhaps it was a mistake … and I am sorry', 'Perhaps'],
    ['{“I made a mistake”}', 'It might be that I did a mistake', 'It might be that'],
    ['{“I saw the dam break”}', 'I saw the dam break, I think, when the bridge went', 'I think'],
    ['{“I did a mistake”}', 'The dam broke. Maybe I did a mistake', 'Maybe'],
    ['{“been a mistake of mine”}', 'May have been a mistake of mine', 'May have'],
  ])('%s of %s', (page, text, hedge) => {
    const finding = on(page, text);
    expect([finding.kind, finding.hedge]).toEqual(['hedge-dropped', hedge]);
  });

  it.each([
    ['a sentence before', 'Maybe it rained. She said {“I did a mistake.”}'], ['a sentence after', 'She said {“I did a mistake.”} Maybe it rained.'],
    ['a paragraph before', 'Maybe it rained.\nShe said {“I did a mistake.”}'], ['a paragraph after', 'She said {“I did a mistake.”}\nMaybe it rained.'],
  ])('though the reporter doubts something else in %s', (_where, page) => {
    expect(kindOn(page, 'It might be that I did a mistake')).toBe('hedge-dropped');
  });
  it.each([
    '{PASSAGE} said she, who believes in God.', '{PASSAGE} she, whose dog could swim, said.',
  ])('though the reporter doubts something else of the speaker: %s', (page) => {
    expect(kindOn(page.replace('{PASSAGE}', '{“I did a mistake,”}'), 'It might be that I did a mistake')).toBe('hedge-dropped');
  });
  it('though other doubt of theirs is kept', () => {
    expect(on('{“Perhaps I saw it, and I did a mistake”}', 'Perhaps I saw it, and it might be that I did a mistake')).toMatchObject({ kind: 'hedge-dropped', hedge: 'it might be that' });
  });

  it('in German too', () => {
    const pack = packOf([spoken('Ich habe vielleicht einen Fehler gemacht', { language: 'de' })]);
    expect(findingOn('{„Ich habe einen Fehler gemacht“}', pack)).toMatchObject({ kind: 'hedge-dropped', hedge: 'vielleicht' });
  });

  it.each([
    ['that is kept', '{“It might be that I did a mistake”}', 'So it might be that I did a mistake', 'trimmed'],
    ['put otherwise', '{“Maybe I did a mistake”}', 'It might be that I did a mistake', 'changed'],
    ['put otherwise, elsewhere in it', '{“I might have made a mistake.”}', 'It might be that I did a mistake', 'changed'],
    ['put otherwise, where other words are', '{“I guess I did a mistake,”} she said.', 'It might be that I did a mistake', 'changed'],
    ['put otherwise, after the words', '{“I did a mistake, I guess”}', 'It might be that I did a mistake', 'trimmed'],
    ['kept by the reporter', 'She said it might be that {“I did a mistake.”}', 'It might be that I did a mistake', 'trimmed'],
    ['kept by the reporter within the passage', 'She said {it might be that “I did a mistake.”}', 'It might be that I did a mistake', 'trimmed'],
    ['kept by the reporter afterwards', '{“I did a mistake,”} she guessed.', 'I guess I did a mistake', 'trimmed'],
    ['kept by the reporter in a clause about the speaker', 'She, who said it might be that {“I did a mistake,”} left.', 'It might be that I did a mistake', 'trimmed'],
    ['of a clause that is gone with it', '{“I saw the dam break”}', 'I saw the dam break. Perhaps it was old', 'trimmed'],
    ['of the words after it', '{“I saw the dam break”}', 'I saw the dam break and maybe the bridge', 'trimmed'],
    ['far from what is kept', '{“having an impact on us”}', 'I guess the word must be out and having an impact on us', 'trimmed'],
    ['of the sentence before', '{“The dam will hold all night”}', 'It was late, I guess. The dam will hold all night', 'trimmed'],
    ['of other words that are gone with it', '{“I saw the dam break”}', 'I saw the dam break, and the bridge, perhaps', 'trimmed'],
    ['of words that others stand for', '{“We saw it hold all night”}', 'I guess the old red harbour dam will hold all night', 'changed'],
    ['about two words only, late in what was said', '{“a mistake”}', 'I saw the dam, and in the evening it might be a mistake', 'trimmed'],
    ['about two words only', '{“a mistake”}', 'It might be a mistake', 'trimmed'],
  ])('not where it is doubt %s', (_which, page, text, kind) => {
    expect(kindOn(page, text)).toBe(kind);
    expect(on(page, text).hedge).toBeNull();
  });
  it.each([
    ['how often', '{“I was tired that day”}', 'Sometimes I was tired that day'],
    ['which kind', '{“mistake happens every day”}', 'This kind of mistake happens every day'],
    ['a condition', '{“I am sorry for that”}', 'If I was there, I am sorry for that'],
    ['an opinion', '{“it was definitely a mistake”}', 'In my opinion, it was definitely a mistake'],
    ['the month', '{“the dam was opened”}', 'In May the dam was opened'],
  ])('not where it is no doubt but %s', (_what, page, text) => {
    expect(kindOn(page, text)).toBe('trimmed');
  });
});

describe('without quotation marks', () => {
  it('the same words are told, also cut', () => {
    expect(kindOn('{I saw the dam, and in the evening the water came over it}, she said.', dam)).toBe('verbatim');
    expect(kindOn('Saying that {in the evening the water came over it} she left.', dam)).toBe('trimmed');
  });
  it('other words are a paraphrase, and not compared', () => {
    const pack = packOf([spoken('My house was taken down by a rogue river')]);
    expect(findingOn('{his house was taken down by a rogue river}', pack)).toMatchObject({ kind: 'paraphrase', reference: 'said/spoken', diff: [] });
  });
  it('reported speech that has the very words is no print of them', () => {
    const pack = packOf([spoken('It was a mistake')]);
    expect(findingOn('He said {it was a mistake}.', pack, { via: 'statement', wording: null })).toMatchObject({ kind: 'paraphrase', printed: null });
    expect(findingOn('{It was a mistake}, he said.', pack)).toMatchObject({ kind: 'verbatim', printed: 'said/spoken' });
  });
  it('no doubt is said to be dropped', () => {
    expect(kindOn('Admitting {I did a mistake} is hard.', 'It might be that I did a mistake')).toBe('paraphrase');
  });
  it('reported speech is a paraphrase of what was spoken', () => {
    const pack = packOf([spoken('It was a mistake')]);
    const reported = findingOn('{He said that it was a mistake}.', pack, { via: 'statement', wording: null });
    expect(reported).toMatchObject({ kind: 'paraphrase', reference: 'said/spoken', diff: [], hedge: null });
  });
  it('reported speech may quote a recorded wording', () => {
    const pack = packOf([spoken('I was tired sometimes'), wording('short', 'tired sometimes', { from: 'said/spoken' })]);
    const reported = findingOn('{He explained that he was “tired} sometimes”.', pack, { via: 'statement', wording: null });
    expect(reported).toMatchObject({ kind: 'trimmed', reference: 'said/spoken', printed: 'said/short' });
  });
});

describe('a quotation that was found by what it says', () => {
  const found = (page: string, text: string): [string, string] => {
    const { kind, diff } = findingOn(page, packOf([spoken(text)]), { via: 'statement', wording: null });
    return [kind, line(diff)];
  };

  it('is compared with the words on record that it resembles', () => {
    expect(found('{“We are opening an inner gate,”} she said.', 'We are opening a full inner gate')).toEqual(['changed', 'We are opening [-a full -]{+an +}inner gate']);
    expect(found('{“I love the dam} but I love the river.”', 'I love the dam')[0]).toBe('verbatim');
  });
  it.each([
    ['has few of the words', '{“We have a gate, and we will open it to you,”} she said.', 'We are opening a full inner gate'],
    ['has them far apart', '{“I know that all of you here love what was built and is the dam”}', 'I love the dam'],
    ['has small words only', '{“It was in the valley that I was”}', 'It was what I had'],
    ['is no quotation', '{We are opening an inner gate}, she said.', 'We are opening a full inner gate'],
  ])('is a paraphrase where it %s', (_why, page, text) => {
    expect(found(page, text)[0]).toBe('paraphrase');
  });
  it('is one of what was spoken, where it is as a translator may put it', () => {
    const pack = packOf([spoken('Everyone can do mistakes'), wording('german', 'Jeder kann einmal Fehler machen', { language: 'de', form: 'translated', from: 'said/spoken' })]);
    expect(findingOn('{„Jeder Mensch kann Fehler machen“}', pack, { via: 'statement', wording: null })).toMatchObject({ kind: 'paraphrase', reference: 'said/spoken' });
  });
  it('is compared with the nearest of them', () => {
    const pack = packOf([wording('first', 'I am at the old dam now'), wording('second', 'I am at the dam')]);
    expect(findingOn('{“I am at the big dam”}', pack, { via: 'statement', wording: null })).toMatchObject({ kind: 'changed', reference: 'said/second' });
  });
});

describe('a page of several paragraphs', () => {
  const pack = packOf([spoken(dam)]);

  it('is quoted where the passage stands, whatever else it quotes', () => {
    const page = 'She was “tired”.\nShe spoke of {“the evening”} to us.\n“I saw the dam,” said another.';
    expect(line(findingOn(page, pack).diff)).toBe('[-I saw the dam, and in -]the evening [-the water came over it-]');
    expect(line(findingOn('“The water came over it,” he said. {“I saw the dam,”} said she.', pack).diff)).toBe('I saw the dam, [-and in the evening the water came over it-]');
  });

  it('quotes a block as it quotes between marks', () => {
    expect(findingOn('She wrote:\n{I saw the bridge, and in the evening the water came over it}', pack, {}, ['paragraph', 'quotation'])).toMatchObject({ kind: 'changed' });
    expect(findingOn('{I saw the bridge, and in the evening the water came over it}\nAnother said so too.', pack, {}, ['paragraph', 'quotation'])).toMatchObject({ kind: 'paraphrase', diff: [] });
  });
});

describe('several quotations in one passage', () => {
  it('are those of the claim alone', () => {
    expect(kindOn('{it was a ‘mistake’ on “a hectic day”}', 'It was a hectic day')).toBe('trimmed');
  });
  it('hold only what is quoted', () => {
    expect(diffOn('{deactivated due to “human error” by a man}', 'deactivated due to human error by a man')).toBe('[-deactivated due to -]human error [-by a man-]');
  });
});

// @vitest-environment node
/** How a page's words differ, as made-up claims and pages show it. */
import { describe, expect, it } from 'vitest';
import type { Wording } from '../../../core/model';
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
    ["an editor's word in brackets", '{“[She] saw the dam”}', 'I saw the dam'],
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
  ])('%s', (_how, page) => {
    expect(kindOn(page, 'I saw the dam, and in the evening the water')).toBe('joined');
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
    ['and cut', '{“the old dam, and in the evening”}', dam, '[-I saw -]the {+old +}dam, and in the evening [-the water came over it-]'],
  ])('%s', (_how, page, text, diff) => {
    expect(kindOn(page, text)).toBe('changed');
    expect(diffOn(page, text)).toBe(diff);
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
    ['kept by the reporter', 'She said it might be that {“I did a mistake.”}', 'It might be that I did a mistake', 'trimmed'],
    ['kept by the reporter within the passage', 'She said {it might be that “I did a mistake.”}', 'It might be that I did a mistake', 'trimmed'],
    ['kept by the reporter afterwards', '{“I did a mistake,”} she guessed.', 'I guess I did a mistake', 'trimmed'],
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

describe('what is the reference', () => {
  const want = wording('want', 'I want an ordinary life');
  const just = wording('just', 'I just want an ordinary life');

  it('is the root as spoken, not what was printed first', () => {
    const root = spoken('It might be that I did a mistake');
    const plain = wording('plain', 'I did a mistake', { from: root.id });
    const pack = packOf([plain, root], { herald: [plain.id], gazette: [root.id] });
    expect(findingOn('{“I did a mistake”}', pack)).toMatchObject({ kind: 'hedge-dropped', reference: root.id, printed: plain.id, forms: 2 });
  });
  it('is the root of the tree that the printed wording is in', () => {
    const page = wording('page', 'Sorry, that page is gone', { form: 'posted' });
    const pack = packOf([page, wording('user', 'is gone')], { herald: [], gazette: [] });
    expect(findingOn('{“is gone”}', pack)).toMatchObject({ reference: null, printed: 'said/user' });
    expect(findingOn('{“that page is gone”}', pack)).toMatchObject({ reference: page.id, kind: 'trimmed' });
  });
  it('is else the wording of a settled earliest source', () => {
    const pack = packOf([want, just], { herald: [just.id], gazette: [want.id] });
    const finding = findingOn('{“I want an ordinary life”}', pack);
    expect(finding).toMatchObject({ kind: 'changed', reference: just.id, printed: want.id });
    expect(line(finding.diff)).toBe('I [-just -]want an ordinary life');
  });
  it('is of several that the earliest prints the nearest', () => {
    const pack = packOf([want, just]);
    expect(findingOn('{“I just want an ordinary life”}', pack)).toMatchObject({ kind: 'verbatim', reference: just.id });
    expect(findingOn('{“I want an ordinary life”}', pack)).toMatchObject({ kind: 'verbatim', reference: want.id });
  });
  it('is no wording of the earliest that has less than half of the words', () => {
    const dams = wording('dams', 'Dams broke at night');
    const on = (page: string): ReturnType<typeof findingOn> => {
      const left = wording('left', page);
      return findingOn(`{“${page}”}`, packOf([dams, left], { herald: [dams.id], gazette: [left.id] }), { wording: left.id });
    };
    expect(on('We left at night')).toMatchObject({ kind: 'changed', reference: dams.id });
    expect(on('We left our valley at noon')).toMatchObject({ kind: 'verbatim', reference: null });
  });
  it('is no translation that the earliest prints', () => {
    const root = spoken('Ich will ein normales Leben', { language: 'de' });
    const translated = wording('translated', 'I want an ordinary life', { form: 'translated', from: root.id });
    const own = wording('own', 'I want one ordinary life');
    const pack = packOf([root, translated, own], { herald: [translated.id], gazette: [own.id] });
    expect(findingOn('{“I want one ordinary life”}', pack, { wording: own.id })).toMatchObject({ kind: 'verbatim', reference: null });
  });
  it('is of several in which the words stand the one that they were taken for', () => {
    const [saw, heard] = [wording('saw', 'We saw the dam break at night', { form: 'posted' }), wording('heard', 'They heard the dam break at noon', { form: 'posted' })];
    const pack = packOf([saw, heard]);
    expect(findingOn('{“the dam break”}', pack, { wording: saw.id })).toMatchObject({ kind: 'trimmed', reference: saw.id });
    expect(findingOn('{“the dam break”}', pack, { wording: heard.id })).toMatchObject({ kind: 'trimmed', reference: heard.id });
    expect(findingOn('{“heard the dam break”}', pack, { wording: saw.id })).toMatchObject({ kind: 'trimmed', reference: heard.id });
  });
  it('is for reported speech what was spoken or posted, where that is one', () => {
    const reference = (...wordings: readonly Wording[]): string | null => findingOn('{He said that it was a mistake}.', packOf(wordings), { via: 'statement', wording: null }).reference;
    const root = spoken('It was a mistake');
    expect(reference(wording('printed', 'It was an error'), root)).toBe(root.id);
    expect(reference(root, wording('posted', 'Was a mistake', { form: 'posted', from: root.id }))).toBe(root.id);
    expect(reference(root, wording('posted', 'A mistake it was', { form: 'posted' }))).toBeNull();
  });
  it('is none where it is not settled who was earliest', () => {
    const { sightings, ...pack } = packOf([want, just], { herald: [just.id], gazette: [want.id] });
    const unsettled = { ...pack, sightings: sightings.map((one) => ({ ...one, credits: [] })), sources: pack.sources.map((one) => ({ ...one, published: { known: pack.span, basis: 'day' } })) };
    expect(findingOn('{“I want an ordinary life”}', unsettled)).toMatchObject({ kind: 'verbatim', reference: null, diff: [], printed: want.id, forms: 2 });
    expect(findingOn('{“I wish for an ordinary life”}', unsettled)).toMatchObject({ kind: 'paraphrase', reference: null, diff: [] });
  });
  it('survives wordings that are said to come from one another', () => {
    const pack = packOf([wording('a', 'one thing', { from: 'said/b' }), wording('b', 'another thing', { from: 'said/a' })]);
    expect(findingOn('{“one thing”}', pack).printed).toBe('said/a');
  });
});

describe('translations', () => {
  const root = spoken('I feel like a pirate');
  const german: Wording = wording('de', 'Ich fühle mich wie ein Seeräuber', { language: 'de', form: 'translated', from: root.id });
  const pack = packOf([root, german]);

  it('are held against the recorded one that the page prints', () => {
    expect(findingOn('{„Ich fühle mich wie ein Seeräuber“}', pack, { wording: german.id })).toMatchObject({ kind: 'verbatim', reference: german.id, printed: german.id });
    expect(findingOn('{„wie ein Seeräuber“}', pack, { wording: german.id })).toMatchObject({ kind: 'trimmed', reference: german.id });
  });
  it('of another translator are no change of it, and never compared with the original', () => {
    expect(findingOn('{„Ich fühle mich fast wie ein Pirat“}', pack, { wording: german.id })).toMatchObject({ kind: 'paraphrase', reference: null, diff: [] });
  });
  it('are told by their language, or by what the record says', () => {
    const printedIn = { ...german, form: 'printed' } as const;
    const rootless = wording('de', german.text, { language: 'de', form: 'translated' });
    for (const one of [printedIn, rootless]) {
      expect(findingOn('{„Ich fühle mich fast wie ein Pirat“}', packOf([root, one]), { wording: one.id })).toMatchObject({ kind: 'paraphrase', reference: null });
    }
  });
  it('are no forms', () => {
    expect(findingOn('{“I feel like a pirate”}', pack).forms).toBe(1);
  });
});

describe('forms in print', () => {
  it('are different words, not different spellings, and only what somebody prints', () => {
    const root = spoken("I wasn't authorized");
    const pack = packOf([
      root, wording('written', 'I was not authorized', { from: root.id }), wording('british', 'I was not authorised', { from: root.id }),
      wording('short', 'not authorized', { from: root.id }), wording('never', 'nobody prints this', { from: root.id }),
    ], { herald: ['said/spoken', 'said/written', 'said/british'], gazette: ['said/short'] });
    expect(findingOn('{“I was not authorised.”}', pack)).toMatchObject({ forms: 2, printed: 'said/british', kind: 'verbatim' });
  });
});

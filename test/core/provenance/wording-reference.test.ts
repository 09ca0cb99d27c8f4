// @vitest-environment node
/** What a page's words are held against, as made-up claims and pages show it. */
import { describe, expect, it } from 'vitest';
import type { Wording } from '../../../core/model';
import { findingOn, line, packOf, spoken, wording } from './wordings';

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

import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../core/article-of-text';
import { assess } from '../../core/assess';
import { annotate, prepare } from '../../core/engine';
import { finding } from '../../core/finding';
import { inOneGo } from '../../core/in-one-go';
import type { Annotation } from '../../core/note';
import { smallPack } from '../support/small-pack';
import { CONTEXT, fact, mill, saying } from './mill';

const claims = [
  fact('ladders', 'Painters carried ladders.'), fact('spoons', 'Bakers hid silver spoons inside hollow loaves while grey herons watch trout.'), saying('kettles', 'copper kettles whistle loudly'),
  fact('steps', 'Painters carried ladders.'),
];
const prepared = [prepare(smallPack), prepare(mill(claims, { id: 'mill' }))] as const;
const annotated = (text: string, urls: readonly string[] = []): Annotation => annotate(articleOfText(text, { urls }), prepared);

describe('a page’s annotation', () => {
  it('has the notes of the incidents that it is about, in reading order, at one place by their claim', () => {
    const { incidents, notes } = annotated(`${CONTEXT}Bakers hid silver spoons inside loaves. Painters carried ladders. “Copper kettles whistle loudly,” he said.`);
    expect(incidents).toEqual(['mill']);
    expect(notes.map(({ claim, start, text, possible }) => [claim, start, text, possible])).toEqual([
      ['spoons', 17, 'Bakers hid silver spoons inside loaves', true], ['ladders', 57, 'Painters carried ladders', false], ['steps', 57, 'Painters carried ladders', false],
      ['kettles', 83, '“Copper kettles whistle loudly,”', false],
    ]);
  });

  it('counts the sentences, and those that state something that is shown', () => {
    expect(annotated(`${CONTEXT}Bakers hid silver spoons inside loaves. Painters carried ladders. “Copper kettles whistle loudly,” he said. It rained. It poured.`)).toMatchObject({ sentences: 6, stating: 2 });
    expect(annotated(`${CONTEXT}It rained.`)).toMatchObject({ sentences: 2, stating: 0, notes: [] });
  });

  it('has the notes of several incidents among one another, of two that begin together the longer first', () => {
    const one = prepare(mill([fact('spoons', 'Bakers hid silver spoons inside hollow loaves.'), fact('steps', 'Painters carried ladders.'), fact('wolves', 'Wolves ate badgers.')], { id: 'one' }));
    const other = prepare(mill([fact('arches', 'Painters carried ladders behind dusty marble arches.'), fact('badgers', 'Wolves ate badgers.')], { id: 'other' }));
    const text = `${CONTEXT}Painters carried ladders behind dusty marble arches. Wolves ate badgers. Bakers hid silver spoons inside hollow loaves.`;
    const { incidents, notes } = annotate(articleOfText(text), [one, other]);
    expect(incidents).toEqual(['one', 'other']);
    expect(notes.map(({ claim }) => claim)).toEqual(['arches', 'steps', 'badgers', 'wolves', 'spoons']);
  });

  it('leaves out matches with incidents and statements that are not held', () => {
    const article = articleOfText(`${CONTEXT}Painters carried ladders.`);
    const [small, own] = prepared;
    const found = inOneGo(finding(article, prepared.map(({ matcherIn }) => matcherIn('en'))));
    const gone = found.map(({ pack, matches }) => ({ pack, matches: matches.map((match) => ({ ...match, claim: match.claim === 'steps' ? 'gone' : match.claim })) }));
    expect(assess(article, gone, [own.holdings]).notes.map(({ claim }) => claim)).toEqual(['ladders']);
    expect(assess(article, found, [small.holdings])).toMatchObject({ incidents: [], notes: [] });
  });

  it('is empty where it is about no incident, but says whose page it is', () => {
    expect(annotated('Painters carried ladders.', ['https://gazette.example/x'])).toMatchObject({ incidents: [], notes: [], page: { outlet: 'gazette' }, sentences: 1, stating: 0 });
  });

  it('says whose page it is by the incident that it is about', () => {
    const other = prepare(mill(claims, { id: 'mill', outlets: [] }));
    const of = (text: string): string | null => annotate(articleOfText(text, { urls: ['https://gazette.example/x'] }), [prepare(smallPack), other]).page.outlet;
    expect(of(CONTEXT)).toBeNull();
    expect(of('It rained.')).toBe('gazette');
  });
});

// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { packs } from '../../data';
import { agreementWith, goldReport, knownBetter } from '../../scripts/data/gold';
import { corpusArticles, type Label, type LabelledArticle } from '../../scripts/evaluate/labelled';
import { corpusMissing, hasCorpus } from '../support/corpus';
import { compileSeeds, sound } from './seeds';

const label = (states: string, claims: readonly string[], earliest?: string): Label =>
  ({ start: 0, end: 1, text: 'x', states, claims, kind: 'fact', ...(earliest !== undefined && { earliest }) });
const article = (...must: readonly Label[]): LabelledArticle => ({ name: 'made up', text: 'x', source: null, must, may: [] });

describe('the agreement with labelled articles', () => {
  const [pack] = compileSeeds(sound).packs;
  if (pack === undefined) throw new Error('the sound seeds do not compile');

  it('names the statements that are not on record', () => {
    expect(agreementWith(pack, [article(label('A ship sank.', []), label('Closed.', ['closed']))], {}))
      .toMatchObject({ passages: 2, missing: [{ states: 'A ship sank.' }], asked: 0 });
  });

  it('knows an outlet by any of its names', () => {
    expect(agreementWith(pack, [article(label('Closed.', ['closed'], 'The Courier Online'))], {})).toMatchObject({ asked: 1, agreeing: 1, different: [] });
  });

  it('names what differs, and counts apart where the record knows better', () => {
    const labelled = article(label('Closed.', ['closed'], 'The Herald'), label('Sorry.', ['sorry'], 'The Herald'));
    expect(agreementWith(pack, [labelled], { closed: 'the Courier had it the day before' })).toMatchObject({
      asked: 2, agreeing: 0, better: [{ states: 'Closed.' }], different: [{ states: 'Sorry.', ours: 'sorry: courier' }],
    });
    expect(goldReport(pack, [labelled], {})).toContain('0 of 2 agree (0.000)');
  });

  it('has no reason for a claim that is not on record', () => {
    const claims = new Set(packs.flatMap(({ claims: of }) => of.map(({ id }) => id)));
    expect(Object.keys(knownBetter()).filter((claim) => !claims.has(claim))).toEqual([]);
  });
});

describe.skipIf(!hasCorpus)(`real articles (${hasCorpus ? 'the corpus' : corpusMissing})`, () => {
  const all = packs.map((pack) => agreementWith(pack, corpusArticles(), knownBetter()));

  it('state nothing that is not on record', () => {
    expect(all.flatMap(({ missing }) => missing.map(({ states }) => states))).toEqual([]);
  });

  it('agree with the record on who was earliest', () => {
    for (const { asked, agreeing, better } of all) expect(agreeing / (asked - better.length)).toBeGreaterThanOrEqual(0.97);
  });
});

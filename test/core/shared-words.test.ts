import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../core/article-of-text';
import { judging, matcherOf, matchesIn } from '../../core/find-matches';
import type { Claim, Pack } from '../../core/model';
import { sentencesOf } from '../../core/text/sentences';
import { smallPack } from '../support/small-pack';

const honest = (id: string, other: string): Claim => ({
  id, kind: 'quotation', statement: 'Duysak called it an honest mistake.', variants: [], sharesWordsWith: [other],
  wordings: [{ id: `${id}/printed`, text: 'it was an honest mistake', language: 'en', form: 'printed', basis: 'printed' }],
});
const pack: Pack = {
  ...smallPack,
  claims: [honest('to-gazette', 'to-courier'), honest('to-courier', 'to-gazette')],
  sightings: [{ claim: 'to-gazette', source: 'gazette-1', credits: [] }, { claim: 'to-courier', source: 'courier-1', credits: [] }],
};
const matcher = matcherOf(pack);

function claims(text: string): string[] {
  const article = articleOfText(text);
  return matchesIn(text, [...judging(article, sentencesOf(article), matcher)], matcher).map(({ claim }) => claim.id);
}

describe('tellApart', () => {
  it('takes the statement whose outlet is named nearest', () => {
    expect(claims('Duysak spoke to the Gazette and later to the Courier. “It was an honest mistake,” he told the Courier.')).toEqual(['to-courier']);
    expect(claims('“It was an honest mistake,” Duysak told the Gazette. The Courier found him too.')).toEqual(['to-gazette']);
  });
  it('gives one note where no outlet is named', () => {
    expect(claims('“It was an honest mistake,” Duysak said.')).toHaveLength(1);
  });
});

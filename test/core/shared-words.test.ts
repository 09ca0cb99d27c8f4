import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../core/article-of-text';
import { judging, matching } from '../../core/find-matches';
import { inOneGo } from '../../core/in-one-go';
import { matcherOf } from '../../core/matcher-of';
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
function claims(text: string, of: Pack = pack): string[] {
  const matcher = matcherOf(of);
  const article = articleOfText(text);
  return inOneGo(matching(text, inOneGo(judging(article, sentencesOf(article), matcher)), matcher)).map(({ claim }) => claim.id);
}

describe('tellApart', () => {
  it('takes the statement whose outlet is named nearest', () => {
    expect(claims('Duysak spoke to the Gazette and later to the Courier. “It was an honest mistake,” he told the Courier.')).toEqual(['to-courier']);
    expect(claims('“It was an honest mistake,” Duysak told the Gazette. The Courier found him too.')).toEqual(['to-gazette']);
  });
  it('takes the name that stands nearest, before or after', () => {
    expect(claims('The Courier has more on Duysak. It rained. The Gazette wrote of him: “It was an honest mistake.” It rained, it snowed, and it froze. The Courier has more.')).toEqual(['to-gazette']);
    expect(claims('The Courier wrote: “It was an honest mistake.” More on Duysak, and on what he did, has the Gazette.')).toEqual(['to-courier']);
  });
  it('takes a name after it that stands nearer than one before', () => {
    expect(claims('The Courier has more on Duysak and on what he did that day. “It was an honest mistake,” he told the Gazette.')).toEqual(['to-gazette']);
  });
  it('hears no name that stands too far off', () => {
    const far = 'It rained all day long. '.repeat(40);
    expect(claims(`Duysak spoke to the Gazette. ${far}\nDuysak said: “It was an honest mistake.”`)).toEqual(['to-courier']);
    expect(claims(`Duysak said: “It was an honest mistake.” ${far}The Gazette has more.`)).toEqual(['to-courier']);
  });
  it('takes the statement that more sources have, where no name tells', () => {
    const more = [...pack.sightings, { claim: 'to-gazette', source: 'courier-1', credits: [{ to: 'gazette-1' }] }];
    expect(claims('“It was an honest mistake,” Duysak said.', { ...pack, sightings: more })).toEqual(['to-gazette']);
  });
  it('takes no name for telling of those that credit another', () => {
    const crediting = [...pack.sightings, { claim: 'to-gazette', source: 'courier-1', credits: [{ to: 'gazette-1' }] }];
    expect(claims('“It was an honest mistake,” Duysak told the Courier.', { ...pack, sightings: crediting })).toEqual(['to-courier']);
  });
  it('takes names for telling that only one of them has', () => {
    const credited = ['courier-1', 'wire-1'].map((source) => ({ claim: 'to-gazette', source, credits: [{ to: 'gazette-1' }] }));
    const shared = [...pack.sightings, ...credited, { claim: 'to-courier', source: 'gazette-1', credits: [] }];
    expect(claims('Duysak to the Gazette: “It was an honest mistake.” It rained, and it snowed. The Courier has more.', { ...pack, sightings: shared })).toEqual(['to-courier']);
    const both = [...pack.sightings, { claim: 'to-courier', source: 'gazette-1', credits: [] }];
    expect(claims('The Gazette quotes Duysak: “It was an honest mistake.” The Courier has more.', { ...pack, sightings: both })).toEqual(['to-courier']);
  });
  it('lets each stand where they stand apart, or share no words', () => {
    expect(claims('Duysak told the Gazette: “It was an honest mistake.”\nDuysak told the Courier: “It was an honest mistake.”')).toEqual(['to-gazette', 'to-courier']);
    expect(claims('Duysak told the Courier: “It was an honest mistake.”\nDuysak told the Gazette: “It was an honest mistake.”')).toEqual(['to-courier', 'to-gazette']);
    const strangers = pack.claims.map((claim) => ({ ...claim, sharesWordsWith: ['another'] }));
    expect(claims('“It was an honest mistake,” Duysak told the Gazette.', { ...pack, claims: strangers })).toHaveLength(2);
  });
  it('is enough that one of them says it', () => {
    const oneWay = (id: string): Claim[] => pack.claims.map((claim) => (claim.id === id ? claim : { ...claim, sharesWordsWith: [] }));
    for (const id of ['to-gazette', 'to-courier']) expect(claims('“It was an honest mistake,” Duysak told the Gazette.', { ...pack, claims: oneWay(id) })).toEqual(['to-gazette']);
  });
  it('gives one note where no outlet is named', () => {
    expect(claims('“It was an honest mistake,” Duysak said.')).toHaveLength(1);
  });
});

// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { notesAsSchemaOrg } from '../../../core/export/schema-org';
import type { NoteView } from '../../../core/view/shapes';
import { creditsNobody, figureDiffers, hedgeDropped, noteFixture, ownReport, unsettled } from '../../components/views';
import { words } from '../view/notes';
import { notes, pageWith } from './pages';

interface Node { readonly '@type': string; readonly [property: string]: unknown }

const graphOf = (views: readonly NoteView[]): readonly Node[] => (JSON.parse(notesAsSchemaOrg(pageWith(views), words)) as { '@graph': Node[] })['@graph'];
const claimOf = (view: NoteView): Node | undefined => graphOf([view])[1];

describe('a page’s notes in schema.org’s words', () => {
  it('begin with the page, whose it is and when it says that it came out', () => {
    const parsed = JSON.parse(notesAsSchemaOrg(pageWith(notes), words)) as Record<string, unknown>;
    expect(parsed['@context']).toBe('https://schema.org');
    expect(graphOf(notes)[0]).toEqual({
      '@type': 'WebPage', '@id': 'https://specimen.example/one-last-shift?edition=2', url: 'https://specimen.example/one-last-shift?edition=2',
      datePublished: '2017-11-30T15:40:00Z', publisher: { '@type': 'Organization', name: 'The Daily Specimen' },
    });
  });

  it('have each statement once, with every passage of the page that makes it', () => {
    const again = noteFixture({ id: 'again', text: '“a wild time in America”' });
    const [, claim, ...others] = graphOf([noteFixture(), again]);
    expect(others).toEqual([]);
    expect(claim).toMatchObject({ '@type': 'Claim', text: 'Duysak had a wild time in America.' });
    expect(claim?.['appearance']).toEqual(['“I had a wild time in America”', '“a wild time in America”'].map((text) => ({
      '@type': 'Quotation', text, isPartOf: { '@id': 'https://specimen.example/one-last-shift?edition=2' }, spokenByCharacter: { '@type': 'Person', name: 'Bahtiyar Duysak' },
    })));
  });

  it('name the earliest known occurrence where that is proved, with a date only where one is known', () => {
    expect(claimOf(figureDiffers)?.['firstAppearance']).toEqual({
      '@type': 'CreativeWork', publisher: { '@type': 'Organization', name: 'Twitter' }, datePublished: '2017-11-03T00:05:51Z',
    });
    // A day in California is parts of two in UTC.
    expect(claimOf(hedgeDropped)?.['firstAppearance']).toEqual({
      '@type': 'CreativeWork', publisher: { '@type': 'NewsMediaOrganization', name: 'TechCrunch' },
      url: 'https://techcrunch.com/2017/11/29/meet-the-man-who-deactivated-trumps-twitter-account/',
    });
    expect(claimOf(ownReport)).toHaveProperty('firstAppearance');
  });

  it.each([['likely', creditsNobody], ['not settled', unsettled], ['older than all that we hold', noteFixture({ heading: 'older' })]])('name none where it is %s, and say that in words', (_, view) => {
    const claim = claimOf(view);
    expect(claim).not.toHaveProperty('firstAppearance');
    expect(claim?.['appearance']).toHaveLength(1 + view.voices.length);
    expect(claim?.['description']).toContain('Earliest report held by First Reported');
  });

  it('tell a fact without a speaker, an agency as news, and another statement apart', () => {
    const [, fact, quotation, ...others] = graphOf([noteFixture({ kind: 'fact', claim: 'fact' }), noteFixture()]);
    expect([others, fact?.['appearance']]).toEqual([[], [{ '@type': 'CreativeWork', text: '“I had a wild time in America”', isPartOf: { '@id': 'https://specimen.example/one-last-shift?edition=2' } }]]);
    expect(quotation?.['appearance']).toMatchObject([{ '@type': 'Quotation' }]);
    const [voice] = noteFixture().voices;
    const agency = noteFixture({ heading: 'sole', speaker: null, voices: voice === undefined ? [] : [{ ...voice, kind: 'agency', time: { ...voice.time, known: ['2017-11-29T08:00:00Z', '2017-11-29T20:00:59Z'] } }] });
    expect(claimOf(agency)?.['firstAppearance']).toMatchObject({ publisher: { '@type': 'NewsMediaOrganization' }, datePublished: '2017-11-29' });
    expect(claimOf({ ...agency, heading: 'sole-figure' })?.['firstAppearance']).toBeUndefined();
    expect(claimOf({ ...agency, heading: 'settled-figure' })?.['firstAppearance']).toBeUndefined();
    expect(JSON.stringify(claimOf(agency)?.['appearance'])).not.toContain('spokenByCharacter');
  });

  it('say nothing of whose page it is, or when it came out, where that is not known', () => {
    const { summary } = pageWith([]);
    const [page] = (JSON.parse(notesAsSchemaOrg(pageWith([], { summary: { ...summary, page: null, published: null } }), words)) as { '@graph': Node[] })['@graph'];
    expect(Object.keys(page ?? {})).toEqual(['@type', '@id', 'url']);
  });

  it('leave out what is only possible', () => {
    expect(JSON.stringify(graphOf(notes))).not.toContain('strange week');
  });
});

// @vitest-environment node
/** Held against the Web Annotation Data Model, W3C Recommendation of 23 February 2017. The sections are those of its text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notesAsWebAnnotations, type AnnotationCollection, type WebAnnotation } from '../../../core/export/web-annotations';
import type { NoteView } from '../../../core/view/shapes';
import { noteFixture } from '../../components/views';
import { words } from '../view/notes';
import { notes, pageWith } from './pages';

const ids = (): (() => string) => {
  let made = 0;
  return () => {
    made += 1;
    return `urn:uuid:00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
  };
};

const taken = (page = pageWith(notes)): AnnotationCollection => JSON.parse(notesAsWebAnnotations(page, words, ids())) as AnnotationCollection;
const itemsOf = (collection: AnnotationCollection): readonly WebAnnotation[] => collection.first?.items ?? [];
/** Code points, of which the standard counts. */
const points = (text: string): string[] => Array.from(text);
const IRI = /^[a-z][a-z0-9+.-]*:\S+$/;
const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

describe('the collection (5.1) and its page (5.2)', () => {
  it('have the members that they must have', () => {
    const collection = taken();
    expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(collection.id).toMatch(IRI);
    expect(collection.type).toBe('AnnotationCollection');
    expect(collection.label).toBe('Earliest reports we hold: The Daily Specimen');
    expect(collection.total).toBe(itemsOf(collection).length);
    expect(collection.first).toMatchObject({ type: 'AnnotationPage', startIndex: 0 });
    expect(collection.first?.id).toMatch(IRI);
    // An embedded page should not have a context of its own.
    expect(collection.first).not.toHaveProperty('@context');
  });

  it('have every note that is shown unasked, in reading order', () => {
    expect(itemsOf(taken()).map(({ target }) => target.selector[0].exact)).toEqual(notes.filter(({ possible }) => !possible).map(({ text }) => text));
  });

  it('are labelled without a name where the page has none', () => {
    const { summary } = pageWith([]);
    expect(taken(pageWith([], { summary: { ...summary, page: null } })).label).toBe(words.t('takeAlong.collection', words.t('popup.unnamed')));
  });

  it('are without a page where there is no note, since a page must have one at least', () => {
    const none = taken(pageWith([]));
    expect(none.total).toBe(0);
    expect(none).not.toHaveProperty('first');
  });

  it('give every part an IRI of its own', () => {
    const collection = taken();
    const all = [collection.id, collection.first?.id, ...itemsOf(collection).map(({ id }) => id)];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe.each(notes.flatMap(({ text, possible }, at) => (possible ? [] : [[text, at] as const])))('the annotation of %s', (_, at) => {
  const annotation = (): WebAnnotation | undefined => itemsOf(taken())[at];

  it('is one (3.1), made by a program at a time in UTC (3.3.1, 3.3.2), with a motivation (3.3.5)', () => {
    expect(annotation()?.type).toBe('Annotation');
    expect(annotation()?.id).toMatch(IRI);
    expect(annotation()?.created).toMatch(UTC);
    expect(annotation()?.creator).toEqual({ type: 'Software', name: 'First Reported' });
    expect(annotation()?.motivation).toBe('describing');
  });

  it('has a textual body (3.2.4) and links to sources (4.1)', () => {
    const view = notes[at];
    const [said, ...linked] = annotation()?.body ?? [];
    expect(said).toMatchObject({ type: 'TextualBody', format: 'text/plain', language: 'en-GB', purpose: 'describing' });
    expect(said && 'value' in said && said.value).toContain('Earliest report held by First Reported');
    expect(said && 'value' in said && said.value.split('\n')).toHaveLength(view?.mark === 'ordinary' ? 1 : 2);
    for (const body of linked) {
      expect(body).toMatchObject({ type: 'SpecificResource', purpose: 'linking' });
      expect('source' in body && body.source).toMatch(/^https:\/\/[^#]+$/);
    }
  });

  it('has a passage of the page (4) as it was then (4.3.1) for its target', () => {
    expect(annotation()?.target).toMatchObject({ type: 'SpecificResource', source: 'https://specimen.example/one-last-shift?edition=2' });
    expect(annotation()?.target.state).toEqual({ type: 'TimeState', sourceDate: '2026-11-25T16:00:00Z' });
    expect(annotation()?.target.selector.map(({ type }) => type)).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
  });
});

it('a source that has an address is linked to once, one without is not', () => {
  const linked = (view: NoteView): (string | false)[] => (itemsOf(taken(pageWith([view])))[0]?.body ?? []).slice(1).map((body) => 'source' in body && body.source);
  expect(linked(noteFixture())).toEqual(['https://techcrunch.com/2017/11/29/meet-the-man-who-deactivated-trumps-twitter-account/']);
  expect(linked(noteFixture({ links: [] }))).toEqual([]);
});

describe('selectors', () => {
  const words32 = fc.string({ unit: fc.constantFrom('a', ' ', 'ü', '🌙', '字', '\n', 'b'), maxLength: 80 });

  it('lead back to the passage: the words with what stands around them (4.2.4), and code points from the start (4.2.5)', () => {
    fc.assert(fc.property(words32, fc.string({ unit: fc.constantFrom('x', 'ü', '🌙'), minLength: 1, maxLength: 20 }), words32, (before, passage, after) => {
      const text = `${before}${passage}${after}`;
      const view = noteFixture({ start: before.length, end: before.length + passage.length, text: passage });
      const [annotation] = itemsOf(taken(pageWith([], { text, views: [view] })));
      const [quote, position] = annotation?.target.selector ?? [];
      expect(quote?.exact).toBe(passage);
      expect(before.endsWith(quote?.prefix ?? '-')).toBe(true);
      expect(after.startsWith(quote?.suffix ?? '-')).toBe(true);
      expect(points(text).slice(position?.start, position?.end).join('')).toBe(passage);
      // Nothing of other paragraphs, and no half of a character.
      expect(`${quote?.prefix ?? ''}${quote?.suffix ?? ''}`).not.toMatch(/\n|\p{Surrogate}/u);
      expect(Math.max(points(quote?.prefix ?? '').length, points(quote?.suffix ?? '').length)).toBeLessThanOrEqual(32);
    }));
  });
});

/**
 * Notes as the W3C's Web Annotations: Web Annotation Data Model, Recommendation of 23 February 2017. Sections in brackets.
 */
import type { Language } from '../model';
import { creditLine } from '../view/credit-line';
import { reasonText } from '../view/reason';
import type { NoteView } from '../view/shapes';
import { sourceUrl } from '../view/links';
import type { Words } from '../view/words';
import { jsonText, notesToTake, resourceOf, type PageToTake } from './page-to-take';

/** Characters of the page before and after a passage that go with it, at most. */
const CONTEXT = 32;

/** The words themselves (4.2.4). `prefix` and `suffix` do not leave the passage's paragraph. */
interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Code points from the start of the article's text (4.2.5): of what was read as the article, not of all that the page has. */
interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** A passage of the page as it was when it was read (4, 4.3.1). */
interface Target {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly selector: readonly [TextQuoteSelector, TextPositionSelector];
  readonly state: { readonly type: 'TimeState'; readonly sourceDate: string };
}

/** What is said (3.2.4), and the earliest report that it links to (4.1). */
type Body =
  | { readonly type: 'TextualBody'; readonly value: string; readonly format: 'text/plain'; readonly language: Language; readonly purpose: 'describing' }
  | { readonly type: 'SpecificResource'; readonly source: string; readonly purpose: 'linking' };

/** One note (3.1), made by a program (3.3.1, 3.3.2) to describe a passage (3.3.5). */
export interface WebAnnotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'describing';
  readonly creator: { readonly type: 'Software'; readonly name: string };
  readonly created: string;
  readonly body: readonly Body[];
  readonly target: Target;
}

/** All notes of a page, in reading order (5.1), on one page of a collection (5.2); without that page where there are none. */
export interface AnnotationCollection {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly total: number;
  readonly first?: { readonly id: string; readonly type: 'AnnotationPage'; readonly startIndex: 0; readonly items: readonly WebAnnotation[] };
}

const codePoints = (text: string): readonly string[] => Array.from(text);

function quoteOf({ start, end }: NoteView, text: string): TextQuoteSelector {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const lineEnd = text.indexOf('\n', end);
  const after = text.slice(end, lineEnd === -1 ? undefined : lineEnd);
  return { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: codePoints(before).slice(-CONTEXT).join(''), suffix: codePoints(after).slice(0, CONTEXT).join('') };
}

function positionOf({ start, end }: NoteView, text: string): TextPositionSelector {
  const from = codePoints(text.slice(0, start)).length;
  return { type: 'TextPositionSelector', start: from, end: from + codePoints(text.slice(start, end)).length };
}

function bodiesOf(view: NoteView, words: Words): Body[] {
  const reason = reasonText(view.flag, words);
  const value = [creditLine(view, words), ...(reason === null ? [] : [reason])].join('\n');
  const urls = new Set(view.voices.flatMap(({ name }) => sourceUrl(view.links, name) ?? []).map(resourceOf));
  return [
    { type: 'TextualBody', value, format: 'text/plain', language: words.locale, purpose: 'describing' },
    ...[...urls].map((source) => ({ type: 'SpecificResource', source, purpose: 'linking' }) as const),
  ];
}

/**
 * A page's notes as one JSON-LD text.
 * @param newId gives an IRI that nothing else has, such as `urn:uuid:…`: the standard wants one for each part
 */
export function notesAsWebAnnotations(page: PageToTake, words: Words, newId: () => string): string {
  const { text, readAt, summary } = page;
  const items = notesToTake(page).map((view): WebAnnotation => ({
    id: newId(), type: 'Annotation', motivation: 'describing',
    creator: { type: 'Software', name: words.t('extension.name') }, created: readAt,
    body: bodiesOf(view, words),
    target: {
      type: 'SpecificResource', source: resourceOf(page.address),
      selector: [quoteOf(view, text), positionOf(view, text)], state: { type: 'TimeState', sourceDate: readAt },
    },
  }));
  const collection: AnnotationCollection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld', id: newId(), type: 'AnnotationCollection',
    label: words.t('takeAlong.collection', summary.page ?? words.t('popup.unnamed')), total: items.length,
    ...(items.length > 0 && { first: { id: newId(), type: 'AnnotationPage', startIndex: 0, items } }),
  };
  return jsonText(collection);
}

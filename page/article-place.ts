import { childElementsOf, parentOf } from './flat-tree';
import type { Measure, Survey } from './survey';
import { all, titleOf } from './unclobbered';

/** Where a page's article lies: from its headline, or the start of its body, to the end of its body. */
export interface ArticlePlace {
  /** Holds both. */
  readonly within: Element;
  readonly headline: Element | null;
  readonly body: Element;
  /** Whether what stands between headline and body belongs to the article: standfirst, byline, lead picture. */
  readonly between: boolean;
}

/** What pages call the body of an article, the plainest first. */
const BODIES = ['[itemprop~="articleBody"]', 'article, [role="article"]', 'main, [role="main"]'];

/** The share of a page's prose above which an element called the article is believed to be it. */
const BELIEVED = 0.4;
/** A story with this share of the longest one's prose is read with it: an endless page has one below the other. A teaser has less. */
const ANOTHER = 0.4;
/** The share of its prose that the body must hold: the rest may be teasers and biographies that no rule caught. */
const BODY_SHARE = 0.85;

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** The headings that the page's title repeats, the longest first since the title may name the site too; else the only one. */
function headlinesOf(document: Document): Element[] {
  const titles = [titleOf(document), all(document, 'meta[property="og:title"]')[0]?.getAttribute('content') ?? '']
    .map((title) => ` ${plain(title)} `).filter((title) => title.trim() !== '');
  const headings = all(document, 'h1');
  const named = headings
    .map((heading) => ({ heading, text: plain(heading.textContent.slice(0, 500)) }))
    .filter(({ text }) => text !== '' && titles.some((title) => title.includes(` ${text} `) || ` ${text} `.includes(title)))
    .sort((a, b) => b.text.length - a.text.length);
  if (named.length > 0) return named.map(({ heading }) => heading);
  return headings.length === 1 ? headings : [];
}

/** Elements that hold a headline or body by the page's own word, and all around them. */
export function keptOf(document: Document): Set<Element> {
  const kept = new Set<Element>();
  for (const element of [...headlinesOf(document), ...all(document, `main, ${BODIES[0] ?? ''}`)]) {
    for (let around: Element | null = element; around !== null && !kept.has(around); around = parentOf(around)) kept.add(around);
  }
  return kept;
}

/** Whether an element is read: neither it nor anything around it is left out. */
function isRead(element: Element, root: Element, measures: ReadonlyMap<Element, Measure>): boolean {
  for (let around: Element | null = element; around !== null; around = parentOf(around)) {
    if (!measures.has(around)) return false;
    if (around === root) return true;
  }
  return false;
}

function common(first: Element, second: Element): Element {
  const around = new Set<Element>();
  for (let element: Element | null = first; element !== null; element = parentOf(element)) around.add(element);
  for (let element: Element | null = second; element !== null; element = parentOf(element)) if (around.has(element)) return element;
  return first;
}

function calledTheArticle(document: Document, root: Element, measures: ReadonlyMap<Element, Measure>): Element | null {
  const proseOf = (element: Element): number => measures.get(element)?.prose ?? 0;
  for (const selector of BODIES) {
    const found = all(document, selector).filter((element) => isRead(element, root, measures)).sort((a, b) => proseOf(b) - proseOf(a));
    const best = found[0];
    if (best === undefined || proseOf(best) <= proseOf(root) * BELIEVED) continue;
    return found.reduce((place, other) => (proseOf(other) < proseOf(best) * ANOTHER ? place : common(place, other)), best);
  }
  return null;
}

/** The innermost element that holds nearly all prose of the one given. */
function bodyIn(start: Element, measures: ReadonlyMap<Element, Measure>): Element {
  const proseOf = (element: Element): number => measures.get(element)?.prose ?? 0;
  const least = proseOf(start) * BODY_SHARE;
  if (least === 0) return start;
  let body = start;
  for (;;) {
    const inner = [...childElementsOf(body)].find((child) => proseOf(child) >= least);
    // A single paragraph is its container's text, not a container.
    if (inner === undefined || [...childElementsOf(inner)].every((child) => proseOf(child) === 0)) return body;
    body = inner;
  }
}

/** Finds the article of a surveyed page. Always finds something: the whole root where nothing stands out. */
export function articlePlaceOf(document: Document, root: Element, survey: Survey): ArticlePlace {
  const { measures } = survey;
  const start = calledTheArticle(document, root, measures) ?? root;
  const body = bodyIn(start, measures);
  const held = measures.get(body) ?? { prose: 0, before: 0 };

  const headline = headlinesOf(document).find((heading) => isRead(heading, root, measures)) ?? null;
  if (headline === null) return { within: body, headline: null, body, between: false };
  const at = measures.get(headline)?.before ?? 0;
  // Behind the body's beginning it is either in its midst or another story's.
  if (at > held.before + held.prose * 0.1) return { within: body, headline: null, body, between: false };
  const within = common(headline, body);
  return { within, headline, body, between: held.before - at <= held.prose * 0.5 };
}

import type { Article, BlockKind, Span } from '../core/article';
import { articlePlaceOf, keptOf, type ArticlePlace } from './article-place';
import { pageFactsOf } from './facts';
import { asDefined, nameOf, walk, type Visitor } from './flat-tree';
import { isDrawn, renderingIn, type Rendering } from './rendering';
import { surveying, type Survey } from './survey';
import { TextMap } from './text-map';
import { TextWriter } from './text-writer';
import { member, rootOf } from './unclobbered';

export interface ReadingOptions {
  /** The document's address, where it is not its own: a file that was saved. */
  readonly address?: string;
}

/** An article as read off a page, and the way back to the page. */
export interface PageReading {
  readonly article: Article;
  /** The stretches of the page that a span of the text names, in order; empty where the page no longer has them. */
  rangesOf(span: Span): Range[];
  /** Whether the page still has there the text that was read. */
  holds(span: Span): boolean;
  /** The offset in the text of a place in a text node; null where that place was not read. */
  offsetOf(node: Node, offset: number): number | null;
  /** The elements whose text a span is. */
  elementsOf(span: Span): Element[];
  /** Open shadow roots whose text was read with the rest. */
  readonly shadowRoots: readonly ShadowRoot[];
  /** Elements that hold text and were not drawn. */
  readonly folded: readonly Element[];
  /** Whether an element's own text is drawn now. */
  isDrawn(element: Element): boolean;
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading', figcaption: 'caption', caption: 'caption',
  blockquote: 'quotation', li: 'item', dt: 'item', dd: 'item', td: 'item', th: 'item',
};

/** A kind that all blocks inside share: a paragraph of a quotation is the quotation's. */
const LASTING = new Set<BlockKind>(['caption', 'quotation', 'heading']);

function kindOf(element: Element, around: BlockKind): BlockKind {
  if (LASTING.has(around)) return around;
  const kind = KINDS[nameOf(element)];
  if (kind !== undefined) return kind;
  if (asDefined(element).getAttribute('role') === 'heading') return 'heading';
  return around === 'item' ? 'item' : 'paragraph';
}

interface Open {
  readonly rendering: Rendering;
  readonly kind: BlockKind;
}

/** Writes what stands in the article's place: the headline, what follows it if that is asked for, and the body. */
class Scribe implements Visitor {
  readonly shadowRoots: ShadowRoot[] = [];
  private readonly open: Open[] = [];
  /** How many of headline and body the walk is in. */
  private inside = 0;
  private headlineRead: boolean;
  private bodyRead = false;

  constructor(
    private readonly place: ArticlePlace,
    private readonly measures: Survey['measures'],
    private readonly writer: TextWriter,
  ) {
    this.headlineRead = place.headline === null;
  }

  private get reading(): boolean {
    if (this.inside > 0) return true;
    return this.place.between && this.headlineRead && !this.bodyRead;
  }

  private get kind(): BlockKind {
    return this.open.at(-1)?.kind ?? 'paragraph';
  }

  enter(element: Element): boolean {
    if (this.bodyRead) return false;
    // What the survey left out, and what the page has put there since.
    const rendering = this.measures.get(element)?.rendering;
    const name = nameOf(element);
    if (rendering === undefined) {
      // It may stand in the midst of a sentence: a footnote's mark, a button.
      this.writer.skip();
      return false;
    }
    if (name === 'br') this.writer.lineBreak();
    if (name === 'hr') this.writer.turn(this.kind);
    if (name === 'br' || name === 'hr' || name === 'wbr') return false;
    // With a headline inside it, the body is read from there on.
    if (element === this.place.headline || (element === this.place.body && this.headlineRead)) this.inside += 1;
    this.crossTree(element, name);
    const kind = rendering.block ? kindOf(element, this.kind) : this.kind;
    if (rendering.block) this.writer.turn(kind);
    if (name === 'q' && this.reading) this.writer.generated('\u201C');
    this.open.push({ rendering, kind });
    return true;
  }

  text(node: Text): Generator<void, void> | undefined {
    const rendering = this.open.at(-1)?.rendering;
    if (rendering?.shown === true && this.reading) return this.writer.node(node, rendering.breaks);
    this.writer.skip();
    return undefined;
  }

  /** A range cannot begin in one tree and end in another: a run ends at a shadow root and at a slot. */
  private crossTree(element: Element, name: string): void {
    // Absent in a document without layout.
    const shadow: ShadowRoot | null | undefined = asDefined(element).shadowRoot;
    if (shadow && !this.shadowRoots.includes(shadow)) this.shadowRoots.push(shadow);
    if (shadow || name === 'slot') this.writer.skip();
  }

  leave(element: Element): void {
    const left = this.open.pop();
    const name = nameOf(element);
    this.crossTree(element, name);
    if (name === 'q' && this.reading) this.writer.generated('\u201D');
    if (left?.rendering.block === true) this.writer.turn(this.kind);
    if (element === this.place.headline) {
      this.headlineRead = true;
      this.inside = asDefined(this.place.body).contains(element) ? 1 : 0;
    }
    if (element === this.place.body) {
      this.bodyRead = true;
      this.inside = 0;
    }
  }
}

/** Whether nothing of a page is text to read: an editor that spans the whole of it. */
function isEditor(document: Document, body: Element | null): boolean {
  return member(document, 'designMode') === 'on' || (body?.getAttribute('contenteditable') ?? 'false').toLowerCase() !== 'false';
}

/** A page's article, as a generator that pauses every millisecond or so: the caller decides when to go on. */
export function* readingOf(document: Document, options: ReadingOptions = {}): Generator<void, PageReading> {
  const facts = pageFactsOf(document, options.address ?? member(document, 'URL'));
  const writer = new TextWriter();
  const renderingOf = renderingIn(document);
  let shadowRoots: readonly ShadowRoot[] = [];
  let folded: readonly Element[] = [];
  const root = rootOf(document);
  yield;
  if (root !== null && !isEditor(document, member(document, 'body'))) {
    const survey = yield* surveying(root, keptOf(document), renderingOf);
    ({ folded } = survey);
    yield;
    // A root that is itself left out (a hidden one) holds nothing to read.
    if (survey.measures.has(root)) {
      const place = articlePlaceOf(document, root, survey);
      yield;
      const scribe = new Scribe(place, survey.measures, writer);
      yield* walk(place.within, scribe);
      shadowRoots = scribe.shadowRoots;
    }
  }
  yield;
  const { text, blocks, segments } = writer.finish();
  const map = new TextMap(document, segments);
  return {
    article: { text, blocks, facts },
    rangesOf: (span) => map.rangesOf(span),
    holds: (span) => map.holds(span, text),
    offsetOf: (node, offset) => map.offsetOf(node, offset),
    elementsOf: (span) => map.elementsOf(span),
    isDrawn: (element) => isDrawn(renderingOf(element)),
    shadowRoots, folded,
  };
}

/** A page's article, at once: the headline, standfirst, captions, quotations and text that a reader sees. Changes nothing of the page. */
export function readArticle(document: Document, options: ReadingOptions = {}): PageReading {
  const reading = readingOf(document, options);
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value;
  }
}

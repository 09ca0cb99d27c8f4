import { asDefined, nameOf, walk } from './flat-tree';
import { isFootnoteMark, verdictOf, type Verdict } from './left-out';
import { isDrawn, type Rendering } from './rendering';

/** How much an element holds, in characters, without what is left out inside it. */
export interface Measure {
  readonly rendering: Rendering;
  /** Text of blocks that read as prose: long enough, and not mostly links. */
  readonly prose: number;
  /** Prose of the page that stands before the element. */
  readonly before: number;
}

/** One look over a page: what each element holds, and so what is not of the article. */
export interface Survey {
  /** Of every element but those left out. What stands inside one of these may still have a measure. */
  readonly measures: ReadonlyMap<Element, Measure>;
  /** The outermost of those that hold text and were not drawn: the page may unfold them. */
  readonly folded: readonly Element[];
}

/** The least length of a block, in characters, that counts as prose. A caption's or a quotation's, not a button's. */
const PROSE = 60;
/** An element named like furniture is none if it holds this much prose with few links. */
const ARTICLE_SIZED = 2500;

interface Tally extends Measure {
  readonly element: Element;
  readonly verdict: Verdict;
  readonly linked: boolean;
  /** Text that no block inside has claimed. */
  own: number;
  ownLinked: number;
  text: number;
  linkedText: number;
  links: number;
  prose: number;
}

function isFurniture(tally: Tally): boolean {
  if (tally.verdict === 'comments') return true;
  const mostlyLinks = tally.links > 1 && tally.linkedText > tally.text * 0.7;
  if (tally.verdict === 'around') return mostlyLinks || tally.prose < ARTICLE_SIZED || tally.linkedText > tally.text * 0.2;
  // A list of links to other stories, whatever it is called. A paragraph with links in it is not.
  return mostlyLinks && tally.rendering.block && tally.prose === 0 && !/^(?:p|h\d|li|td|tr|tbody|blockquote|body)$/.test(nameOf(tally.element));
}

/**
 * Surveys what a root holds.
 *
 * @param kept elements that hold the article's headline or body by the page's own word: never furniture, whatever their names.
 */
export function* surveying(root: Element, kept: ReadonlySet<Element>, renderingOf: (element: Element) => Rendering): Generator<void, Survey> {
  const measures = new Map<Element, Measure>();
  const folded: Element[] = [];
  const open: Tally[] = [];
  let proseSoFar = 0;

  yield* walk(root, {
    enter(element) {
      const own = verdictOf(element);
      const verdict = own !== 'never' && kept.has(element) ? 'keep' : own;
      if (verdict === 'never') return false;
      const rendering = renderingOf(element);
      if (!isDrawn(rendering) && open.at(-1)?.rendering.shown !== false && asDefined(element).textContent.length >= PROSE) folded.push(element);
      if (rendering.gone || isFootnoteMark(element)) return false;
      const linked = nameOf(element) === 'a' && element.hasAttribute('href');
      open.push({
        element, rendering, verdict, linked: linked || (open.at(-1)?.linked ?? false), before: proseSoFar,
        own: 0, ownLinked: 0, text: 0, linkedText: 0, links: linked ? 1 : 0, prose: 0,
      });
      return true;
    },
    text(node) {
      const tally = open.at(-1);
      if (tally === undefined || !tally.rendering.shown) return undefined;
      // Indentation is not text. Runs inside a text are few enough to leave in: this is an estimate.
      const length = node.length > 10_000 ? node.length : node.data.trim().length;
      tally.own += length;
      tally.text += length;
      if (tally.linked) {
        tally.ownLinked += length;
        tally.linkedText += length;
      }
      return undefined;
    },
    leave() {
      const tally = open.pop();
      if (tally === undefined) return;
      const parent = open.at(-1);
      const { element, rendering } = tally;
      if (rendering.block && tally.own >= PROSE && tally.ownLinked < tally.own / 2) {
        tally.prose += tally.own;
        proseSoFar += tally.own;
      }
      if (parent !== undefined && !kept.has(element) && isFurniture(tally)) {
        proseSoFar = tally.before;
        return;
      }
      measures.set(element, tally);
      if (parent === undefined) return;
      if (!rendering.block) {
        parent.own += tally.own;
        parent.ownLinked += tally.ownLinked;
      }
      parent.text += tally.text;
      parent.linkedText += tally.linkedText;
      parent.links += tally.links;
      parent.prose += tally.prose;
    },
  });
  return { measures, folded };
}

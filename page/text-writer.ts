import type { Block, BlockKind } from '../core/article';
import type { Segment } from './text-map';

/** Drawn as nothing and no part of a word's spelling: soft hyphen, zero-width space, direction marks, joiners of formulas. */
const INVISIBLES = '\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF';
/** Space that collapses. */
const SPACES = ' \\t\\n\\r\\f';
const WORD = `[^${SPACES}${INVISIBLES}]+`;

const INVISIBLE = new RegExp(`[${INVISIBLES}]`);
const SPACE = new RegExp(`[${SPACES}]`);
/**
 * One piece of a text node: a run of space, of invisible characters, or of words with one space between them: not
 * too many, so that a long text can be taken in pieces and the expression needs little to go back on.
 */
const PIECES = new RegExp(`[${SPACES}]+|[${INVISIBLES}]+|${WORD}(?: ${WORD}){0,200}`, 'g');

/** Between two blocks in the text. */
const BREAK = '\n\n';

interface Written {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
}

/** Writes an article's text as it is read off the page: space collapsed as a browser does, blocks apart, each piece mapped. */
export class TextWriter {
  private readonly parts: string[] = [];
  private readonly blocks: Block[] = [];
  private readonly segments: (Segment & { length: number })[] = [];
  private length = 0;
  private run = 0;
  /** Where the block begins that is being written; -1 between blocks. */
  private blockStart = -1;
  private kind: BlockKind = 'paragraph';
  /** A space, or a line break, that is drawn only if something follows in the same block. */
  private pending: { readonly text: string; readonly node: Text | null; readonly offset: number; readonly run: number } | null = null;

  /** Ends the block, if one is open. What follows belongs to a block of this kind. */
  turn(kind: BlockKind): void {
    if (this.blockStart >= 0) this.blocks.push({ kind: this.kind, start: this.blockStart, end: this.length });
    this.blockStart = -1;
    this.pending = null;
    this.kind = kind;
    this.run += 1;
  }

  /** Something stands here that is not read: no range may go over it. */
  skip(): void {
    this.run += 1;
  }

  /** A line break. Two of them part blocks, as old pages do. */
  lineBreak(): void {
    if (this.pending?.text === '\n' && this.pending.node === null) {
      this.turn(this.kind);
      return;
    }
    if (this.blockStart >= 0) this.pending = { text: '\n', node: null, offset: 0, run: this.run };
  }

  /** A character that is drawn but stands in no text node, such as the marks around a `q` element. */
  generated(text: string): void {
    this.add(text, null, 0, this.run);
  }

  /** The text of a node. `breaks`: its line breaks are drawn. Yields on a very long one. */
  *node(node: Text, breaks: boolean): Generator<void, void> {
    const raw = node.data;
    let count = 0;
    for (const { 0: piece, index } of raw.matchAll(PIECES)) {
      if (++count % 500 === 0) yield;
      const first = piece.charAt(0);
      if (SPACE.test(first)) this.space(piece, node, index, breaks);
      else if (!INVISIBLE.test(first)) this.add(piece, node, index, this.run);
    }
  }

  private space(piece: string, node: Text, index: number, breaks: boolean): void {
    const line = breaks ? piece.indexOf('\n') : -1;
    if (this.blockStart < 0 || (this.pending !== null && line < 0)) return;
    this.pending = line < 0
      ? { text: ' ', node, offset: index, run: this.run }
      : { text: '\n', node, offset: index + line, run: this.run };
  }

  private add(text: string, node: Text | null, offset: number, run: number): void {
    if (this.blockStart < 0) {
      // Old pages keep paragraphs apart by empty ones, with a space in them that does not collapse.
      if (text.trim() === '') return;
      if (this.length > 0) {
        this.parts.push(BREAK);
        this.length += BREAK.length;
      }
      this.blockStart = this.length;
    } else if (this.pending !== null) {
      const { pending } = this;
      this.pending = null;
      this.put(pending.text, pending.node, pending.offset, pending.run);
    }
    this.put(text, node, offset, run);
  }

  private put(text: string, node: Text | null, offset: number, run: number): void {
    const start = this.length;
    this.parts.push(text);
    this.length += text.length;
    if (node === null) return;
    const last = this.segments.at(-1);
    if (last !== undefined && last.node === node && last.run === run
      && last.start + last.length === start && last.offset + last.length === offset) last.length += text.length;
    else this.segments.push({ start, length: text.length, node, offset, run });
  }

  /** What was written. */
  finish(): Written {
    this.turn('paragraph');
    return { text: this.parts.join(''), blocks: this.blocks, segments: this.segments };
  }
}

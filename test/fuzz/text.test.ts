// @vitest-environment node
/**
 * The engine on any text at all: no exception, spans inside the text, always the text that they name. A few seconds here;
 * `npm run fuzz` takes 100,000 inputs of each.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignAnyOrder } from '../../core/align';
import { alignInOrder } from '../../core/align-in-order';
import { articleOfText } from '../../core/article-of-text';
import { annotate, prepare } from '../../core/engine';
import { quotationsOf } from '../../core/passage';
import { sentencesOf } from '../../core/text/sentences';
import { passage } from '../support/passages';
import { smallPack } from '../support/small-pack';
import { runs, timeFor } from './runs';

const RUNS = runs(2_000);
const prepared = [prepare(smallPack)];
const matcher = prepared[0]!.matcherIn('en');

/** Pieces of which statements on record are made, with what pages put between and into them. */
const pieces = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...smallPack.claims.flatMap(({ statement, variants, wordings }) => [statement, ...variants.map(({ text }) => text), ...wordings.map(({ text }) => text)])) },
  { weight: 2, arbitrary: fc.constantFrom(' ', '\n', '\n\n', '“', '”', '"', '‘', '’', '« ', ' »', '„', '...', ' […] ', '—', ', he said, ', '. ', '\u00ad', '\u200b', '\u202e', '\u2067', '\u0000', '\ud83d', '\ud83e\udd16', 'Nov. 2', '11 minutes', '7 p.m.', '41,7 Mio.') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
);
const anyText = fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(''));

const isInside = (text: string, { start, end }: { readonly start: number; readonly end: number }): void => {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThan(start);
  expect(end).toBeLessThanOrEqual(text.length);
};

describe('any text at all', () => {
  it('is cut into sentences that follow one another, each inside its block', () => {
    fc.assert(fc.property(anyText, (text) => {
      const article = articleOfText(text);
      let end = 0;
      for (const sentence of sentencesOf(article)) {
        isInside(text, sentence);
        expect(sentence.start).toBeGreaterThanOrEqual(end);
        const block = article.blocks[sentence.block];
        expect(block !== undefined && block.start <= sentence.start && sentence.end <= block.end).toBe(true);
        end = sentence.end;
      }
      for (const quotation of quotationsOf(text, article.blocks).flat()) isInside(text, quotation);
    }), { numRuns: RUNS });
  }, timeFor(RUNS));

  it('is annotated with spans that are the text they name', () => {
    fc.assert(fc.property(anyText, (text) => {
      const { notes } = annotate(articleOfText(text), prepared);
      for (const note of notes) {
        isInside(text, note);
        expect(text.slice(note.start, note.end)).toBe(note.text);
      }
    }), { numRuns: RUNS });
  }, timeFor(RUNS));

  it('is aligned with any statement in rising places that both have', () => {
    fc.assert(fc.property(anyText, fc.nat(), (text, which) => {
      if (sentencesOf(articleOfText(text)).length === 0) return;
      const unit = matcher.index.unit(which % matcher.index.size);
      const read = passage(text, matcher);
      for (const found of [alignInOrder(read, unit), alignAnyOrder(read, unit)]) {
        if (found === null) continue;
        expect(found.page).toHaveLength(found.unit.length);
        expect(found.page.every((at, place) => at < read.tokens.length && at > (found.page[place - 1] ?? -1))).toBe(true);
        expect(found.unit.every((at) => at >= 0 && at < unit.tokens.length)).toBe(true);
        expect(found.score).toBeGreaterThanOrEqual(0);
        expect(found.score).toBeLessThanOrEqual(1);
      }
    }), { numRuns: RUNS });
  }, timeFor(RUNS));
});

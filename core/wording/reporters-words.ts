import type { Article, Span } from '../article';
import { sentencesOf } from '../text/sentences';
import type { Piece } from './quoted';

/** The sentences in which a passage of an article stands. */
export function sentencesAround({ start, end }: Span, article: Article): readonly Span[] {
  const blocks = article.blocks.filter((block) => block.start < end && start < block.end);
  return sentencesOf({ ...article, blocks }).filter((sentence) => sentence.start < end && start < sentence.end);
}

/** Stands for a quotation in what a reporter writes about it. */
const QUOTATION = '“';
/** What is told of somebody beside: "who could not be reached on Friday". One that leads to a quotation may be about it. */
const BESIDE = /\b(?:who|whom|whose|which)\b[^,;:.!?()–—“]*(?=[,;:.!?()–—]|$)/giu;

/** What a reporter writes about quotations, in their sentences. */
export function reportersWords(pieces: readonly Piece[], sentences: readonly Span[], text: string): string {
  const quotations = pieces.map(({ quotation }) => quotation);
  return sentences.map((sentence) => {
    const from = [sentence.start, ...quotations.map(({ end }) => end)];
    const to = [...quotations.map(({ start }) => start), sentence.end];
    return from.map((at, place) => text.slice(at, Math.max(at, to[place] ?? at))).join(` ${QUOTATION} `).replace(BESIDE, ' ');
  }).join(' ');
}

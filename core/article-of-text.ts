import type { Article, Block, PageFacts } from './article';

const NO_FACTS: PageFacts = { urls: [], siteNames: [], dates: [], language: null, title: null };

/** Plain text as an article: every line that is not blank is a paragraph. */
export function articleOfText(text: string, facts: Partial<PageFacts> = {}): Article {
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    if (line[0].trim() === '') continue;
    blocks.push({ kind: 'paragraph', start: line.index, end: line.index + line[0].length });
  }
  return { text, blocks, facts: { ...NO_FACTS, ...facts } };
}

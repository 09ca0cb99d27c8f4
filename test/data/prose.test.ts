// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { packs } from '../../data';

/** What the record says in our own words. Wordings are evidence and variants are never shown: their letters stay as they are. */
const OURS: ReadonlySet<string> = new Set(['statement', 'about', 'basis', 'inference', 'title', 'text']);
const NOT_OURS: ReadonlySet<string> = new Set(['variants', 'names', 'outlets']);

function proseIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return OURS.has(name) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => proseIn(each));
  if (typeof value !== 'object' || value === null) return [];
  const isWording = 'form' in value;
  return Object.entries(value).flatMap(([key, each]) => (NOT_OURS.has(key) || (isWording && key === 'text') ? [] : proseIn(each, key)));
}

describe.each(packs.map((pack) => [pack.id, pack] as const))('our own prose in the record of %s', (_id, pack) => {
  const prose = proseIn(pack);

  it('is found: statements, what sources are, on what times rest, events, questions, headings', () => {
    const some = [pack.title, pack.claims[0]?.statement, pack.sources.find(({ about }) => about !== undefined)?.about, pack.sources[0]?.published.basis,
      pack.events?.[0]?.text, pack.questions[0]?.text, pack.topics?.[0]?.title, pack.summary[0]?.text];
    expect(prose).toEqual(expect.arrayContaining(some));
  });

  it('has curly apostrophes throughout', () => {
    expect(prose.filter((text) => text.includes("'"))).toEqual([]);
  });
});

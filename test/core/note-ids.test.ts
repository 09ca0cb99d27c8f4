// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../core/article-of-text';
import { annotate, prepare } from '../../core/engine';
import { CONTEXT, fact, mill } from './mill';

const claims = [fact('ladders', 'Painters carried ladders.'), fact('spoons', 'Bakers hid silver spoons.')];
const one = prepare(mill(claims, { id: 'one' }));
const other = prepare(mill(claims, { id: 'other' }));
/** The ids of a page's notes, and where each begins. */
const idsIn = (text: string, packs = [one]): ReadonlyMap<string, number> => new Map(annotate(articleOfText(`${CONTEXT}${text}`), packs).notes.map(({ id, start }) => [id, start]));

const STORY = 'Painters carried ladders. It rained.\nBakers hid silver spoons.';

describe('the id of a note', () => {
  it.each([
    ['something is put in above it', `An editor wrote this line a moment ago.\n${STORY}`],
    ['the same is stated above it in other words', `In the morning painters carried some ladders.\n${STORY}`],
    ['something follows', `${STORY}\nMore is to come.`],
  ])('is the same where %s', (_what, changed) => {
    const before = [...idsIn(STORY).keys()];
    expect(before).toHaveLength(2);
    expect([...idsIn(changed).keys()]).toEqual(expect.arrayContaining(before));
  });

  it('is one of its own where a page has the same words twice', () => {
    const twice = [...idsIn(`${STORY}\n${STORY}`).keys()];
    expect(twice).toHaveLength(4);
    expect(twice.slice(0, 2)).toEqual([...idsIn(STORY).keys()]);
  });

  it('is one of its own where two incidents have a statement of one name', () => {
    expect(idsIn(STORY, [one, other]).size).toBe(4);
  });

  it('goes with its words', () => {
    expect([...idsIn(STORY.replace('carried', 'would carry')).keys()]).not.toEqual(expect.arrayContaining([...idsIn(STORY).keys()]));
  });
});

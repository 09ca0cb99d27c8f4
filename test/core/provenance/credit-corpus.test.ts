import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../../core/article-of-text';
import { annotate, prepare } from '../../../core/engine';
import type { Note } from '../../../core/note';
import { packs } from '../../../data';
import { corpusMissing, corpusText, hasCorpus, seedArticles } from '../../support/corpus';

interface Label {
  readonly start: number;
  readonly end: number;
  readonly credits: readonly string[];
}

const prepared = packs.map((pack) => prepare(pack));
const outlets = packs.flatMap((pack) => pack.outlets);
const labelled = ['olympian', 'daily-dot', 'washington-times'];
/** The share of the longer of two passages that they must have in common to be taken for the same. */
const SAME = 0.6;

function voiceNamed(name: string): string | undefined {
  const outlet = outlets.find((one) => one.name === name || one.aliases.includes(name));
  return outlet?.partOf ?? outlet?.id;
}

const voiceOf = (id: string): string => outlets.find((one) => one.id === id)?.partOf ?? id;
const isNewsroom = (voice: string | undefined): voice is string =>
  !['company', 'person', undefined].includes(outlets.find(({ id }) => id === voice)?.kind);

function isSame(note: Note, label: Label): boolean {
  const common = Math.min(note.end, label.end) - Math.max(note.start, label.start);
  return common >= SAME * Math.max(note.end - note.start, label.end - label.start);
}

describe.skipIf(!hasCorpus)(`on real articles${hasCorpus ? '' : ` (${corpusMissing})`}`, () => {
  it.each(labelled)('credits in %s the newsrooms that two readers saw credited', (id) => {
    const { notes } = annotate(articleOfText(corpusText('seeds', `${id}.txt`)), prepared);
    const { must } = JSON.parse(corpusText('gold', `${id}.json`)) as { readonly must: readonly Label[] };
    const missed = must.flatMap((label) => {
      const wanted = label.credits.map(voiceNamed).filter(isNewsroom);
      return notes.filter((note) => isSame(note, label)).flatMap((note) => {
        const given = note.credit.outlets.map(voiceOf);
        // Where no reader saw a credit there may still be one for the article as a whole.
        const agrees = wanted.length === 0 ? note.credit.reach !== 'sentence' || !given.some(isNewsroom) : wanted.some((voice) => given.includes(voice));
        return agrees ? [] : [`${note.id}: ${given.join(' ')} for ${wanted.join(' ')}`];
      });
    });
    expect(missed).toEqual([]);
  });

  it.each(seedArticles)('knows the page of $id by its address', ({ id, url, published }) => {
    const facts = articleOfText(corpusText('seeds', `${id}.txt`), { urls: [url] });
    const { page } = annotate(facts, prepared);
    expect(outlets.find((one) => one.id === page.outlet)?.hosts.some((host) => new URL(url).hostname.endsWith(host))).toBe(true);
    if (published !== null) expect(page.source).not.toBeNull();
  });
});

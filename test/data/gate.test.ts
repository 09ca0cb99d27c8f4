// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { gateOpens } from '../../core/gate';
import type { Gate } from '../../core/model';
import { compile } from '../../scripts/data/compile';
import { readSeeds } from '../../scripts/data/files';
import { corpusMissing, corpusText, hasCorpus, seedArticles } from '../support/corpus';

const root = fileURLToPath(new URL('../..', import.meta.url));
const near = fileURLToPath(new URL('../articles/near/', import.meta.url));
const { packs } = compile(await readSeeds(root));
const opening = (text: string): readonly string[] => packs.filter(({ gate }) => gateOpens(gate, text)).map(({ id }) => id);

describe("the packs' gates", () => {
  it.each([
    "President Trump's Twitter account was deactivated for 11 minutes on Thursday.",
    'Twitter says that the employee who took down @realDonaldTrump on the last day on the job worked in customer support. It had spoken of human error.',
    'A rogue Twitter employee briefly shut down the account of the president.',
    'Die Firma sprach von einem Mitarbeiter: elf Minuten lang war das Konto von Donald Trump auf Twitter deaktiviert, an seinem letzten Arbeitstag.',
    'Bahtiyar Duysak lives quietly again.',
  ])('open at the story: %s', (text) => {
    expect(opening(text)).toContain('trump-twitter-2017');
  });

  it.each(readdirSync(near))('stay shut at a story that is only near: %s', (file) => {
    expect(opening(readFileSync(near + file, 'utf8'))).toEqual([]);
  });

  // The ten stories above come within this of opening: less, and the next such story would.
  it('leave a margin', () => {
    const [pack] = packs.filter(({ id }) => id === 'trump-twitter-2017');
    const { wholePage } = pack?.gate ?? {};
    const lower: Gate | undefined = pack && {
      ...pack.gate, threshold: pack.gate.threshold - 3, ...(wholePage && { wholePage: { ...wholePage, threshold: wholePage.threshold - 5 } }),
    };
    expect(lower && readdirSync(near).filter((file) => gateOpens(lower, readFileSync(near + file, 'utf8')))).toEqual([]);
  });

  it.skipIf(!hasCorpus).each(seedArticles.map(({ id }) => id))(`open at the real article %s (${hasCorpus ? 'corpus' : corpusMissing})`, (id) => {
    expect(opening(corpusText('seeds', `${id}.txt`))).toContain('trump-twitter-2017');
  });
});

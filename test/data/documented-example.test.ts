// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { articleOfText } from '../../core/article-of-text';
import { prepare } from '../../core/engine';
import { explain } from '../../core/explain';
import { packs } from '../../data';
import { explanationText } from '../../scripts/annotate/explanation';

const page = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

it('shows what --explain says of its example', () => {
  const matching = page('docs/matching.md');
  const example = (/(?:^> .*\n)+/m.exec(matching)?.[0] ?? '').replace(/^> /gm, '').replace(/\s+/g, ' ').trim();
  const [, shown] = /^```\n([^]*?)^```/m.exec(matching) ?? [];
  const explained = explain(articleOfText(example), packs.map((pack) => prepare(pack).matcherIn('en')));
  expect(shown?.trim()).toBe(explanationText('', explained).trim());
});

it('tells in the README how much is on record', () => {
  const [claims, sightings, sources] = (['claims', 'sightings', 'sources'] as const)
    .map((key) => packs.reduce((sum, pack) => sum + pack[key].length, 0).toLocaleString('en'));
  expect(page('README.md').replace(/\s+/g, ' ')).toContain(`${claims ?? ''} statements, ${sightings ?? ''} sightings of them in ${sources ?? ''} sources`);
});

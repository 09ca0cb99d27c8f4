// @vitest-environment node
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../core/model';
import { type Ways, withWays } from '../../core/ways';
import { compile } from '../../scripts/data/compile';
import { readSeeds, staleFiles } from '../../scripts/data/files';
import { outputOf } from '../../scripts/data/output';
import { compileSeeds, compileWith, HERALD, sound } from './seeds';

const root = fileURLToPath(new URL('../..', import.meta.url));

function outputWith({ packs, hosts }: ReturnType<typeof compileSeeds>): ReadonlyMap<string, string> {
  return outputOf(packs, hosts);
}

describe('the compiled files', () => {
  const output = outputWith(compileSeeds(sound));

  it('hold the pack, the anchors, the hosts and typed imports', () => {
    expect([...output.keys()]).toEqual(['flood.json', 'flood.ways.json', 'flood.index.json', 'anchors.json', 'hosts.json', 'records.ts', 'ways.ts', 'index.ts', 'indexes.ts']);
    expect(JSON.parse(output.get('anchors.json') ?? '')).toEqual([{ threshold: 10, anchors: [['bridge', 6], ['flood', 5]] }]);
    expect(JSON.parse(output.get('hosts.json') ?? '')).toEqual(['archive.example', 'courier.example']);
    expect(output.get('records.ts')).toContain("import pack0 from './flood.json';");
  });

  it('hold the pack as it is, its variants apart', () => {
    const record = JSON.parse(output.get('flood.json') ?? '') as Pack;
    const ways = JSON.parse(output.get('flood.ways.json') ?? '') as Ways;
    expect(withWays(record, ways)).toEqual(compileSeeds(sound).packs[0]);
    expect(record.claims.map(({ variants, required }) => [variants, required])).toEqual(record.claims.map(() => [[], undefined]));
  });

  it('change in one line where one entity changes', () => {
    const before = (output.get('flood.json') ?? '').split('\n');
    const after = (outputWith(compileWith(HERALD, 'seen: in part', 'seen: whole')).get('flood.json') ?? '').split('\n');
    expect(after.filter((line, index) => line !== before[index])).toHaveLength(1);
  });
});

describe('the seeds of this repository', async () => {
  const { packs, hosts, problems } = compile(await readSeeds(root));

  it('are sound', () => {
    expect(problems).toEqual([]);
  });

  it('compile to what is in data/', async () => {
    expect(await staleFiles(root, outputOf(packs, hosts))).toEqual([]);
  });
});

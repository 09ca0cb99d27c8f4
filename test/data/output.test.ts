// @vitest-environment node
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compile } from '../../scripts/data/compile';
import { readSeeds, staleFiles } from '../../scripts/data/files';
import { outputOf } from '../../scripts/data/output';
import { compileSeeds, compileWith, HERALD, sound } from './seeds';

const root = fileURLToPath(new URL('../..', import.meta.url));

function outputWith({ packs, otherHosts }: ReturnType<typeof compileSeeds>): ReadonlyMap<string, string> {
  return outputOf(packs, otherHosts);
}

describe('the compiled files', () => {
  const output = outputWith(compileSeeds(sound));

  it('hold the pack, the anchors, the hosts and typed imports', () => {
    expect([...output.keys()]).toEqual(['flood.json', 'flood.index.json', 'anchors.json', 'hosts.json', 'index.ts', 'indexes.ts']);
    expect(JSON.parse(output.get('anchors.json') ?? '')).toEqual([{ threshold: 10, anchors: [['bridge', 6], ['flood', 5]] }]);
    expect(JSON.parse(output.get('hosts.json') ?? '')).toEqual(['archive.example', 'courier.example']);
    expect(output.get('index.ts')).toContain("import pack0 from './flood.json';");
  });

  it('hold the pack as it is', () => {
    expect(JSON.parse(output.get('flood.json') ?? '')).toEqual(compileSeeds(sound).packs[0]);
  });

  it('change in one line where one entity changes', () => {
    const before = (output.get('flood.json') ?? '').split('\n');
    const after = (outputWith(compileWith(HERALD, 'seen: in part', 'seen: whole')).get('flood.json') ?? '').split('\n');
    expect(after.filter((line, index) => line !== before[index])).toHaveLength(1);
  });
});

describe('the seeds of this repository', async () => {
  const { packs, otherHosts, problems } = compile(await readSeeds(root));

  it('are sound', () => {
    expect(problems).toEqual([]);
  });

  it('compile to what is in data/', async () => {
    expect(await staleFiles(root, outputOf(packs, otherHosts))).toEqual([]);
  });
});

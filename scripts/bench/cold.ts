/** Runs by itself in a fresh process: the first time that a pack is made ready and a page read, and what is kept in memory. */
import { readFileSync } from 'node:fs';
import { articleOfText } from '../../core/article-of-text';
import { annotate, prepare } from '../../core/engine';
import { gateOpens } from '../../core/gate';
import type { Pack } from '../../core/model';
import type { PackIndex } from '../../core/pack-index';
import { clocked } from './time';

const [, , packFile = '', textFile = ''] = process.argv;
const json = readFileSync(packFile, 'utf8');
const text = readFileSync(textFile, 'utf8');
const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

const { result: { pack, index }, ms: parse } = clocked(() => JSON.parse(json) as { pack: Pack; index: PackIndex });
const { ms: gate } = clocked(() => gateOpens(pack.gate, text));
const before = heap();
const { result: prepared, ms: build } = clocked(() => {
  const one = prepare(pack, index);
  one.matcherIn('en');
  return one;
});
const { ms: page } = clocked(() => annotate(articleOfText(text), [prepared]));
console.log(JSON.stringify({ parse, gate, build, page, memory: heap() - before, units: prepared.matcherIn('en').index.size }));

/** Starts `cold.ts`, bundled as it would ship, in fresh processes. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pack } from '../../core/model';
import { indexOf } from '../../core/pack-index';
import { bundled } from './bundled';

/** Milliseconds, and bytes for `memory`. */
export interface ColdTimes {
  readonly parse: number;
  readonly gate: number;
  readonly build: number;
  readonly page: number;
  readonly memory: number;
  readonly units: number;
}

const TIMES = 9;

/** The quickest of several fresh starts with each pack: what else runs on the machine only ever adds. */
export async function coldStarts(packs: readonly Pack[], text: string): Promise<ColdTimes[]> {
  const folder = mkdtempSync(join(tmpdir(), 'first-reported-bench-'));
  try {
    const script = join(folder, await bundled('cold.ts', folder));
    writeFileSync(join(folder, 'page.txt'), text);
    return packs.map((pack) => {
      writeFileSync(join(folder, 'pack.json'), JSON.stringify({ pack, index: indexOf(pack, 'en') }));
      const runs = Array.from({ length: TIMES }, () => JSON.parse(execFileSync(process.execPath,
        ['--expose-gc', script, join(folder, 'pack.json'), join(folder, 'page.txt')], { encoding: 'utf8' })) as ColdTimes);
      return runs.sort((a, b) => a.build + a.page - b.build - b.page)[0] as ColdTimes;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The builder's only way to the disk. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Output } from './output';
import type { SeedFile } from './seed-document';

/** Reads every YAML file under `seeds/`, in order of their paths. */
export async function readSeeds(root: string): Promise<readonly SeedFile[]> {
  const names = await readdir(join(root, 'seeds'), { recursive: true });
  const paths = names.filter((name) => name.endsWith('.yaml')).map((name) => `seeds/${name.replaceAll('\\', '/')}`).sort();
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })));
}

/** Writes the compiled files into `data/`. */
export async function writeOutput(root: string, output: Output): Promise<void> {
  await mkdir(join(root, 'data'), { recursive: true });
  await Promise.all([...output].map(([name, text]) => writeFile(join(root, 'data', name), text)));
}

/** Names of the files in `data/` that are missing or hold something other than the output. */
export async function staleFiles(root: string, output: Output): Promise<readonly string[]> {
  const stale: string[] = [];
  for (const [name, text] of output) {
    const present = await readFile(join(root, 'data', name), 'utf8').catch(() => null);
    if (present !== text) stale.push(name);
  }
  return stale;
}

/**
 * `npm run zip`: the packages for both stores, and the sources from which Mozilla's reviewers build the Firefox one, in
 * `.output`. With `-- --check` all is made twice, and fails where two makings differ by a byte.
 */
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { browserNames } from './browsers';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = `${root}.output/`;

/** Runs a script of ours or a package's command, silent while all is well. */
function run(...args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stdout}${stderr}`);
}

/** The SHA-256 sum of each package, by file name. */
function packages(): ReadonlyMap<string, string> {
  const names = readdirSync(output).filter((name) => name.endsWith('.zip')).sort();
  return new Map(names.map((name) => [name, createHash('sha256').update(readFileSync(output + name)).digest('hex')]));
}

function make(): ReadonlyMap<string, string> {
  rmSync(output, { recursive: true, force: true });
  for (const browser of browserNames) run('node_modules/wxt/bin/wxt.mjs', 'zip', '-b', browser, '--mv3');
  run('--import', 'tsx', 'scripts/sizes.ts');
  run('node_modules/web-ext/bin/web-ext.js', 'lint', '-s', '.output/firefox-mv3', '--warnings-as-errors');
  return packages();
}

const stray = process.argv.slice(2).find((arg) => arg !== '--check');
try {
  if (stray !== undefined) throw new Error(`There is no option ${stray}. Use --check, or none.`);
  run('--import', 'tsx', 'scripts/build-data.ts', '--check');
  const made = make();
  for (const [name, sum] of made) console.log(`${sum}  .output/${name}`);
  if (process.argv.includes('--check')) {
    const again = make();
    const other = [...made].filter(([name, sum]) => again.get(name) !== sum).map(([name]) => name);
    if (other.length > 0) throw new Error(`Made twice, and not of the same bytes: ${other.join(', ')}.`);
    console.log('Made twice, of the same bytes.');
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

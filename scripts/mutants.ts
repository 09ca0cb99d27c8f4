/**
 * `npm run mutants [-- PATH ... [--tests PATH ...]]`: mutation testing of files or folders of `core`, with the score by
 * folder; against these tests alone, where some are named. docs/testing.md says more.
 */
import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { z } from 'zod';

/** As `stryker.config.js` has it. */
const REPORT_FILE = 'reports/mutants/report.json';
const REPORT = z.object({ files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })) });

const { values: { tests }, positionals } = parseArgs({ allowPositionals: true, options: { tests: { type: 'string', multiple: true } } });
/** Files or folders, from the root of the repository. */
const paths = positionals.length > 0 ? positionals.map((path) => path.replace(/\/$/, '')) : ['core'];

/** What Stryker takes for a path: a folder means everything in it. */
const pattern = (path: string, files: string): string => (statSync(path).isDirectory() ? `${path}/${files}` : path);

await new Stryker({
  mutate: paths.map((path) => pattern(path, '**/*.ts')),
  ...(tests !== undefined && { testFiles: tests.map((path) => pattern(path, '**/*.test.ts')) }),
}).runMutationTest();

const { files } = REPORT.parse(JSON.parse(readFileSync(REPORT_FILE, 'utf8')));
const folders = new Map<string, string[]>();
for (const [file, { mutants }] of Object.entries(files)) {
  // The report has also what earlier runs had.
  if (!paths.some((path) => file === path || file.startsWith(`${path}/`))) continue;
  folders.set(dirname(file), [...folders.get(dirname(file)) ?? [], ...mutants.map(({ status }) => status)]);
}
console.info('| folder | noticed / all | score | not noticed | reached by no test | left out |\n|---|---|---|---|---|---|');
for (const [folder, statuses] of [...folders].sort()) {
  const count = (...kinds: readonly string[]): number => statuses.filter((status) => kinds.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  const all = noticed + count('Survived', 'NoCoverage');
  const score = all === 0 ? '' : `${Math.round((noticed / all) * 100)} %`;
  console.info(`| \`${folder}\` | ${noticed} / ${all} | ${score} | ${count('Survived')} | ${count('NoCoverage')} | ${count('Ignored')} |`);
}

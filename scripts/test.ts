/**
 * `npm test`: everything, from nothing. Finds or installs both browsers, checks types and style, builds the extension for
 * both, weighs and lints the packages, then runs all test projects. Its last line is `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { browserNames, requireBrowsers, wishForCommands } from './browsers';
import { displayCommands } from './display';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A step of the way: an npm script or a package's command, and what it is for. */
const steps: readonly (readonly [title: string, command: readonly string[]])[] = [
  ['The data is what the seeds compile to', ['run', '--silent', 'data', '--', '--check']],
  ['Types', ['run', '--silent', 'typecheck']],
  ['Style and layers', ['run', '--silent', 'lint']],
  ['Build for both browsers', ['run', '--silent', 'build']],
  ['Sizes', ['run', '--silent', 'sizes']],
  ["Mozilla's linter", ['run', '--silent', 'lint:ext']],
];

function npm(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const cli = process.env['npm_execpath'];
  const [command, ...first] = cli === undefined ? ['npm'] as const : [process.execPath, cli] as const;
  return spawnSync(command, [...first, ...args], { cwd: root, stdio: 'inherit', env }).status ?? 1;
}

function main(): number {
  const paths = requireBrowsers(browserNames);
  wishForCommands(displayCommands);
  const env = { ...process.env, CHROME_PATH: paths.chrome, FIREFOX_PATH: paths.firefox };
  for (const [title, command] of steps) {
    console.log(`\n— ${title}`);
    if (npm(command, env) !== 0) {
      console.error(`\n${title}: failed, see above. The tests were not run.\n0 passed, 1 failed`);
      return 1;
    }
  }
  console.log('\n— Tests');
  return npm(['exec', '--', 'vitest', 'run', ...process.argv.slice(2)], env);
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n0 passed, 1 failed`);
  process.exitCode = 1;
}

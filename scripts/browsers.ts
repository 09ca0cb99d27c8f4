/** Finds the browsers that the extension is shown and tested in, and installs a missing one where that is ours to do. */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const browserNames = ['chrome', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

interface Known {
  readonly title: string;
  /** Not `CHROME` or `FIREFOX`: WXT sets environment variables of those names. */
  readonly variable: string;
  readonly commands: readonly string[];
  readonly paths: readonly string[];
  readonly least: number;
  readonly debian: string;
}

const known: Readonly<Record<BrowserName, Known>> = {
  chrome: {
    title: 'Chrome or Chromium',
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    least: 140,
    debian: 'chromium',
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    least: 150,
    debian: 'firefox-esr',
  },
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The major version that a browser prints of itself, or null where it prints none (as on Windows). */
function majorVersion(path: string): number | null {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const found = /\b(\d+)\.\d/.exec(stdout);
  return found ? Number(found[1]) : null;
}

function pathsOf(command: string): readonly string[] {
  return (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, command));
}

/** The path of an installed program, or null. */
export function findCommand(command: string): string | null {
  return pathsOf(command).find(isExecutable) ?? null;
}

/** The path of an installed browser that is new enough, or null. The environment variable wins unasked. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, commands, paths, least } = known[name];
  const chosen = process.env[variable];
  if (chosen) return chosen;
  const candidates = [...commands.flatMap(pathsOf), ...paths];
  return candidates.find((path) => isExecutable(path) && (majorVersion(path) ?? least) >= least) ?? null;
}

function mayInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function install(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(' and ')} with apt-get, since nothing of the kind is here.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { stdio: ['ignore', 'ignore', 'inherit'], env });
}

/**
 * The paths of the browsers named, installing those that are missing as root on Debian.
 *
 * @throws Error with a sentence that says what to install, where one is missing and installing is not ours to do.
 */
export function requireBrowsers<Name extends BrowserName>(names: readonly Name[]): Record<Name, string> {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length > 0 && mayInstall()) install([...missing.map((name) => known[name].debian), 'fonts-dejavu-core']);
  const entries = names.map((name) => {
    const path = findBrowser(name);
    if (path === null) {
      const { title, least, variable } = known[name];
      throw new Error(`No ${title} of version ${least} or later was found. Install one, or name its path in ${variable}, and try again.`);
    }
    return [name, path] as const;
  });
  return Object.fromEntries(entries) as Record<Name, string>;
}

/** Installs programs that tests can do without, by Debian's packages of the same names, where that is ours to do. Says so where it fails. */
export function wishForCommands(commands: readonly string[]): void {
  const missing = commands.filter((command) => findCommand(command) === null);
  if (missing.length === 0 || !mayInstall()) return;
  try {
    install(missing.map((command) => command.toLowerCase()));
  } catch {
    console.log(`apt-get could not install ${missing.join(' and ')}: the tests that need it are left out.`);
  }
}

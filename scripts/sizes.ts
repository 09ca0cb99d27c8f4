/**
 * `npm run sizes`: what each door of the built extension loads, against its budget. Fails where one is passed, so that whoever
 * raises a budget does so in a commit that says what the bytes are for.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { browserNames } from './browsers';

const KILOBYTE = 1000;

/**
 * By door: a script in a page, the background, or an extension page with all scripts and styles that its HTML asks for. In
 * gzipped kilobytes, with some room: the record is part of the background, the popup and the incident page, and it grows.
 */
const BUDGETS: Readonly<Record<string, number>> = {
  // Every page of a site on record pays for the gate.
  'content-scripts/gate.js': 4,
  // What draws on a relevant page, and feels out what stands beside its text.
  'stage.js': 49.5,
  // What matches: `core`, with Fuse.js, and the English words that tell whether a sentence states what it holds.
  'matcher.js': 39.5,
  // One page's session, with the polyfill and what checks messages.
  'content-scripts/annotate.js': 12,
  // The record with its index, the many ways in which claims are put and the general synonyms in five languages, the stemmers of
  // four, and what works verdicts and views out of it: once, and not in every page.
  'background.js': 444,
  // The record without these ways.
  'popup.html': 120,
  'incident.html': 135,
  'options.html': 40,
};

const root = fileURLToPath(new URL('../.output/', import.meta.url));

function filesBehind(folder: string, door: string): readonly string[] {
  if (!door.endsWith('.html')) return [door];
  const html = readFileSync(folder + door, 'utf8');
  return [door, ...[...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file)];
}

function sizesOf(folder: string, files: readonly string[]): { readonly plain: number; readonly gzipped: number } {
  const contents = files.map((file) => readFileSync(folder + file));
  return {
    plain: contents.reduce((sum, { length }) => sum + length, 0) / KILOBYTE,
    gzipped: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0) / KILOBYTE,
  };
}

/** Prints the sizes of one browser's build. Gives back what is wrong with them. */
function check(browser: string): readonly string[] {
  const folder = `${root}${browser}-mv3/`;
  const doors = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') || (file.endsWith('.js') && !file.startsWith('chunks/'))).sort();
  console.log(`${browser.padEnd(30)}${'kB'.padStart(10)}${'gzipped'.padStart(10)}${'budget'.padStart(10)}`);
  return doors.flatMap((door) => {
    const { plain, gzipped } = sizesOf(folder, filesBehind(folder, door));
    const budget = BUDGETS[door];
    console.log(`${door.padEnd(30)}${plain.toFixed(1).padStart(10)}${gzipped.toFixed(1).padStart(10)}${String(budget ?? 'none').padStart(10)}`);
    if (budget === undefined) return [`${door} has no budget in scripts/sizes.ts.`];
    return gzipped > budget ? [`${door} of ${browser} has ${gzipped.toFixed(1)} kB gzipped, and may have ${budget}.`] : [];
  });
}

const faults = browserNames.flatMap(check);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

/**
 * Compiles `seeds/` into `data/`.
 *
 *   npm run data               write data/
 *   npm run data -- --check    say whether data/ is what the seeds compile to; write nothing
 *   npm run data -- --report   print what the record holds, for people; write nothing
 *   npm run data -- --gold     print how it agrees with the labelled articles of the optional corpus; write nothing
 */
import { fileURLToPath } from 'node:url';
import { compile } from './data/compile';
import { goldReport, knownBetter } from './data/gold';
import { readSeeds, staleFiles, writeOutput } from './data/files';
import { outputOf } from './data/output';
import { printProblem } from './data/problem';
import { reportOf } from './data/report';
import { corpusArticles, corpusDir } from './evaluate/labelled';

const root = fileURLToPath(new URL('..', import.meta.url));
const options = new Set(process.argv.slice(2));
const unknown = [...options].filter((option) => !['--check', '--report', '--gold'].includes(option));
if (unknown.length > 0) {
  console.error(`There is no option ${unknown.join(' ')}. Use --check, --report, --gold, or none.`);
  process.exit(2);
}

const { packs, hosts, problems } = compile(await readSeeds(root));
if (problems.length > 0) {
  for (const problem of problems) console.error(printProblem(problem));
  console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; data/ is left as it was.`);
  process.exit(1);
}

const output = outputOf(packs, hosts);
if (options.has('--report') || options.has('--gold')) {
  if (options.has('--report')) for (const pack of packs) console.log(reportOf(pack));
  if (options.has('--gold')) printGold();
} else if (options.has('--check')) {
  const stale = await staleFiles(root, output);
  if (stale.length > 0) {
    console.error(`Not what seeds/ compiles to: ${stale.map((name) => `data/${name}`).join(', ')}. Run npm run data.`);
    process.exit(1);
  }
  console.log('data/ is what seeds/ compiles to.');
} else {
  await writeOutput(root, output);
  for (const pack of packs) {
    console.log(`${pack.id}: ${pack.claims.length} claims, ${pack.sources.length} sources, ${pack.sightings.length} sightings.`);
  }
}

function printGold(): void {
  const articles = corpusArticles();
  if (articles.length === 0) console.log(`No labelled articles in ${corpusDir}: set CORPUS_DIR to hold the record against them.`);
  else for (const pack of packs) console.log(goldReport(pack, articles, knownBetter()));
}

/** `npm run annotate`: the engine on the command line. The same `core` as in the extension; see `scripts/annotate/options.ts` for the call. */
import { prepare, annotate } from '../core/engine';
import { explain } from '../core/explain';
import { noteViews } from '../core/view/note-view';
import { headOf, summaryOf } from '../core/view/summary';
import { languageOf } from '../core/text/language';
import { packs } from '../data';
import { asJson } from './annotate/as-json';
import { asText } from './annotate/as-text';
import { explanationText } from './annotate/explanation';
import { optionsOf, usage, UsageError } from './annotate/options';
import { articleOfFile, UnreadableFile } from './annotate/read-file';
import { readWords } from './words';

function main(args: readonly string[]): void {
  const { files, output, url, published } = optionsOf(args);
  // All are read before the first is annotated: a file that cannot be read ends the call with nothing half printed.
  const articles = files.map((file) => ({ file, article: articleOfFile(file, { url, published }) }));
  if (output === 'text') {
    process.stdout.write(articles.map(({ article }) => article.text).join('\n'));
    return;
  }
  const prepared = packs.map((pack) => prepare(pack));
  if (output === 'explanation') {
    console.log(articles.map(({ file, article }) => explanationText(file, explain(article, prepared.map(({ matcherIn }) => matcherIn(languageOf(article.text)))))).join('\n\n'));
    return;
  }
  const annotated = articles.map(({ file, article }) => {
    const begun = performance.now();
    const annotation = annotate(article, prepared);
    return { file, article, annotation, ms: performance.now() - begun };
  });
  const holdings = prepared.map((one) => one.holdings);
  if (output === 'json') {
    const holdingsOfPack = new Map(holdings.map((one) => [one.pack.id, one]));
    console.log(JSON.stringify(annotated.map((one) => asJson(one, holdingsOfPack)), null, 2));
    return;
  }
  const words = readWords('en');
  console.log(annotated.map(({ file, article, annotation }) => {
    const views = noteViews(annotation, article.text, holdings);
    return asText(file, summaryOf(headOf(annotation, holdings), views), views, words);
  }).join('\n\n'));
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) console.error(`${error.message}\n\n${usage}`);
  else if (error instanceof UnreadableFile) console.error(error.message);
  else throw error;
  process.exitCode = 2;
}

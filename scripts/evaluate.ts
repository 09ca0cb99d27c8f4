/**
 * Measures the matching against labelled articles, and against pages that it must not match.
 *
 *   npm run evaluate                    the tables
 *   npm run evaluate -- --verbose       and every wrong, unjudged and missed passage, with the reason
 *   npm run evaluate -- --withhold      only as if each labelled article had never been read
 *   npm run evaluate -- --json FILE     the counts as a file too
 *
 * The labelled articles and unrelated pages are in the optional corpus, a folder that CORPUS_DIR names; what needs them is
 * left out, saying so, where it is absent.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { articleOfText } from '../core/article-of-text';
import { annotate, prepare } from '../core/engine';
import { gateOpens } from '../core/gate';
import type { Pack } from '../core/model';
import type { Note } from '../core/note';
import { packs } from '../data';
import { everySentence, randomClaims } from './evaluate/baselines';
import { corpusArticles, corpusDir, type LabelledArticle, nearStories, ownArticles } from './evaluate/labelled';
import { unrelatedPages } from './evaluate/pages';
import { byClass, byKind, details, table } from './evaluate/report';
import { type Marked, score, type Scored, total } from './evaluate/score';
import { withhold } from './evaluate/withhold';

const { values: options } = parseArgs({
  options: { verbose: { type: 'boolean', default: false }, withhold: { type: 'boolean', default: false }, json: { type: 'string' } },
});

/** Whether a note's verdict names an outlet, by any of its names or as part of it. */
function namesOutlet({ earliest }: Note, name: string): boolean {
  const outlets = packs.flatMap((pack) => pack.outlets);
  const wanted = outlets.filter((outlet) => [outlet.name, ...outlet.aliases].includes(name)).map(({ id }) => id);
  return earliest.voices.some((voice) => {
    const outlet = outlets.find(({ id }) => id === voice.outlet);
    return wanted.includes(voice.outlet) || (outlet?.partOf !== undefined && wanted.includes(outlet.partOf))
      || wanted.some((id) => outlets.find((each) => each.id === id)?.partOf === voice.outlet);
  });
}

function shownNotes(text: string, read: readonly Pack[]): Marked[] {
  return annotate(articleOfText(text), read.map(prepare)).notes
    .filter(({ possible }) => !possible)
    .map((note) => ({ start: note.start, end: note.end, claim: note.claim, note }));
}

function evaluate(articles: readonly LabelledArticle[], packsFor: (article: LabelledArticle) => readonly Pack[]): Scored[] {
  return articles.map((article) => score(article, shownNotes(article.text, packsFor(article)), namesOutlet));
}

function printScores(title: string, articles: readonly LabelledArticle[], scores: readonly Scored[]): void {
  const all = total('all', scores);
  console.log(table(title, [...scores, all]));
  console.log(`${byKind(all)}; notes right by class: ${byClass(all)}`);
  if (options.verbose) scores.forEach((each, at) => { console.log(details(each, articles[at]?.text ?? '')); });
}

function printNegatives(title: string, texts: readonly { readonly name: string; readonly text: string }[]): object {
  const opened = texts.filter(({ text }) => packs.some(({ gate }) => gateOpens(gate, text)));
  const noted = texts.map(({ name, text }) => ({ name, text, notes: shownNotes(text, packs) })).filter(({ notes }) => notes.length > 0);
  console.log(`\n${title}: ${texts.length}. Gate open: ${opened.length}${opened.length > 0 ? ` (${opened.map(({ name }) => name).join(', ')})` : ''}. With notes: ${noted.length}.`);
  for (const { name, text, notes } of noted) {
    for (const { start, end, claim } of notes) console.log(`  wrong    ${name}: ${claim}: ${JSON.stringify(text.slice(start, end))}`);
  }
  return { texts: texts.length, opened: opened.map(({ name }) => name), notes: noted.reduce((sum, { notes }) => sum + notes.length, 0) };
}

const counts = (scores: readonly Scored[]): object => scores.map(({ name, found, missed, right, wrong, unjudged, earliestAsked, earliestRight, overlap }) => ({
  name, found: found.length, missed: missed.length, right: right.length, wrong: wrong.length, unjudged: unjudged.length,
  earliestAsked: earliestAsked.length, earliestRight: earliestRight.length, overlap,
}));

const result: Record<string, object> = {};
const labelled = corpusArticles();
if (labelled.length === 0) {
  console.log(`No labelled articles in ${corpusDir}: set CORPUS_DIR to measure against them.`);
} else {
  const unmapped = [...new Set(labelled.flatMap(({ must }) => must).filter(({ claims }) => claims.length === 0).map(({ states }) => states))];
  if (unmapped.length > 0) console.log(`${unmapped.length} labelled statements have no claim on record; their passages cannot be found.`);
  const blind = evaluate(labelled, ({ source }) => source === null ? packs : packs.map((pack) => withhold(pack, source)));
  printScores('Labelled articles, as if each had never been read', labelled, blind);
  result['withheld'] = counts(blind);
  if (!options.withhold) {
    const known = evaluate(labelled, () => packs);
    printScores('Labelled articles, with everything on record', labelled, known);
    result['known'] = counts(known);
    const random = labelled.map((article) => score(article, packs.flatMap((pack) => randomClaims(article, pack)), () => false));
    console.log(table('Baseline: every sentence, with a claim at random', [total('all', random)]));
    const every = labelled.map(everySentence);
    const sum = (pick: (each: (typeof every)[number]) => number): number => every.reduce((all, each) => all + pick(each), 0);
    console.log(`Baseline: every sentence marked, judged by overlap alone: ${sum((each) => each.overlapping)} of ${sum((each) => each.sentences)} sentences overlap a label, `
      + `${sum((each) => each.covered)} of ${labelled.reduce((all, { must }) => all + must.length, 0)} passages covered. It proves nothing.`);
  }
}
if (!options.withhold) {
  const own = ownArticles();
  const scores = evaluate(own, () => packs);
  printScores('Articles of our own', own, scores);
  result['own'] = counts(scores);
  result['near'] = printNegatives('Near stories', nearStories());
  result['pages'] = printNegatives('Unrelated pages', unrelatedPages());
}
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(result, null, 2)}\n`);

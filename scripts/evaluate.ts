/**
 * Measures the matching against labelled articles, and against pages that it must not match.
 *
 *   npm run evaluate                    the tables
 *   npm run evaluate -- --verbose       and every wrong, unjudged and missed passage, with the reason
 *   npm run evaluate -- --tune          and the thresholds that two articles speak for, tried on the third
 *   npm run evaluate -- --json FILE     the counts as a file too
 *
 * The labelled articles and unrelated pages are in the optional corpus, a folder that CORPUS_DIR names; what needs them is
 * left out, saying so, where it is absent.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { packs } from '../data';
import { everySentence, randomClaims } from './evaluate/baselines';
import { background, corpusArticles, corpusDir, type LabelledArticle, nearStories, ownArticles, TRAP_LEAD, traps, UNSEEN_SETS, unseenArticles } from './evaluate/labelled';
import { type Bearing, FRAME_SETS, type FrameSet, readFrames } from './evaluate/frames';
import { learntVariants } from './evaluate/learnt-variants';
import { beside, evaluate, negatives, type Negatives, type Unguarded, unguarded } from './evaluate/measures';
import { unrelatedPages } from './evaluate/pages';
import { PLAIN_LANGUAGES, PLAIN_SETS, plainSentences, type PlainSet, readPlainly } from './evaluate/plain';
import { byClass, byKind, countsOf, details, table } from './evaluate/report';
import { score, type Scored, total } from './evaluate/score';
import { tuneOnOthers } from './evaluate/tune';
import { withhold, withoutVariants, withoutVariantsNear, wordingsOnlyIn } from './evaluate/withhold';

const { values: options } = parseArgs({
  options: { verbose: { type: 'boolean', default: false }, tune: { type: 'boolean', default: false }, json: { type: 'string' } },
});
const result: Record<string, object> = {};

function printScores(key: string, title: string, articles: readonly LabelledArticle[], scores: readonly Scored[], mayBeRead = true): void {
  const all = total('all', scores);
  console.log(table(title, [...scores, all]));
  console.log(`${byKind(all)}; notes right by class: ${byClass(all)}`);
  if (options.verbose && mayBeRead) scores.forEach((each, at) => { console.log(details(each, articles[at]?.text ?? '')); });
  result[key] = [...scores, all].map(countsOf);
}

function printNegatives(key: string, title: string, found: Negatives): void {
  const opened = found.opened.length === 0 ? '' : ` (${found.opened.join(', ')})`;
  console.log(`${title}: ${String(found.texts)}. The gate opens on ${String(found.opened.length)}${opened}. Notes: ${String(found.notes.length)}.`);
  for (const { name, claim, text } of found.notes) console.log(`  wrong    ${name}: ${claim}: ${JSON.stringify(text)}`);
  result[key] = { texts: found.texts, opened: found.opened, notes: found.notes.length };
}

function printUnguarded(key: string, title: string, { sentences, notes }: Unguarded): void {
  console.log(`${title}: ${String(notes.length)} notes in ${String(sentences)} sentences.`);
  if (options.verbose) for (const { claim, resembles, text } of notes) console.log(`  weak     ${claim}: ${JSON.stringify(text)}, like ${JSON.stringify(resembles)}`);
  result[key] = { sentences, notes: notes.length };
}

function printPlain({ folder, title, isRead }: PlainSet): void {
  const results = readPlainly(plainSentences(folder));
  const found = (some: typeof results): string => `${String(some.filter((each) => each.found).length)}/${String(some.length)}`;
  const rows = PLAIN_LANGUAGES.filter((language) => results.some((each) => each.language === language)).map((language) => {
    const of = results.filter((each) => each.language === language);
    const [facts, quotations] = (['fact', 'quotation'] as const).map((kind) => found(of.filter((each) => each.kind === kind)));
    return { language, facts, quotations };
  });
  console.log(`\n${title}`);
  for (const { language, facts, quotations } of rows) console.log(`${language}: facts found ${facts ?? ''}, what was said ${quotations ?? ''}`);
  if (options.verbose && isRead) for (const { claim, text } of results.filter((each) => !each.found)) console.log(`  missed   ${claim}: ${JSON.stringify(text)}`);
  result[`plain-${folder}`] = rows;
}

const BEARINGS: Readonly<Record<Bearing, string>> = { doubting: 'put them in doubt, deny them or leave them open', affirming: 'state them in other words besides' };

function printFrames({ folder, title, isRead }: FrameSet, bearing: Bearing): void {
  const results = PLAIN_LANGUAGES.map((language) => ({ language, frames: readFrames(folder, bearing, language) }));
  const rows = results.map(({ language, frames }) => {
    const sum = (of: 'facts' | 'shown'): number => frames.reduce((all, each) => all + each[of], 0);
    return { language, sentences: sum('facts'), noted: sum('shown') };
  });
  console.log(`${title}: ${rows.map(({ language, sentences, noted }) => `${language} ${String(noted)}/${String(sentences)}`).join(', ')}`);
  if (options.verbose && isRead) for (const { frame, facts, shown } of results.flatMap(({ frames }) => frames)) console.log(`  ${String(shown).padStart(4)}/${String(facts)} ${frame}`);
  result[`frames-${folder}-${bearing}`] = rows;
}

function printBaselines(articles: readonly LabelledArticle[]): void {
  const random = total('all', articles.map((article) => score(article, packs.flatMap((pack) => randomClaims(article, pack)), () => false)));
  console.log(table('Baseline: every sentence, with a claim at random', [random]));
  const every = articles.map(everySentence);
  const sum = (pick: (each: (typeof every)[number]) => number): number => every.reduce((all, each) => all + pick(each), 0);
  console.log(`Baseline: every sentence marked, judged by overlap alone: ${String(sum((each) => each.overlapping))} of ${String(sum((each) => each.sentences))} sentences overlap a label, `
    + `${String(sum((each) => each.covered))} of ${String(sum((each) => each.labels))} passages are covered. It proves nothing.`);
  result['random'] = countsOf(random);
}

function printTuned(articles: readonly LabelledArticle[]): void {
  const tuned = tuneOnOthers(articles, (some) => evaluate(some, withheldFrom));
  console.log(table('Each article at the thresholds that the others speak for, as if it had never been read', [...tuned.map(({ scored }) => scored), total('all', tuned.map(({ scored }) => scored))]));
  tuned.forEach(({ move, scored }) => { console.log(`${scored.name}: least scores of wordings ${move.wording.toFixed(2)}, of our own words ${move.statement.toFixed(2)} from where they are`); });
}

const learnt = learntVariants();
const withheldFrom = ({ source }: LabelledArticle): typeof packs => source === null ? packs : packs.map((pack) => withhold(pack, source, learnt));

/** What is withheld from a labelled article, counted. */
function withheldCounts({ name, source }: LabelledArticle): string {
  const wordings = source === null ? 0 : packs.reduce((sum, pack) => sum + wordingsOnlyIn(pack, source).size, 0);
  return `${name} ${String(wordings)} and ${String(Object.values(learnt[source ?? ''] ?? {}).flat().length)}`;
}

const labelled = corpusArticles();
const othersThan = (article: LabelledArticle): readonly string[] => labelled.filter((other) => other !== article).map(({ text }) => text);
if (labelled.length === 0) {
  console.log(`No labelled articles in ${corpusDir}: set CORPUS_DIR to measure against them.`);
} else {
  const unknown = labelled.flatMap(({ must }) => must).filter(({ claims }) => !claims.some((id) => packs.some((pack) => pack.claims.some((claim) => claim.id === id))));
  if (unknown.length > 0) console.log(`${String(unknown.length)} labelled passages state what has no claim on record; they cannot be found.`);
  console.log(`Withheld from an article, the wordings that only it prints and the variants that were written for it: ${labelled.map(withheldCounts).join(', ')}.`);
  printScores('known', 'Labelled articles, with everything on record: how well it covers them', labelled, evaluate(labelled, () => packs));
  printScores('withheld', 'Labelled articles, as if each had never been read; earlier variants stay', labelled, evaluate(labelled, withheldFrom));
  printScores('nearWords', 'The same without the variants that share five words in a row with the article alone', labelled,
    evaluate(labelled, (article) => withheldFrom(article).map((pack) => withoutVariantsNear(pack, article.text, othersThan(article)))));
  printScores('bare', 'The same without our variants: claims by their statements and the wordings in print alone', labelled,
    evaluate(labelled, (article) => withheldFrom(article).map(withoutVariants)));
  printBaselines(labelled);
  if (options.tune) printTuned(labelled);
}
for (const set of UNSEEN_SETS) {
  const articles = unseenArticles(set);
  printScores(set.folder, set.title, articles, evaluate(articles, () => packs), set.isRead);
}
const own = ownArticles();
printScores('own', 'Articles of our own', own, evaluate(own, () => packs));
PLAIN_SETS.forEach(printPlain);
console.log('');
for (const bearing of ['doubting', 'affirming'] as const) {
  console.log(`Facts noted in sentences that ${BEARINGS[bearing]}`);
  for (const set of FRAME_SETS) printFrames(set, bearing);
  console.log('');
}
printNegatives('near', 'Near stories', negatives(nearStories()));
printNegatives('pages', 'Unrelated pages', negatives(unrelatedPages()));
const elsewhere = [...nearStories(), ...unrelatedPages()];
printUnguarded('traps', 'Sentences that come near what is on record, each after one about the incident', beside(traps(), [{ text: TRAP_LEAD }]));
printUnguarded('background', 'Background of such coverage, that states nothing on record, each after a sentence about the incident', beside(background(), [{ text: TRAP_LEAD }]));
printUnguarded('beside', 'If each of these stood below an article on the incident', beside(elsewhere, own));
printUnguarded('unguarded', 'If all of these passed for text about the incident', unguarded(elsewhere));
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(result, null, 2)}\n`);

import { describe, expect, it } from 'vitest';
import { reportOf } from '../../scripts/data/report';
import { CLAIMS, compileSeeds, COURIER, HERALD, sound, type Seeds } from './seeds';

/** The lines below a heading of the report on these seeds, as they are indented. */
function sectionOf(heading: string, seeds: Seeds): readonly string[] {
  const report = compileSeeds(seeds).packs.map(reportOf).join('\n');
  const section = report.split('\n\n').find((each) => each.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`the report has no heading "${heading}"`);
  return section.trimEnd().split('\n').slice(1);
}

/** The lines below a heading. */
function below(heading: string, seeds: Seeds = sound): readonly string[] {
  return sectionOf(heading, seeds).map((line) => line.trim());
}

/** The sound seeds with texts of files replaced. */
function changed(...changes: readonly (readonly [file: string, text: string | RegExp, replacement: string])[]): Seeds {
  const seeds: Record<string, string> = { ...sound };
  for (const [file, text, replacement] of changes) seeds[file] = (seeds[file] ?? '').replace(text, replacement);
  return seeds;
}

describe('the report', () => {
  it('counts sources by language and by how well their time is known', () => {
    expect(below('Sources by language')).toEqual(['2 en']);
    expect(below('Sources by certainty of time')).toEqual(['1 known to the minute', '1 known to three days, narrower by inference']);
  });

  it('counts claims by their earliest outlet', () => {
    expect(below('Claims by their earliest outlet')).toEqual(['2 The Courier']);
    expect(below('Claims by how far it is settled who was earliest')).toEqual(['2 settled']);
  });

  it('names what is not settled, and whose hour is least known', () => {
    const noCredits = changed(
      [COURIER, 'known: 2020-01-10T09:30+01:00', 'known: 2020-01-11'],
      [HERALD, '  likely: 2020-01-11T12:00Z\n', ''],
      [HERALD, '  inference: the evening edition says this noon\n', ''],
      [HERALD, '[courier, unnamed]', '[]'],
      [HERALD, /credits:\n.*\n/, 'credits: []\n'],
    );
    expect(below('Not settled', noCredits)).toContainEqual(expect.stringMatching(/^sorry: The (Courier|Herald) or The (Courier|Herald); the hour least known is that of .+$/));
    expect(below('Not settled')).toEqual(['none']);
  });

  it('names the credits that are mistaken', () => {
    const silent = changed([COURIER, '  closed: { figure: 3, credits: [] }\n', '']);
    expect(below('Mistaken credits', silent)).toEqual(['closed: herald credits courier, which does not say it']);
  });

  it('shows the wordings of a quotation, each below the one that it was made from', () => {
    const third = changed(
      [CLAIMS, /$/, '    de: { text: Es tut mir leid, form: translated, language: de, from: short, basis: printed by the Kurier }\n'],
    );
    expect(sectionOf('Quotations with most wordings', third)).toEqual([
      '  3 sorry',
      '    I am really sorry (spoken; heard)',
      '      I am sorry (printed; printed)',
      '        Es tut mir leid (translated; printed by the Kurier)',
    ]);
  });

  it('lists figures that differ, and statements in one source only', () => {
    expect(below('Figures that differ')).toEqual(['The bridge was closed for 3 days. (days)', '1 3', '1 about 4 as of 2020-01-11']);
    const alone = changed([HERALD, / {2}sorry:[\s\S]*/, '']);
    expect(below('Statements in one source only', alone)).toEqual(['sorry: courier']);
  });
});

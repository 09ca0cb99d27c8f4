// @vitest-environment node
/** Seeds as anybody may leave them: what cannot be read is said, with file and line; what is taken is a sound pack. Never an exception. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../core/article-of-text';
import { annotate, prepare } from '../../core/engine';
import type { Interval, Pack } from '../../core/model';
import type { Compilation } from '../../scripts/data/compile';
import { compileSeeds, sound, type Seeds } from '../data/seeds';
import { runs, timeFor } from './runs';

const RUNS = runs(200);
const files = Object.keys(sound);
const anyFile = fc.constantFrom(...files);

/** What stands in seeds, in the wrong place; names that every object has; what YAML takes for something else. */
const token = fc.oneof(
  fc.constantFrom(...Object.values(sound).flatMap((text) => text.split(/[\s,[\]{}]+/))),
  fc.constantFrom('constructor', '__proto__', 'toString', 'null', '~', 'true', 'NaN', '.inf', '1e999', '-1', '2020-02-30', '0000-01-01', '9999-12-31', '9999-12-31T23:59+00:00', '2020-01-10T25:00Z',
    '[]', '{}', '[[[[', '&a', '*a', '&a [*a]', '<<: *a', '!!binary x', '!tag', '|', '>', '"', "'", '# ', '? ', ': ', '- ', '---', '...', '%YAML 9', '\t', '\u0000', '\uFEFF', '\uD83D', 'unnamed', 'herald', 'en', 'Etc/GMT+12'),
  fc.string({ maxLength: 8 }), fc.double().map(String),
);

type Change = (text: string) => string;
const words = (text: string): string[] => text.split(/([\s,[\]{}]+)/);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.nat(), token).map(([at, put]): Change => (text) => words(text).with(at % words(text).length, put).join('')),
  fc.nat().map((at): Change => (text) => text.split('\n').toSpliced(at % text.split('\n').length, 1).join('\n')),
  fc.tuple(fc.nat(), fc.nat()).map(([from, to]): Change => (text) => {
    const lines = text.split('\n');
    return lines.toSpliced(to % lines.length, 0, lines[from % lines.length] ?? '').join('\n');
  }),
  fc.tuple(fc.nat(), token).map(([at, put]): Change => (text) => `${text.slice(0, at % (text.length + 1))}${put}${text.slice(at % (text.length + 1))}`),
  fc.nat().map((at): Change => (text) => text.slice(0, at % (text.length + 1))),
);
const spoilt: fc.Arbitrary<Seeds> = fc.array(fc.tuple(anyFile, change), { minLength: 1, maxLength: 3 })
  .map((changes) => changes.reduce<Seeds>((seeds, [file, apply]) => ({ ...seeds, [file]: apply(seeds[file] ?? '') }), sound));

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

function expectInterval([from, to]: Interval): void {
  expect(from).toMatch(INSTANT);
  expect(to).toMatch(INSTANT);
  expect(from <= to).toBe(true);
}

/** Whatever a pack refers to, it holds. */
function expectSound(pack: Pack): void {
  const ids = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id);
  const [outlets, sources, claims] = [ids(pack.outlets), ids(pack.sources), ids(pack.claims)];
  expectInterval(pack.span);
  for (const { outlet, published, readAsOf, copyOf } of pack.sources) {
    expect(outlets).toContain(outlet);
    for (const time of [published, readAsOf]) if (time !== undefined) expectInterval(time.known);
    if (copyOf !== undefined) expect(sources).toContain(copyOf);
  }
  for (const { speaker, question, wordings, sharesWordsWith } of pack.claims) {
    if (speaker !== undefined) expect(outlets).toContain(speaker);
    if (question !== undefined) expect(ids(pack.questions)).toContain(question);
    for (const { from } of wordings) if (from !== undefined) expect(ids(wordings)).toContain(from);
    for (const other of sharesWordsWith ?? []) expect(claims).toContain(other);
  }
  for (const { claim, source, wordings, credits } of pack.sightings) {
    expect(claims).toContain(claim);
    expect(sources).toContain(source);
    for (const wording of wordings ?? []) expect(ids(pack.claims.find(({ id }) => id === claim)!.wordings)).toContain(wording);
    for (const { to } of credits) expect(['unnamed', ...sources]).toContain(to);
  }
}

function expectRead(seeds: Seeds, { packs, problems }: Compilation): void {
  for (const { file, line, says, fix } of problems) {
    expect(file).toMatch(/^seeds\/./);
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual((seeds[file] ?? '').split('\n').length);
    expect(says).not.toBe('');
    expect(fix).toMatch(/^\p{Lu}.*[^.]$/u);
  }
  if (problems.length > 0) return;
  packs.forEach(expectSound);
  annotate(articleOfText('The bridge was closed for 3 days. “I am sorry,” the mayor said.'), packs.map((pack) => prepare(pack)));
}

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.array(token).map((tokens) => tokens.join('')));
const foreign: fc.Arbitrary<Seeds> = fc.tuple(anyFile, anyText).map(([file, text]) => ({ ...sound, [file]: text }));

describe('the reader of seeds', () => {
  it('takes what is sound and says what is not, wherever it was spoilt', () => {
    fc.assert(fc.property(fc.oneof({ weight: 4, arbitrary: spoilt }, { weight: 1, arbitrary: foreign }), (seeds) => {
      expectRead(seeds, compileSeeds(seeds));
    }), { numRuns: RUNS });
  }, timeFor(RUNS));
});

import { describe, expect, it } from 'vitest';
import { COURIER, HERALD, compileSeeds, printed, sound } from './seeds';

/** Compiles the sound seeds with texts of files replaced. */
function spoiltBy(...changes: readonly (readonly [file: string, text: string, replacement: string])[]): readonly string[] {
  const seeds = { ...sound };
  for (const [file, text, replacement] of changes) seeds[file] = (seeds[file] ?? '').replace(text, replacement);
  return printed(compileSeeds(seeds));
}

describe('credits that cannot be', () => {
  it('are reported where they go in a circle, with what to do', () => {
    expect(spoiltBy(
      [COURIER, 'known: 2020-01-10T09:30+01:00', 'known: 2020-01-11'],
      [COURIER, 'figure: 3, credits: []', 'figure: 3, credits: [herald]'],
    )).toEqual([
      `${COURIER}:10: these credit each other in a circle: courier, herald. Take out the credit that was added later, or give that sighting its own time (stated).`,
    ]);
  });

  it('are reported where the credited began later, with what to do', () => {
    expect(spoiltBy(
      [HERALD, 'known: 2020-01-11', 'known: 2020-01-08'],
      [HERALD, '  likely: 2020-01-11T12:00Z\n', ''],
      [HERALD, '  inference: the evening edition says this noon\n', ''],
    )).toEqual([
      expect.stringMatching(`${HERALD}:\\d+: "herald" credits "courier", which began after the version that was read\\. Mend`),
      expect.stringMatching(`${HERALD}:\\d+: "herald" credits "courier", which began after`),
    ]);
  });
});

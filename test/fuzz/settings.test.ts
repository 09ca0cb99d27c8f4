// @vitest-environment node
/** Whatever storage or a file holds is read as settings, or said to be none: never an exception. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettingsFile, settingsFile, withFile } from '../../platform/settings-file';
import { INITIAL, settingsFrom, unreadableIn, type Settings } from '../../platform/settings-shape';
import { anySettings } from '../platform/any-settings';
import { runs, timeFor } from './runs';

const RUNS = runs(1_000);
/** Settings of which some are anything at all, and some are not there; now and then under names that every object has. */
const spoilt = fc.oneof(
  fc.record(Object.fromEntries([...Object.keys(INITIAL), 'constructor', 'toString'].map((name) => [name, fc.anything()])), { requiredKeys: [] }),
  fc.anything(),
);

function expectSettings(settings: Settings): void {
  expect(settingsFrom(settings)).toEqual(settings);
  expect(unreadableIn(settings)).toEqual([]);
  expect(Object.keys(settings).sort()).toEqual(Object.keys(INITIAL).sort());
}

/** A file as it was saved, with some of it gone, doubled or overwritten. */
const mangled = fc.tuple(anySettings, fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('null', '"', '{', '}', '[', ',', '"look":', '"__proto__":{},', '2')))))
  .map(([settings, changes]) => changes.reduce((text, [at, length, put]) => {
    const from = at % (text.length + 1);
    return text.slice(0, from) + put + text.slice(from + length);
  }, settingsFile(settings, '2026-11-25T10:00:00Z')));
const anyFile = fc.oneof(
  { weight: 3, arbitrary: mangled },
  { weight: 2, arbitrary: fc.jsonValue().map((settings) => JSON.stringify({ format: 'first-reported-settings', version: 1, settings })) },
  fc.json(), fc.string({ unit: 'binary' }),
);

describe('anything at all', () => {
  it('in storage is read as settings, and what was read is read the same again', () => {
    fc.assert(fc.property(spoilt, (stored) => {
      expectSettings(settingsFrom(stored));
      const names = unreadableIn(stored);
      expect(names.every((name) => Object.hasOwn(INITIAL, name))).toBe(true);
    }), { numRuns: RUNS });
  }, timeFor(RUNS));

  it('in a file is taken over whole or refused with a reason, and loses no choice of now', () => {
    fc.assert(fc.property(anyFile, anySettings, (text, now) => {
      const content = readSettingsFile(text);
      if ('problem' in content) {
        expect(['no-json', 'not-ours', 'newer', 'damaged']).toContain(content.problem.kind);
        return;
      }
      const both = withFile(now, content.settings);
      expectSettings(both);
      expect(both.muted).toEqual(expect.arrayContaining([...now.muted]));
      expect(both.rejected).toEqual(expect.arrayContaining([...now.rejected]));
      expect(Object.keys(both.looks)).toEqual(expect.arrayContaining(Object.keys(now.looks)));
    }), { numRuns: RUNS });
  }, timeFor(RUNS));
});

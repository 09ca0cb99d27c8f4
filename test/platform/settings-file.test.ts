// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettingsFile, settingsFile, withFile } from '../../platform/settings-file';
import { INITIAL } from '../../platform/settings-shape';
import { anySettings } from './any-settings';

const SAVED = '2026-11-25T10:00:00Z';
const file = (more: object): string => JSON.stringify({ format: 'first-reported-settings', version: 1, settings: {}, ...more });

describe('settings as a file', () => {
  it('come back as they were', () => {
    fc.assert(fc.property(anySettings, (settings) => {
      expect(readSettingsFile(settingsFile(settings, SAVED))).toEqual({ settings });
    }));
  });

  it('take nothing away from those of now', () => {
    fc.assert(fc.property(anySettings, anySettings, (now, other) => {
      const both = withFile(now, other);
      expect(both).toMatchObject({ look: other.look, rail: other.rail, every: other.every, languages: other.languages });
      expect(both.muted).toEqual(expect.arrayContaining([...now.muted, ...other.muted]));
      expect(both.rejected).toEqual(expect.arrayContaining([...now.rejected, ...other.rejected]));
      expect(both.looks).toEqual({ ...now.looks, ...other.looks });
      expect(withFile(both, other)).toEqual(both);
    }));
  });

  it('leave alone what a file does not name', () => {
    const content = readSettingsFile(file({ settings: { look: 'margin', invention: 3 } }));
    expect(content).toEqual({ settings: { look: 'margin' } });
    expect('settings' in content && withFile({ ...INITIAL, every: true }, content.settings)).toEqual({ ...INITIAL, look: 'margin', every: true });
  });

  it('are read from an editor that begins files with a mark', () => {
    expect(readSettingsFile(`\uFEFF${file({})}`)).toEqual({ settings: {} });
  });
});

describe('a file that is not taken', () => {
  it.each([
    ['is no JSON', 'look: margin', { kind: 'no-json' }],
    ['is empty', '', { kind: 'no-json' }],
    ['is something else', '{"annotations": []}', { kind: 'not-ours' }],
    ['is a list', '[]', { kind: 'not-ours' }],
    ['is of a newer release', file({ version: 2, settings: { look: { every: 'night' } } }), { kind: 'newer' }],
    ['is damaged', file({ settings: { look: 'sparkle', muted: 'p/a', every: true } }), { kind: 'damaged', names: ['look', 'muted'] }],
  ])('%s', (_, text, problem) => {
    expect(readSettingsFile(text)).toEqual({ problem });
  });

  it('is never an exception', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.jsonValue().map((settings) => file({ settings }))), (text) => {
      const content = readSettingsFile(text);
      expect('settings' in content || 'problem' in content).toBe(true);
    }));
  });
});

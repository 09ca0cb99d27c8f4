// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnWith, INITIAL, lookOn, lookWhenOn, readsLanguage, type Settings, settingsFrom, unreadableIn, withLook, withoutLook } from '../../platform/settings-shape';
import { anyHost, anyLook, anySettings } from './any-settings';

/** Settings of which some are anything at all, and some are not there. */
const spoilt = fc.record(Object.fromEntries(Object.keys(INITIAL).map((name) => [name, fc.jsonValue()])), { requiredKeys: [] });

describe('settings, from whatever storage holds', () => {
  it('are always settings, and the same when read again', () => {
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), spoilt, fc.anything()), (stored) => {
      const settings = settingsFrom(stored);
      expect(['marks', 'margin', 'off']).toContain(settings.look);
      expect(Object.values(settings.looks).every((value) => ['marks', 'margin', 'off'].includes(value))).toBe(true);
      expect([settings.rail, settings.every, settings.hintSeen].map((value) => typeof value)).toEqual(['boolean', 'boolean', 'boolean']);
      expect([...settings.muted, ...settings.rejected, ...settings.languages ?? []].every((value) => typeof value === 'string')).toBe(true);
      expect(settingsFrom(settings)).toEqual(settings);
      expect(unreadableIn(settings)).toEqual([]);
    }));
  });

  it('are those that were stored, where nothing is spoilt', () => {
    fc.assert(fc.property(anySettings, (settings) => {
      expect(settingsFrom(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
    }));
  });

  it('keep what is not spoilt, and name what is', () => {
    const stored = { look: 'sparkle', looks: { 'a.example': 'off', 'b.example': 'sparkle' }, muted: ['p/c', 7], every: true, later: 'release' };
    expect(settingsFrom(stored)).toEqual({ ...INITIAL, looks: { 'a.example': 'off' }, muted: ['p/c'], every: true });
    expect(unreadableIn(stored)).toEqual(['look', 'looks', 'muted']);
  });

  it('of the release before the margin could be switched off are whole', () => {
    const stored = { look: 'margin', looks: {}, muted: [], rejected: [] };
    expect(settingsFrom(stored)).toEqual({ ...INITIAL, look: 'margin' });
    expect(unreadableIn(stored)).toEqual([]);
  });

  it('take a spoilt list of languages for all', () => {
    expect(settingsFrom({ languages: ['en', 4] }).languages).toBeNull();
  });
});

describe('how a site looks', () => {
  it('is its own choice, else that of every site', () => {
    fc.assert(fc.property(anySettings, anyHost, anyLook, (settings, site, chosen) => {
      expect(lookOn(withLook(settings, site, chosen), site)).toBe(chosen);
      expect(lookOn(withoutLook(settings, site), site)).toBe(settings.look);
    }));
  });

  const offAndOn = (settings: Settings, site: string): Settings => {
    const off = withLook(settings, site, 'off');
    return withLook(off, site, lookWhenOn(off, site));
  };

  it('is that of every site once it was switched off and on again, unless that is off', () => {
    fc.assert(fc.property(anySettings, anyHost, (settings, site) => {
      const on = offAndOn(withoutLook(settings, site), site);
      expect(lookOn(on, site)).toBe(settings.look === 'off' ? 'marks' : settings.look);
      expect(Object.hasOwn(on.looks, site)).toBe(settings.look === 'off');
    }));
  });

  it('is its own again where it had one, and nothing more is kept of the site than before', () => {
    fc.assert(fc.property(anySettings, anyHost, anyLook, (settings, site, own) => {
      fc.pre(settings.look !== 'off' && own !== 'off');
      const chosen = withLook(settings, site, own);
      expect(offAndOn(offAndOn(chosen, site), site)).toEqual(chosen);
    }));
  });

  it('is its own where it is on', () => {
    fc.assert(fc.property(anySettings, anyHost, fc.constantFrom('marks' as const, 'margin' as const), (settings, site, chosen) => {
      expect(lookWhenOn(withLook(settings, site, chosen), site)).toBe(chosen);
    }));
  });

  it('draws the margin where it is all that is chosen, whatever goes with marks', () => {
    const chosen = { ...INITIAL, rail: false, every: true };
    expect(drawnWith(chosen, 'margin')).toEqual({ marks: false, every: false, rail: true });
    expect(drawnWith(chosen, 'marks')).toEqual({ marks: true, every: true, rail: false });
    expect(drawnWith(chosen, 'off')).toEqual({ marks: false, every: false, rail: false });
  });
});

describe('languages', () => {
  it('are all unless chosen, and a page that names none is read', () => {
    expect([null, 'fi', 'en-US'].map((language) => readsLanguage(INITIAL, language))).toEqual([true, true, true]);
    const chosen = { ...INITIAL, languages: ['en', 'pt'] };
    expect([null, 'fi', 'en-US', 'pt_BR', 'EN'].map((language) => readsLanguage(chosen, language))).toEqual([true, false, true, true, true]);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, heldSettings, INITIAL, onSettingsChanged, readSettings, resetSettings, withLook } from '../../platform/settings';

const stored = async (): Promise<unknown> => (await fakeBrowser.storage.local.get('settings'))['settings'];
const store = (value: unknown): Promise<void> => fakeBrowser.storage.local.set({ settings: value });

beforeEach(() => { fakeBrowser.reset(); });
afterEach(() => { vi.restoreAllMocks(); });

describe('settings in the browser’s storage', () => {
  it('are the initial ones until something is chosen', async () => {
    expect(await heldSettings()).toEqual({ settings: INITIAL, trouble: 'none' });
  });

  it('hold what was chosen, and only that is written', async () => {
    await changeSettings((settings) => withLook(settings, 'a.example', 'off'));
    expect((await readSettings()).looks).toEqual({ 'a.example': 'off' });
    expect(await stored()).toEqual({ looks: { 'a.example': 'off' } });
  });

  it('lose nothing where several changes are made at once', async () => {
    const hosts = ['a.example', 'b.example', 'c.example'];
    await Promise.all(hosts.map((host) => changeSettings((settings) => withLook(settings, host, 'off'))));
    expect(Object.keys((await readSettings()).looks)).toEqual(hosts);
  });

  it('keep what a newer release stored, and what is spoilt, until that very choice is made anew', async () => {
    await store({ look: 'sparkle', constellation: 'Orion', muted: ['p/a'] });
    expect(await heldSettings()).toEqual({ settings: { ...INITIAL, muted: ['p/a'] }, trouble: 'partly' });
    await changeSettings((settings) => ({ ...settings, every: true }));
    expect(await stored()).toEqual({ look: 'sparkle', constellation: 'Orion', muted: ['p/a'], every: true });
    await changeSettings((settings) => ({ ...settings, look: 'margin' }));
    expect(await stored()).toEqual({ look: 'margin', constellation: 'Orion', muted: ['p/a'], every: true });
    expect((await heldSettings()).trouble).toBe('none');
  });

  it.each([['a text'], [42], [['a', 'list']], [true]])('are the initial ones where there is something else: %j', async (value) => {
    await store(value);
    expect(await heldSettings()).toEqual({ settings: INITIAL, trouble: 'partly' });
    expect((await changeSettings((settings) => ({ ...settings, rail: false }))).rail).toBe(false);
    expect(await readSettings()).toEqual({ ...INITIAL, rail: false });
  });

  it('are forgotten on request', async () => {
    await changeSettings((settings) => ({ ...settings, look: 'off', muted: ['p/a'] }));
    await resetSettings();
    expect(await readSettings()).toEqual(INITIAL);
  });

  it('tell who listens of every change, and what was before it', async () => {
    const heard = vi.fn();
    const end = onSettingsChanged(heard);
    await changeSettings((settings) => ({ ...settings, look: 'margin' }));
    await resetSettings();
    end();
    await changeSettings((settings) => ({ ...settings, look: 'off' }));
    expect(heard.mock.calls).toEqual([[{ ...INITIAL, look: 'margin' }, INITIAL], [INITIAL, { ...INITIAL, look: 'margin' }]]);
  });

  it('say so where storage takes nothing more, and change nothing', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceededError'));
    await expect(changeSettings((settings) => ({ ...settings, look: 'off' }))).rejects.toThrow('QuotaExceededError');
    expect(await readSettings()).toEqual(INITIAL);
    vi.restoreAllMocks();
    expect((await changeSettings((settings) => ({ ...settings, look: 'margin' }))).look).toBe('margin');
  });

  it('are the initial ones where storage cannot be read, and that is said', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('no storage'));
    expect(await heldSettings()).toEqual({ settings: INITIAL, trouble: 'unavailable' });
  });
});

/** Whatever a page's process gone astray may send: a handler hears only what the protocol has, and nothing is an exception. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { listen } from '../../platform/messages';
import { runs, timeFor } from './runs';

const RUNS = runs(1_000);
const NAMES = ['count', 'packs', 'look-of-tab', 'set-look-of-tab', 'annotate-tab', 'annotate-here', 'open-note', 'show-origins', 'step', 'look-up', 'constructor', '__proto__', 'toString'];
const argument = fc.oneof(fc.anything(), fc.constantFrom(0, 1, -1, null, 'off', 'marks', 99_999, 1e300, Number.NaN), fc.array(fc.string()));
const message = fc.oneof(
  { weight: 4, arbitrary: fc.record({ name: fc.constantFrom(...NAMES), args: fc.array(argument, { maxLength: 3 }) }) },
  fc.record({ name: fc.anything(), args: fc.anything() }, { requiredKeys: [] }),
  fc.anything(),
);

type Listener = (message: unknown, sender: { readonly id?: string; readonly url?: string }, answer: (response: unknown) => void) => unknown;

/** What `listen` hands to the browser, with handlers that write down what they hear. */
function listening(): { readonly heard: unknown[][]; readonly listener: Listener } {
  const heard: unknown[][] = [];
  const hears = (name: string) => (_sender: unknown, ...args: unknown[]): never => {
    heard.push([name, ...args]);
    return undefined as never;
  };
  const added = vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(() => undefined);
  listen({ count: hears('count'), 'set-look-of-tab': hears('set-look-of-tab'), 'annotate-tab': hears('annotate-tab'), step: hears('step'), 'look-up': hears('look-up') });
  const listener = added.mock.lastCall?.[0] as unknown as Listener;
  added.mockRestore();
  return { heard, listener };
}

const isTab = (value: unknown): boolean => Number.isSafeInteger(value);
const FITS: Readonly<Record<string, (...args: unknown[]) => boolean>> = {
  count: (count, ...more) => more.length === 0 && (count === null || (isTab(count) && Number(count) >= 0)),
  'set-look-of-tab': (tab, look, ...more) => more.length === 0 && isTab(tab) && [null, 'marks', 'margin', 'off'].includes(look as string),
  'annotate-tab': (tab, ...more) => more.length === 0 && isTab(tab),
  step: (by, ...more) => more.length === 0 && (by === 1 || by === -1),
  'look-up': (words, ...more) => more.length === 0 && typeof words === 'string',
};

describe('any message at all', () => {
  const { heard, listener } = listening();

  it('reaches a handler only in the form that the protocol has', () => {
    fc.assert(fc.property(message, (sent) => {
      heard.length = 0;
      listener(sent, { id: browser.runtime.id }, () => undefined);
      for (const [name, ...args] of heard) expect(FITS[String(name)]?.(...args), JSON.stringify([name, args])).toBe(true);
    }), { numRuns: RUNS });
  }, timeFor(RUNS));

  it('from somebody else is left alone', () => {
    fc.assert(fc.property(message, fc.option(fc.string(), { nil: undefined }), (sent, id) => {
      heard.length = 0;
      expect(listener(sent, id === undefined ? {} : { id: `not-${id}` }, () => undefined)).toBeUndefined();
      expect(heard).toEqual([]);
    }), { numRuns: RUNS });
  }, timeFor(RUNS));
});

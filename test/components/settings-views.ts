/** The settings page for tests and for the gallery. */
import type { SettingsProps } from '../../components/settings/Settings';

const nothing = (): void => undefined;

/** A reader's settings, with something in every part, and callbacks that do nothing. */
export function settingsProps(more: Partial<SettingsProps> = {}): SettingsProps {
  return {
    choices: { look: 'marks', looks: { 'letters.specimen.example': 'off', 'gazette.example': 'margin' }, rail: true, every: false, languages: null },
    muted: [
      { key: 'p/escobar', statement: 'Duysak compared himself to Pablo Escobar.', passage: null },
      { key: 'p/gone', statement: null, passage: null },
    ],
    rejected: [{ key: 'p/minutes The coffee machine was back within ten minutes.', statement: 'The account was gone for some minutes.', passage: 'The coffee machine was back within ten minutes.' }],
    sites: {
      onRecord: ['archive.org', 'bbc.co.uk', 'buzzfeednews.com', 'cnn.com', 'techcrunch.com', 'theguardian.com', 'washingtonpost.com'],
      withheld: ['*://*.cnn.com/*', '*://*.bbc.co.uk/*'], everywhere: false, granted: [{ pattern: '*://harbour-notes.example/*', host: 'harbour-notes.example' }],
    },
    languages: ['de', 'en', 'es', 'fr', 'tr'],
    keys: [
      { command: 'next', keys: 'Alt+Shift+Period' }, { command: 'previous', keys: 'Alt+Shift+Comma' }, { command: 'toggle', keys: 'Alt+Shift+0' }, { command: 'look-up', keys: '' },
    ],
    databases: [{ title: 'President Trump’s Twitter account, gone for 11 minutes', release: '2026-11-24' }],
    bytes: 1_434, trouble: null, notice: null,
    onChoose: nothing, onBringBack: nothing, onUnreject: nothing, onEverywhere: nothing, onAllow: nothing, onTakeBack: nothing, onForgetLook: nothing,
    onKeys: nothing, onSave: nothing, onLoad: nothing, onReset: nothing, ...more,
  };
}

/** Every state of the page that looks another way. */
export const settingsStates: Readonly<Record<string, SettingsProps>> = {
  usual: settingsProps(),
  every: settingsProps({ choices: { look: 'marks', looks: {}, rail: false, every: true, languages: ['en'] } }),
  margin: settingsProps({ choices: { look: 'margin', looks: {}, rail: true, every: false, languages: [] }, muted: [], rejected: [], bytes: null, trouble: 'partly' }),
  off: settingsProps({
    choices: { look: 'off', looks: {}, rail: true, every: false, languages: null }, trouble: 'unavailable',
    sites: { onRecord: ['cnn.com'], withheld: [], everywhere: true, granted: [] },
  }),
};

import { createI18n } from '@wxt-dev/i18n';
import browser from 'webextension-polyfill';
import type { Catalogue } from '../core/view/catalogue';
import { PLURAL_KEYS, TEXT_KEYS } from '../core/view/message-keys';
import type { Words } from '../core/view/words';

/**
 * The words of the catalogue that the browser chose. By what dates and numbers are written goes with the catalogue and not with
 * `getUILanguage()`, which in both browsers can be a language that the catalogue is not in.
 */
export function wordsOfBrowser(): Words {
  const { t } = createI18n();
  return {
    locale: t('extension.locale'),
    t: (key, ...substitutions) => t(key, substitutions.map(String)),
    n: (key, count, ...substitutions) => t(key, count, [count, ...substitutions].map(String)),
  };
}

/** Put in for themselves, so that they stand in the message still. */
const HOLES = ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9'];

/** That catalogue, whole. */
export function catalogueOfBrowser(): Catalogue {
  const messages = Object.fromEntries([...TEXT_KEYS, ...PLURAL_KEYS].map((key) => [key, browser.i18n.getMessage(key.replaceAll('.', '_'), HOLES)]));
  return { locale: messages['extension.locale'] ?? '', messages: messages as Catalogue['messages'] };
}

import { createI18n } from '@wxt-dev/i18n';
import type { Words } from '../core/view/words';

/**
 * By what dates and numbers are written. It goes with the catalogue and not with `getUILanguage()`, which in both browsers can
 * be a language that the catalogue is not in.
 */
const LOCALE = 'en-GB';

/** The words of the catalogue that the browser chose. */
export function wordsOfBrowser(): Words {
  const { t } = createI18n();
  return {
    locale: LOCALE,
    t: (key, ...substitutions) => t(key, substitutions.map(String)),
    n: (key, count, ...substitutions) => t(key, count, [count, ...substitutions].map(String)),
  };
}

import { createI18n } from '@wxt-dev/i18n';
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

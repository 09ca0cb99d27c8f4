/**
 * Words outside the browser: for the command line and the tests. Run by itself (`node --import tsx scripts/words.ts`) it writes
 * `core/view/message-keys.ts` anew from `locales/en.yml`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Words } from '../core/view/words';
import { type Message, messagesOf, wordsFrom } from './words/messages';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The text of a locale's file. */
export function readLocale(language: string): string {
  return readFileSync(`${root}locales/${language}.yml`, 'utf8');
}

/** The words of a language. Dates follow `locale`, where it is given: British English writes the day before the month. */
export function readWords(language: string, locale = language === 'en' ? 'en-GB' : language): Words {
  return wordsFrom(readLocale(language), locale, readLocale('en'));
}

function keys(list: string, type: string, about: string, messages: readonly (readonly [string, Message])[]): string {
  return `/** ${about} */\nexport const ${list} = [\n${messages.map(([key]) => `  '${key}',`).join('\n')}\n] as const;\nexport type ${type} = (typeof ${list})[number];\n`;
}

/** The module of keys that belongs to a locale file. */
export function keysModule(yaml: string): string {
  const messages = [...messagesOf(yaml)];
  return `/** Generated from locales/en.yml by scripts/words.ts. Not edited by hand. */\n\n${[
    keys('TEXT_KEYS', 'TextKey', 'Messages that are one text.', messages.filter(([, message]) => typeof message === 'string')),
    keys('PLURAL_KEYS', 'PluralKey', 'Messages that depend on a count.', messages.filter(([, message]) => typeof message !== 'string')),
  ].join('\n')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(`${root}core/view/message-keys.ts`, keysModule(readLocale('en')));
}

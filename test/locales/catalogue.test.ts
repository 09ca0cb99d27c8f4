// @vitest-environment node
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Catalogue, substituted, wordsOf } from '../../core/view/catalogue';
import type { PluralKey, TextKey } from '../../core/view/message-keys';
import { readLocale, readWords } from '../../scripts/words';
import { type Message, messagesOf } from '../../scripts/words/messages';

/** A message as the browser's own catalogue has it. */
const built = (message: Message): string => (typeof message === 'string' ? message : Object.values(message).join(' | '));

function catalogue(language: string, locale: string): Catalogue {
  const messages = new Map([...messagesOf(readLocale('en')), ...messagesOf(readLocale(language))]);
  return { locale, messages: Object.fromEntries([...messages].map(([key, message]) => [key, built(message)])) as Catalogue['messages'] };
}

const languages = readdirSync(fileURLToPath(new URL('../../locales', import.meta.url))).map((name) => name.replace(/\.yml$/, ''));

describe.each(languages)('the words of the catalogue %s', (language) => {
  const words = readWords(language, language);
  const handed = wordsOf(catalogue(language, language));

  it('are those of its file, with parts put in, for every count', () => {
    for (const [key, message] of messagesOf(readLocale('en'))) {
      if (typeof message === 'string') {
        expect(handed.t(key as TextKey, 'A', 2, '$1'), key).toBe(words.t(key as TextKey, 'A', 2, '$1'));
        continue;
      }
      for (const count of [0, 1, 2, 3, 118, 0.5, 1.5, 41.9e6]) expect(handed.n(key as PluralKey, count, 'B'), key).toBe(words.n(key as PluralKey, count, 'B'));
    }
  });
});

it('puts parts in by their number, and nothing where there is none', () => {
  expect(substituted('$2 of $1, $3$', ['A', 2])).toBe('2 of A, $');
});

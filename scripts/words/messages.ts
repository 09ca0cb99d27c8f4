import { parse } from 'yaml';
import { substituted } from '../../core/view/catalogue';
import type { PluralKey, TextKey } from '../../core/view/message-keys';
import type { Words } from '../../core/view/words';

/** A message, or its forms by count: "0", "1" and "n". */
export type Message = string | Readonly<Record<string, string>>;

function isForms(value: object): value is Record<string, string> {
  const keys = Object.keys(value);
  return keys.includes('n') && keys.every((key) => /^(?:\d|n)$/.test(key));
}

function* flatten(value: unknown, path: readonly string[]): Generator<readonly [string, Message]> {
  const key = path.join('.');
  if (typeof value === 'string') yield [key, value];
  else if (typeof value !== 'object' || value === null) throw new TypeError(`${key}: a message is text, not ${String(value)}`);
  else if (isForms(value)) yield [key, value];
  else for (const [name, inner] of Object.entries(value)) yield* flatten(inner, [...path, name]);
}

/** The messages of a locale file, by dotted key, in the file's order. */
export function messagesOf(yaml: string): ReadonlyMap<string, Message> {
  return new Map(flatten(parse(yaml), []));
}

/**
 * The words of a locale file, as the browser would give them: a message that is missing there is taken from `fallback`, the
 * default locale's file. Throws where it is missing there too.
 */
export function wordsFrom(yaml: string, locale: string, fallback = '{}'): Words {
  const messages = new Map([...messagesOf(fallback), ...messagesOf(yaml)]);
  const find = (key: string): Message => {
    const message = messages.get(key);
    if (message === undefined) throw new Error(`locales: no message "${key}" for ${locale}`);
    return message;
  };
  return {
    locale,
    t(key: TextKey, ...substitutions) {
      const message = find(key);
      if (typeof message !== 'string') throw new TypeError(`locales: "${key}" depends on a count`);
      return substituted(message, substitutions);
    },
    n(key: PluralKey, count, ...substitutions) {
      const forms = find(key);
      if (typeof forms === 'string') throw new TypeError(`locales: "${key}" does not depend on a count`);
      return substituted(forms[String(count)] ?? forms['n'] ?? '', [count, ...substitutions]);
    },
  };
}

import type { PluralKey, TextKey } from './message-keys';
import type { Substitution, Words } from './words';

/** All the words of one language, as plain JSON: what a page is handed, since to ask the browser for its first would hold the page up. */
export interface Catalogue {
  /** BCP 47 tag by which dates and numbers are written. */
  readonly locale: string;
  /** `$1` to `$9` stand for what is put in. Forms by count are divided by bars: for one and more, or for none, one and more. */
  readonly messages: Readonly<Record<TextKey | PluralKey, string>>;
}

/** A message with `$1` to `$9` put in. */
export function substituted(message: string, substitutions: readonly Substitution[]): string {
  return message.replace(/\$([1-9])/g, (_, at: string) => String(substitutions[Number(at) - 1] ?? ''));
}

function formFor(count: number, message: string): string {
  const forms = message.split(' | ');
  const least = forms.length > 2 ? 0 : 1;
  return forms[count - least] ?? forms.at(-1) ?? '';
}

/** The words of a catalogue. */
export function wordsOf({ locale, messages }: Catalogue): Words {
  return {
    locale,
    t: (key, ...substitutions) => substituted(messages[key], substitutions),
    n: (key, count, ...substitutions) => substituted(formFor(count, messages[key]), [count, ...substitutions]),
  };
}

import type { PluralKey, TextKey } from './message-keys';

export type Substitution = string | number;

/** The words of one language, however they are loaded. Keys are those of `locales/en.yml`. */
export interface Words {
  /** BCP 47 tag by which dates and numbers are written. */
  readonly locale: string;
  t(key: TextKey, ...substitutions: readonly Substitution[]): string;
  /** A message that depends on a count. The count is `$1`, what follows is `$2` and on. */
  n(key: PluralKey, count: number, ...substitutions: readonly Substitution[]): string;
}

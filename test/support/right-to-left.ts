import type { Substitution, Words } from '../../core/view/words';

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const HEBREW = 'אבגדהופחיקכלמנוצקרשתטווסעז';

function turned(message: string): string {
  return message.replace(/[a-z]/gi, (letter) => HEBREW.charAt(LATIN.indexOf(letter.toLowerCase())));
}

/**
 * A pseudo-locale: words as if their language were written from right to left. Their letters become Hebrew ones; the names,
 * dates and numbers that are put in stay as they come.
 */
export function rightToLeft(words: Words): Words {
  // A message that is given `$1` for its first part comes back with `$1` in it.
  const whole = (message: string, parts: readonly Substitution[]): string => turned(message).replace(/\$([1-9])/g, (_, at: string) => String(parts[Number(at) - 1] ?? ''));
  return {
    locale: 'he',
    t: (key, ...parts) => whole(words.t(key, ...parts.map((_, at) => `$${at + 1}`)), parts),
    n: (key, count, ...parts) => whole(words.n(key, count, ...parts.map((_, at) => `$${at + 2}`)), [count, ...parts]),
  };
}

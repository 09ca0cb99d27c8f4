// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { keysModule, readLocale, readWords } from '../../scripts/words';
import { type Message, messagesOf, wordsFrom } from '../../scripts/words/messages';

const root = fileURLToPath(new URL('../..', import.meta.url));
const languages = readdirSync(`${root}locales`).map((name) => name.replace(/\.yml$/, ''));
/** Every message is in these. In the others a message that is not there yet is shown in English. */
const complete: readonly string[] = ['en', 'de'];

/** What no answer says, in any form of the word. A question may ask who was first. */
const VERDICTS: Readonly<Record<string, RegExp>> = {
  en: word('first|true|false|original|copied|wrong|fake|stolen|scoop'),
  de: word('zuerst|als erste[rs]?|wahr|falsch|original|kopiert|gefälscht|gestohlen|abgeschrieben'),
  es: word('primer[oa]?s?|verdader[oa]s?|fals[oa]s?|original(?:es)?|copiad[oa]s?|robad[oa]s?|exclusiva'),
  fr: word('premi(?:er|ère)s?|vraie?s?|faux|fausses?|original[es]?|copiée?s?|volée?s?|plagiée?s?'),
  tr: word('ilk|doğru|yanlış|orijinal|kopyalanmış|sahte|çalıntı'),
};
/** How a language quotes. */
const QUOTED: Readonly<Record<string, RegExp>> = { en: /“[^“”]*”/g, de: /„[^„“]*“/g, es: /«[^«»]*»/g, fr: /«\u00a0[^«»]*\u00a0»/g, tr: /“[^“”]*”/g };

function word(forms: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${forms})(?!\\p{L})`, 'iu');
}

const forms = (message: Message | undefined): string[] => (message === undefined ? [] : typeof message === 'string' ? [message] : Object.values(message));
const holes = (message: Message | undefined): string[] => [...new Set(forms(message).flatMap((form) => form.match(/\$\d/g) ?? []))].sort();

describe.each(languages)('catalogue %s', (language) => {
  const english = messagesOf(readLocale('en'));
  const messages = messagesOf(readLocale(language));

  it('has the messages of the English one, in its order, with the same parts', () => {
    expect([...messages.keys()]).toEqual([...english.keys()].filter((key) => complete.includes(language) || messages.has(key)));
    for (const [key, message] of messages) {
      expect([key, typeof message, holes(message)]).toEqual([key, typeof english.get(key), holes(english.get(key))]);
    }
  });

  it('names the language that it is in', () => {
    expect(new Intl.Locale(forms(messages.get('extension.locale')).join('')).language).toBe(language);
  });

  it('fits into the stores', () => {
    // Chrome Web Store: 75 and 132 characters; addons.mozilla.org: 50 and 250.
    expect(forms(messages.get('extension.name')).join('').length).toBeLessThanOrEqual(50);
    expect(forms(messages.get('extension.description')).join('').length).toBeLessThanOrEqual(132);
  });

  it('never gives a verdict', () => {
    // A question may ask who was first, and the incident page says what it answers.
    const questions = new Set(['menu.lookUp', 'command.lookUp', 'incident.subtitle']);
    for (const [key, message] of messages) {
      if (questions.has(key)) continue;
      expect([key, forms(message).join(' ').replaceAll('First Reported', '')]).toEqual([key, expect.not.stringMatching(VERDICTS[language] ?? /^/)]);
    }
  });

  it('quotes and sets its spaces as the language does', () => {
    for (const [key, message] of messages) {
      const said = forms(message).join('\n');
      expect([key, said.replace(QUOTED[language] ?? /^/, '')]).toEqual([key, expect.not.stringMatching(/["„“”«»]|(?<!\p{L})'/u)]);
      // French: never a plain space, nor none, before these.
      if (language === 'fr') expect([key, said]).toEqual([key, expect.not.stringMatching(/[^\u202f][;?!]|[^\u00a0]:(?!\/\/)/)]);
    }
  });
});

describe('catalogues', () => {
  it('keys are those that the views are compiled against', () => {
    expect(readFileSync(`${root}core/view/message-keys.ts`, 'utf8')).toBe(keysModule(readLocale('en')));
  });
});

describe('wordsFrom', () => {
  const words = wordsFrom('plain: "say $1 to $2"\ncounted:\n  0: none\n  1: "$1 of $2"\n  n: "$1 in $2"\n', 'en');

  it('puts parts in, and knows counts', () => {
    expect(readWords('en').t('note.nextEarliest', 'CNN', '2 May')).toBe('Earliest of the others we hold: CNN, 2 May.');
    expect([0, 1, 7].map((count) => readWords('en').n('list.count', count))).toEqual(['Nothing on this page is on record.', '1 note', '7 notes']);
  });

  it('says which message is missing', () => {
    expect(() => words.t('note.label', 'x')).toThrow('locales: no message "note.label" for en');
  });
});

// @vitest-environment node
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { keysModule, readLocale, readWords } from '../../scripts/words';
import { type Message, messagesOf, wordsFrom } from '../../scripts/words/messages';

const root = fileURLToPath(new URL('../..', import.meta.url));
const catalogues = ['en', 'de'] as const;

const forms = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message));
const holes = (message: Message): string[] => [...new Set(forms(message).flatMap((form) => form.match(/\$\d/g) ?? []))].sort();

describe('catalogues', () => {
  const english = messagesOf(readLocale('en'));

  it.each(catalogues)('%s has every message, with the same parts', (language) => {
    const messages = messagesOf(readLocale(language));
    expect([...messages.keys()]).toEqual([...english.keys()]);
    for (const [key, message] of messages) {
      expect([key, typeof message]).toEqual([key, typeof english.get(key)]);
      expect([key, holes(message)]).toEqual([key, holes(english.get(key) ?? '')]);
    }
  });

  it('keys are those that the views are compiled against', () => {
    expect(readFileSync(`${root}core/view/message-keys.ts`, 'utf8')).toBe(keysModule(readLocale('en')));
  });

  it('never give a verdict', () => {
    // A question may ask who was first, and the incident page says what it answers; no answer may say it.
    const questions = new Set(['menu.lookUp', 'command.lookUp', 'incident.subtitle']);
    for (const [key, message] of english) {
      if (questions.has(key)) continue;
      const said = forms(message).join(' ').replaceAll('First Reported', '');
      expect([key, said]).toEqual([key, expect.not.stringMatching(/\b(?:first|true|false|original|copied|wrong|fake|stolen|scoop)\b/i)]);
    }
  });
});

describe('wordsFrom', () => {
  const words = wordsFrom('plain: "say $1 to $2"\ncounted:\n  0: none\n  1: "$1 of $2"\n  n: "$1 in $2"\n', 'en');

  it('puts parts in, and knows counts', () => {
    expect(readWords('en').t('credit.otherLater', 'CNN', '2 h')).toBe('This page credits CNN, at least 2 h later.');
    expect([0, 1, 7].map((count) => readWords('en').n('list.count', count))).toEqual(['Nothing on this page is on record.', '1 note', '7 notes']);
  });

  it('says which message is missing', () => {
    expect(() => words.t('note.label', 'x')).toThrow('locales: no message "note.label" for en');
  });
});

import { describe, expect, it } from 'vitest';
import { quotationsIn } from '../../../core/text/quotes';

const quoted = (text: string): string[] => quotationsIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('quotationsIn', () => {
  it.each([
    ['He said “no” and "yes".', ['no', 'yes']],
    ['‘I don’t want it,’ he said', ['I don’t want it,']],
    ["'I didn't do it,' he said", ["I didn't do it,"]],
    ["Trump's account, the users' account", []],
    ['„Ein Fehler“, sagte er', ['Ein Fehler']],
    ['« une erreur »', [' une erreur ']],
    ['»Ein Fehler«, sagte er. Die »Sun« schrieb »nein«.', ['Ein Fehler', 'Sun', 'nein']],
    ['« une erreur » , dit-il ; » et puis « non »', [' une erreur ', ' non ']],
    ['“It goes on', ['It goes on']],
    ["He said 'it goes on", []], ['He said ‘it goes on', []], ['‚Ein Fehler‘, sagte er', ['Ein Fehler']], ['“” and “no”', ['no']], ['“no”body', ['no']],
    ['‘the users’ account’ here', ['the users']],
    ['"I think," قال،"he needs to learn."', ['I think,', 'he needs to learn.']],
    ['قال:\u2066"He did it"\u2069 و"left".', ['He did it', 'left']],
    ['他说"I am tired"，"and he is too"。', ['I am tired', 'and he is too']],
    ['דובר צה"ל אמר לארה"ב "no"', ['no']],
  ])('%s', (text, expected) => { expect(quoted(text)).toEqual(expected); });
});

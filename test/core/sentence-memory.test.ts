import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../core/article-of-text';
import type { JudgedSentence } from '../../core/find-matches';
import { matcherOf } from '../../core/matcher-of';
import { finding } from '../../core/finding';
import { inOneGo } from '../../core/in-one-go';
import { SentenceMemory } from '../../core/sentence-memory';
import { smallPack } from '../support/small-pack';

const matchers = [matcherOf(smallPack)];

class Counting extends SentenceMemory {
  judged = 0;
  override keep(key: string, judged: JudgedSentence): void {
    this.judged += 1;
    super.keep(key, judged);
  }
}

const LINES = [
  'Bahtiyar Duysak spoke about the employee who deactivated Trump’s Twitter account.',
  'Trump’s account was down for 11 minutes. “I just want to continue an ordinary life,” he told the Gazette.',
  'He called it a “mistake” twice, and “I did a mistake” once.',
  'On his last day at work the man from the Trust and Safety team took down Trump’s Twitter account.',
  'Nothing else happened in the valley.',
];

describe('a memory of sentences', () => {
  it('spares a page that grows what was judged already', () => {
    const memory = new Counting();
    const read = (lines: readonly string[]): void => { inOneGo(finding(articleOfText(lines.join('\n')), matchers, memory)); };
    read(LINES.slice(0, 4));
    const first = memory.judged;
    read(['Live.', ...LINES.slice(0, 4), 'It was later restored.']);
    expect(memory.judged).toBe(first + 2);
    read(LINES.slice(0, 4));
    expect(memory.judged).toBe(first + 2);
  });

  it('forgets what is gone from the page', () => {
    const memory = new Counting();
    const read = (lines: readonly string[]): void => { inOneGo(finding(articleOfText(lines.join('\n')), matchers, memory)); };
    read(LINES);
    read(LINES.slice(0, 1));
    const before = memory.judged;
    read(LINES);
    expect(memory.judged).toBeGreaterThan(before);
  });

  it('moves with its sentence what it knows of it', () => {
    const lines = [...LINES.slice(0, 1), '“I just want to continue an ordinary life. It rained.”'];
    const memory = new SentenceMemory();
    inOneGo(finding(articleOfText(lines.join('\n')), matchers, memory));
    const text = ['Live.', ...lines].join('\n');
    const [found] = inOneGo(finding(articleOfText(text), matchers, memory));
    expect(found?.matches.filter(({ claim }) => claim === 'ordinary-life').map(({ start, end }) => text.slice(start, end))).toEqual(['“I just want to continue an ordinary life.']);
  });

  it('knows a sentence only where as much of it is quoted, and where the text around is as much about it', () => {
    const said = 'The employee may have made a mistake. He worked quietly, some say, for a Trust and a Safety team.';
    const far = 'A park in Leeds is to be closed. '.repeat(20);
    const pages = [[LINES[0], said], [LINES[0], `“It rained. ${said} It poured.”`], [LINES[0], LINES[4], ...Array<string>(3).fill(far), said]].map((lines) => articleOfText(lines.join('\n')));
    for (const first of pages) {
      for (const second of pages) {
        const memory = new SentenceMemory();
        inOneGo(finding(first, matchers, memory));
        expect(inOneGo(finding(second, matchers, memory))).toEqual(inOneGo(finding(second, matchers)));
      }
    }
    expect(new Set(pages.map((page) => JSON.stringify(inOneGo(finding(page, matchers))[0]?.matches.filter(({ start }) => start > page.text.indexOf('\n')).map(({ claim, why }) => [claim, why.rule])))).size).toBe(3);
  });

  it('changes nothing about what is found, whatever was read before', () => {
    const pages = fc.array(fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(pages, (read) => {
      const memory = new SentenceMemory();
      for (const lines of read) {
        const article = articleOfText(lines.join('\n'));
        expect(inOneGo(finding(article, matchers, memory))).toEqual(inOneGo(finding(article, matchers)));
      }
    }));
  });
});

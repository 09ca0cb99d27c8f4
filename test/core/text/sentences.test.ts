import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../../core/article-of-text';
import { sentencesOf } from '../../../core/text/sentences';

function split(text: string, language: string | null = null): string[] {
  const article = articleOfText(text, { language });
  return sentencesOf(article).map(({ start, end }) => article.text.slice(start, end));
}

describe('sentencesOf', () => {
  it('does not end a sentence at the day of a date', () => {
    expect(split('Am 2. November war es so weit. Er schwieg.')).toEqual(['Am 2. November war es so weit.', 'Er schwieg.']);
    expect(split('Er war Nummer 2. Danach kam nichts.')).toEqual(['Er war Nummer 2.', 'Danach kam nichts.']);
  });
  it('does not end a sentence at a title, a month or initials', () => {
    expect(split('“I think [Mr. Hill] left,” he said.')).toHaveLength(1);
    expect(split('Mr. Hill left on Nov. 2 at 7 p.m. ET for the U.S. Senate. He said so.')).toEqual(
      ['Mr. Hill left on Nov. 2 at 7 p.m. ET for the U.S. Senate.', 'He said so.']);
  });
  it('ends one after initials where a new one plainly begins', () => {
    expect(split('He left the U.S. He came back.')).toEqual(['He left the U.S.', 'He came back.']);
  });
  it('leaves closing quotation marks with their sentence', () => {
    expect(split('“I was tired. I did it.” Then he left.')).toEqual(['“I was tired.', 'I did it.”', 'Then he left.']);
  });
  it('leaves them there where a space stands before them, as in French', () => {
    expect(split('« Il est tard. » Il part. « Non ! » Elle reste.')).toEqual(['« Il est tard. »', 'Il part.', '« Non ! »', 'Elle reste.']);
    expect(split('" It is late. " He left.')).toEqual(['" It is late. "', 'He left.']);
  });
  it('ends one at a figure, but not after a month', () => {
    expect(split('He left on Nov. 2. She stayed.')).toEqual(['He left on Nov. 2.', 'She stayed.']);
    expect(split('On Nov. 2, Trump left.')).toEqual(['On Nov. 2, Trump left.']);
    expect(split('He had two. 3 Men left.')).toEqual(['He had two.', '3 Men left.']);
  });
  it('ends one at a figure though small letters follow it, but not within a date or after what goes with a figure', () => {
    expect(split('It was back. 11 minutes later it rained.')).toEqual(['It was back.', '11 minutes later it rained.']);
    expect(split('Was it gone? 12 hours passed.')).toEqual(['Was it gone?', '12 hours passed.']);
    expect(split('Am 2. 11. war es so weit.')).toEqual(['Am 2. 11. war es so weit.']);
    expect(split('See p. 12 for more, or No. 4 of the list.')).toEqual(['See p. 12 for more, or No. 4 of the list.']);
    expect(split('At 7 p.m. 11 people left.')).toEqual(['At 7 p.m. 11 people left.']);
  });
  it('ends one after a possessive', () => {
    expect(split("A user posed as Trump's. Somebody saw it.")).toEqual(["A user posed as Trump's.", 'Somebody saw it.']);
    expect(split("He wrote 'U.S. Senate' on it.")).toEqual(["He wrote 'U.S. Senate' on it."]);
  });
  it('ends none before a small letter', () => {
    expect(split('“Stop!” he cried. She ran.')).toEqual(['“Stop!” he cried.', 'She ran.']);
    expect(split('Why? she asked. No answer.')).toEqual(['Why? she asked.', 'No answer.']);
  });
  it('ends them as other scripts and languages do', () => {
    expect(split('他走了。她留下了。')).toEqual(['他走了。', '她留下了。']);
    expect(split('Он ушёл в 7 ч. вечера. Она осталась.')).toEqual(['Он ушёл в 7 ч. вечера.', 'Она осталась.']);
    expect(split('Why; Nobody knows.', 'el-GR')).toEqual(['Why;', 'Nobody knows.']);
    expect(split('Why; Nobody knows.')).toEqual(['Why; Nobody knows.']);
  });
  it('leaves out what is not printed before and after', () => {
    expect(split('  He left.  She stayed.  ')).toEqual(['He left.', 'She stayed.']);
  });
  it('never crosses a line', () => {
    expect(split('A headline without a stop\nThe text.')).toEqual(['A headline without a stop', 'The text.']);
  });
  it('cuts between words what nobody ends, and anywhere what has no spaces', () => {
    const words = 'and then the ferry came back '.repeat(400).trim();
    const pieces = split(words);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(3_000);
    expect(pieces.join(' ')).toBe(words);
    expect(split('x'.repeat(7_000)).map(({ length }) => length)).toEqual([3_000, 3_000, 1_000]);
  });
  it('takes a nonsensical language for English', () => {
    expect(split('One. Two.', 'not a language!')).toHaveLength(2);
    expect(split('他走了。她留下了。', 'not a language!')).toHaveLength(2);
  });
  it('covers every printed character of any text, in order, without overlap', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const article = articleOfText(text);
      let last = 0;
      for (const { start, end, block } of sentencesOf(article)) {
        expect(text.slice(last, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        expect(article.blocks[block]?.start).toBeLessThanOrEqual(start);
        last = end;
      }
      expect(text.slice(last).trim()).toBe('');
    }));
  });
});

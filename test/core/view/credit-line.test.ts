// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { creditLine, creditLineMarkdown } from '../../../core/view/credit-line';
import { noteFixture, unsettled } from '../../components/views';
import { words } from './notes';

const address = 'https://techcrunch.com/2017/11/29/meet-the-man-who-deactivated-trumps-twitter-account/';

describe('a line to credit the earliest with', () => {
  it('has the words, the earliest report, its time and its address', () => {
    expect(creditLine(noteFixture(), words)).toBe(`“I had a wild time in America” Earliest report held by First Reported: TechCrunch, 29 Nov 2017, before 23:45 UTC. ${address}`);
  });
  it('gives the reference’s words, not the page’s', () => {
    expect(creditLine(noteFixture({ text: '“I had a time”' }), words)).toContain('“I had a wild time in America”');
  });
  it('gives the page’s words without their marks, where no reference is known', () => {
    const { wording } = noteFixture();
    expect(creditLine(noteFixture({ text: '“I had “a” time”', wording: { ...wording, reference: null } }), words)).toMatch(/^“I had “a” time” Earliest/);
  });
  it('gives the address of the source, not of its copy in an archive', () => {
    const links = [{ kind: 'archive', name: 'TechCrunch', url: 'https://archive.example/' }, { kind: 'source', name: 'TechCrunch', url: 'https://a.example/' }] as const;
    expect(creditLine(noteFixture({ links }), words)).toMatch(/ https:\/\/a\.example\/$/);
  });
  it('names in Markdown without a link whoever has no address', () => {
    expect(creditLineMarkdown(noteFixture({ links: [] }), words)).toContain('First Reported: TechCrunch, ');
  });
  it('gives the statement where it is no quotation', () => {
    expect(creditLine(unsettled, words)).toBe(`Duysak was employed through Pro Unlimited. Earliest report held by First Reported: not settled between TechCrunch and BuzzFeed News. ${address}`);
  });
  it('says that it is the only report with the figure, or the earliest of those alone', () => {
    const minutes = { kind: 'fact', statement: 'It was gone for 10 minutes.', links: [] } as const;
    expect(creditLine(noteFixture({ ...minutes, heading: 'sole-figure' }), words)).toBe('It was gone for 10 minutes. The only report with this figure held by First Reported: TechCrunch, 29 Nov 2017, before 23:45 UTC.');
    for (const heading of ['settled-figure', 'likely-figure'] as const) {
      expect(creditLine(noteFixture({ ...minutes, heading }), words)).toContain('Earliest report with this figure held by First Reported: TechCrunch');
    }
  });
  it('does without an address', () => {
    expect(creditLine(noteFixture({ links: [] }), words)).toMatch(/UTC\.$/);
  });
  it('links in Markdown, and escapes its signs', () => {
    const starred = noteFixture({ kind: 'fact', statement: 'He *never* [left] <it>_there_.' });
    expect(creditLineMarkdown(starred, words)).toBe(
      `He \\*never\\* \\[left\\] \\<it\\>\\_there\\_. Earliest report held by First Reported: [TechCrunch](<${address}#:~:text=wild%20time>), 29 Nov 2017, before 23:45 UTC.`);
  });
});

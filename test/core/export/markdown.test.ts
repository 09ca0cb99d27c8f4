// @vitest-environment node
import { lexer } from 'marked';
import { describe, expect, it } from 'vitest';
import { notesAsMarkdown } from '../../../core/export/markdown';
import { noteFixture } from '../../components/views';
import { words } from '../view/notes';
import { notes, pageWith } from './pages';

describe('a page’s notes in Markdown', () => {
  const text = (): string => notesAsMarkdown(pageWith(notes), words);

  it('say whose page it is, then each passage with its reason and credit line, then from what record', () => {
    const blocks = text().trim().split('\n\n');
    expect(blocks.slice(0, 7)).toEqual([
      '# Earliest reports we hold',
      '[The Daily Specimen](<https://specimen.example/one-last-shift?edition=2#:~:text=shift>), 30 Nov 2017, 15:40 UTC, by what the page states',
      '24 of 26 sentences state something on record.',
      '> “I had a wild time in America”',
      '“I had a wild time in America” Earliest report held by First Reported: [TechCrunch](<https://techcrunch.com/2017/11/29/meet-the-man-who-deactivated-trumps-twitter-account/#:~:text=wild%20time>), 29 Nov 2017, before 23:45 UTC.',
      '> I did a mistake.',
      '**“So it might be that” left out**',
    ]);
    expect(blocks.at(-1)).toBe('By First Reported, from its record “President Trump’s Twitter account, gone for 11 minutes” of 24 Nov 2026.');
  });

  it('name all where it is not settled', () => {
    expect(text()).toContain('Earliest report held by First Reported: not settled between [TechCrunch]');
  });

  it('have nothing of the page but the passages, and nothing that is only possible', () => {
    for (const other of ['So they say', 'Thus far', 'A shift', 'It was a strange week']) expect(text()).not.toContain(other);
  });

  it('say what is not known of the page', () => {
    const { summary } = pageWith([]);
    expect(notesAsMarkdown(pageWith([], { summary: { ...summary, page: null, published: null } }), words)).toContain(`[${words.t('popup.unnamed')}](<https://specimen.example/one-last-shift?edition=2#:~:text=shift>), ${words.t('popup.undated')}`);
    expect(text()).toContain('\n\n---\n\n');
  });

  it('can be nothing but text, whatever the page says', () => {
    const nasty = noteFixture({ kind: 'fact', text: '# <img src=x onerror=alert(1)>\n\n1. ![a](b) https://evil.example', statement: '- <script>alert(1)</script>' });
    const types = JSON.stringify(lexer(notesAsMarkdown(pageWith([nasty]), words)), (key, value: unknown) => (key === 'raw' ? undefined : value));
    expect(types).not.toMatch(/"type":"(?:html|image|list|code|table)"/);
    expect(types.match(/"type":"heading"/g)).toHaveLength(1);
    expect(types).not.toContain('"href":"https://evil.example"');
  });
});

// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Width and height of a PNG, in pixels. */
function sizeOf(path: string): readonly [number, number] {
  const bytes = readFileSync(`${root}${path}`);
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('what the stores get', () => {
  it.each([16, 32, 48, 96, 128])('an icon of %i pixels', (size) => {
    expect(sizeOf(`public/icon/${size}.png`)).toEqual([size, size]);
  });

  it.each(['page', 'summary', 'incident'])('a screenshot of 1280 by 800: %s', (name) => {
    expect(sizeOf(`docs/pictures/${name}.png`)).toEqual([1280, 800]);
  });

  it('a text in every language that it speaks', () => {
    const languages = readdirSync(`${root}locales`).map((name) => name.replace(/\.yml$/, ''));
    for (const language of languages) {
      const text = readFileSync(`${root}docs/store/${language}.md`, 'utf8');
      expect(text).toContain('MIT');
      // Chrome Web Store takes 16,000 characters.
      expect(text.length).toBeLessThan(16_000);
    }
  });

  it('a changelog that tells of this version', () => {
    const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { readonly version: string };
    expect(readFileSync(`${root}CHANGELOG.md`, 'utf8')).toContain(`## ${version}\n`);
  });
});

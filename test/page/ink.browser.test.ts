import { afterEach, describe, expect, it } from 'vitest';
import { Grounds, inkOn, type Ink } from '../../page/ink';

afterEach(() => { document.body.innerHTML = ''; });

function show(style: string): Element {
  document.body.innerHTML = `<div style="${style}"><p>The bridge was closed.</p></div>`;
  const text = document.querySelector('p');
  if (text === null) throw new Error('There is no text.');
  return text;
}

describe('the ink of a text', () => {
  it.each<[string, Ink]>([
    ['oklch(0.22 0.04 300)', 'pale'],
    ['oklch(0.97 0.01 90)', 'deep'],
    ['oklch(0.6 0 none)', 'own'],
    ['oklab(0.97 none none)', 'deep'],
    ['lab(15 5 -10)', 'pale'],
    ['lch(95 5 80)', 'deep'],
    ['color(display-p3 0.05 0.1 0.2)', 'pale'],
    ['color(srgb-linear 0.9 0.9 none)', 'deep'],
    ['color(xyz 0.02 0.02 0.02)', 'pale'],
    ['color-mix(in oklab, white 90%, teal)', 'deep'],
    ['hsl(240 60% 15%)', 'pale'],
    // Nearly black, and half of it over white.
    ['oklch(0.1 0 0 / 0.98)', 'pale'],
    ['oklab(0.1 0 0 / 0.5)', 'own'],
    ['oklab(0.1 0 0 / 0)', 'deep'],
  ])('on a ground given as %s', (ground, ink) => {
    const text = show(`background: ${ground}`);
    expect(inkOn(new Grounds(document, window).under(text))).toBe(ink);
  });

  it.each(['rgb(0 0 0 / 0)', 'oklab(0 0 0 / 0)', 'oklch(0.5 0.1 20 / 0)', 'color(srgb 1 0 0 / 0)'])('is none of a box of its own by a border that nobody sees: %s', (border) => {
    const text = show(`border: 1px solid ${border}; box-shadow: 0 0 4px ${border}`);
    const grounds = new Grounds(document, window);
    expect(grounds.under(text)).toBe(grounds.under(document.body));
  });

  it.each(['rgb(0 0 0)', 'oklab(0 0 0)', 'oklch(0.5 0.1 0)', 'color(srgb 1 0 0)', 'rgb(0 0 0 / 0.5)'])('is of a box of its own by a border that is seen: %s', (border) => {
    const text = show(`border: 1px solid ${border}`);
    const grounds = new Grounds(document, window);
    expect(grounds.under(text)).not.toBe(grounds.under(document.body));
  });
});

import { describe, expect, it } from 'vitest';
import { colourOf, contrast, inkOn, type Ink } from '../../page/ink';

describe('inkOn', () => {
  it.each<[string, string, Ink]>([
    ['white', 'rgb(255, 255, 255)', 'deep'],
    ['salmon', 'rgb(255, 241, 229)', 'deep'],
    ['pale blue', 'rgb(220, 235, 250)', 'deep'],
    ['navy', 'rgb(16, 24, 64)', 'pale'],
    ['near black', 'color(srgb 0.07 0.07 0.07)', 'pale'],
    ['mid grey', 'rgb(128, 128, 128)', 'own'],
    ['a colour of a wider space', 'oklch(0.5 0.2 30)', 'own'],
  ])('on %s', (_name, computed, ink) => {
    expect(inkOn(colourOf(computed))).toBe(ink);
  });

  it('knows the contrast of black and white', () => {
    const [black, white] = [colourOf('rgb(0, 0, 0)'), colourOf('rgba(255, 255, 255, 0.5)')];
    expect(white?.alpha).toBe(0.5);
    expect(black !== null && white !== null ? contrast(black, white) : 0).toBeCloseTo(21, 5);
  });
});

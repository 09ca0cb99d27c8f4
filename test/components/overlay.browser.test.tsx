import { h, render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Overlay } from '../../entrypoints/stage/Overlay';
import { words } from './show';

afterEach(() => { render(null, document.body); });

const draw = (answer: string | null): void => {
  render(h(Overlay, { words, entries: [], card: null, rail: null, only: null, answer, onChoose: vi.fn(), onPoint: vi.fn(), onAll: vi.fn() }), document.body);
};

describe('an answer', () => {
  it('comes into a place that was there before it, the first one too, so that it is read out', async () => {
    draw('Nothing close to these words.');
    expect(page.getByRole('status').element().textContent).toBe('');
    await expect.element(page.getByRole('status')).toHaveTextContent('Nothing close to these words.');
    const place = page.getByRole('status').element();
    draw(null);
    await vi.waitFor(() => { expect(place.textContent).toBe(''); });
    expect(page.getByRole('status').element()).toBe(place);
  });
});

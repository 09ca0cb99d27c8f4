import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { watchColours } from '../../page/colours';
import { after } from './support';

const onChange = vi.fn();
const prefer = (value: 'light' | 'dark'): Promise<unknown> => cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
let life: AbortController;

beforeEach(() => {
  onChange.mockClear();
  life = new AbortController();
  watchColours(document, onChange, life.signal);
});
afterEach(() => {
  life.abort();
  document.documentElement.removeAttribute('data-mode');
  document.body.removeAttribute('class');
});

describe('watchColours', () => {
  it('calls soon after the root has another attribute, and again when colours have faded', async () => {
    document.documentElement.dataset['mode'] = 'night';
    await after(300);
    expect(onChange).toHaveBeenCalledTimes(1);
    await after(1_000);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('calls soon after the system has turned dark', async () => {
    await prefer('dark');
    await after(300);
    expect(onChange).toHaveBeenCalledTimes(1);
    life.abort();
    await prefer('light');
    await after(300);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('hears of the body’s, and of those of a body that came later', async () => {
    const before = document.body;
    document.body.replaceWith(document.createElement('body'));
    await after(1_200);
    onChange.mockClear();
    document.body.className = 'night';
    await after(300);
    expect(onChange).toHaveBeenCalledTimes(1);
    document.body.replaceWith(before);
  });

  it('calls a few times a second where attributes change with every frame, and is not put off by it', async () => {
    for (let step = 0; step < 50; step += 1) {
      document.body.className = `scrolled-${String(step)}`;
      await after(16);
    }
    expect(onChange.mock.calls.length).toBeGreaterThan(2);
    expect(onChange.mock.calls.length).toBeLessThan(10);
    onChange.mockClear();
    await after(1_300);
    // The last of them, and once when colours have faded.
    expect(onChange.mock.calls.length).toBeLessThanOrEqual(2);
  });

  it('hears nothing of what stands in the body, nor anything when it has ended', async () => {
    const inside = document.createElement('p');
    document.body.append(inside);
    inside.className = 'night';
    await after(300);
    expect(onChange).not.toHaveBeenCalled();
    document.body.className = 'night';
    await after(30);
    life.abort();
    await after(1_200);
    expect(onChange).not.toHaveBeenCalled();
    inside.remove();
  });
});

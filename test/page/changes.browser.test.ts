import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../page/changes';
import { after } from './support';

const onText = vi.fn();
const onAddress = vi.fn();
const onShown = vi.fn();
let life: AbortController;
let watchRoots: (roots: readonly ShadowRoot[]) => void;
const home = location.href;

beforeEach(() => {
  document.body.innerHTML = '<p>The bridge was closed.</p>';
  onText.mockClear();
  onAddress.mockClear();
  onShown.mockClear();
  life = new AbortController();
  watchRoots = watchPage(document, { onText, onAddress, onShown, signal: life.signal, ignores: (node) => node.nodeName === 'OURS' });
});
afterEach(async () => {
  life.abort();
  history.replaceState(null, '', home);
  await after(20);
});

describe('watchPage', () => {
  it('answers a burst of changes once, when it is over', async () => {
    for (let count = 0; count < 10; count += 1) {
      document.body.append(`word ${String(count)} `);
      await after(20);
    }
    expect(onText).not.toHaveBeenCalled();
    await after(600);
    expect(onText).toHaveBeenCalledTimes(1);
  });

  it('answers a page that is never still, but rarely', async () => {
    const end = performance.now() + 3_000;
    const text = document.querySelector('p')?.firstChild;
    while (performance.now() < end) {
      if (text) text.nodeValue = `The bridge was closed at ${String(performance.now())}.`;
      await after(100);
    }
    expect(onText.mock.calls.length).toBe(1);
  });

  it('does not answer what is no text, nor what is ours', async () => {
    document.body.append('  ', document.createComment('x'));
    document.body.setAttribute('class', 'x');
    document.documentElement.append(document.createElement('ours'));
    await after(600);
    document.querySelector('ours')?.remove();
    await after(600);
    expect(onText).not.toHaveBeenCalled();
  });

  it('tells a new address once, and not a new fragment', async () => {
    history.replaceState(null, '', '#part');
    await after(30);
    expect(onAddress).not.toHaveBeenCalled();
    history.replaceState(null, '', '?next');
    await after(30);
    expect(onAddress.mock.calls).toEqual([[location.href]]);
  });

  it('answers the unfolding of what was folded away', async () => {
    document.body.innerHTML = '<details><summary>More</summary><p>Folded.</p></details>';
    await after(600);
    onText.mockClear();
    document.querySelector('details')?.toggleAttribute('open', true);
    await after(600);
    expect(onText).toHaveBeenCalledTimes(1);
  });

  it('says that the page came back from the cache, and only then', () => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(onShown).not.toHaveBeenCalled();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(onShown.mock.calls).toEqual([[true]]);
  });

  it('does not answer while the page is hidden, but once when it is shown', async () => {
    const visibility = vi.spyOn(Document.prototype, 'visibilityState', 'get').mockReturnValue('hidden');
    document.body.append('word');
    await after(600);
    expect(onText).not.toHaveBeenCalled();
    visibility.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await after(600);
    visibility.mockRestore();
    expect(onText).toHaveBeenCalledTimes(1);
    expect(onShown.mock.calls).toEqual([[false]]);
  });

  it('answers changes in shadow roots that it was told of', async () => {
    const shadow = document.querySelector('p')?.attachShadow({ mode: 'open' });
    if (shadow === undefined) throw new Error('There is no shadow root.');
    await after(600);
    onText.mockClear();
    watchRoots([shadow]);
    watchRoots([shadow]);
    shadow.append('The bridge is open again.');
    await after(600);
    expect(onText).toHaveBeenCalledTimes(1);
    life.abort();
    watchRoots([shadow]);
    shadow.append('And closed.');
    await after(600);
    expect(onText).toHaveBeenCalledTimes(1);
  });

  it('is silent once its life is over', async () => {
    document.body.append('word');
    life.abort();
    document.body.append('word');
    history.replaceState(null, '', '?next');
    await after(600);
    expect(onText).not.toHaveBeenCalled();
    expect(onAddress).not.toHaveBeenCalled();
  });
});

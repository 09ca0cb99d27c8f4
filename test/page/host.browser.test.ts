import { afterEach, describe, expect, it } from 'vitest';
import { Host, HOST } from '../../page/host';
import { after } from './support';

const host = new Host(document);
const found = (): Element[] => Array.from(document.querySelectorAll(HOST));

afterEach(() => { host.destroy(); });

describe('Host', () => {
  it('adds one element at the end of the root, and takes it away without a trace', () => {
    const before = document.documentElement.outerHTML;
    const shadow = host.mount('en-GB');
    shadow.append('Ours.');
    expect(document.documentElement.lastElementChild).toBe(shadow.host);
    expect(document.documentElement.outerHTML).toBe(before.replace(/<\/html>$/, `<${HOST} lang="en-GB" dir="ltr"></${HOST}></html>`));
    expect(host.mount('en-GB')).toBe(shadow);
    host.destroy();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('runs as its own language does, whichever way the page’s runs', () => {
    const runs = (): string | undefined => ['ltr', 'rtl'].find((direction) => host.current?.matches(`:dir(${direction})`));
    document.documentElement.dir = 'rtl';
    host.mount('en-GB');
    expect(runs()).toBe('ltr');
    document.documentElement.removeAttribute('dir');
    host.mount('he');
    expect(runs()).toBe('rtl');
  });

  it('comes back with all it holds when the page removes it', async () => {
    const shadow = host.mount('en-GB');
    shadow.append('Ours.');
    shadow.host.remove();
    await after(150);
    expect(found()).toEqual([shadow.host]);
    expect(shadow.textContent).toBe('Ours.');
  });

  it('gives up on a page that goes on removing it, and can be asked again', async () => {
    host.mount('en-GB');
    let removals = 0;
    const page = new MutationObserver(() => {
      for (const element of found()) {
        element.remove();
        removals += 1;
      }
    });
    page.observe(document.documentElement, { childList: true });
    found()[0]?.remove();
    await after(2_000);
    page.disconnect();
    expect(removals).toBeGreaterThan(1);
    expect(found()).toEqual([]);
    host.mount('en-GB');
    expect(found()).toHaveLength(1);
  });

  it('stays away once it is destroyed', async () => {
    host.mount('en-GB');
    found()[0]?.remove();
    host.destroy();
    await after(150);
    expect(found()).toEqual([]);
  });

  it('clears away what a predecessor left', () => {
    document.documentElement.append(document.createElement(HOST));
    const shadow = host.mount('en-GB');
    expect(found()).toEqual([shadow.host]);
  });
});

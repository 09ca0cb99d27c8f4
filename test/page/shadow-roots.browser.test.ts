import { afterEach, describe, expect, it } from 'vitest';
import { shadowRootsIn } from '../../page/shadow-roots';

afterEach(() => { document.body.innerHTML = ''; });

describe('shadowRootsIn', () => {
  it('finds open shadow roots, those within others too', () => {
    document.body.innerHTML = '<main><p></p><x-part></x-part></main>';
    const [main, closed, part] = ['main', 'p', 'x-part'].map((name) => document.querySelector(name));
    const own = main?.attachShadow({ mode: 'open' });
    closed?.attachShadow({ mode: 'closed' });
    const outer = part?.attachShadow({ mode: 'open' });
    outer?.setHTMLUnsafe('<div><x-inner><template shadowrootmode="open">Deep down.</template></x-inner></div>');
    expect(shadowRootsIn(document.body)).toEqual([own, outer, outer?.querySelector('x-inner')?.shadowRoot]);
  });

  it('is not misled by a form whose fields have the name of one', () => {
    document.body.innerHTML = '<form><input name="shadowRoot"></form><form><input name="shadowRoot"><input name="shadowRoot"></form>';
    expect(shadowRootsIn(document.body)).toEqual([]);
  });

  it('looks for their hosts high up in the page alone', () => {
    const nested = (depth: number): string => `${'<div>'.repeat(depth - 1)}<x-part></x-part>`;
    for (const [depth, found] of [[6, 1], [7, 0]] as const) {
      document.body.innerHTML = nested(depth);
      document.querySelector('x-part')?.attachShadow({ mode: 'open' });
      expect(shadowRootsIn(document.body)).toHaveLength(found);
    }
  });

  it('goes through a page of any breadth', () => {
    document.body.innerHTML = `<main>${'<p></p>'.repeat(200_000)}<x-part></x-part></main>`;
    document.querySelector('x-part')?.attachShadow({ mode: 'open' });
    expect(shadowRootsIn(document.body)).toHaveLength(1);
  });

  it('goes deeper than the stack', () => {
    let tree: Element | ShadowRoot = document.body;
    for (let depth = 0; depth < 20_000; depth += 1) {
      const host: HTMLElement = document.createElement('x-part');
      tree.append(host);
      tree = host.attachShadow({ mode: 'open' });
    }
    expect(shadowRootsIn(document.body)).toHaveLength(20_000);
  });
});

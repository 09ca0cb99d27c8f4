/** Puts views on a page of their own, styled as they ship, and takes them off again. */
import axe from 'axe-core';
import { render, type VNode } from 'preact';
import { cdp } from 'vitest/browser';
import incidentCss from '../../components/incident.css?inline';
import pageCss from '../../components/page.css?inline';
import popupCss from '../../components/popup.css?inline';
import settingsCss from '../../components/settings.css?inline';
import { WordsContext } from '../../components/words';
import type { Words } from '../../core/view/words';
import { wordsFrom } from '../../scripts/words/messages';
import { catalogue } from './catalogues';

/** The words of the English catalogue, with dates as in Britain. */
export const words = wordsFrom(catalogue('en'), 'en-GB');

const sheet = new CSSStyleSheet();
sheet.replaceSync([pageCss, popupCss, settingsCss, incidentCss].join('\n'));

/** Resolves once what was rendered, and what follows from it, is on the screen. */
export async function settled(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  await new Promise((done) => { setTimeout(done); });
}

/** Shows a view in an empty page, in English where no other words are given; what it gives back holds it. */
export async function show(view: VNode, said: Words = words): Promise<HTMLElement> {
  clear();
  document.adoptedStyleSheets = [sheet];
  const shown = document.createElement('div');
  document.body.append(shown);
  await showAgain(view, said);
  return shown;
}

/** Shows another view, or the same with other properties, where one is shown. */
export async function showAgain(view: VNode, said: Words = words): Promise<void> {
  const shown = document.body.lastElementChild;
  if (shown === null) throw new Error('nothing is shown yet');
  render(<WordsContext.Provider value={said}>{view}</WordsContext.Provider>, shown);
  await settled();
}

/** Takes off what is shown. */
export function clear(): void {
  for (const shown of document.body.children) render(null, shown);
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
}

/** What a reader reads, line by line. */
export function lines(element: Element): string[] {
  if (!(element instanceof HTMLElement)) return [];
  return element.innerText.split('\n').map((line) => line.trim()).filter((line) => line !== '');
}

export type Scheme = 'light' | 'dark';

/** What the reader's system asks for. */
export async function prefer(wishes: { readonly scheme?: Scheme; readonly contrast?: 'forced'; readonly motion?: 'reduce'; readonly medium?: 'print' }): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    media: wishes.medium ?? '',
    features: [
      { name: 'prefers-color-scheme', value: wishes.scheme ?? 'light' },
      { name: 'forced-colors', value: wishes.contrast === 'forced' ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: wishes.motion ?? 'no-preference' },
    ],
  });
}

/** What axe finds amiss, each fault with the elements that have it; on the ground that the scheme paints. */
export async function faults(element: Element): Promise<string[]> {
  await Promise.all(document.getAnimations().map((animation) => animation.finished));
  const { violations, incomplete } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // A view is no whole page: landmarks and headings are its page's.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } },
  });
  // What lies behind text in a drawing axe cannot tell; there it is the same paper as elsewhere.
  const undecided = incomplete.filter(({ id }) => id === 'color-contrast').map((result) => ({ ...result, nodes: result.nodes.filter(({ html }) => !/^<(?:text|tspan)\b/.test(html)) }));
  return [...violations, ...undecided]
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
}

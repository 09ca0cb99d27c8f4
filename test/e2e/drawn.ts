/** Where things of ours are drawn on a page, as a reader sees them. */
import type { Page } from 'puppeteer-core';

/** What of the margin lies over text or controls of the page, or across the side of a box that is drawn around text; and which form and side it has. */
export async function overlaps(page: Page): Promise<{ readonly form: string; readonly side: string; readonly over: readonly string[] }> {
  return page.evaluate(() => {
    const host = document.querySelector('first-reported-notes');
    const rail = host?.shadowRoot?.querySelector('.fr-rail') ?? null;
    if (rail === null) return { form: 'none', side: 'none', over: [] };
    const form = /fr-rail-(names|beads|strip)/.exec(rail.className)?.[1] ?? '';
    const side = /fr-rail-(left|right)/.exec(rail.className)?.[1] ?? '';
    const cut = rail.querySelector('.fr-rail-seen')?.getBoundingClientRect();
    const ours = Array.from(rail.querySelectorAll('.fr-rail-item, .fr-rail-label:not(.fr-rail-tip) > span, .fr-rail-title, .fr-rail-hint, .fr-rail-more'), (element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const cuts = !element.matches('.fr-rail-more') && cut !== undefined;
      return { what: element.getAttribute('aria-label') ?? element.textContent, left, right, top: Math.max(top, cuts ? cut.top : 0, 0), bottom: Math.min(bottom, cuts ? cut.bottom : Infinity, innerHeight) };
    }).filter(({ top, bottom }) => bottom > top);

    const theirs: { readonly element: Element; readonly what: string; readonly box: DOMRect }[] = [];
    const shown = (element: Element): boolean => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element === null || node.nodeValue?.trim() === '' || !shown(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) theirs.push({ element, what: `“${(node.nodeValue ?? '').slice(0, 24)}”`, box });
    }
    for (const element of document.querySelectorAll('a, button, iframe, img')) {
      if (shown(element)) for (const box of element.getClientRects()) theirs.push({ element, what: element.localName, box });
    }
    const over = ours.flatMap((our) => theirs.flatMap(({ element, what, box }) => {
      const [left, right] = [Math.max(our.left, box.left), Math.min(our.right, box.right)];
      const [top, bottom] = [Math.max(our.top, box.top), Math.min(our.bottom, box.bottom)];
      // A line's box is a little taller than its letters.
      if (right - left < 1.5 || bottom - top < 2.5) return [];
      const at = document.elementsFromPoint((left + right) / 2, (top + bottom) / 2).find((each) => each !== host);
      return at !== undefined && (element.contains(at) || at.contains(element)) ? [`${our.what ?? ''} over ${what}`] : [];
    }));
    // The strip has a ground of its own.
    const edges = form === 'strip' ? [] : Array.from(document.querySelectorAll('.box'), (box) => box.getBoundingClientRect());
    const across = ours.flatMap((our) => edges.filter((box) => our.top < box.bottom && our.bottom > box.top)
      .filter((box) => [box.left, box.right].some((edge) => our.left < edge - 1 && our.right > edge + 1)).map(() => `${our.what ?? ''} across the side of a box`));
    return { form, side, over: [...over, ...across] };
  });
}

/** In CSS pixels from the window's upper left corner. */
export interface Box { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
/** The open card, the lines of the words that it is on, and the window without its scroll bars. */
export interface PlacedCard { readonly card: Box; readonly lines: readonly Box[]; readonly window: Box }

/**
 * Where the open card is drawn, and the words that it is on.
 *
 * @throws Error where there is no card, or no such words in one piece of text.
 */
export async function cardBeside(page: Page, words: string): Promise<PlacedCard> {
  return page.evaluate((wanted) => {
    const plain = ({ left, top, right, bottom }: Box): Box => ({ left, top, right, bottom });
    const dialog = document.querySelector('first-reported-notes')?.shadowRoot?.querySelector('[role="dialog"]');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let node = walker.nextNode();
    while (node !== null && node.nodeValue?.includes(wanted) !== true) node = walker.nextNode();
    const at = node?.nodeValue?.indexOf(wanted) ?? -1;
    if (dialog == null || node === null) throw new Error('There is no card, or there are no such words.');
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + wanted.length);
    return {
      card: plain(dialog.getBoundingClientRect()), lines: Array.from(range.getClientRects(), plain),
      window: { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: innerHeight },
    };
  }, words);
}

/** How deep two boxes lie in one another; negative where they are apart. */
export function overlap(a: Box, b: Box): number {
  return Math.min(a.right - b.left, b.right - a.left, a.bottom - b.top, b.bottom - a.top);
}

/** How far two boxes are apart in height. */
export function apart(a: Box, b: Box): number {
  return Math.max(b.top - a.bottom, a.top - b.bottom, 0);
}

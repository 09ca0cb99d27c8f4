import type { VNode } from 'preact';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { IncidentPage } from '../../components/incident/IncidentPage';
import { Popup } from '../../components/popup/Popup';
import { Settings } from '../../components/settings/Settings';
import { incidentView } from '../../core/view/incident/incident-view';
import type { Words } from '../../core/view/words';
import { packs } from '../../data';
import { wordsFrom } from '../../scripts/words/messages';
import { rightToLeft } from '../support/right-to-left';
import { Card } from './card';
import { catalogue, catalogues } from './catalogues';
import { clear, settled, show, words } from './show';
import { settingsStates } from './settings-views';
import { noteFixtures, popupProps, popupStates, summaryFixture } from './views';

const nothing = (): void => undefined;

/** Every language, and English as if it were written from right to left. */
const tried: readonly (readonly [language: string, words: Words, direction: 'ltr' | 'rtl'])[] = [
  ...Object.keys(catalogues).map((language) => [language, wordsFrom(catalogue(language), language, catalogue('en')), 'ltr'] as const),
  ['from right to left', rightToLeft(words), 'rtl'],
];

const views: readonly VNode[] = [
  ...Object.values(noteFixtures).map((note) => (
    <Card note={note} form="full" place={{ at: 2, of: 8 }} onStep={nothing} onClose={nothing} onCopy={nothing} onNotThis={nothing} onMute={nothing} />
  )),
  ...popupStates.map((state) => <Popup {...popupProps(state)} />),
  ...Object.values(settingsStates).map((props) => <Settings {...props} />),
];

/** Elements that stand out of the view at its side, or whose text is cut off where nobody meant it to be. */
function standingOut(view: HTMLElement): string[] {
  const room = view.getBoundingClientRect();
  return [...view.querySelectorAll<HTMLElement>('*')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    const { overflowX, textOverflow, position } = getComputedStyle(element);
    // What scrolls by itself may be as wide as it needs inside, and says so by its role.
    if (width === 0 || position === 'absolute' || element.closest('[role="region"], svg *, .fr-mx-scrolls, .fr-flow, .fr-tl') !== null) return false;
    return left < room.left - 1 || right > room.right + 1 || (overflowX !== 'visible' && textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1);
  }).map((element) => `${element.className}: ${element.innerText}`);
}

afterAll(() => page.viewport(1280, 900));
afterEach(() => {
  document.documentElement.dir = '';
  clear();
});

/** In how many lines a piece of an element's text is set. */
function linesOf(element: Element, text: string): number {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(text) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    return new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size;
  }
  return 0;
}

describe.each(tried)('words in %s', (_, said, direction) => {
  it('sum a page up in lines that end between figures', async () => {
    document.documentElement.dir = direction;
    const view = await show(<Popup {...popupProps({ kind: 'summary', summary: summaryFixture, origin: null, look: 'marks', scope: 'site', scopes: ['site', 'tab', 'everywhere'] })} />, said);
    const { credited, reworded, figuresDiffer } = summaryFixture;
    const facts = [said.n('popup.facts.credited', credited), said.n('popup.facts.reworded', reworded), said.n('popup.facts.figures', figuresDiffer), said.n('popup.possible', 1)];
    expect(facts.map((fact) => [fact, linesOf(view, fact)])).toEqual(facts.map((fact) => [fact, 1]));
  });

  it('fit into every card, popup and settings page', async () => {
    document.documentElement.dir = direction;
    for (const view of views) {
      const shown = await show(view, said);
      for (const button of shown.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) button.click();
      await settled();
      expect(standingOut(shown.querySelector<HTMLElement>('.fr-root') ?? shown)).toEqual([]);
    }
  });

  it('fit into the box that searches, before anything is typed', async () => {
    document.documentElement.dir = direction;
    const pen = document.createElement('canvas').getContext('2d');
    if (pen === null) throw new Error('nothing can be drawn on');
    const cut: string[] = [];
    for (const state of popupStates) {
      const shown = await show(<Popup {...popupProps(state)} />, said);
      for (const box of shown.querySelectorAll<HTMLInputElement>('.fr-search input')) {
        const { fontSize, fontFamily } = getComputedStyle(box);
        pen.font = `${fontSize} ${fontFamily}`;
        // At the end is the sign that empties it, as wide as a letter is tall.
        if (pen.measureText(box.placeholder).width > box.clientWidth - parseFloat(fontSize)) cut.push(box.placeholder);
      }
    }
    expect(cut).toEqual([]);
  });

  it.each([1280, 390])('fit into the incident page, %i pixels wide', async (width) => {
    await page.viewport(width, 900);
    document.documentElement.dir = direction;
    for (const pack of packs) {
      const [claim = null] = pack.claims.map(({ id }) => id);
      const shown = await show(<IncidentPage incident={incidentView(pack)} claim={claim} onClaim={nothing} onExport={nothing} />, said);
      for (const folded of shown.querySelectorAll('details')) folded.open = true;
      for (const button of shown.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) button.click();
      await settled();
      expect(standingOut(shown.querySelector<HTMLElement>('.fr-root') ?? shown)).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  });
});

/** Letters of words that run from right to left: what has some is a sentence of ours, with something put in. */
const OURS = /[א-ת]/;

/** Sentences in Latin letters whose full stop stands before them, as it does where their direction is not their own. */
function fullStopsAstray(view: HTMLElement): string[] {
  const walker = document.createTreeWalker(view, NodeFilter.SHOW_TEXT);
  const astray: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    const stop = /[a-z](?=\.$)/.exec(text)?.index;
    if (stop === undefined || OURS.test(text) || node.parentElement?.closest('svg, .fr-unseen, option') !== null || !node.parentElement.checkVisibility()) continue;
    const at = (index: number): DOMRect => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      return range.getBoundingClientRect();
    };
    if (at(stop + 1).left < at(stop).left) astray.push(`${node.parentElement.tagName} ${node.parentElement.className}: ${text}`);
  }
  return astray;
}

describe('what the record says, among words from right to left', () => {
  const [, said] = tried.at(-1) ?? [];
  const [pack] = packs;

  it.each([
    ...Object.entries(noteFixtures).map(([name, note]) => [name, <Card note={note} form="full" />] as const),
    ...Object.entries(settingsStates).map(([name, props]) => [`settings, ${name}`, <Settings {...props} />] as const),
    ...(pack === undefined ? [] : [['the incident', <IncidentPage incident={incidentView(pack)} claim={pack.claims[0]?.id ?? null} onClaim={nothing} onExport={nothing} />] as const]),
  ])('ends at its full stop: %s', async (_, view) => {
    document.documentElement.dir = 'rtl';
    const shown = await show(view, said);
    for (const folded of shown.querySelectorAll('details')) folded.open = true;
    for (const button of shown.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) button.click();
    await settled();
    expect([...new Set(fullStopsAstray(shown))]).toEqual([]);
  });

  it('keeps a name apart from the day after it', async () => {
    document.documentElement.dir = 'rtl';
    if (pack === undefined) return;
    const shown = await show(<IncidentPage incident={incidentView(pack)} claim={null} onClaim={nothing} />, said);
    const [line] = shown.querySelectorAll('.fr-happened-sources li');
    const [name, day] = [line?.querySelector('a'), line?.lastChild];
    const range = document.createRange();
    range.selectNodeContents(day ?? document.body);
    // The name comes first in reading, so all of the day is to its left.
    expect(Math.max(...[...range.getClientRects()].map(({ right }) => right))).toBeLessThanOrEqual((name?.getBoundingClientRect().left ?? 0) + 1);
  });
});

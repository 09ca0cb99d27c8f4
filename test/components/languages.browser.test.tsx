import type { VNode } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { NoteCard } from '../../components/note/NoteCard';
import { Popup } from '../../components/popup/Popup';
import { Settings } from '../../components/settings/Settings';
import type { Words } from '../../core/view/words';
import { wordsFrom } from '../../scripts/words/messages';
import { rightToLeft } from '../support/right-to-left';
import { catalogue, catalogues } from './catalogues';
import { clear, settled, show, words } from './show';
import { settingsStates } from './settings-views';
import { noteFixtures, popupProps, popupStates } from './views';

const nothing = (): void => undefined;

/** Every language, and English as if it were written from right to left. */
const tried: readonly (readonly [language: string, words: Words, direction: 'ltr' | 'rtl'])[] = [
  ...Object.keys(catalogues).map((language) => [language, wordsFrom(catalogue(language), language, catalogue('en')), 'ltr'] as const),
  ['from right to left', rightToLeft(words), 'rtl'],
];

const views: readonly VNode[] = [
  ...Object.values(noteFixtures).map((note) => (
    <NoteCard note={note} form="full" place={{ at: 2, of: 8 }} onStep={nothing} onClose={nothing} onCopy={nothing} onNotThis={nothing} onMute={nothing} />
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
    if (width === 0 || position === 'absolute') return false;
    return left < room.left - 1 || right > room.right + 1 || (overflowX !== 'visible' && textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1);
  }).map((element) => `${element.className}: ${element.innerText}`);
}

afterEach(() => {
  document.documentElement.dir = '';
  clear();
});

describe.each(tried)('words in %s', (_, said, direction) => {
  it('fit into every card, popup and settings page', async () => {
    document.documentElement.dir = direction;
    for (const view of views) {
      const shown = await show(view, said);
      for (const button of shown.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) button.click();
      await settled();
      expect(standingOut(shown.querySelector<HTMLElement>('.fr-root') ?? shown)).toEqual([]);
    }
  });
});

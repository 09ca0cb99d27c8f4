import type { VNode } from 'preact';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { ExportMenu } from '../../components/export/ExportMenu';
import { NoteList } from '../../components/list/NoteList';
import { Popup } from '../../components/popup/Popup';
import { Notice } from '../../components/settings/Notice';
import { Settings } from '../../components/settings/Settings';
import { Card } from './card';
import { clear, faults, prefer, settled, show, words } from './show';
import { settingsStates } from './settings-views';
import { listFixture, noteFixtures, popupProps, popupStates } from './views';

const nothing = (): void => undefined;

const views: readonly (readonly [name: string, view: VNode])[] = [
  ...Object.entries(noteFixtures).map(([name, note]) => [`note: ${name}`, (
    <Card note={note} form="full" place={{ at: 2, of: 8 }} onStep={nothing} here={{ at: 1, of: 2 }} onHere={nothing} onClose={nothing} onCopy={nothing} onNotThis={nothing} onMute={nothing} />
  )] as const),
  ['glance', <Card note={noteFixtures.hedgeDropped} form="glance" />],
  ['list', <NoteList entries={listFixture(words)} current={noteFixtures.hedgeDropped.id} onChoose={nothing} />],
  ...popupStates.map((state) => [`popup: ${state.kind}`, <Popup {...popupProps(state)} />] as const),
  ...Object.entries(settingsStates).map(([name, props]) => [`settings: ${name}`, <Settings {...props} />] as const),
  ['export menu', <div class="fr-root fr-popup"><ExportMenu formats={['markdown', 'web-annotations', 'schema-org', 'csv']} onCopy={nothing} onSave={nothing} /></div>],
  ['notice', <div class="fr-root"><Notice text="The file’s settings are taken over." onUndo={nothing} onClose={nothing} /></div>],
];

/** Opens everything that is folded, and chooses an origin. */
async function unfold(shown: HTMLElement): Promise<void> {
  for (const button of shown.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) button.click();
  shown.querySelector<HTMLElement>('.fr-chip')?.click();
  await settled();
}

afterEach(clear);
afterAll(() => prefer({}));

describe.each(['light', 'dark'] as const)('axe finds no fault in the %s scheme', (scheme) => {
  it.each(views)('with %s', async (_, view) => {
    await prefer({ scheme, motion: 'reduce' });
    const shown = await show(view);
    expect(await faults(shown)).toEqual([]);
    await unfold(shown);
    expect(await faults(shown)).toEqual([]);
  });
});

describe('what the reader’s system asks for', () => {
  it('moves nothing where less motion is wanted', async () => {
    await prefer({ motion: 'reduce' });
    await show(<Card note={noteFixtures.ordinary} form="full" />);
    expect(document.getAnimations()).toEqual([]);
    await prefer({});
    await show(<Card note={noteFixtures.ordinary} form="full" />);
    expect(document.getAnimations()).toHaveLength(1);
  });

  it('says by a line what a tint says, where colours are forced', async () => {
    await prefer({ contrast: 'forced' });
    await show(<Card note={noteFixtures.hedgeDropped} form="full" />);
    const mark = document.querySelector('mark');
    expect(mark === null ? '' : getComputedStyle(mark).textDecorationLine).toBe('underline');
  });
});

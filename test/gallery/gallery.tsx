/** Every state of every view, side by side, to be looked at. Served and photographed by `scripts/gallery.ts`. */
import { type ComponentChildren, render, type VNode } from 'preact';
import '../../components/page.css';
import '../../components/popup.css';
import './gallery.css';
import { NoteList } from '../../components/list/NoteList';
import { NoteCard } from '../../components/note/NoteCard';
import { Popup, type PopupProps } from '../../components/popup/Popup';
import type { PopupState } from '../../components/popup/state';
import { WordsContext } from '../../components/words';
import de from '../../locales/de.yml?raw';
import en from '../../locales/en.yml?raw';
import { wordsFrom } from '../../scripts/words/messages';
import { noteFixtures, summaryFixture } from '../components/views';

const parameters = new URLSearchParams(location.search);
const language = parameters.get('language') ?? 'en';
const words = language === 'de' ? wordsFrom(de, 'de') : wordsFrom(en, 'en-GB');
document.documentElement.dir = parameters.get('direction') ?? 'ltr';

const nothing = (): void => undefined;

function Shown({ name, children }: { readonly name: string; readonly children: ComponentChildren }): VNode {
  return <figure><figcaption>{name}</figcaption>{children}</figure>;
}

const popup = (state: PopupState): PopupProps => ({
  state, release: '2026-11-24', total: 76,
  incidents: [{ id: 'trump-twitter-2017', title: 'President Trump’s Twitter account, gone for 11 minutes', release: '2026-11-24', statements: 76, sources: 150 }],
  search: () => [{ claim: 'escobar', pack: 'p', origin: ['TechCrunch'], at: ['2017-11-29T08:00:00Z', '2017-11-29T23:45:59Z'], text: 'I feel like Pablo Escobar', kind: 'quotation', found: [[12, 25]] }],
  onIncident: nothing, onResult: nothing, onChoose: nothing, onOrigin: nothing, onLook: nothing, onRead: nothing, onAlways: nothing, onSettings: nothing, onPromise: nothing,
});

const popups: readonly PopupState[] = [
  { kind: 'summary', summary: summaryFixture, look: 'marks' }, { kind: 'nothing' }, { kind: 'unread', host: 'harbour-notes.example' },
  { kind: 'withheld', host: 'theolympian.com' }, { kind: 'forbidden' }, { kind: 'reading' }, { kind: 'off', host: 'theolympian.com' }, { kind: 'changed' }, { kind: 'failed' },
];

const views: Readonly<Record<string, () => VNode>> = {
  cards: () => (
    <>
      <Shown name="glance"><NoteCard note={noteFixtures.ordinary} form="glance" /></Shown>
      {Object.entries(noteFixtures).map(([name, note], at) => (
        <Shown key={name} name={name}>
          <NoteCard note={note} form="full" place={{ at: at + 1, of: 8 }} onStep={nothing} {...(at === 1 && { here: { at: 1, of: 3 }, onHere: nothing })} onClose={nothing} onCopy={nothing} onNotThis={nothing} onMute={nothing} />
        </Shown>
      ))}
    </>
  ),
  popup: () => <>{popups.map((state) => <Shown key={state.kind} name={state.kind}><Popup {...popup(state)} /></Shown>)}</>,
  list: () => <Shown name="list"><NoteList entries={summaryFixture.entries} current={noteFixtures.hedgeDropped.id} onChoose={nothing} onClose={nothing} /></Shown>,
  sheet: () => <NoteCard note={noteFixtures.hedgeDropped} form="full" sheet place={{ at: 2, of: 5 }} onStep={nothing} onClose={nothing} onCopy={nothing} onNotThis={nothing} onMute={nothing} />,
};

const root = document.querySelector('#gallery');
const view = views[parameters.get('view') ?? 'cards'];
if (root !== null && view !== undefined) render(<WordsContext.Provider value={words}>{view()}</WordsContext.Provider>, root);

/** Every state of every view, side by side, to be looked at. Served and photographed by `scripts/gallery.ts`. */
import { type ComponentChildren, render, type VNode } from 'preact';
import './gallery.css';
import { ExportMenu } from '../../components/export/ExportMenu';
import { NoteList } from '../../components/list/NoteList';
import { Popup } from '../../components/popup/Popup';
import type { SearchResult } from '../../components/popup/state';
import { Settings } from '../../components/settings/Settings';
import { WordsContext } from '../../components/words';
import { wordsFrom } from '../../scripts/words/messages';
import { Card } from '../components/card';
import { catalogue } from '../components/catalogues';
import { settingsStates } from '../components/settings-views';
import { listFixture, noteFixtures, popupProps, popupStates } from '../components/views';
import { rightToLeft } from '../support/right-to-left';
import { IncidentGallery } from './incident';
import { RailPage } from './rail';

const parameters = new URLSearchParams(location.search);
const language = parameters.get('language') ?? 'en';
const pseudo = parameters.has('pseudo');
const plain = wordsFrom(catalogue(language), language === 'en' ? 'en-GB' : language, catalogue('en'));
const words = pseudo ? rightToLeft(plain) : plain;
document.documentElement.dir = pseudo ? 'rtl' : 'ltr';

/** What a page has behind its text, by the scheme: pages seldom follow it, but pictures are made in both. */
const dark = matchMedia('(prefers-color-scheme: dark)').matches;
const ground = parameters.has('grey') ? 'grey' : dark ? 'dark' : 'light';

const nothing = (): void => undefined;

function Shown({ name, children }: { readonly name: string; readonly children: ComponentChildren }): VNode {
  return <figure><figcaption>{name}</figcaption>{children}</figure>;
}

const escobar: SearchResult = {
  claim: 'escobar', pack: 'p', origin: ['TechCrunch'], at: ['2017-11-29T08:00:00Z', '2017-11-29T23:45:59Z'], text: 'I feel like Pablo Escobar', kind: 'quotation', found: [[12, 25]],
};

const views: Readonly<Record<string, () => VNode>> = {
  cards: () => (
    <>
      <Shown name="glance"><Card note={noteFixtures.ordinary} form="glance" /></Shown>
      {Object.entries(noteFixtures).map(([name, note], at) => (
        <Shown key={name} name={name}>
          <Card note={note} form="full" place={{ at: at + 1, of: 8 }} onStep={nothing} {...(at === 1 && { here: { at: 1, of: 3 }, onHere: nothing })} onClose={nothing} onCopy={nothing} onNotThis={nothing} onMute={nothing} />
        </Shown>
      ))}
    </>
  ),
  popup: () => <>{popupStates.map((state) => <Shown key={state.kind} name={state.kind}><Popup {...popupProps(state)} search={() => [escobar]} /></Shown>)}</>,
  list: () => <Shown name="list"><NoteList entries={listFixture(words)} current={noteFixtures.hedgeDropped.id} onChoose={nothing} /></Shown>,
  sheet: () => <Card note={noteFixtures.hedgeDropped} form="full" sheet place={{ at: 2, of: 5 }} onStep={nothing} onClose={nothing} onCopy={nothing} onNotThis={nothing} onMute={nothing} />,
  settings: () => <>{Object.entries(settingsStates).filter(([name]) => name === (parameters.get('state') ?? 'usual')).map(([name, props]) => <Settings key={name} {...props} {...(parameters.has('notice') && { notice: { text: words.t('settings.stored.loaded'), onUndo: nothing, onClose: nothing } })} />)}</>,
  incident: () => <IncidentGallery claim={parameters.get('claim')} />,
  export: () => <Shown name="export"><div class="fr-root fr-popup"><div class="fr-popup-part"><ExportMenu formats={['markdown', 'web-annotations', 'schema-org', 'csv']} onCopy={nothing} onSave={nothing} /></div></div></Shown>,
  rail: () => <RailPage ground={ground} hint={parameters.has('hint')} lit={parameters.get('lit')} />,
};

/** The sheet that a view has where it is used, and no other: each begins with what all share. */
const sheets: Readonly<Record<string, () => Promise<unknown>>> = {
  popup: () => import('../../components/popup.css'), export: () => import('../../components/popup.css'),
  settings: () => import('../../components/settings.css'), incident: () => import('../../components/incident.css'),
};

const root = document.querySelector('#gallery');
const name = parameters.get('view') ?? 'cards';
const view = views[name];
await (sheets[name] ?? (() => import('../../components/page.css')))();
if (root !== null && view !== undefined) render(<WordsContext.Provider value={words}>{view()}</WordsContext.Provider>, root);

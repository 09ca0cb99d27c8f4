import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ExportFormat } from '../../components/export/ExportMenu';
import { Popup } from '../../components/popup/Popup';
import type { IncidentEntry, PopupState, Scope, SearchResult } from '../../components/popup/state';
import { WordsContext } from '../../components/words';
import { lazily } from '../../core/lazily';
import type { Pack } from '../../core/model';
import { ClaimSearch } from '../../core/search';
import { searchResults } from '../../core/view/search-results';
import type { Words } from '../../core/view/words';
import { askPage } from '../../platform/ask-page';
import { askBackground } from '../../platform/messages';
import { patternFor, requestSite } from '../../platform/permissions';
import type { Look } from '../../platform/settings';
import { openOwnPage, type Tab } from '../../platform/tabs';
import { chooseLook, switchOn } from './looks';
import { stateOfTab } from './state-of-tab';
import { copyNotes, PAGE_FORMATS, saveNotes } from './take-along';

/** Milliseconds between two looks at a page that is still being read; and until the popup says that it is. */
const LOOK_AGAIN = 200;
const PATIENCE = 400;
/** Between two looks at a page that could not be read, or did not answer as one of ours does: it may still be loading. */
const AFTER_FAILURE = 1_000;

interface AppProps {
  readonly tab: Tab | null;
  /** What is shown of them needs no variants; these come with the whole packs, to search by, once the popup stands. */
  readonly packs: readonly Pack[];
  readonly loadWhole: () => Promise<readonly Pack[]>;
  readonly words: Words;
}

/** The day of the newest record among some; null for none. */
function newest(records: readonly { readonly release: string }[]): string | null {
  return records.map(({ release }) => release).sort().at(-1) ?? null;
}

function entryOf({ id, title, release, claims, sources }: Pack): IncidentEntry {
  return { id, title, release, statements: claims.length, sources: sources.length };
}

/** Follows how it stands with the tab until the page is read, and whether it can be read where it could not. Null until it is known, or has taken long enough to say so. */
function useStateOfTab(tab: Tab | null): readonly [state: PopupState | null, after: (again: Promise<unknown>) => void, set: (state: PopupState) => void] {
  const [state, setState] = useState<PopupState | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const begun = Date.now();
    const look = async (): Promise<void> => {
      const now = await stateOfTab(tab).catch((error: unknown): PopupState => {
        console.warn('First Reported could not ask the page:', error);
        return { kind: 'failed' };
      });
      if (over) return;
      if (now.kind !== 'reading' || Date.now() - begun > PATIENCE) setState(now);
      if (now.kind === 'reading' || now.kind === 'failed') timer = setTimeout(() => { void look(); }, now.kind === 'reading' ? LOOK_AGAIN : AFTER_FAILURE);
    };
    void look();
    // A page that is too busy to answer is being read as well.
    const patience = setTimeout(() => { setState((known) => known ?? { kind: 'reading' }); }, PATIENCE);
    return () => {
      over = true;
      clearTimeout(timer);
      clearTimeout(patience);
    };
  }, [tab, round]);
  const after = (work: Promise<unknown>): void => {
    work.catch((error: unknown) => { console.warn('First Reported could not do that:', error); }).finally(() => { setRound((before) => before + 1); });
  };
  return [state, after, setState];
}

/** Search over packs as they are, and over the whole ones as soon as these are loaded. */
function useSearch(packs: readonly Pack[], loadWhole: AppProps['loadWhole']): () => ClaimSearch {
  const [searched, setSearched] = useState(packs);
  useEffect(() => {
    loadWhole().then(setSearched, (error: unknown) => { console.warn('First Reported searches without its variants:', error); });
  }, [loadWhole]);
  return useMemo(() => lazily(() => new ClaimSearch(searched)), [searched]);
}

/** The popup on one tab. */
export function App({ tab, packs, loadWhole, words }: AppProps): VNode | null {
  const [state, after, setState] = useStateOfTab(tab);
  const [forbidden, setForbidden] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const search = useSearch(packs, loadWhole);
  if (state === null) return null;
  const host = URL.parse(tab?.address ?? '')?.hostname ?? '';
  const inPage = (ask: (id: number) => Promise<unknown>): void => { if (tab !== null) after(ask(tab.id)); };
  const choosing = (choose: (tab: Tab) => Promise<void>): void => {
    if (tab === null) return;
    setTrouble(null);
    after(choose(tab).catch((error: unknown) => {
      console.warn('First Reported could not save how notes look:', error);
      setTrouble(words.t('answer.notSaved'));
    }));
  };
  // A script that is there reads again; where there is none, it is put there, if the browser lets us.
  const read = (): void => {
    inPage(async (id) => {
      setForbidden(await askPage(id, 'read-again') === null && await askBackground('annotate-tab', id) === 'forbidden');
    });
  };
  // What the page was asked and cannot do any more.
  const changed = (): void => { setState({ kind: 'changed' }); };
  const save = (format: ExportFormat): void => {
    if (tab === null) return;
    setTrouble(null);
    saveNotes(tab.id, format, words).then((saved) => { if (!saved) changed(); }, (error: unknown) => {
      console.warn('First Reported could not save the notes:', error);
      setTrouble(words.t('takeAlong.noFile'));
    });
  };
  const always = (): void => {
    const pattern = patternFor(tab?.address ?? '');
    if (pattern === null) return;
    // Asked at once: the browsers show their question only from within the click.
    after(requestSite(pattern).then((given) => { if (given) read(); }));
  };
  const incident = (id: string, claim = ''): void => { void openOwnPage(`incident.html?pack=${encodeURIComponent(id)}#${encodeURIComponent(claim)}`); };
  return (
    <WordsContext.Provider value={words}>
      <Popup
        state={forbidden ? { kind: 'forbidden' } : state} trouble={trouble} incidents={packs.map(entryOf)} total={packs.reduce((sum, { claims }) => sum + claims.length, 0)} release={newest(state.kind === 'summary' ? state.summary.incidents : packs)}
        search={(query): readonly SearchResult[] => searchResults(search().find(query), query, packs)} figureNotHeld={(query) => search().figureNotHeld(query)}
        onIncident={incident} onResult={(result) => { incident(result.pack, result.claim); }}
        onChoose={(id) => {
          if (tab === null) return;
          askPage(tab.id, 'open-note', id).then((there) => { if (there === true) window.close(); else changed(); }, changed);
        }}
        onOrigin={(key) => {
          if (tab === null) return;
          askPage(tab.id, 'show-origins', key === null ? null : [key]).then((done) => { if (done === null) changed(); }, changed);
        }}
        takeAlong={{
          formats: PAGE_FORMATS,
          onCopy: (format) => copyNotes(tab?.id ?? -1, format, words),
          onSave: save,
        }}
        onLook={(look: Look, scope: Scope) => choosing((own) => chooseLook(own, host, look, scope))} onSwitchOn={(scope) => choosing((own) => switchOn(own, host, scope))}
        onRead={read} onAlways={always}
        onSettings={() => { void openOwnPage('options.html'); }} onPromise={() => { void openOwnPage('options.html#privacy'); }}
      />
    </WordsContext.Provider>
  );
}

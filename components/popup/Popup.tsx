import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { FigureNotHeld } from '../../core/search';
import type { TextKey } from '../../core/view/message-keys';
import type { ExportMenuProps } from '../export/ExportMenu';
import { Say } from '../say';
import { useWords } from '../words';
import { Frame, type FrameProps } from './Frame';
import { Results, SearchBox } from './Search';
import type { IncidentEntry, Look, PopupState, Scope, SearchResult } from './state';
import { Summary } from './Summary';

export interface PopupProps extends Omit<FrameProps, 'onIncident'> {
  readonly state: PopupState;
  /** A sentence on what did not work; null for none. */
  readonly trouble: string | null;
  readonly incidents: readonly IncidentEntry[];
  /** Statements in the whole record. */
  readonly total: number;
  readonly search: (query: string) => readonly SearchResult[];
  /** A figure of a query that no statement on record has; null for none. */
  readonly figureNotHeld: (query: string) => FigureNotHeld | null;
  readonly onIncident: (id: string) => void;
  readonly onResult: (result: SearchResult) => void;
  readonly onChoose: (noteId: string) => void;
  readonly onOrigin: (key: string | null) => void;
  readonly onLook: (look: Look, scope: Scope) => void;
  /** Switches on what was switched off, by the choice for this scope. */
  readonly onSwitchOn: (scope: Scope) => void;
  /** Forms in which the page's notes can be taken along. */
  readonly takeAlong: ExportMenuProps;
  /** Reads this page now: on an unknown site, one withheld, or anew. */
  readonly onRead: () => void;
  /** Asks to read the site always. */
  readonly onAlways: () => void;
}

interface SayingProps {
  readonly title: string;
  readonly children?: ComponentChildren;
}

function Saying({ title, children }: SayingProps): VNode {
  return <section class="fr-popup-part fr-saying"><h2 class="fr-card-name">{title}</h2>{children}</section>;
}

function Text({ of, host }: { readonly of: TextKey; readonly host?: string }): VNode {
  return <p class="fr-soft">{host === undefined ? <Say of={of} with={[]} /> : <Say of={of} with={[<b key="host">{host}</b>]} />}</p>;
}

function Buttons({ main, other }: { readonly main: readonly [string, () => void]; readonly other?: readonly [string, () => void] }): VNode {
  return (
    <p class="fr-buttons">
      <button type="button" class="fr-button fr-button-main" onClick={main[1]}>{main[0]}</button>
      {other !== undefined && <button type="button" class="fr-button" onClick={other[1]}>{other[0]}</button>}
    </p>
  );
}

const OFF = { site: 'popup.off.title', tab: 'popup.off.tab', everywhere: 'popup.off.everywhere' } as const satisfies Record<Scope, TextKey>;

/** What a body needs for its search box. */
interface Searching {
  readonly onSearch: (query: string) => void;
  /** Whether the reader comes back from a search: then the box has the focus again. */
  readonly back: boolean;
}

function Nothing({ incidents, onIncident, onSearch, back }: Pick<PopupProps, 'incidents' | 'onIncident'> & Searching): VNode {
  const words = useWords();
  return (
    <Saying title={words.t('popup.nothing.title')}>
      <p class="fr-soft">{words.t('popup.nothing.text')} {incidents.length > 0 && words.n('popup.nothing.incidents', incidents.length)}</p>
      <ul class="fr-incidents">
        {incidents.map(({ id, title, statements, sources }) => (
          <li key={id}>
            <button type="button" class="fr-link" onClick={() => onIncident(id)}><b>{title}</b></button>
            <p class="fr-soft">{words.n('popup.incidentSize', statements, sources)}</p>
          </li>
        ))}
      </ul>
      <SearchBox value="" long focus={back} onInput={onSearch} />
      <p class="fr-soft"><Say of="popup.nothing.select" with={[<b key="menu">{words.t('menu.lookUp')}</b>]} /></p>
    </Saying>
  );
}

function Body(props: PopupProps & Searching): VNode {
  const words = useWords();
  const { state, onRead, onAlways, onSearch, back } = props;
  switch (state.kind) {
    case 'reading': return <p class="fr-popup-part fr-soft fr-reading" role="status">{words.t('popup.reading')}</p>;
    case 'summary':
      return <Summary summary={state.summary} shown={state.origin} look={state.look} scope={state.scope} scopes={state.scopes} onLook={props.onLook} onChoose={props.onChoose} onOrigin={props.onOrigin} onSearch={onSearch} back={back} takeAlong={props.takeAlong} />;
    case 'nothing': return <Nothing incidents={props.incidents} onIncident={props.onIncident} onSearch={onSearch} back={back} />;
    case 'unread':
      return (
        <Saying title={words.t('popup.unread.title')}>
          <Text of="popup.unread.text" host={state.host} />
          <Buttons main={[words.t('popup.unread.look'), onRead]} other={[words.t('popup.unread.always'), onAlways]} />
          <p class="fr-label">{words.t('popup.unread.promise')}</p>
        </Saying>
      );
    case 'withheld':
      return (
        <Saying title={words.t('popup.withheld.title')}>
          <Text of="popup.withheld.text" host={state.host} />
          <Buttons main={[words.t('popup.withheld.page'), onRead]} other={[words.t('popup.withheld.site'), onAlways]} />
          <p class="fr-label">{words.t('popup.unread.promise')}</p>
        </Saying>
      );
    case 'forbidden': return <Saying title={words.t('popup.forbidden.title')}><Text of="popup.forbidden.text" /></Saying>;
    case 'off':
      return (
        <Saying title={words.t(OFF[state.scope])}>
          <p class="fr-soft"><b>{state.host}</b></p><Text of="popup.off.text" />
          <Buttons main={[words.t('popup.off.on'), () => props.onSwitchOn(state.scope)]} />
        </Saying>
      );
    case 'language':
      return (
        <Saying title={words.t('popup.language.title')}>
          <Text of="popup.language.text" />
          {props.onSettings !== undefined && <Buttons main={[words.t('popup.settings'), props.onSettings]} />}
        </Saying>
      );
    case 'changed':
      return <Saying title={words.t('popup.changed.title')}><Text of="popup.changed.text" /><Buttons main={[words.t('popup.changed.again'), onRead]} /></Saying>;
    case 'failed': return <Saying title={words.t('popup.failed.title')}><Text of="popup.failed.text" /><Buttons main={[words.t('popup.changed.again'), onRead]} /></Saying>;
  }
}

/** The toolbar's popup: the page in sum, or why there is nothing to sum up, and a search over the whole record. */
export function Popup(props: PopupProps): VNode {
  const [query, setQuery] = useState('');
  const [searched, setSearched] = useState(false);
  const search = (typed: string): void => {
    setQuery(typed);
    setSearched(true);
  };
  const { release, incidents, onSettings, onPromise, onIncident } = props;
  const [incident] = props.state.kind === 'summary' && props.state.summary.incidents.length > 0 ? props.state.summary.incidents : incidents;
  return (
    <Frame
      release={release} {...(onSettings !== undefined && { onSettings })} {...(onPromise !== undefined && { onPromise })}
      {...(incident !== undefined && { onIncident: () => onIncident(incident.id) })}
    >
      <div role="alert">{props.trouble !== null && <p class="fr-popup-part fr-plum">{props.trouble}</p>}</div>
      {/* Kept while one searches: what the reader chose in it holds. */}
      <div hidden={query !== ''}><Body {...props} onSearch={search} back={searched && query === ''} /></div>
      {query !== '' && (
        <section class="fr-popup-list">
          <div class="fr-tools"><SearchBox value={query} long focus onInput={search} /></div>
          <Results query={query} results={props.search(query.trim())} figureNotHeld={props.figureNotHeld} total={props.total} onChoose={props.onResult} />
        </section>
      )}
    </Frame>
  );
}

import { Fragment, type VNode } from 'preact';
import { useState } from 'preact/hooks';
import { intervalText } from '../../core/view/dates';
import { labelOf } from '../../core/view/label';
import { originText } from '../../core/view/reason';
import type { OriginShare, PageSummary, SummaryEntry } from '../../core/view/summary';
import { ExportMenu, type ExportMenuProps } from '../export/ExportMenu';
import { EntryList } from '../list/NoteList';
import { useWords } from '../words';
import { Choice } from './Choice';
import { Origins } from './Origins';
import { SearchBox } from './Search';
import type { Look, Scope } from './state';

interface LookProps {
  readonly look: Look;
  readonly scope: Scope;
  /** For what it can be chosen here. */
  readonly scopes: readonly Scope[];
  readonly onLook: (look: Look, scope: Scope) => void;
}

/** How the notes look, and for what that holds. */
function LookChoice({ look, scope, scopes, onLook }: LookProps): VNode {
  const words = useWords();
  const [chosen, setChosen] = useState(scopes.includes(scope) ? scope : 'tab');
  return (
    <div class="fr-look">
      <Choice
        label={words.t('popup.look.label')} value={look} onChange={(value) => onLook(value, chosen)}
        options={[
          { value: 'marks', text: words.t('popup.look.marks') },
          { value: 'margin', text: words.t('popup.look.margin') },
          { value: 'off', text: words.t('popup.look.off') },
        ]}
      />
      <select class="fr-select" aria-label={words.t('popup.look.scope')} value={chosen} onChange={(event) => setChosen(scopes[event.currentTarget.selectedIndex] ?? scope)}>
        {scopes.map((each) => <option key={each} value={each}>{words.t(`popup.look.${each}`)}</option>)}
      </select>
    </div>
  );
}

/** Whose page it is, and when it says that it came out. */
function PageHead({ summary }: { readonly summary: PageSummary }): VNode {
  const words = useWords();
  const { page, published, printed } = summary;
  return (
    <div class="fr-page-head">
      <h2 class="fr-card-name">{page ?? words.t('popup.unnamed')}</h2>
      <p class="fr-soft" title={printed === null ? undefined : words.t('popup.printed', printed)}>
        {published === null ? words.t('popup.undated') : words.t('popup.published', intervalText(published, words))}
      </p>
    </div>
  );
}

/** The figures that sum the page up, those that are not nought. */
function Facts({ summary }: { readonly summary: PageSummary }): VNode | null {
  const words = useWords();
  const facts = [
    summary.credited > 0 ? words.n('popup.facts.credited', summary.credited) : '',
    summary.reworded > 0 ? words.n('popup.facts.reworded', summary.reworded) : '',
    summary.figuresDiffer > 0 ? words.n('popup.facts.figures', summary.figuresDiffer) : '',
  ].filter((fact) => fact !== '');
  if (facts.length === 0) return null;
  return <p class="fr-soft">{facts.map((fact, at) => <Fragment key={fact}><span class="fr-whole">{fact}{at < facts.length - 1 && ' ·'}</span>{' '}</Fragment>)}</p>;
}

type Tab = 'worth' | 'all' | 'possible';

export interface SummaryProps extends LookProps {
  readonly summary: PageSummary;
  /** The origin whose passages alone the page shows already; null for all. */
  readonly shown: string | null;
  readonly onChoose: (noteId: string) => void;
  /** The origin whose passages alone are to be painted; null for all. */
  readonly onOrigin: (key: string | null) => void;
  readonly onSearch: (query: string) => void;
  /** Whether the reader comes back from a search. */
  readonly back: boolean;
  readonly takeAlong: ExportMenuProps;
}

function entriesOf({ entries }: PageSummary, tab: Tab, origin: string | null): SummaryEntry[] {
  return entries.filter((entry) => (origin === null || entry.origin.key === origin)
    && (tab === 'possible' ? entry.possible : !entry.possible && (tab === 'all' || entry.flagged)));
}

/** Why a list is empty. */
function None({ summary, origin }: { readonly summary: PageSummary; readonly origin: OriginShare | null }): VNode {
  const words = useWords();
  const said = entriesOf(summary, 'all', origin?.key ?? null).length === 0 ? words.t('popup.noneShown')
    : origin === null ? words.t('popup.worthNone') : words.t('popup.worthNoneOf', originText(origin.names, words));
  return <p class="fr-soft fr-none">{said}</p>;
}

/** A page in sum: whose, when, how much of it is on record, by whom; then what is worth a look. */
export function Summary({ summary, shown, look, scope, scopes, onLook, onChoose, onOrigin, onSearch, back, takeAlong }: SummaryProps): VNode {
  const words = useWords();
  const [turned, setTab] = useState<Tab>(shown === null && entriesOf(summary, 'worth', null).length > 0 ? 'worth' : 'all');
  const [chosen, setChosen] = useState(shown);
  const chooseOrigin = (key: string | null): void => {
    setChosen(key);
    if (key !== null) setTab('all');
    onOrigin(key);
  };
  // The page may have become another since: what it does not have is not chosen, as the page itself takes it.
  const origin = summary.origins.find(({ key }) => key === chosen) ?? null;
  const listed = (each: Tab): SummaryEntry[] => entriesOf(summary, each, origin?.key ?? null);
  const possible = listed('possible').length;
  const tab = turned === 'possible' && possible === 0 ? 'all' : turned;
  const entries = listed(tab);
  return (
    <>
      <section class="fr-popup-part">
        <PageHead summary={summary} />
        <LookChoice look={look} scope={scope} scopes={scopes} onLook={onLook} />
        <p><b>{words.n('popup.coverage', summary.sentences, summary.stating)}</b></p>
        <Facts summary={summary} />
        <div class="fr-origins-head">
          <span class="fr-label">{words.n('popup.origins', summary.statements)}</span>
          {possible > 0 && (
            <button type="button" class="fr-dotted fr-label" aria-pressed={tab === 'possible'} onClick={() => setTab(tab === 'possible' ? 'all' : 'possible')}>
              {words.n('popup.possible', possible)}
            </button>
          )}
        </div>
        <Origins summary={summary} chosen={origin?.key ?? null} onChoose={chooseOrigin} />
      </section>
      <section class="fr-popup-list">
        <div class="fr-tools">
          <Choice
            label={words.t('list.title')} value={tab} onChange={setTab}
            options={[
              { value: 'worth', text: <>{words.t('popup.worth')} <i>{listed('worth').length}</i></> },
              { value: 'all', text: <>{words.t('popup.all')} <i>{listed('all').length}</i></> },
            ]}
          />
          <SearchBox value="" long={false} focus={back} onInput={onSearch} />
        </div>
        {entries.length === 0 ? <None summary={summary} origin={origin} /> : <EntryList entries={entries.map((entry) => ({ ...entry, label: labelOf(entry, words) }))} onChoose={onChoose} />}
        <div class="fr-popup-part"><ExportMenu {...takeAlong} /></div>
      </section>
    </>
  );
}

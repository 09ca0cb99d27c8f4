import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FigureNotHeld } from '../../core/search';
import { shortDay } from '../../core/view/dates';
import { originText } from '../../core/view/reason';
import { Drawing, Icon } from '../icons';
import { useWords } from '../words';
import type { SearchResult } from './state';

const LENS = 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3 14 14';

interface SearchBoxProps {
  readonly value: string;
  readonly long: boolean;
  /** Whether the box takes the focus: it stands elsewhere as soon as something is typed, and not a letter may be lost. */
  readonly focus: boolean;
  readonly onInput: (query: string) => void;
}

/** The box that searches every statement on record. Escape empties it before it closes the popup; so does a button, as Firefox has none of its own. */
export function SearchBox({ value, long, focus, onInput }: SearchBoxProps): VNode {
  const words = useWords();
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (focus) box.current?.focus();
  }, [focus]);
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || value === '') return;
    event.preventDefault();
    event.stopPropagation();
    onInput('');
  };
  return (
    <div class="fr-search">
      <label>
        <Drawing path={LENS} />
        <span class="fr-unseen">{words.t('popup.search')}</span>
        <input
          ref={box} type="search" value={value} placeholder={words.t(long ? 'popup.searchLong' : 'popup.searchShort')}
          autocomplete="off" spellcheck={false} onInput={(event) => onInput(event.currentTarget.value)} onKeyDown={escape}
        />
      </label>
      {value !== '' && <button type="button" class="fr-square" aria-label={words.t('popup.searchClear')} onClick={() => onInput('')}><Icon name="close" size={12} /></button>}
    </div>
  );
}

function Found({ text, found }: SearchResult): VNode {
  const pieces: (string | VNode)[] = [];
  let at = 0;
  for (const [start, end] of found) {
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return <span class="fr-quote fr-entry-text" dir="auto">{pieces}{text.slice(at)}</span>;
}

/** Milliseconds after which whoever has pressed no key has typed a word to its end. */
const PAUSE = 500;

/** A text as it was when it was last left alone for so long: at first as it is. */
function useRested(text: string): string {
  const [rested, rest] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => { rest(text); }, PAUSE);
    return () => { clearTimeout(timer); };
  }, [text]);
  return rested;
}

interface ResultsProps {
  readonly query: string;
  readonly results: readonly SearchResult[];
  /** A figure of a query that no statement on record has; null for none. */
  readonly figureNotHeld: (query: string) => FigureNotHeld | null;
  /** How many statements were searched. */
  readonly total: number;
  readonly onChoose: (result: SearchResult) => void;
}

/** What a search found, best first. What is said of it is told to whoever listens once the query is typed, not at every letter. */
export function Results({ query, results, figureNotHeld, total, onChoose }: ResultsProps): VNode {
  const words = useWords();
  const count = words.n('popup.results', results.length, total);
  const told = useRested(count);
  // Half typed, a unit is another or none ("20 min", "20 minu"): what is said of a figure then would come and go.
  const figure = figureNotHeld(useRested(query));
  return (
    <>
      <div class="fr-results-count">
        <p class="fr-label" aria-hidden="true">{count}</p>
        <div role="status">
          <p class="fr-unseen">{told}</p>
          {results.length > 0 && figure !== null && query.includes(figure.printed)
            && <p class="fr-soft">{words.t(figure.isReported ? 'popup.figureReported' : 'popup.noFigure', figure.printed)}</p>}
        </div>
      </div>
      <ol class="fr-entries">
        {results.map((result) => (
          <li key={`${result.pack} ${result.claim}`}>
            <button type="button" class="fr-entry" onClick={() => onChoose(result)}>
              <span class="fr-entry-head">
                <b>{originText(result.origin, words)}</b>
                <span class="fr-entry-origin">{result.at === null ? words.t('reason.unsettled') : shortDay(result.at, words.locale)}</span>
              </span>
              <Found {...result} />
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

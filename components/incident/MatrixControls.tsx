import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { shortDay } from '../../core/view/dates';
import type { MatrixChoice, RowOrder, SourceChoice, StatementChoice } from '../../core/view/incident/matrix';
import type { SourceView } from '../../core/view/incident/shapes';
import type { TextKey } from '../../core/view/message-keys';
import { Icon } from '../icons';
import { useWords, type Words } from '../words';

interface SelectProps<T extends string> {
  readonly class?: string;
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, text: string])[];
  readonly onChoose: (value: T) => void;
}

/** A choice with its label before it. */
export function Select<T extends string>({ class: name = '', label, value, options, onChoose }: SelectProps<T>): VNode {
  return (
    <label class={`fr-field ${name}`}>
      <span class="fr-label">{label}</span>
      <select value={value} onChange={({ currentTarget }) => {
        const chosen = options.find(([option]) => option === currentTarget.value);
        if (chosen !== undefined) onChoose(chosen[0]);
      }}>
        {options.map(([option, text]) => <option key={option} value={option}>{text}</option>)}
      </select>
    </label>
  );
}

const STATEMENTS: readonly (readonly [StatementChoice, TextKey])[] = [
  ['all', 'incident.matrix.statements.all'], ['unsettled', 'incident.matrix.statements.unsettled'],
  ['differing', 'incident.matrix.statements.differing'], ['sole', 'incident.matrix.statements.sole'],
];
const SOURCES: readonly (readonly [SourceChoice, TextKey])[] = [
  ['telling', 'incident.matrix.sources.telling'], ['earliest', 'incident.matrix.sources.earliest'], ['all', 'incident.matrix.sources.all'],
];
const ORDERS: readonly (readonly [RowOrder, TextKey])[] = [
  ['topic', 'incident.matrix.order.topic'], ['carried', 'incident.matrix.order.carried'], ['time', 'incident.matrix.order.time'],
];

function texts<T extends string>(options: readonly (readonly [T, TextKey])[], words: Words): (readonly [T, string])[] {
  return options.map(([value, key]) => [value, words.t(key)] as const);
}

/** A source as it is picked from a list: "CNN, 3 Nov". */
export function sourceLabel({ name, time }: SourceView, words: Words): string {
  return words.t('incident.sourceDay', name, shortDay(time.likely ?? time.known, words.locale));
}

interface PickerProps {
  readonly sources: readonly SourceView[];
  readonly picked: readonly string[];
  readonly onPick: (picked: readonly string[]) => void;
}

/** Picks sources by name. What is picked stands as buttons that take it off again. */
function SourcePicker({ sources, picked, onPick }: PickerProps): VNode {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const labels = [...new Set(sources.map((source) => sourceLabel(source, words)))];
  const pick = (text: string): void => {
    const found = sources.filter((source) => sourceLabel(source, words) === text).map((source) => source.id);
    setTyped(found.length > 0 ? '' : text);
    if (found.length > 0) onPick([...new Set([...picked, ...found])]);
  };
  return (
    <>
      <label class="fr-field">
        <span class="fr-label">{words.t('incident.matrix.pick')}</span>
        <input type="text" list={id} value={typed} placeholder={words.t('incident.matrix.pickHint')} onInput={({ currentTarget }) => pick(currentTarget.value)} />
      </label>
      <datalist id={id}>{labels.map((label) => <option key={label} value={label} />)}</datalist>
      {picked.length > 0 && (
        <ul class="fr-chips fr-mx-picked">
          {sources.filter((source) => picked.includes(source.id)).map((source) => (
            <li key={source.id}>
              <button type="button" class="fr-chip" aria-label={words.t('incident.matrix.unpick', sourceLabel(source, words))} onClick={() => onPick(picked.filter((one) => one !== source.id))}>
                {sourceLabel(source, words)} <Icon name="close" size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface ControlsProps {
  readonly choice: MatrixChoice;
  readonly sources: readonly SourceView[];
  readonly onChoice: (choice: MatrixChoice) => void;
}

/** Which statements, which sources, in which order. */
export function MatrixControls({ choice, sources, onChoice }: ControlsProps): VNode {
  const words = useWords();
  return (
    <form class="fr-controls" role="search" aria-label={words.t('incident.matrix.controls')} onSubmit={(event) => event.preventDefault()}>
      <label class="fr-field fr-mx-find">
        <span class="fr-label">{words.t('incident.matrix.find')}</span>
        <input type="search" value={choice.query} onInput={({ currentTarget }) => onChoice({ ...choice, query: currentTarget.value })} />
      </label>
      <Select label={words.t('incident.matrix.statements.label')} value={choice.statements} options={texts(STATEMENTS, words)} onChoose={(statements) => onChoice({ ...choice, statements })} />
      <Select label={words.t('incident.matrix.sources.label')} value={choice.sources} options={texts(SOURCES, words)} onChoose={(chosen) => onChoice({ ...choice, sources: chosen, picked: [] })} />
      <Select label={words.t('incident.matrix.order.label')} value={choice.order} options={texts(ORDERS, words)} onChoose={(order) => onChoice({ ...choice, order })} />
      <SourcePicker sources={sources} picked={choice.picked} onPick={(picked) => onChoice({ ...choice, picked })} />
    </form>
  );
}

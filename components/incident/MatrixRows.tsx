import type { VNode } from 'preact';
import { memo } from 'preact/compat';
import { markOf, sumsOf, type StatementGroup } from '../../core/view/incident/matrix';
import type { CellView, SourceView, StatementView } from '../../core/view/incident/shapes';
import { Icon } from '../icons';
import { useWords, type Words } from '../words';
import { CellGlyph, SumGlyph } from './CellMark';

/** What a cell says in words. */
export function cellText(cell: CellView, source: string, words: Words): string {
  const mark = markOf(cell);
  return words.t(mark === 'earliest' ? 'incident.cell.earliest' : mark === 'open' ? 'incident.cell.open' : mark === 'differs' ? 'incident.cell.differs' : 'incident.cell.has', source);
}

interface RowProps {
  readonly statement: StatementView;
  readonly sources: readonly SourceView[];
  readonly open: boolean;
  /** Opens or closes the statement; a source is named where its cell was chosen. */
  readonly onOpen: (statement: string, source: string | null) => void;
}

function Row({ statement, sources, open, onOpen }: RowProps): VNode {
  const words = useWords();
  const cells = new Map(statement.cells.map((cell) => [cell.source, cell]));
  return (
    <tr class={open ? 'fr-mx-row fr-mx-open' : 'fr-mx-row'}>
      <th scope="row" id={statement.id}>
        <button type="button" class="fr-mx-name" aria-expanded={open} onClick={() => onOpen(statement.id, null)}>
          {statement.kind === 'quotation'
            ? <span class="fr-quote fr-mx-quote" lang={statement.language} dir="auto">{words.t('quote', statement.text)}</span> : <span dir="auto">{statement.text}</span>}
        </button>
      </th>
      {sources.map(({ id, name }) => {
        const cell = cells.get(id);
        if (cell === undefined) return <td key={id} />;
        const text = cellText(cell, name, words);
        return (
          <td key={id}>
            {/* The row's own button leads to the same place: one stop for the keyboard, not twenty. */}
            <button type="button" class="fr-mx-cell" tabIndex={-1} aria-label={text} title={text} onClick={() => onOpen(statement.id, id)}>
              <CellGlyph mark={markOf(cell)} />
            </button>
          </td>
        );
      })}
    </tr>
  );
}

/** One statement, and what each of the chosen sources has of it. */
export const StatementRow = memo(Row);

interface TopicProps {
  readonly group: StatementGroup;
  readonly sources: readonly SourceView[];
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** A topic's heading, and how much of it each of the chosen sources has. */
export function TopicRow({ group, sources, open, onToggle }: TopicProps): VNode {
  const words = useWords();
  const sums = sumsOf(group.statements);
  return (
    <tr class="fr-mx-topic">
      <th scope="row">
        <button type="button" class="fr-mx-name" aria-expanded={open} onClick={onToggle}>
          <Icon name={open ? 'up' : 'down'} size={14} />
          <span>{group.topic?.title ?? words.t('incident.matrix.noTopic')}</span> <span class="fr-label">{group.statements.length}</span>
        </button>
      </th>
      {sources.map(({ id, name }) => {
        const sum = sums.get(id);
        if (sum === undefined) return <td key={id} />;
        const text = words.t('incident.cell.sum', name, sum.has, sum.earliest);
        return <td key={id} title={text}><SumGlyph sum={sum} /><span class="fr-unseen">{text}</span></td>;
      })}
    </tr>
  );
}

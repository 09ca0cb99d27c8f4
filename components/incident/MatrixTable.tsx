import { Fragment, type VNode } from 'preact';
import { shortDay } from '../../core/view/dates';
import type { StatementGroup } from '../../core/view/incident/matrix';
import type { SourceView } from '../../core/view/incident/shapes';
import { useWords } from '../words';
import { StatementRow, TopicRow } from './MatrixRows';

export interface MatrixTableProps {
  readonly groups: readonly StatementGroup[];
  readonly sources: readonly SourceView[];
  /** Whether statements stand under topics, which open. */
  readonly folds: boolean;
  readonly isOpen: (group: StatementGroup) => boolean;
  readonly onToggle: (group: StatementGroup) => void;
  readonly claim: string | null;
  /** Chooses a statement; a source is named where its cell was chosen. */
  readonly onOpen: (claim: string, source: string | null) => void;
  /** All that is held of the open statement, where it is shown beside its row. */
  readonly evidence: VNode | null;
}

/** Statements by sources. */
export function MatrixTable({ groups, sources, folds, isOpen, onToggle, claim, onOpen, evidence }: MatrixTableProps): VNode {
  const words = useWords();
  return (
    <table class="fr-mx">
      <caption class="fr-unseen">{words.t('incident.matrix.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{words.t('incident.table.statement')}</th>
          {sources.map(({ id, name, about, time }) => (
            // The day stands first: two pages of one outlet differ in nothing else, and a long name is cut off at its end.
            <th key={id} scope="col" title={about ?? undefined}><span class="fr-mx-source">{shortDay(time.likely ?? time.known, words.locale)} <b>{name}</b></span></th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.topic?.id}>
          {folds && <TopicRow group={group} sources={sources} open={isOpen(group)} onToggle={() => onToggle(group)} />}
          {isOpen(group) && group.statements.map((statement) => (
            <Fragment key={statement.id}>
              <StatementRow statement={statement} sources={sources} open={statement.id === claim} onOpen={onOpen} />
              {statement.id === claim && evidence !== null && <tr class="fr-mx-evidence"><td colSpan={sources.length + 1}>{evidence}</td></tr>}
            </Fragment>
          ))}
        </tbody>
      ))}
    </table>
  );
}

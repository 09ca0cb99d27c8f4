import type { VNode } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { IncidentView } from '../../core/view/incident/incident-view';
import { chosenSources, chosenStatements, FIRST_CHOICE, topicOf, type MatrixChoice, type StatementGroup } from '../../core/view/incident/matrix';
import { useWords } from '../words';
import { useArrival } from './arrival';
import { CellGlyph } from './CellMark';
import { Evidence } from './Evidence';
import { MatrixControls } from './MatrixControls';
import { MatrixTable } from './MatrixTable';
import { useRoom } from './width';

/** Of a long list so many rows are drawn until more are asked for. */
const FIRST_ROWS = 40;
/** Widths of the table's parts, as `matrix.css` has them. */
const NAME = 400;
const COLUMN = 25;

const keyOf = ({ topic }: StatementGroup): string => topic?.id ?? '';

export interface MatrixProps {
  readonly incident: IncidentView;
  /** The statement that is open. */
  readonly claim: string | null;
  readonly onClaim: (claim: string | null) => void;
}

function Legend(): VNode {
  const words = useWords();
  return (
    <ul class="fr-legend">
      <li><CellGlyph mark="earliest" />{words.t('incident.matrix.legend.earliest')}</li>
      <li><CellGlyph mark="open" />{words.t('incident.matrix.legend.open')}</li>
      <li><CellGlyph mark="has" />{words.t('incident.matrix.legend.has')}</li>
      <li><CellGlyph mark="differs" />{words.t('incident.matrix.legend.differs')}</li>
    </ul>
  );
}

/** Statements by sources: topics that sum up, and open to their statements; each leads to all that is held of it. */
export function Matrix({ incident, claim, onClaim }: MatrixProps): VNode {
  const words = useWords();
  const [choice, setChoice] = useState<MatrixChoice>(FIRST_CHOICE);
  const [openTopics, setOpenTopics] = useState<ReadonlySet<string>>(new Set());
  const [source, setSource] = useState<string | null>(null);
  const [more, setMore] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const below = useRef<HTMLDivElement>(null);
  const chooseHere = useArrival(claim, below);

  const sources = useMemo(() => chosenSources(incident.sources, choice), [incident, choice.sources, choice.picked]);
  const groups = useMemo(() => chosenStatements(incident.statements, incident.topics, choice), [incident, choice]);
  const folds = choice.order === 'topic';
  const searched = choice.query.trim() !== '' || choice.statements !== 'all';
  const found = groups.reduce((sum, { statements }) => sum + statements.length, 0);
  const isFirst = ({ id }: { readonly id: string }, at: number): boolean => folds || more || at < FIRST_ROWS || id === claim;
  const shown = groups.map((group) => ({ ...group, statements: group.statements.filter(isFirst) }));
  // Where the columns do not fit, the table scrolls in a box of its own, and what a statement opens stands below it.
  const fits = NAME + COLUMN * sources.length <= useRoom(box).width;

  // Whatever hides the open statement is opened.
  useLayoutEffect(() => {
    if (claim === null) return;
    setOpenTopics((old) => new Set([...old, topicOf(claim, incident.statements) ?? '']));
    setChoice((old) => (chosenStatements(incident.statements, incident.topics, old).some(({ statements }) => statements.some(({ id }) => id === claim)) ? old : FIRST_CHOICE));
  }, [claim, incident]);

  const open = useCallback((id: string, chosen: string | null): void => {
    const next = id === claim && chosen === null ? null : id;
    setSource(chosen);
    chooseHere(fits ? next : null);
    onClaim(next);
  }, [claim, fits, onClaim]);

  const close = (): void => {
    if (claim !== null) document.getElementById(claim)?.querySelector('button')?.focus();
    onClaim(null);
  };

  const toggle = (group: StatementGroup): void => {
    const key = keyOf(group);
    setOpenTopics((old) => new Set(old.has(key) ? [...old].filter((one) => one !== key) : [...old, key]));
  };

  const evidence = claim === null ? null : <Evidence evidence={incident.evidence(claim)} source={source} onClose={close} />;
  return (
    <>
      <p class="fr-soft fr-lead">{words.t('incident.matrix.lead')}</p>
      <Legend />
      <MatrixControls choice={choice} sources={incident.sources} onChoice={setChoice} />
      <p class="fr-label" role="status">{words.n('incident.matrix.found', found, sources.length)}</p>
      <div ref={box} class={fits ? 'fr-mx-box' : 'fr-mx-box fr-mx-scrolls'} {...(!fits && { tabIndex: 0, role: 'region', 'aria-label': words.t('incident.matrix.caption') })}>
        <MatrixTable
          groups={shown} sources={sources} folds={folds} isOpen={(group) => !folds || searched || openTopics.has(keyOf(group))} onToggle={toggle}
          claim={claim} onOpen={open} evidence={fits ? evidence : null}
        />
      </div>
      {!fits && evidence !== null && <div ref={below} tabIndex={-1} class="fr-mx-below">{evidence}</div>}
      {!folds && !more && found > FIRST_ROWS
        && <p><button type="button" class="fr-button" onClick={() => setMore(true)}>{words.n('incident.matrix.more', found)}</button></p>}
    </>
  );
}

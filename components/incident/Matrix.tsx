import { Fragment, type VNode } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { shortDay } from '../../core/view/dates';
import type { IncidentView } from '../../core/view/incident/incident-view';
import { chosenSources, chosenStatements, FIRST_CHOICE, topicOf, type MatrixChoice, type StatementGroup } from '../../core/view/incident/matrix';
import { useWords } from '../words';
import { CellGlyph } from './CellMark';
import { Evidence } from './Evidence';
import { MatrixControls } from './MatrixControls';
import { StatementRow, TopicRow } from './MatrixRows';
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
  const [openTopics, setOpenTopics] = useState<ReadonlySet<string>>(() => new Set(claim === null ? [] : [topicOf(claim, incident.statements) ?? '']));
  const [source, setSource] = useState<string | null>(null);
  const [more, setMore] = useState(false);
  const sources = useMemo(() => chosenSources(incident.sources, choice), [incident, choice.sources, choice.picked]);
  const groups = useMemo(() => chosenStatements(incident.statements, incident.topics, choice), [incident, choice]);
  const box = useRef<HTMLDivElement>(null);
  const { width } = useRoom(box);
  const fits = NAME + COLUMN * sources.length <= width;
  const evidence = claim === null ? null : <Evidence evidence={incident.evidence(claim)} source={source} onClose={() => onClaim(null)} />;
  const found = groups.reduce((sum, { statements }) => sum + statements.length, 0);
  const searched = choice.query.trim() !== '' || choice.statements !== 'all';

  // Somebody came by a link to a statement: whatever hides it is opened.
  useEffect(() => {
    if (claim === null) return;
    setOpenTopics((old) => new Set([...old, topicOf(claim, incident.statements) ?? '']));
    setChoice((old) => (chosenStatements(incident.statements, incident.topics, old).some(({ statements }) => statements.some(({ id }) => id === claim)) ? old : FIRST_CHOICE));
  }, [claim, incident]);

  const open = useCallback((id: string, chosen: string | null): void => {
    setSource(chosen);
    onClaim(id === claim && chosen === null ? null : id);
  }, [claim, onClaim]);

  const toggle = (key: string): void => {
    setOpenTopics((old) => new Set(old.has(key) ? [...old].filter((one) => one !== key) : [...old, key]));
  };

  return (
    <>
      <p class="fr-soft fr-lead">{words.t('incident.matrix.lead')}</p>
      <Legend />
      <MatrixControls choice={choice} sources={incident.sources} onChoice={setChoice} />
      <p class="fr-label" role="status">{words.n('incident.matrix.found', found, sources.length)}</p>
      <div ref={box} class={fits ? 'fr-mx-box' : 'fr-mx-box fr-mx-scrolls'} {...(!fits && { tabIndex: 0, role: 'region', 'aria-label': words.t('incident.matrix.caption') })}>
        <table class="fr-mx">
          <caption class="fr-unseen">{words.t('incident.matrix.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{words.t('incident.table.statement')}</th>
              {sources.map(({ id, name, about, time }) => (
                <th key={id} scope="col" title={about ?? undefined}><span class="fr-mx-source"><b>{name}</b> {shortDay(time.likely ?? time.known, words.locale)}</span></th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => {
            const key = keyOf(group);
            const folds = choice.order === 'topic';
            const shown = !folds || searched || openTopics.has(key);
            const rows = folds || more ? group.statements : group.statements.filter(({ id }, at) => at < FIRST_ROWS || id === claim);
            return (
              <tbody key={key}>
                {folds && <TopicRow group={group} sources={sources} open={shown} onToggle={() => toggle(key)} />}
                {shown && rows.map((statement) => (
                  <Fragment key={statement.id}>
                    <StatementRow statement={statement} sources={sources} open={statement.id === claim} onOpen={open} />
                    {fits && statement.id === claim && <tr class="fr-mx-evidence"><td colSpan={sources.length + 1}>{evidence}</td></tr>}
                  </Fragment>
                ))}
              </tbody>
            );
          })}
        </table>
      </div>
      {!fits && evidence}
      {choice.order !== 'topic' && !more && found > FIRST_ROWS
        && <p><button type="button" class="fr-button" onClick={() => setMore(true)}>{words.n('incident.matrix.more', found)}</button></p>}
    </>
  );
}

import type { VNode } from 'preact';
import { timeText } from '../../core/view/dates';
import { sourceAnchor } from '../../core/view/incident/address';
import type { IncidentView } from '../../core/view/incident/incident-view';
import { namesText } from '../../core/view/reason';
import { Links } from '../note/Links';
import { useWords } from '../words';

/** All sources on record with their times, how each is known, and where to check it. */
export function TimelineTable({ incident }: { readonly incident: IncidentView }): VNode {
  const words = useWords();
  return (
    <div class="fr-scroll" tabIndex={0} role="region" aria-label={words.t('incident.timeline.caption')}>
      <table class="fr-table">
        <caption class="fr-unseen">{words.t('incident.timeline.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t('incident.table.source')}</th><th scope="col">{words.t('incident.table.published')}</th>
            <th scope="col">{words.t('incident.table.changed')}</th><th scope="col">{words.t('incident.table.earliest')}</th>
          </tr>
        </thead>
        <tbody>
          {(incident.sources).map((source) => (
            <tr key={source.id} id={sourceAnchor(source.id)}>
              <th scope="row">
                {source.name}
                {source.about !== null && <span class="fr-soft fr-in-line" dir="auto">{source.about}</span>}
                {source.copies.length > 0 && <span class="fr-soft fr-in-line">{words.t('incident.copies', namesText(source.copies, words))}</span>}
                <Links links={source.links} />
              </th>
              <td>
                {timeText(source.time, words)}
                <span class="fr-soft fr-in-line" dir="auto">{source.time.basis}</span>
                {source.time.inference !== null && <span class="fr-soft fr-in-line">{words.t('note.rests', source.time.inference)}</span>}
              </td>
              <td>{source.updated !== null && timeText(source.updated, words)}</td>
              <td>{words.t('incident.ofStatements', source.earliest, source.statements)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

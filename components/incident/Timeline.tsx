import type { VNode } from 'preact';
import { Fragment } from 'preact';
import { useRef } from 'preact/hooks';
import { roughDurationText, timeText } from '../../core/view/dates';
import type { IncidentView } from '../../core/view/incident/incident-view';
import { namesText } from '../../core/view/reason';
import { useWords } from '../words';
import { PanelPicture } from './TimelinePanel';
import { TimelineTable } from './TimelineTable';
import { useRoom } from './width';

function Legend(): VNode {
  const words = useWords();
  return (
    <ul class="fr-legend">
      <li><svg width="10" height="10" aria-hidden="true"><circle class="fr-tl-dot fr-tl-first" cx="5" cy="5" r="4" /></svg>{words.t('incident.timeline.legend.earliest')}</li>
      <li><svg width="10" height="10" aria-hidden="true"><circle class="fr-tl-dot fr-tl-other" cx="5" cy="5" r="4" /></svg>{words.t('incident.timeline.legend.published')}</li>
      <li><svg width="10" height="10" aria-hidden="true"><circle class="fr-tl-ring fr-tl-other" cx="5" cy="5" r="3.5" /></svg>{words.t('incident.timeline.legend.changed')}</li>
      <li><svg width="26" height="10" aria-hidden="true"><path class="fr-tl-bar fr-tl-other" d="M1 5H25M1 1v8M25 1v8" /></svg>{words.t('incident.timeline.legend.span')}</li>
    </ul>
  );
}

/** When things happened, were published and were changed: drawn in stretches with a scale each, and a table of all sources behind. */
export function Timeline({ incident }: { readonly incident: IncidentView }): VNode {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const { width, rtl } = useRoom(box);
  const { panels, apart, undrawn } = incident.timeline;
  const between = (at: number): number => (Date.parse(panels[at]?.from ?? '') - Date.parse(panels[at - 1]?.to ?? '')) / 60_000;
  return (
    <>
      <p class="fr-soft fr-lead">{words.t('incident.timeline.lead')} {undrawn > 0 && words.n('incident.timeline.undrawn', undrawn)}</p>
      <Legend />
      <div ref={box} class="fr-tl">
        {panels.map((panel, at) => (
          <Fragment key={panel.from}>
            {at > 0 && between(at) >= 60 && <p class="fr-tl-break"><span>{roughDurationText(between(at), words)}</span></p>}
            <PanelPicture panel={panel} width={width} rtl={rtl} />
          </Fragment>
        ))}
      </div>
      {apart.length > 0 && (
        <p class="fr-soft">{words.t('incident.timeline.apart', namesText(apart.map(({ text, time }) => words.t('incident.timeline.at', text, timeText(time, words))), words))}</p>
      )}
      <details class="fr-behind">
        <summary>{words.n('incident.timeline.table', incident.sources.length)}</summary>
        <TimelineTable incident={incident} />
      </details>
    </>
  );
}

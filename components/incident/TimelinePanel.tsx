import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import { clockText, roughDurationText, shortDay, timeText } from '../../core/view/dates';
import { sourceAnchor } from '../../core/view/incident/address';
import type { Lane, TimelineMark, TimelinePanel } from '../../core/view/incident/timeline';
import { useWords, type Words } from '../words';
import { labelOf, layoutPanel, type PlacedMark } from './timeline-layout';
import { textWidth } from './width';

const AXIS = 22;

/** The name of a lane. */
function laneText(lane: Lane, words: Words): string {
  return words.t(lane === 'own' ? 'incident.timeline.own' : lane === 'events' ? 'incident.timeline.events' : 'incident.timeline.newsrooms');
}

/** What a mark says to whoever points at it. */
function markTitle({ text, kind, time, earliest }: TimelineMark, words: Words): string {
  const when = timeText(time, words);
  const line = kind === 'changed' ? words.t('incident.timeline.changedAt', text, when) : words.t('incident.timeline.at', text, when);
  return earliest === 0 ? line : words.n('incident.timeline.earliestWith', earliest, line);
}

function Shape({ placed: { mark, from, to, y, openStart, openEnd }, place }: { readonly placed: PlacedMark; readonly place: (x: number) => number }): VNode {
  const tone = mark.earliest > 0 || mark.lane === 'events' ? 'fr-tl-first' : 'fr-tl-other';
  if (mark.kind === 'changed') return <circle class={`fr-tl-ring ${tone}`} cx={place(from)} cy={y} r={3.5} />;
  if (mark.kind === 'point') return <circle class={`fr-tl-dot ${tone}`} cx={place(from)} cy={y} r={4} />;
  const cap = (at: number): string => `M${String(place(at))} ${String(y - 4)}v8`;
  return <path class={`fr-tl-bar ${tone}`} d={`M${String(place(from))} ${String(y)}H${String(place(to))}${openStart ? '' : cap(from)}${openEnd ? '' : cap(to)}`} />;
}

/** A mark as a link: an event to the statement that tells it, a source to all that is held of it. */
function Followed({ mark, children }: { readonly mark: TimelineMark; readonly children: ComponentChildren }): VNode {
  const words = useWords();
  const [claim] = mark.claims;
  const name = mark.source !== null ? sourceAnchor(mark.source) : claim;
  if (name === undefined) return <g>{children}</g>;
  return <a class="fr-svg-link" href={`#${name}`} aria-label={markTitle(mark, words)}>{children}</a>;
}

interface PanelProps {
  readonly panel: TimelinePanel;
  readonly width: number;
  readonly rtl: boolean;
}

/** One stretch of the timeline, drawn. What it shows stands in a table too. */
export function PanelPicture({ panel, width, rtl }: PanelProps): VNode {
  const words = useWords();
  const id = useId();
  const isFirst = ({ earliest, lane }: TimelineMark): boolean => earliest > 0 || lane === 'events';
  const layout = layoutPanel(panel, width, (mark) => textWidth(labelOf(mark, width), isFirst(mark)));
  const place = (x: number): number => Math.round(rtl ? width - x : x);
  const minutes = (Date.parse(panel.to) - Date.parse(panel.from)) / 60_000;
  const days = shortDay([panel.from, panel.to], words.locale);
  const { height } = layout;
  const base = height + 0.5;
  return (
    <figure class="fr-tl-panel">
      <figcaption><b>{days}</b> <span class="fr-soft">{roughDurationText(minutes, words)}</span></figcaption>
      <svg role="group" aria-labelledby={`${id}t ${id}d`} width={width} height={height + AXIS} viewBox={`0 0 ${String(width)} ${String(height + AXIS)}`}>
        <title id={`${id}t`}>{words.t('incident.timeline.picture', days)}</title>
        <desc id={`${id}d`}>{words.t('incident.timeline.desc', words.n('incident.timeline.marks', panel.marks.length))}</desc>
        {layout.ticks.map(({ x, at, day }) => (
          <g key={at} class={day ? 'fr-tl-tick fr-tl-day' : 'fr-tl-tick'}>
            <line x1={place(x)} x2={place(x)} y1={0} y2={height} />
            <text x={place(x)} y={height + 16} text-anchor="middle">{day ? shortDay([at, at], words.locale) : clockText(at, words.locale)}</text>
          </g>
        ))}
        {layout.lanes.map(({ lane, top, nameY }) => (
          <g key={lane}>
            {top > 0 && <line class="fr-tl-rule" x1={0} x2={width} y1={top + 0.5} y2={top + 0.5} />}
            <text class="fr-tl-lane" x={place(0)} y={nameY}>{laneText(lane, words)}</text>
          </g>
        ))}
        <line class="fr-tl-base" x1={0} x2={width} y1={base} y2={base} />
        {layout.lanes.flatMap(({ marks }) => marks).map((placed) => (
          <Followed key={placed.mark.id} mark={placed.mark}>
            <title>{markTitle(placed.mark, words)}</title>
            <Shape placed={placed} place={place} />
            <text
              class={isFirst(placed.mark) ? 'fr-tl-label fr-tl-strong' : 'fr-tl-label'} x={place(placed.label)}
              y={placed.mark.kind === 'span' ? placed.y - 8 : placed.y + 4} text-anchor={placed.labelEnds ? 'end' : 'start'}
            >
              {labelOf(placed.mark, width)}
            </text>
          </Followed>
        ))}
      </svg>
    </figure>
  );
}

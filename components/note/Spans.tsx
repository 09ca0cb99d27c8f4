import type { VNode } from 'preact';
import { dayText, timeText } from '../../core/view/dates';
import type { Interval } from '../../core/model';
import type { NoteView } from '../../core/view/shapes';
import { useWords } from '../words';
import { namesText } from '../../core/view/reason';

const DAY = 86_400_000;

/** The times between which an unsettled answer lies, drawn as spans on one scale, each with its time in words. */
export function Spans({ note }: { readonly note: NoteView }): VNode | null {
  const words = useWords();
  if (note.heading !== 'unsettled') return null;
  const spans = note.voices.map(({ name, outlet, time }) => ({ name, outlet, time, interval: time.likely ?? time.known }));
  const from = Math.min(...spans.map(({ interval }) => Date.parse(interval[0])));
  const to = Math.max(...spans.map(({ interval }) => Date.parse(interval[1])));
  const length = Math.max(1, to - from);
  const place = (at: number): string => `${String(Math.round(((at - from) / length) * 1000) / 10)}%`;
  const bar = ([start, end]: Interval): { insetInlineStart: string; inlineSize: string } => ({
    insetInlineStart: place(Date.parse(start)),
    inlineSize: `max(3px, ${String(Math.round(((Date.parse(end) - Date.parse(start)) / length) * 1000) / 10)}%)`,
  });
  const days = Array.from({ length: Math.floor(to / DAY) - Math.floor(from / DAY) }, (_, at) => (Math.floor(from / DAY) + at + 1) * DAY);
  const shown = days.length > 4 ? [] : days;
  return (
    <section class="fr-part">
      <ul class="fr-spans" aria-label={words.t('unsettled.chart')}>
        {spans.map(({ name, outlet, time, interval }) => (
          <li key={outlet}>
            <b>{name}</b> <span class="fr-soft">{timeText(time, words)}</span>
            <span class="fr-span-track" aria-hidden="true">
              {shown.map((day) => <span key={day} class="fr-span-day" style={{ insetInlineStart: place(day) }} />)}
              <span class="fr-span" style={bar(interval)} />
            </span>
          </li>
        ))}
      </ul>
      {shown.length > 0 && (
        <p class="fr-span-days" aria-hidden="true">
          {shown.map((day) => <span key={day} class="fr-label" style={{ insetInlineStart: place(day) }}>{dayText(new Date(day).toISOString(), words.locale)}</span>)}
        </p>
      )}
      <p class="fr-soft">{words.t(note.voices.length > 2 ? 'unsettled.overlapMany' : 'unsettled.overlap')}</p>
      {note.missing.length > 0 && <p class="fr-soft">{words.t('unsettled.missing', namesText(note.missing, words))}</p>}
    </section>
  );
}

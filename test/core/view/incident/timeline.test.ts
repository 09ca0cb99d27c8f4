import { describe, expect, it } from 'vitest';
import type { Happening } from '../../../../core/model';
import type { SourceView } from '../../../../core/view/incident/shapes';
import { timelineView, type TimelineView } from '../../../../core/view/incident/timeline';
import { pack } from './flood';

/** `9:00` on the 10th, or `12 9:00` on another day. */
function instant(text: string): string {
  const [hour = '', day = '10'] = text.split(' ').reverse();
  return `2020-01-${day}T${hour.padStart(5, '0')}:00Z`;
}
const times = (from: string, to = from): SourceView['time'] => ({ known: [instant(from), instant(to)], likely: null, basis: 'stamp', inference: null });

const page = (name: string, from: string, to = from, more: Partial<SourceView> = {}): SourceView => ({
  id: `${name} ${from}`, name, kind: 'newsroom', own: false, about: null, time: times(from, to), updated: null, through: false, copies: [], statements: 1, earliest: 0, links: [], ...more,
});
const timeline = (sources: readonly SourceView[], events: readonly Happening[] = []): TimelineView => timelineView({ ...pack, events }, sources);
const drawn = ({ panels, apart }: TimelineView): string[] => [...panels.flatMap(({ marks }) => marks), ...apart].map(({ name, kind }) => `${name} ${kind}`);
/** Each panel with its ends and its marks, then what stands apart. */
const shape = ({ panels, apart }: TimelineView): string[] => [
  ...panels.map(({ from, to, marks }) => `${from.slice(8, 16)}–${to.slice(8, 16)}: ${marks.map(({ name }) => name).join(' ')}`), ...apart.map(({ name }) => `apart: ${name}`),
];

describe('a source on the timeline', () => {
  it('is a point where its time is known to five minutes', () => {
    expect(drawn(timeline([page('a', '9:00', '9:05')]))).toEqual(['a point']);
  });
  it('is else a span where it is earliest with two statements, or somebody’s own', () => {
    expect(drawn(timeline([page('a', '9:00', '9:06', { earliest: 2 }), page('b', '9:00', '12 9:00', { own: true })]))).toEqual(['a span', 'b span']);
  });
  it('is else not drawn, nor where it is vaguer than two days', () => {
    const { undrawn, ...view } = timeline([page('a', '9:00', '9:06', { earliest: 1 }), page('b', '9:00', '12 9:01', { own: true }), page('c', '9:00', '12 9:01', { earliest: 2 })]);
    expect([drawn({ undrawn, ...view }), undrawn]).toEqual([[], 3]);
  });
  it('is drawn at its likely time', () => {
    const likely = page('a', '0:00', '23:00');
    expect(drawn(timeline([{ ...likely, time: { ...likely.time, likely: times('9:00').known } }]))).toEqual(['a point']);
  });
  it('is drawn again where it was changed later, at a known time', () => {
    expect(drawn(timeline([page('a', '9:00', '9:00', { updated: times('11:00') })]))).toEqual(['a point', 'a changed']);
    expect(drawn(timeline([page('a', '9:00', '9:00', { updated: times('11:00', '12:00') })]))).toEqual(['a point']);
    expect(drawn(timeline([page('a', '9:00', '9:04', { updated: times('9:03') })]))).toEqual(['a point']);
  });
  it('is told by what it is about, where it is somebody’s own, else by its outlet', () => {
    const [own, news] = timeline([page('a', '9:00', '9:00', { own: true, about: 'Her post' }), page('b', '9:00', '9:00', { about: 'An article' })]).apart;
    expect([own?.text, own?.lane, news?.text, news?.lane]).toEqual(['Her post', 'own', 'b', 'newsrooms']);
  });
  it('is one mark with another of its outlet at the same time', () => {
    const { apart } = timeline([page('a', '9:00', '9:00', { earliest: 2 }), page('a', '9:00', '9:00', { id: 'other', earliest: 3 }), page('a', '9:30')]);
    expect(timeline([page('a', '9:00'), page('a', '9:00'), page('a', '9:30')]).apart).toHaveLength(2);
    expect(apart.map(({ earliest }) => earliest)).toEqual([5, 0]);
  });
});

it('what happened has a lane of its own, with what states it', () => {
  const happening = (from: string, to: string): Happening => ({ text: 'It broke', time: { known: [instant(from), instant(to)], basis: 'a log' }, claims: ['broken'] });
  expect(timeline([], [happening('9:00', '9:05'), happening('9:00', '9:06')]).apart).toMatchObject([
    { lane: 'events', kind: 'point', text: 'It broke', claims: ['broken'], source: null }, { lane: 'events', kind: 'span' },
  ]);
});

describe('the scale', () => {
  it('is broken where nothing is for a day and a half, and stretches of less than three marks stand apart', () => {
    expect(shape(timeline([page('d', '13 21:01'), page('c', '12 9:00'), page('a', '10 9:00'), page('b', '10 21:00')]))).toEqual(['10T09:00–12T09:00: a b c', 'apart: d']);
    expect(shape(timeline([page('a', '10 9:00'), page('b', '10 21:00'), page('c', '12 9:01')]))).toEqual(['apart: a', 'apart: b', 'apart: c']);
  });
  it('reaches to the end of the last span', () => {
    expect(shape(timeline([page('a', '9:00', '20:00', { own: true }), page('b', '10:00'), page('c', '11:00')]))).toEqual(['10T09:00–10T20:00: a b c']);
  });

  const minutes = (name: string, hour: number, count: number): SourceView[] => Array.from({ length: count }, (_, at) => page(`${name}${String(at)}`, `${String(hour)}:0${String(at)}`));

  it('is broken in the longest gap between two busy stretches, and nowhere else', () => {
    expect(shape(timeline([...minutes('a', 9, 8), ...minutes('b', 12, 8)])).map((panel) => panel.split(':').slice(0, 3).join(':'))).toEqual(['10T09:00–10T09:07', '10T12:00–10T12:07']);
    expect(timeline([...minutes('a', 9, 7), ...minutes('b', 12, 8)]).panels).toHaveLength(1);
    expect(timeline([...minutes('a', 9, 8), ...minutes('b', 12, 7)]).panels).toHaveLength(1);
    expect(timeline(minutes('a', 9, 10).concat(minutes('b', 10, 10).map((one, at) => ({ ...one, time: times(`9:${String(10 + at)}`) })))).panels).toHaveLength(1);
  });
  it('is broken where the gap is longest, of several', () => {
    const panels = (first: number, last: number): string[] => timeline([...minutes('a', first, 8), ...minutes('b', 12, 8), ...minutes('c', last, 8)]).panels.map(({ from, to }) => `${from.slice(11, 16)}–${to.slice(11, 16)}`);
    expect(panels(9, 13)).toEqual(['09:00–09:07', '12:00–13:07']);
    expect(panels(11, 15)).toEqual(['11:00–12:07', '15:00–15:07']);
  });
  it('cuts a span across the gap off where less of it lies', () => {
    const across = (from: string, to: string): string[] => timeline([...minutes('a', 9, 8), page('across', from, to, { own: true }), ...minutes('b', 12, 8)]).panels
      .map(({ from: start, to: end, marks }) => `${start.slice(11, 16)}–${end.slice(11, 16)}${marks.some(({ name }) => name === 'across') ? ' across' : ''}`);
    expect(across('9:02', '9:10')).toEqual(['09:00–09:10 across', '12:00–12:07']);
    expect(across('9:06', '12:03')).toEqual(['09:00–09:07', '09:07–12:07 across']);
  });
});

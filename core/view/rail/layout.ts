import type { Words } from '../words';
import { labelled } from './labels';
import { type Line, linesIn, type Run, runKey, runsOf } from './lines';
import { type ColumnBox, railPlace } from './place';
import type { LabelRow, RailItem, RailLayout, RailPassage, RailPlace } from './shapes';

/** Which item it is, however often the rail is laid out. */
export const itemId = ({ kind, ids }: Pick<RailItem, 'kind' | 'ids'>): string => `${kind} ${ids.join(' ')}`;

type Unlabelled = Omit<RailItem, 'label'>;

/** Half the height of a bead's button, and the distance below which two beads become one. */
const BEAD = 12;
const MERGED = 16;

interface Bead {
  readonly line: Line;
  readonly y: number;
  readonly passages: readonly RailPassage[];
}

/** A bead for each passage that is worth a look, on its first line; one bead for several that are close. */
function beadsOf(lines: readonly Line[]): Bead[] {
  const seen = new Set<string>();
  const beads: Bead[] = [];
  for (const line of lines) {
    for (const passage of line.passages) {
      if (passage.reason === null || passage.mark === 'own' || seen.has(passage.id)) continue;
      seen.add(passage.id);
      const y = (line.top + line.bottom) / 2;
      const last = beads.at(-1);
      if (last !== undefined && y - last.y < MERGED) beads[beads.length - 1] = { ...last, passages: [...last.passages, passage] };
      else beads.push({ line, y, passages: [passage] });
    }
  }
  return beads;
}

/** A reason that beads of a run have in common, so that the bracket says it for them. */
interface Common {
  readonly reason: string;
  readonly passages: number;
}

const isOf = (run: Run) => (passage: RailPassage): boolean => runKey(passage) === run.key;

/** The reason that most passages of a run's origin have, if more than one bead tells of it. */
function commonOf(run: Run, beads: readonly Bead[]): Common | null {
  const told = beads.map(({ passages }) => passages.filter(isOf(run)));
  const counts = Map.groupBy(told.flat(), ({ reason }) => reason);
  const [most] = [...counts].sort(([, a], [, b]) => b.length - a.length)
    .filter(([reason]) => told.filter((passages) => passages.some((passage) => passage.reason === reason)).length > 1);
  return most === undefined || most[0] === null ? null : { reason: most[0], passages: most[1].length };
}

/** What a bead says: in a bracket of its own origin only why, if not that says it; where nothing else names the origin, that too. */
function beadRows(first: RailPassage, run: Run, alone: boolean, common: Common | null): readonly LabelRow[] {
  if (!alone && isOf(run)(first)) return first.reason === common?.reason ? [] : ['reason'];
  return first.mark === 'unsettled' ? ['reason', 'name'] : ['name', 'reason'];
}

function membersOf(run: Run): RailPassage[] {
  return [...new Set(run.lines.flatMap(({ passages }) => passages.filter(isOf(run))))];
}

function bracketRows({ mark, day }: RailPassage, common: Common | null): readonly LabelRow[] {
  if (mark === 'own') return ['reason'];
  return ['name', ...(day === null ? [] : ['day'] as const), ...(common === null ? [] : ['reason'] as const)];
}

function itemsOf(run: Run, beads: readonly Bead[], words: Words): Unlabelled[] {
  const members = membersOf(run);
  const [first] = members;
  if (first === undefined) return [];
  const inside = beads.filter(({ line }) => run.lines.includes(line));
  const onlyOne = members.length === 1 && inside.some(({ passages }) => passages[0]?.id === first.id);
  const common = commonOf(run, inside);
  const { key, name, day, mark } = first;
  const bracket: Unlabelled = {
    kind: 'bracket', key, ids: members.map(({ id }) => id), name, day,
    reason: mark === 'own' ? first.reason : common === null ? null : words.n('rail.times', common.passages, common.reason),
    mark: mark === 'own' ? 'own' : 'ordinary', top: run.top, bottom: run.bottom, rows: onlyOne ? [] : bracketRows(first, common),
  };
  const beadItems = inside.flatMap(({ y, passages }): Unlabelled[] => {
    // Of several it tells what the bracket does not.
    const bead = passages.find(({ reason }) => reason !== common?.reason) ?? passages[0];
    if (bead === undefined) return [];
    return [{
      kind: 'bead', key: bead.key, ids: passages.map(({ id }) => id), name: bead.name, day: bead.day, reason: bead.reason, mark: bead.mark,
      top: y - BEAD, bottom: y + BEAD, rows: beadRows(bead, run, onlyOne, common),
    }];
  });
  // A single line that is one flagged passage is its bead.
  return run.lines.length === 1 && onlyOne ? beadItems : [bracket, ...beadItems];
}

/**
 * Lays the rail out: the runs of lines that go back to one report as brackets, what is worth a look as beads on them, and labels where
 * there is room.
 * @param passages the passages to show, in reading order
 * @param width the page's width without its scroll bar
 * @param before where the rail was
 */
export function railLayout(passages: readonly RailPassage[], column: ColumnBox, width: number, words: Words, before: RailPlace | null = null): RailLayout {
  const place = railPlace(column, width, before);
  const lines = linesIn(passages, column);
  const beads = beadsOf(lines);
  const items = runsOf(lines).flatMap((run) => itemsOf(run, beads, words));
  return { place, items: place.form === 'names' ? labelled(items, place.room) : items.map((item) => ({ ...item, label: null })), without: [] };
}

/** A stretch of the page, from its top. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** Items above and below. */
interface Beyond {
  readonly above: readonly RailItem[];
  readonly below: readonly RailItem[];
}

/** The items that lie wholly above what can be seen, and wholly below it. */
export function offScreen({ items }: Pick<RailLayout, 'items'>, seen: Stretch): Beyond {
  return { above: items.filter(({ bottom }) => bottom <= seen.top), below: items.filter(({ top }) => top >= seen.bottom) };
}

/** From the edge of what is seen to the far end of a count that stands in the brackets' own column. */
export const NARROW_COUNT = 42;

/** The items that counts of what is off screen lie over, where both have one column: beads, and what is seen of brackets if all of that. */
export function underCounts(layout: RailLayout, seen: Stretch): Beyond {
  const { place: { form }, items, without } = layout;
  const off = offScreen(layout, seen);
  const under = (where: keyof Beyond, count: Stretch): readonly RailItem[] => (form === 'names' || off[where].length === 0 || without.includes(where) ? []
    : items.filter(({ kind, top, bottom }) => bottom > count.top && top < count.bottom
      && (kind === 'bead' || (Math.max(top, seen.top) >= count.top && Math.min(bottom, seen.bottom) <= count.bottom))));
  return { above: under('above', { top: seen.top, bottom: seen.top + NARROW_COUNT }), below: under('below', { top: seen.bottom - NARROW_COUNT, bottom: seen.bottom }) };
}

/** The items that are seen, and as much again around them. */
export function nearScreen({ items }: Pick<RailLayout, 'items'>, { top, bottom }: Stretch): readonly RailItem[] {
  const around = (bottom - top) / 2;
  return items.filter((item) => item.bottom > top - around && item.top < bottom + around);
}

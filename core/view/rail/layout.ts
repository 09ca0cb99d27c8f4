import { labelled } from './labels';
import { type Line, linesIn, type Run, runKey, runsOf } from './lines';
import { type ColumnBox, railPlace } from './place';
import type { LabelRow, RailItem, RailLayout, RailPassage, RailPlace } from './shapes';

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

/** What a bead says: in a bracket of its own origin only why; where nothing else names the origin, that too. */
function beadRows(first: RailPassage, run: Run, alone: boolean): readonly LabelRow[] {
  if (!alone && run.key === runKey(first)) return ['reason'];
  return first.mark === 'unsettled' ? ['reason', 'name'] : ['name', 'reason'];
}

function membersOf(run: Run): RailPassage[] {
  return [...new Set(run.lines.flatMap(({ passages }) => passages.filter((passage) => runKey(passage) === run.key)))];
}

function itemsOf(run: Run, beads: readonly Bead[]): Unlabelled[] {
  const members = membersOf(run);
  const [first] = members;
  if (first === undefined) return [];
  const inside = beads.filter(({ line }) => run.lines.includes(line));
  const onlyOne = members.length === 1 && inside.some(({ passages }) => passages[0]?.id === first.id);
  const own = first.mark === 'own';
  const bracket: Unlabelled = {
    kind: 'bracket', key: first.key, ids: members.map(({ id }) => id), name: first.name, day: first.day, reason: own ? first.reason : null,
    mark: own ? 'own' : 'ordinary', top: run.top, bottom: run.bottom, rows: onlyOne ? [] : own ? ['reason'] : first.day === null ? ['name'] : ['name', 'day'],
  };
  const beadItems = inside.flatMap(({ y, passages }): Unlabelled[] => {
    const [bead] = passages;
    if (bead === undefined) return [];
    const { key, name, day, reason, mark } = bead;
    return [{ kind: 'bead', key, ids: passages.map(({ id }) => id), name, day, reason, mark, top: y - BEAD, bottom: y + BEAD, rows: beadRows(bead, run, onlyOne) }];
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
export function railLayout(passages: readonly RailPassage[], column: ColumnBox, width: number, before: RailPlace | null = null): RailLayout {
  const place = railPlace(column, width, before);
  const lines = linesIn(passages, column);
  const beads = beadsOf(lines);
  const items = runsOf(lines).flatMap((run) => itemsOf(run, beads));
  return { place, items: place.form === 'names' ? labelled(items, place.room) : items.map((item) => ({ ...item, label: null })), without: [] };
}

/** A stretch of the page, from its top. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** The items that lie wholly above what can be seen, and wholly below it. */
export function offScreen({ items }: Pick<RailLayout, 'items'>, seen: Stretch): { readonly above: readonly RailItem[]; readonly below: readonly RailItem[] } {
  return { above: items.filter(({ bottom }) => bottom <= seen.top), below: items.filter(({ top }) => top >= seen.bottom) };
}

import type { LabelRow, RailItem, RailLabel } from './shapes';

/** Height of a row of a label. */
export const ROW = 16;
/** Least distance between two labels. */
const GAP = 4;
/** How far a bead's label may slide down from its bead, and that of a bracket out of a bracket that is shorter. */
const BEAD_SLIDE = 20;
const BRACKET_SLIDE = 8;
/** Width of an average letter of a label in a wide font (DejaVu Sans), since a label that is taller than thought lies over the next; after two rows it is cut. */
const LETTER = 7.4;
const MOST_ROWS = 2;

type Unlabelled = Omit<RailItem, 'label'>;
interface Place {
  readonly item: Unlabelled;
  readonly top: number;
  readonly bottom: number;
}

function rowsOf(text: string | null, room: number): number {
  return text === null ? 0 : Math.min(MOST_ROWS, Math.ceil((text.length * LETTER) / room));
}

/** How tall a label of these rows is, as text of its length breaks in the room there is. */
export function labelHeight(item: Unlabelled, rows: readonly LabelRow[], room: number): number {
  return rows.reduce((height, row) => height + ROW * rowsOf(item[row], room), 0);
}

/** The width that a label of these rows may have, as its longest row is, in the room there is. */
export function labelWidth(item: Unlabelled, rows: readonly LabelRow[], room: number): number {
  return Math.min(room, LETTER * Math.max(0, ...rows.map((row) => item[row]?.length ?? 0)));
}

/** The first free place for a label from one top to another, among places from the top down; null where there is none. */
function freeTop(taken: readonly Place[], from: number, to: number, height: number): number | null {
  let top = from;
  for (const place of taken) {
    if (top + height + GAP <= place.top) break;
    top = Math.max(top, place.bottom + GAP);
  }
  return top <= to ? top : null;
}

/** Whether a stretch is free, with the distance that labels keep. */
function isFree(taken: readonly Place[], top: number, bottom: number): boolean {
  return taken.every((place) => bottom + GAP <= place.top || top >= place.bottom + GAP);
}

/** Where labels stand, none over another. */
class Places {
  /** From the top down. */
  private places: readonly Place[] = [];

  constructor(private readonly room: number) {}

  /** Gives places to the labels of some items, one after the other, but for their days; whether each has one that needs it. */
  giveTo(items: readonly Unlabelled[]): boolean {
    return items.filter((item) => !this.give(item)).length === 0;
  }

  take(items: readonly Unlabelled[]): void {
    this.places = this.places.filter(({ item }) => !items.includes(item));
  }

  /** The label of an item, with its day where there still is room for that; null where it has no place. */
  labelOf(item: Unlabelled): RailLabel | null {
    const place = this.places.find((each) => each.item === item);
    if (place === undefined) return null;
    const { top, bottom } = place;
    // A label grows downwards alone: what was given above it needs no more distance, and what is below is asked.
    const hasRoom = isFree(this.places.filter((each) => each !== place), top, bottom + ROW);
    return { top, rows: hasRoom ? item.rows : item.rows.filter((row) => row !== 'day') };
  }

  private give(item: Unlabelled): boolean {
    const height = labelHeight(item, item.rows.filter((row) => row !== 'day'), this.room);
    if (height === 0) return true;
    const bead = item.kind === 'bead';
    const from = bead ? (item.top + item.bottom - ROW) / 2 : item.top;
    const to = bead ? from + BEAD_SLIDE : Math.max(item.bottom - height, from + BRACKET_SLIDE);
    const top = freeTop(this.places, from, to, height);
    if (top === null) return false;
    const below = this.places.findIndex((place) => place.top > top);
    this.places = this.places.toSpliced(below < 0 ? this.places.length : below, 0, { item, top, bottom: top + height });
    return true;
  }
}

/** Whether a label stands by itself: what says only why is read under the name of its bracket. */
const standsAlone = ({ kind, rows }: Unlabelled): boolean => kind === 'bead' && rows.includes('name');

/** Brackets, each with the beads that are read under its name. */
function bracketsWithBeads(items: readonly Unlabelled[]): Unlabelled[][] {
  const found: Unlabelled[][] = [];
  for (const item of items) {
    if (item.kind === 'bracket') found.push([item]);
    else if (!standsAlone(item)) found.at(-1)?.push(item);
  }
  return found;
}

/**
 * Gives labels to items, none over another: first to beads by themselves, since they say what is worth a look; then to each bracket,
 * and after its name to what its beads say, unless a bead has no room then: so its name slides down to where there is room inside it;
 * then, where there still is, their days.
 * @param room the width that labels may have
 */
export function labelled(items: readonly Unlabelled[], room: number): RailItem[] {
  const places = new Places(room);
  places.giveTo(items.filter(standsAlone));
  for (const [bracket, ...beads] of bracketsWithBeads(items)) {
    if (bracket === undefined || places.giveTo([bracket, ...beads])) continue;
    places.take([bracket, ...beads]);
    places.giveTo([...beads, bracket]);
  }
  return items.map((item) => ({ ...item, label: places.labelOf(item) }));
}

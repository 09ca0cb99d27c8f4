/** What the rail in the margin is laid out from, and as. All measures are CSS pixels. */
import type { Mark, NoteLabel } from '../shapes';

/** One line of a passage as drawn, from the left and the top of the page as it lies unscrolled. */
export interface LineBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A passage on record, with what the margin says of it. */
export interface RailPassage extends NoteLabel {
  readonly id: string;
  /** Passages with the same key go back to the same report. */
  readonly key: string;
  readonly mark: Mark;
  /** In reading order. Empty where the passage is not drawn. */
  readonly lines: readonly LineBox[];
}

/** The rows of a label, from the top: who, when, why. */
export type LabelRow = 'name' | 'day' | 'reason';

export interface RailLabel {
  readonly top: number;
  readonly rows: readonly LabelRow[];
}

/**
 * A button of the rail. `bracket`: a run of lines that go back to one report. `bead`: passages on one line that are worth a look,
 * on a bracket or alone.
 */
export interface RailItem {
  readonly kind: 'bracket' | 'bead';
  readonly key: string;
  /** The passages that it stands for, in reading order. Never empty. */
  readonly ids: readonly string[];
  readonly name: string;
  readonly day: string | null;
  readonly reason: string | null;
  readonly mark: Mark;
  readonly top: number;
  readonly bottom: number;
  /** Its rows where there is room for none are shown when it is pointed at or has the focus. */
  readonly rows: readonly LabelRow[];
  /** Where its label stands; null where it has none, or there is no room for it. */
  readonly label: RailLabel | null;
}

/** `names`: with labels. `beads`: brackets and beads with signs. `strip`: the same at the window's edge, on a ground of its own. */
export type RailForm = 'names' | 'beads' | 'strip';

/** Where the rail stands. */
export interface RailPlace {
  readonly form: RailForm;
  readonly side: 'left' | 'right';
  /** Middle of the brackets' stem, from the page's left edge. */
  readonly stem: number;
  /** Half the width of a bracket's or bead's button. */
  readonly reach: number;
  /** The width that labels may have; 0 where there are none. */
  readonly room: number;
}

export interface RailLayout {
  readonly place: RailPlace;
  /** From the top of the page down; a bead after the bracket that it sits on. */
  readonly items: readonly RailItem[];
  /** What else there is no room for: the rail's head, the counts of what is off screen. */
  readonly without: readonly ('head' | 'above' | 'below')[];
}

import { inOneGo } from '../../core/in-one-go';
import { clearing } from '../../core/view/rail/clear';
import type { Stretch } from '../../core/view/rail/layout';
import type { RailLayout } from '../../core/view/rail/shapes';
import type { Margin } from '../../page/margin';

/** Looks at the page as if nothing of ours lay beside its text. */
export type Through = <Seen>(look: () => Seen) => Seen;

/** Heights of the page this near count as one where it is asked what stands beside the text, in CSS pixels. */
const SAME_HEIGHT = 4;
const heightOf = (y: number): number => Math.round(y / SAME_HEIGHT);
/** From the stem inwards, to where its own space begins. */
const INWARDS = 6;
/** So few places are looked at as they are: while a reader scrolls there are mostly no more that are new. */
const FEW = 4;
/** So many are looked at within a frame. */
const MOST = 24;

/** A rail as it is laid out, and what stands beside the text where it lies: felt out where that is first asked for, and remembered. */
export class Beside {
  /** How far the page is free from the stem outwards, and how far that was felt out, by height. */
  private readonly felt = new Map<number, { readonly free: number; readonly felt: number }>();

  /** Whether more of what was seen last is still to be felt out than can be at once. */
  isBehind = false;

  constructor(private readonly margin: Margin, readonly layout: RailLayout, private readonly through: Through) {}

  /** The rail without what would lie over something, in steps. */
  clearing(seen: Stretch, focused: string | null = null): Generator<void, RailLayout> {
    return clearing(this.layout, seen, (y, distance) => this.remembered(y, distance) ?? this.feel(y, distance), focused);
  }

  /**
   * The same at once, with the item that has the focus wherever it lies. What a jump has brought to be seen, and would hold up the frame,
   * is taken not to be free until it is felt out.
   */
  clear(seen: Stretch, focused: string | null): RailLayout {
    const { layout, unknown } = this.asFarAsKnown(seen, focused, true);
    this.isBehind = unknown > MOST;
    if (unknown === 0) return layout;
    if (this.isBehind) return this.asFarAsKnown(seen, focused, false).layout;
    const look = (): RailLayout => inOneGo(this.clearing(seen, focused));
    return unknown <= FEW ? look() : this.through(look);
  }

  /** The rail by what was felt out, at how many places it was not, and what is taken to be there. */
  private asFarAsKnown(seen: Stretch, focused: string | null, otherwise: boolean): { readonly layout: RailLayout; readonly unknown: number } {
    let unknown = 0;
    const layout = inOneGo(clearing(this.layout, seen, (y, distance) => {
      const free = this.remembered(y, distance);
      if (free === null) unknown += 1;
      return free ?? otherwise;
    }, focused));
    return { layout, unknown };
  }

  private remembered(y: number, distance: number): boolean | null {
    const known = this.felt.get(heightOf(y));
    return known !== undefined && (known.free >= distance || known.free < known.felt) ? known.free >= distance : null;
  }

  /** What is not in the window is taken to be free, and is looked at when it is. */
  private feel(y: number, distance: number): boolean {
    const inWindow = y - window.scrollY;
    if (inWindow < 0 || inWindow > window.innerHeight) return true;
    const { side, stem } = this.layout.place;
    const towards = side === 'left' ? -1 : 1;
    const free = this.margin.freeAt(stem - window.scrollX - towards * INWARDS, towards, inWindow, distance + INWARDS) - INWARDS;
    this.felt.set(heightOf(y), { free, felt: distance });
    return free >= distance;
  }
}

import type { LabelledView } from '../shapes';
import type { LineBox, RailPassage } from './shapes';

/**
 * What the rail says of a note.
 * @param lines where its passage is drawn, from the left and the top of the page as it lies unscrolled
 */
export function railPassage({ id, origin, label, flag, flagged }: LabelledView, lines: readonly LineBox[]): RailPassage {
  return { ...label, id, key: origin.key, reason: flagged ? label.reason : null, mark: flagged ? flag.mark : 'ordinary', lines };
}

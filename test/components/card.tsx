import type { VNode } from 'preact';
import { NoteCard, type NoteCardProps } from '../../components/note/NoteCard';
import { useWords } from '../../components/words';
import { carriersSaid } from '../../core/view/carriers-said';
import type { CarrierView } from '../../core/view/shapes';
import { carriersOf } from './views';

interface CardProps extends Omit<NoteCardProps, 'carriers'> {
  /** Those others; null while they are on their way, `lost` where they could not be had. */
  readonly others?: readonly CarrierView[] | 'lost' | null;
}

/** A card that knows who else carries its note, as the background says it. */
export function Card(props: CardProps): VNode {
  const words = useWords();
  const { note, others = carriersOf(note), ...rest } = props;
  return <NoteCard note={note} {...rest} carriers={others === null || others === 'lost' ? others : carriersSaid(others, note, note.wording.hedge, words)} />;
}

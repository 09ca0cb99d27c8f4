import type { VNode } from 'preact';
import { NoteCard, type NoteCardProps } from '../../components/note/NoteCard';
import { useWords } from '../../components/words';
import { carriersSaid } from '../../core/view/carriers-said';
import type { CarrierView } from '../../core/view/shapes';
import { carriersOf } from './views';

interface CardProps extends Omit<NoteCardProps, 'carriers'> {
  readonly others?: readonly CarrierView[];
}

/** A card that knows who else carries its note, as the background says it. */
export function Card({ others, ...props }: CardProps): VNode {
  const { note } = props;
  return <NoteCard {...props} carriers={carriersSaid(others ?? carriersOf(note), note, note.wording.hedge, useWords())} />;
}

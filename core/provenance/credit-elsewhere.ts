import type { Note } from '../note';

type Sharing = Pick<Note, 'possible' | 'earliest' | 'order' | 'credit'>;

const isCredited = ({ possible, credit: { status, reach } }: Sharing): boolean =>
  !possible && status === 'earliest' && (reach === 'sentence' || reach === 'nearby');

/** The note with what another on the same statement, which credits the earliest, shows of the page as a whole. */
function withCreditOf<Each extends Sharing>(note: Each, other: Sharing): Each {
  const { relation } = note.order;
  const isSure = relation === 'self' || (relation === 'after' && note.order.certainty === 'known');
  const order = isSure ? note.order : other.order;
  if (note.credit.status !== 'nobody') return { ...note, order };
  return { ...note, order, credit: { ...other.credit, reach: 'article' } };
}

/**
 * Notes on the same statement know of each other's credits: a page that credits the earliest once has credited it, and
 * comes after it. Verdicts on another figure are others.
 */
export function shareCredits<Each extends Sharing>(notes: readonly Each[]): Each[] {
  const credited = new Map(notes.filter(isCredited).map((note) => [note.earliest, note]));
  return notes.map((note) => {
    const other = credited.get(note.earliest);
    return other === undefined || other === note ? note : withCreditOf(note, other);
  });
}

import type { DiffPart, Note } from '../note';
import type { Flag, Heading } from './shapes';

/** Marks at the ends of words that are given by themselves. */
const EDGES = /^[\s,.;:…–—-]+|[\s,.;:!?…–—-]+$/gu;

function joined(diff: readonly DiffPart[], side: DiffPart['side']): string {
  return diff.filter((part) => part.side === side).map((part) => part.text.replace(EDGES, '')).join(' … ');
}

/** Without the ends of the reference that are cut off: where words are changed, that is not the change. */
function withoutCutEnds(diff: readonly DiffPart[]): readonly DiffPart[] {
  const isCut = (part: DiffPart | undefined, next: DiffPart | undefined): boolean => part?.side === 'earliest' && next?.side === 'both';
  const inner = diff.slice(isCut(diff[0], diff[1]) ? 1 : 0, isCut(diff.at(-1), diff.at(-2)) ? -1 : undefined);
  return inner.some(({ side }) => side !== 'both') ? inner : diff;
}

function wordsFlag({ kind, hedge, diff: whole }: Note['wording']): Flag | null {
  if (kind !== 'changed' && kind !== 'hedge-dropped') return null;
  const diff = kind === 'changed' ? withoutCutEnds(whole) : whole;
  const gone = joined(diff, 'earliest');
  const come = joined(diff, 'page');
  if (kind === 'hedge-dropped') return { mark: 'words', change: 'hedge', gone: hedge ?? gone, come };
  const changes = diff.filter((part, at) => part.side !== 'both' && (at === 0 || diff[at - 1]?.side === 'both')).length;
  if (changes > 1) return { mark: 'words', change: 'many', gone, come };
  if (come === '') return { mark: 'words', change: 'left-out', gone, come };
  return { mark: 'words', change: gone === '' ? 'added' : 'replaced', gone, come };
}

/**
 * Whether a page owes the earliest a credit: it is later by proof, or nothing says that it is not. An inference that is made only of its time
 * accuses nobody; one that the verdict itself rests on, and the card with it, does no more than the verdict.
 */
function owesCredit({ order, earliest }: Note): boolean {
  if (order.relation !== 'after') return order.relation === 'unknown';
  return order.certainty === 'known' || (earliest.status === 'likely' && order.byZone !== true);
}

function creditFlag(note: Note, nameOf: (outlet: string) => string): Flag | null {
  const { credit, earliest } = note;
  if (credit.mistaken.length > 0) return { mark: 'credit', credit: 'mistaken', names: credit.mistaken.map(nameOf) };
  if (credit.status === 'other') return { mark: 'credit', credit: 'other', names: credit.outlets.map(nameOf) };
  // A page that is no later than the earliest owes it nothing, and one that names it anywhere has named it.
  if (credit.status === 'nobody' && credit.reach === 'none' && owesCredit(note)) {
    return { mark: 'credit', credit: 'nobody', names: earliest.voices.map(({ outlet }) => nameOf(outlet)) };
  }
  return null;
}

/** The most telling fact about a note, by the order: words, figure, not settled, credit, own. */
export function flagOf(note: Note, heading: Heading, unit: string | null, nameOf: (outlet: string) => string): Flag {
  const { wording } = note;
  const words = wordsFlag(wording);
  if (words !== null) return words;
  if (wording.kind === 'figure-differs' && wording.figure !== null && wording.against !== null) {
    return { mark: 'figure', here: wording.figure, there: wording.against, unit };
  }
  if (heading === 'unsettled') return { mark: 'unsettled', names: note.earliest.voices.map(({ outlet }) => nameOf(outlet)) };
  if (heading === 'self' || heading === 'older') return { mark: 'own', earlier: heading === 'older' };
  return (note.possible ? null : creditFlag(note, nameOf)) ?? { mark: 'ordinary' };
}

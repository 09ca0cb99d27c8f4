import type { Note } from './note';

/**
 * Gives notes their ids. They hold through changes of the page elsewhere, so that a note that is open, or has the focus, stays the same
 * note: an id has the words of its passage, and not the place of the words. Which of several passages it is counts only where they
 * are alike.
 *
 * @param notes in reading order
 */
export function withIds(notes: readonly Omit<Note, 'id'>[]): Note[] {
  const times = new Map<string, number>();
  return notes.map((note) => {
    const passage = `${note.pack}/${note.claim} ${note.text}`;
    const time = (times.get(passage) ?? 0) + 1;
    times.set(passage, time);
    return { ...note, id: `${note.pack}/${note.claim}#${String(time)} ${note.text}` };
  });
}

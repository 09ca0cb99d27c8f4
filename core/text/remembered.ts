/** A page has some thousand different words; what is kept is bounded all the same, as pages follow one another. */
const MOST_KNOWN = 4_000;

/** A function of a word that remembers what it made of each. */
export function remembered<T>(compute: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MOST_KNOWN) known.clear();
    const computed = compute(word);
    known.set(word, computed);
    return computed;
  };
}

/** Words as they are written in a row. */
export const listed = (words: string): string[] => words.match(/\S+/g) ?? [];

/** The set of such words. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(listed(words));
